import { expect, it } from 'vitest';
import { exitCodeOf, type Report } from '../../cli/src/report.ts';

const EMPTY: Report = { findings: [], scanned: 0, hidden: { findings: 0, files: 0 }, unparsed: [], failures: [] };
const finding = { file: '/a.ts', line: 1, column: 1, endLine: 1, endColumn: 2, tier: 'taste', rule: 'a', message: 'A.' } as const;
const unparsed = { file: '/a.ts', place: undefined, cause: 'Why.', isSearched: true };
const failure = { kind: 'unreadable', path: '/b', cause: 'no such file or directory' } as const;

it.each([
  ['nothing', {}, false, 0],
  ['what is hidden', { hidden: { findings: 2, files: 1 } }, false, 0],
  ['a finding', { findings: [finding] }, false, 1],
  ['a failure', { failures: [failure] }, false, 2],
  ['a failure beside a finding', { findings: [finding], failures: [failure] }, false, 2],
  ['a file that cannot be parsed', { unparsed: [unparsed] }, false, 0],
  ['the same with --strict-parse', { unparsed: [unparsed] }, true, 2],
  ['the same beside a finding', { unparsed: [unparsed], findings: [finding] }, true, 2],
])('%s', (_, part, strictParse, expected) => {
  expect(exitCodeOf({ ...EMPTY, ...part }, { strictParse })).toBe(expected);
});
