import type { ESLint, Linter, Rule } from 'eslint';
import { rules } from '../rules/index.ts';
import { NAMESPACE, PACKAGE_NAME, VERSION } from './meta.ts';
import type { KnownGroups } from './needles.ts';
import { passesGate } from './needles.ts';
import type { AnyRule } from './rule.ts';
import { readSettings } from './settings.ts';
import type { PresetName } from './tiers.ts';

export type { Settings } from './settings.ts';
export type { RuleOptions } from './rule-options.ts';
export { findSecrets, hasShapeOfSecret } from './scan-text.ts';
export type { SecretInText } from './scan-text.ts';

/** A preset: the plugin and its rules, for all files that the configuration lints. */
export interface Preset {
  readonly name: string;
  readonly plugins: Record<string, ESLint.Plugin>;
  readonly rules: Linter.RulesRecord;
}

/** The plugin with its presets. */
export interface Plugin extends Omit<ESLint.Plugin, 'configs' | 'meta' | 'rules'> {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, Rule.RuleModule>>;
  readonly configs: Readonly<Record<PresetName | 'all', Preset>>;
}

const known = rules as Readonly<Record<string, AnyRule>>;

const plugin = {
  meta: { name: PACKAGE_NAME, version: VERSION, namespace: NAMESPACE },
  rules,
  configs: {},
} as unknown as Plugin;

/** The rules of a preset with the options that they have there; `all` takes what `strict` has. */
function presetRules(preset: PresetName | 'all'): Linter.RulesRecord {
  const record: Linter.RulesRecord = {};
  for (const [name, rule] of Object.entries(known)) {
    const { presets } = rule.meta.docs;
    const options = preset === 'all' ? (presets.strict ?? []) : presets[preset];
    if (options) record[`${NAMESPACE}/${name}`] = options.length > 0 ? ['error', ...options] : 'error';
  }
  return record;
}

// A preset names the plugin that it belongs to, so the plugin has to be there first.
Object.assign(
  plugin.configs,
  Object.fromEntries(
    (['leaks', 'recommended', 'strict', 'infrastructure', 'all'] as const).map((preset) => [
      preset,
      { name: `${NAMESPACE}/${preset}`, plugins: { [NAMESPACE]: plugin }, rules: presetRules(preset) },
    ]),
  ),
);

/**
 * Whether any rule can report in a text. `false` is certain; `true` means that the text is worth parsing.
 *
 * @param names the rules that are asked for, without namespace; all of them by default
 * @param settings the settings of ESLint that hold for the file, with those of this plugin under its name; none by default
 * @param filename the path of the file; without it, every text may be that of a configuration
 * @throws Error for settings of this plugin that are wrong
 */
export function mayReport(text: string, names: readonly string[] = Object.keys(known), settings?: Readonly<Record<string, unknown>>, filename?: string): boolean {
  const groups: KnownGroups = new Map();
  const resolved = settings && readSettings(settings);
  return names.flatMap((name) => known[name] ?? []).some((rule) => passesGate(text, rule.meta.docs.needles, filename, resolved, groups));
}

export default plugin;
/** What `require` gives. */
export { plugin as 'module.exports' };
