import { describe, expect, it } from 'vitest';
import { allowed, readArguments } from '../../cli/src/arguments.ts';

const DEFAULTS = {
  kind: 'scan',
  paths: ['.'],
  preset: 'recommended',
  rules: [],
  host: undefined,
  order: undefined,
  strictParse: false,
  failOn: 'exposure',
  format: 'stylish',
  outputFile: undefined,
  copies: [],
  ignore: [],
  scope: { kind: 'files' },
  fix: false,
  config: undefined,
  concurrency: 'auto',
};
const OPTIONS =
  '--preset, --rule, --host, --order, --fail-on, --format, --output-file, --ignore, --staged, --since, --fix, --config, --concurrency, --strict-parse, --help or --version';
const problemOf = (...argv: string[]) => {
  try {
    return readArguments(argv);
  } catch (error) {
    return String(error);
  }
};

describe('what the command accepts', () => {
  it.each([
    ['nothing', [], {}],
    ['paths', ['src', './a.ts'], { paths: ['src', './a.ts'] }],
    ['paths that look like options', ['--', '--preset'], { paths: ['--preset'] }],
    ['a preset', ['--preset', 'leaks'], { preset: 'leaks' }],
    ['a preset with an equals sign', ['--preset=all', 'src'], { preset: 'all', paths: ['src'] }],
    ['the last of two presets', ['--preset', 'all', '--preset', 'leaks'], { preset: 'leaks' }],
    [
      'several rules, once each',
      ['--rule', 'no-inline-credentials', '--rule', 'no-credential-fallback', '--rule', 'no-inline-credentials'],
      { rules: ['no-inline-credentials', 'no-credential-fallback'] },
    ],
    ['a rule with its prefix', ['--rule', 'aws-credentials/no-inline-credentials'], { rules: ['no-inline-credentials'] }],
    ['a host', ['--host', 'aws-lambda'], { host: 'aws-lambda' }],
    ['an order', ['--order', 'guide-2023'], { order: 'guide-2023' }],
    ['a tier to fail on', ['--fail-on', 'taste'], { failOn: 'taste' }],
    ['a format and a file', ['--format=sarif', '--output-file', 'a.sarif'], { format: 'sarif', outputFile: 'a.sarif' }],
    [
      'a format, and others that go into files',
      ['--format', 'sarif=a=b.sarif', '--format=github', '--format=json=c.json'],
      { format: 'github', copies: [{ format: 'sarif', file: 'a=b.sarif' }, { format: 'json', file: 'c.json' }] },
    ],
    ['what is left out', ['--ignore', 'a', '--ignore=b/'], { ignore: ['a', 'b/'] }],
    ['--staged', ['--staged'], { scope: { kind: 'staged' } }],
    ['--since', ['--since', 'origin/main', 'src'], { scope: { kind: 'since', ref: 'origin/main' }, paths: ['src'] }],
    ['--fix', ['--fix'], { fix: true }],
    ['a configuration', ['--config', 'eslint.config.js', '--fail-on=taste'], { config: 'eslint.config.js', failOn: 'taste' }],
    ['a number of threads', ['--concurrency', '4'], { concurrency: 4 }],
    ['no threads', ['--concurrency=off'], { concurrency: 'off' }],
    ['--strict-parse', ['--strict-parse', 'src'], { strictParse: true, paths: ['src'] }],
  ])('%s', (_, argv, expected) => {
    expect(readArguments(argv)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'src'], 'help'],
    [['--version'], 'version'],
    [['-v'], 'version'],
  ])('%j', (argv, kind) => {
    expect(readArguments(argv)).toEqual({ kind });
  });
});

describe('what it refuses, and what it says to use', () => {
  it.each([
    [['--foo'], `unknown option "--foo"; use ${OPTIONS}`],
    [['-x'], `unknown option "-x"; use ${OPTIONS}`],
    [['--constructor'], `unknown option "--constructor"; use ${OPTIONS}`],
    [['--fail-on', 'error'], 'unknown fail-on "error"; use leak, exposure, breaks, hygiene or taste'],
    [['--fail-on'], 'option "--fail-on" needs a value; use leak, exposure, breaks, hygiene or taste'],
    [['--format', 'sarif='], 'option "--format" needs a file after "sarif="'],
    [['--format', 'xml=a.xml'], 'unknown format "xml"; use stylish, json, sarif, github or gitlab'],
    [['--format', 'xml'], 'unknown format "xml"; use stylish, json, sarif, github or gitlab'],
    [['--output-file'], 'option "--output-file" needs a file'],
    [['--config'], 'option "--config" needs a file'],
    [['--config', 'a.js', '--preset', 'all'], '"--config" and "--preset" exclude each other; a configuration says it itself'],
    [['--config', 'a.js', '--rule', 'no-inline-credentials'], '"--config" and "--rule" exclude each other; a configuration says it itself'],
    [['--concurrency'], 'option "--concurrency" needs a number, auto or off'],
    [['--concurrency', '0'], 'unknown concurrency "0"; use a number, auto or off'],
    [['--concurrency', '1.5'], 'unknown concurrency "1.5"; use a number, auto or off'],
    [['--concurrency', 'many'], 'unknown concurrency "many"; use a number, auto or off'],
    [['--output-file='], 'option "--output-file" needs a file'],
    [['--since'], 'option "--since" needs a commit'],
    [['--since='], 'option "--since" needs a commit'],
    [['--since=--all'], '"--all" is no name of a commit'],
    [['--staged', '--since', 'main'], '"--staged" and "--since" exclude each other; use one of them'],
    [['--staged', '--fix'], '"--fix" writes into files, and "--staged" reads none; use one of them'],
    [['--since', 'main', '--fix'], '"--fix" and "--since" exclude each other; use one of them'],
    [['--preset', 'leak'], 'unknown preset "leak"; use leaks, recommended, strict, infrastructure or all'],
    [['--preset'], 'option "--preset" needs a value; use leaks, recommended, strict, infrastructure or all'],
    [['--preset='], 'unknown preset ""; use leaks, recommended, strict, infrastructure or all'],
    [
      ['--host', 'lambda'],
      'unknown host "lambda"; use aws-lambda, aws-container, aws-instance, vercel, netlify, edge, other-cloud, ci, workstation, browser, react-native or unknown',
    ],
    [['--order', '2023'], 'unknown order "2023"; use current or guide-2023'],
    [['--strict-parse=yes'], 'option "--strict-parse" takes no value'],
  ])('%j', (argv, problem) => {
    expect(problemOf(...argv)).toBe(`Error: ${problem}`);
  });

  it('a rule that there is not, naming all that there are', () => {
    const names = allowed.rule;
    expect(problemOf('--rule', 'no-secrets')).toBe(
      `Error: unknown rule "no-secrets"; use ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`,
    );
  });
});
