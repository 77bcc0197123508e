// One fixture through every host that runs the plugin, with the same findings at the same places.
import { describe, expect, it } from 'vitest';
import { FILES, SETTINGS, inOrder, isTypeScript } from './fixture.ts';
import type { Found } from './fixture.ts';
import { ESLINTS, PARSERS, builtPlugin, findWithEslint, findWithOxlint } from './hosts.ts';
import type { Setup } from './hosts.ts';

const plugin = await builtPlugin();

const RULES: Setup['rules'] = {
  ...Object.fromEntries(Object.keys(plugin.rules).map((name) => [name, 'error'])),
  'no-inline-credentials': ['error', { unknownEndpoints: true }],
  'require-minimum-source': ['error', { minimum: 'shared-config' }],
  'require-client-factory': ['error', { factories: [{ files: 'src/!(repository).*' }] }],
};
const setup: Setup = { files: FILES, settings: SETTINGS, rules: RULES, namespace: 'aws-credentials' };
const expected = inOrder(findWithEslint(setup, plugin, ESLINTS['10'], PARSERS.typescript));

/** Under another namespace; the comment that disables a rule names the usual one. */
const renamed: Setup = {
  ...setup,
  files: Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== 'src/disabled.js')),
  namespace: 'keys',
};

/** What speaks under the other direction only. */
const explicit: Setup = {
  files: { 'src/ambient.js': `import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({ region: 'eu-central-1' });\n` },
  settings: { 'aws-credentials': { direction: 'explicit' } },
  rules: { 'no-ambient-credentials': 'error' },
  namespace: 'aws-credentials',
};

const places = (found: readonly Found[]): string[] => found.map(({ file, rule, line, column }) => `${file}:${String(line)}:${String(column)} ${rule}`);

describe('the fixture', () => {
  it('holds these findings', () => {
    expect(places(expected)).toMatchInlineSnapshot(`
      [
        "src/access.js:5:72 no-public-principals",
        "src/access.js:6:85 require-trust-conditions",
        "src/access.js:7:61 no-admin-policies",
        "src/access.js:8:127 no-guest-identities",
        "src/access.js:9:70 max-session-duration",
        "src/access.js:10:97 no-wildcard-resources",
        "src/access.js:11:69 no-privilege-escalation",
        "src/assumed.js:6:16 no-frozen-temporary-credentials",
        "src/client.js:4:47 no-browser-credentials",
        "src/constructed.js:3:25 no-misused-providers",
        "src/crlf.js:4:81 no-hardcoded-credentials",
        "src/environment.js:4:47 require-minimum-source",
        "src/everything.cjs:3:54 no-global-credentials",
        "src/fallback.mjs:4:71 no-credential-fallback",
        "src/hardcoded.js:3:25 no-hardcoded-credentials",
        "src/hardcoded.js:5:35 no-hardcoded-credentials",
        "src/hardcoded.js:6:22 no-hardcoded-credentials",
        "src/ignored.js:3:60 no-ignored-credentials",
        "src/inline.js:3:55 no-inline-credentials",
        "src/inline.js:4:82 no-inline-credentials",
        "src/legacy.cjs:3:75 no-hardcoded-credentials",
        "src/legacy.cjs:5:60 no-inline-credentials",
        "src/loaded.cjs:3:1 no-credentials-file",
        "src/logged.js:4:13 no-credential-leaks",
        "src/long-term.js:4:56 no-long-term-credentials",
        "src/mixed.js:3:72 no-mixed-sources",
        "src/own.js:3:71 no-hardcoded-credentials",
        "src/page.jsx:2:36 no-hardcoded-credentials",
        "src/page.jsx:2:68 no-hardcoded-credentials",
        "src/policy.js:2:87 no-wildcard-actions",
        "src/repository.js:3:37 require-client-factory",
        "src/shared-config.js:4:50 no-hardcoded-profile",
        "src/shipped.js:2:23 no-public-env-credentials",
        "src/spelling.js:2:87 no-unknown-actions",
        "src/typed.ts:3:50 no-hardcoded-credentials",
        "src/typed.ts:6:51 no-inline-credentials",
      ]
    `);
  });

  it('holds one of every rule', () => {
    expect([...Object.keys(explicit.rules), ...new Set(expected.map(({ rule }) => rule))].sort()).toEqual(Object.keys(plugin.rules));
  });
});

describe.each(Object.entries(ESLINTS))('ESLint %s', (_version, Class) => {
  it('knows the direction', () => {
    expect(places(findWithEslint(explicit, plugin, Class, PARSERS.espree))).toEqual(['src/ambient.js:2:23 no-ambient-credentials']);
  });

  it('finds the same with @typescript-eslint/parser', () => {
    expect(inOrder(findWithEslint(setup, plugin, Class, PARSERS.typescript))).toEqual(expected);
  });

  it('finds the same with espree in what is no TypeScript', () => {
    const files = Object.fromEntries(Object.entries(FILES).filter(([name]) => !isTypeScript(name)));
    const found = inOrder(findWithEslint({ ...setup, files }, plugin, Class, PARSERS.espree));
    expect(found).toEqual(expected.filter(({ file }) => !isTypeScript(file)));
  });

  it('finds the same under another namespace', () => {
    const found = findWithEslint(renamed, plugin, Class, PARSERS.typescript);
    expect(inOrder(found)).toEqual(expected);
  });

  it('finds the same when options come from the defaults', () => {
    const bare = { ...setup, rules: { ...RULES, 'no-inline-credentials': 'error' as const } };
    const withDefaults = findWithEslint(bare, plugin, Class, PARSERS.typescript);
    expect(places(inOrder(withDefaults))).toEqual(places(expected).filter((place) => !place.startsWith('src/inline.js:4:')));
  });
});

describe('oxlint', () => {
  it('knows the direction', () => {
    expect(places(findWithOxlint(explicit))).toEqual(['src/ambient.js:2:23 no-ambient-credentials']);
  });

  it('finds the same, with its settings and options', () => {
    expect(inOrder(findWithOxlint(setup))).toEqual(expected);
  });

  it('finds the same under another namespace', () => {
    expect(inOrder(findWithOxlint(renamed))).toEqual(expected);
  });

  it('takes the options into account', () => {
    const bare = { ...setup, rules: { ...RULES, 'no-inline-credentials': 'error' as const } };
    expect(places(inOrder(findWithOxlint(bare)))).toEqual(places(expected).filter((place) => !place.startsWith('src/inline.js:4:')));
  });

  it('takes the settings into account', () => {
    const found = inOrder(findWithOxlint({ ...setup, settings: {} }));
    expect(places(found)).toEqual(places(expected.filter(({ file }) => file !== 'src/own.js')));
    expect(found.map(({ message }) => message)).not.toEqual(expected.map(({ message }) => message));
  });

  it('is told of a wrong setting', () => {
    const found = findWithOxlint({ ...setup, settings: { 'aws-credentials': { host: 'lambda' } } });
    expect(found.map(({ message }) => message).join('\n')).toContain('settings["aws-credentials"].host: "lambda" is not allowed; use "aws-lambda"');
  });
});
