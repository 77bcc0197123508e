import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { rules } from '../rules/index.ts';
import type { PresetName } from '../src/tiers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const packageJson = JSON.parse(read('package.json')) as { name: string; version: string };
const registered = Object.keys(rules);

/** The names of what a folder holds for each rule: `no-x.ts`, `no-x.test.ts`, a folder `no-x/`, `no-x.md`. */
const namesIn = (folder: string) =>
  [...new Set(readdirSync(join(root, folder)).map((file) => basename(file).split('.')[0] ?? ''))].sort();

describe('the registry', () => {
  it('is in alphabetical order', () => {
    expect(registered).toEqual([...registered].sort());
  });

  it('holds the rules of the folder', () => {
    expect(registered).toEqual(namesIn('rules').filter((name) => name !== 'index'));
  });

  it('is what the plugin offers', () => {
    expect(Object.keys(plugin.rules)).toEqual(registered);
  });

  it('has a page for each rule and none else', () => {
    expect(namesIn('docs/rules')).toEqual(registered);
  });

  it('has a test for each rule', () => {
    const tested = namesIn('test/rules');
    expect(registered.filter((name) => !tested.includes(name))).toEqual([]);
  });
});

describe('the name and version', () => {
  it('are those of the package', () => {
    expect(plugin.meta).toMatchObject({ name: packageJson.name, version: packageJson.version, namespace: 'aws-credentials' });
  });
});

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const { meta } = rule;

  it('knows its own name', () => {
    expect(rule.name).toBe(name);
  });

  it('says what it does, and where to read more', () => {
    expect(meta.docs?.description).toMatch(/^(enforce|require|disallow) .*[^.]$/);
    expect(meta.docs?.url).toContain(`/docs/rules/${name}.md`);
  });

  it('says how grave its findings are', () => {
    expect(['leak', 'exposure', 'breaks', 'hygiene', 'taste']).toContain(meta.docs?.tier);
  });

  it('closes its schema, and has a default for each option', () => {
    const schemas = meta.schema as readonly { type?: string; additionalProperties?: unknown; required?: readonly string[] }[];
    expect(schemas).toBeInstanceOf(Array);
    // What must be given has no default.
    expect(meta.defaultOptions ?? []).toHaveLength(schemas.filter(({ required }) => !required).length);
    for (const schema of schemas.filter(({ type }) => type === 'object')) expect(schema.additionalProperties).toBe(false);
  });

  it('has messages that are sentences', () => {
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^[A-Z{`'].*[.}]$/s);
  });

  it('is of at least one preset beside `all`', () => {
    const held = Object.entries(plugin.configs).filter(([, config]) => `aws-credentials/${name}` in config.rules);
    expect(held.map(([preset]) => preset)).toContain('all');
  });
});

describe('the presets', () => {
  const rulesOf = (preset: keyof typeof plugin.configs) => Object.keys(plugin.configs[preset].rules);

  it('have these names', () => {
    expect(Object.keys(plugin.configs)).toEqual(['leaks', 'recommended', 'strict', 'infrastructure', 'all']);
  });

  it.each(Object.entries(plugin.configs))('%s: errors only, and nothing that changes which files are linted', (_, config) => {
    for (const entry of Object.values(config.rules)) expect(Array.isArray(entry) ? entry[0] : entry).toBe('error');
    expect(Object.keys(config).sort()).toEqual(['name', 'plugins', 'rules']);
    expect(config.plugins['aws-credentials']).toBe(plugin);
  });

  it('follow from the meta of the rules, options included', () => {
    const expected = (preset: PresetName) =>
      Object.fromEntries(
        Object.entries(rules).flatMap(([name, { meta }]) => {
          const options = meta.docs?.presets[preset];
          if (!options) return [];
          return [[`aws-credentials/${name}`, options.length > 0 ? ['error', ...options] : 'error']];
        }),
      );
    for (const preset of ['leaks', 'recommended', 'strict', 'infrastructure'] as const) {
      expect(plugin.configs[preset].rules).toEqual(expected(preset));
    }
  });

  it('grow: leaks, recommended, strict, all', () => {
    expect(rulesOf('recommended')).toEqual(expect.arrayContaining(rulesOf('leaks')));
    expect(rulesOf('strict')).toEqual(expect.arrayContaining(rulesOf('recommended')));
    expect(rulesOf('all')).toEqual(registered.map((name) => `aws-credentials/${name}`));
  });
});

describe('the example project', () => {
  it('is there for `npm run scan`', () => {
    expect(existsSync(join(root, 'docs', 'examples'))).toBe(true);
  });
});
