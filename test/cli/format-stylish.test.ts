import { describe, expect, it } from 'vitest';
import { formatStylish, formatTroubles } from '../../cli/src/format-stylish.ts';
import type { Finding, Report } from '../../cli/src/report.ts';
import { urlOf } from '../../cli/src/rules.ts';

const EMPTY: Report = { findings: [], scanned: 0, hidden: { findings: 0, files: 0 }, skipped: { folders: 0, generated: 0, ignored: 0 }, unparsed: [], failures: [] };

function finding(part: Partial<Finding>): Finding {
  return {
    file: '/project/src/a.ts',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    tier: 'hygiene',
    rule: 'no-inline-credentials',
    messageId: 'inline',
    fingerprint: 'f',
    identity: 'i',
    message: 'This is so. Do that.',
    ...part,
  };
}

const format = (report: Partial<Report>, color = false) => formatStylish({ ...EMPTY, ...report }, { cwd: '/project', color, failOn: 'exposure' });

describe('formatStylish', () => {
  it('shows findings by file, then how many of each tier, then where to read on', () => {
    const output = format({
      findings: [
        finding({ line: 4, column: 17 }),
        finding({ line: 12, column: 3, tier: 'leak', rule: 'no-hardcoded-credentials', message: 'A key. Rotate it.' }),
        finding({ file: '/elsewhere/b.js', tier: 'breaks' }),
      ],
      scanned: 30,
      hidden: { findings: 3, files: 2 },
    });
    expect(output).toBe(`src/a.ts
  4:17  hygiene  This is so. Do that.  no-inline-credentials
  12:3  leak     A key. Rotate it.  no-hardcoded-credentials

/elsewhere/b.js
  1:1  breaks  This is so. Do that.  no-inline-credentials

✖ 3 problems in 2 files: 1 leak, 1 breaks, 1 hygiene
3 findings hidden by eslint-disable in 2 files

no-hardcoded-credentials  ${urlOf('no-hardcoded-credentials') ?? ''}
no-inline-credentials     ${urlOf('no-inline-credentials') ?? ''}
`);
  });

  it.each([
    ['one of everything', { findings: [finding({})] }, '⚠ 1 problem in 1 file: 1 hygiene; none at or above exposure\n'],
    ['no finding', { scanned: 1 }, 'No problems in 1 file.\n'],
    ['no finding in many files', { scanned: 1200 }, 'No problems in 1200 files.\n'],
    ['no file', {}, 'No files to look at found.\n'],
    [
      'nothing but hidden findings',
      { scanned: 2, hidden: { findings: 1, files: 1 } },
      'No problems in 2 files.\n1 finding hidden by eslint-disable in 1 file\n',
    ],
  ])('%s', (_, report, expected) => {
    expect(format(report)).toContain(expected);
  });

  it('uses colours only when told to', () => {
    const report = { findings: [finding({ tier: 'leak' })] };
    expect(format(report)).not.toContain('\u001b');
    expect(format(report, true)).toContain('\u001b[4msrc/a.ts\u001b[0m\n  \u001b[2m1:1\u001b[0m  \u001b[31mleak\u001b[0m  This is so.');
  });

  it('keeps a name or a message from steering the terminal', () => {
    const output = format({ findings: [finding({ file: '/project/\u001b[2J.ts', message: 'One\ntwo \u001b]0;x\u0007.' })] });
    expect(output).toContain(' [2J.ts\n  1:1  hygiene  One two  ]0;x .  no-inline-credentials\n');
  });
});

describe('formatTroubles', () => {
  it('says in one line each what could not be done', () => {
    const lines = formatTroubles(
      {
        failures: [
          { kind: 'unreadable', path: '/project/nope', cause: 'no such file or directory' },
          { kind: 'unsupported', path: '/project/README.md' },
          { kind: 'crash', file: '/project/src/a.ts', rule: 'no-inline-credentials', cause: 'TypeError: x is not a function (at line 3)' },
          { kind: 'crash', file: '/project/src/a.ts', rule: undefined, cause: 'RangeError: Maximum call stack size exceeded' },
        ],
        unparsed: [
          { file: '/project/src/b.js', place: { line: 3, column: 10 }, cause: "';' expected.", isSearched: true },
          { file: '/project/src/c.js', place: undefined, cause: 'Maximum call stack size exceeded', isSearched: false },
        ],
      },
      '/project',
    );
    expect(lines).toEqual([
      'cannot read "nope": no such file or directory',
      'cannot lint "README.md": no JavaScript, TypeScript, Vue, Svelte, Astro or JSON file',
      'the rule no-inline-credentials crashed on "src/a.ts": TypeError: x is not a function (at line 3)',
      'ESLint crashed on "src/a.ts": RangeError: Maximum call stack size exceeded',
      `cannot parse "src/b.js:3:10": ';' expected. Its text was searched for keys.`,
      'cannot parse "src/c.js": Maximum call stack size exceeded.',
    ]);
  });
});
