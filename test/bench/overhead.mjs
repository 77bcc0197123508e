// What the plugin adds to ESLint. ESLint without rules and with them take turns in one process. Each run with the rules is
// compared with the runs right before and after it; how these two differ from each other is noise, and a ratio within it
// says nothing.
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { median, quartiles } from './statistics.mjs';

/**
 * Measures files `rounds` times with a preset, and once more than that without any rule.
 *
 * @returns the median time without rules, and the median ratios: with rules to without, and without to without
 */
export function measureOverhead(files, { preset, rounds, warmUps }) {
  const without = configWith({});
  const withRules = configWith(preset);
  for (let round = 0; round < warmUps; round++) for (const config of [without, withRules]) lint(files, config);
  const plain = [lint(files, without)];
  const ruled = [];
  for (let round = 0; round < rounds; round++) {
    ruled.push(lint(files, withRules));
    plain.push(lint(files, without));
  }
  const control = ruled.map((_, round) => plain[round + 1].time / plain[round].time);
  return {
    bytes: files.reduce((sum, { text }) => sum + text.length, 0),
    findings: ruled[0].findings,
    none: median(plain.map(({ time }) => time)),
    ratio: median(ruled.map(({ time }, round) => (2 * time) / (plain[round].time + plain[round + 1].time))),
    control: median(control),
    noise: quartiles(control),
  };
}

const linter = new Linter();

function configWith(rules) {
  return [{ files: ['**/*.*'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' }, ...rules }];
}

function lint(files, config) {
  const started = performance.now();
  let findings = 0;
  for (const { name, text } of files) findings += linter.verify(text, config, { filename: name }).length;
  return { time: performance.now() - started, findings };
}
