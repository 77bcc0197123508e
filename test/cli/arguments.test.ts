import { describe, expect, it } from 'vitest';
import { allowed, readArguments } from '../../cli/src/arguments.ts';

const DEFAULTS = { kind: 'scan', paths: ['.'], preset: 'recommended', rules: [], host: undefined, order: undefined, strictParse: false };
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
    [
      ['--foo'],
      'unknown option "--foo"; use --preset, --rule, --host, --order, --strict-parse, --help or --version',
    ],
    [['-x'], 'unknown option "-x"; use --preset, --rule, --host, --order, --strict-parse, --help or --version'],
    [['--constructor'], 'unknown option "--constructor"; use --preset, --rule, --host, --order, --strict-parse, --help or --version'],
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
