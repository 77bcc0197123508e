// The rules as files, and as the built plugin shows them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The names of the rules, from their files. */
export function ruleNames() {
  return readdirSync(join(root, 'rules'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** The rules with all that the documentation says of them. */
export function describeRules(plugin) {
  return Object.entries(plugin.rules).map(([name, { meta }]) => ({
    name,
    description: meta.docs.description,
    tier: meta.docs.tier,
    presets: presetsWith(plugin, name),
    hasSuggestions: Boolean(meta.hasSuggestions),
    isFixable: Boolean(meta.fixable),
    schema: meta.schema,
  }));
}

/** The presets that hold a rule. `all` is left out: it holds every rule. */
function presetsWith(plugin, name) {
  return Object.entries(plugin.configs)
    .filter(([preset, config]) => preset !== 'all' && `aws-credentials/${name}` in config.rules)
    .map(([preset]) => preset);
}
