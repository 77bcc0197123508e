import { expect, it } from 'vitest';
import { exitCodeOf, type Finding, type Report, type Tier } from '../../cli/src/report.ts';

const EMPTY: Report = { findings: [], scanned: 0, hidden: { findings: 0, files: 0 }, skipped: { folders: 0, generated: 0, ignored: 0 }, unparsed: [], failures: [] };
const finding = (tier: Tier): Finding => ({ file: '/a.ts', line: 1, column: 1, endLine: 1, endColumn: 2, tier, rule: 'a', messageId: 'a', message: 'A.', fingerprint: 'f', identity: 'i' });
const unparsed = { file: '/a.ts', place: undefined, cause: 'Why.', isSearched: true };
const failure = { kind: 'unreadable', path: '/b', cause: 'no such file or directory' } as const;

it.each([
  ['nothing', {}, false, 0],
  ['what is hidden', { hidden: { findings: 2, files: 1 } }, false, 0],
  ['a finding', { findings: [finding('exposure')] }, false, 1],
  ['a finding that is milder', { findings: [finding('breaks')] }, false, 0],
  ['a failure', { failures: [failure] }, false, 2],
  ['a failure beside a finding', { findings: [finding('leak')], failures: [failure] }, false, 2],
  ['a file that cannot be parsed', { unparsed: [unparsed] }, false, 0],
  ['the same with --strict-parse', { unparsed: [unparsed] }, true, 2],
  ['the same beside a finding', { unparsed: [unparsed], findings: [finding('leak')] }, true, 2],
])('%s', (_, part, strictParse, expected) => {
  expect(exitCodeOf({ ...EMPTY, ...part }, { strictParse, failOn: 'exposure' })).toBe(expected);
});

it.each([
  ['leak', ['leak']],
  ['breaks', ['leak', 'exposure', 'breaks']],
  ['taste', ['leak', 'exposure', 'breaks', 'hygiene', 'taste']],
] as const)('fails on %s and what is graver', (failOn, grave) => {
  const failing = (['leak', 'exposure', 'breaks', 'hygiene', 'taste'] as const).filter(
    (tier) => exitCodeOf({ ...EMPTY, findings: [finding(tier)] }, { strictParse: false, failOn }) === 1,
  );
  expect(failing).toEqual(grave);
});
