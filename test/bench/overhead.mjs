// What the plugin adds to ESLint. Both run in turn in one process, beside a second run without rules: what these two differ
// by is noise, and a ratio within it says nothing.
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { median, quartiles } from './statistics.mjs';

const linter = new Linter();

function configWith(rules) {
  return [{ files: ['**/*.*'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' }, ...rules }];
}

function timeOf(files, config) {
  const started = performance.now();
  let findings = 0;
  for (const { name, text } of files) findings += linter.verify(text, config, { filename: name }).length;
  return { time: performance.now() - started, findings };
}

/**
 * Measures files without rules, with the rules, and without rules again, `rounds` times, each round in another order.
 *
 * @returns the median time without rules, and the ratios to it in the same round
 */
export function measureOverhead(files, { preset, rounds, warmUps }) {
  const configs = { none: configWith({}), rules: configWith(preset), control: configWith({}) };
  const names = Object.keys(configs);
  for (let round = 0; round < warmUps; round++) for (const name of names) timeOf(files, configs[name]);
  const times = [];
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    const turn = {};
    for (let step = 0; step < names.length; step++) {
      const name = names[(round + step) % names.length];
      const measured = timeOf(files, configs[name]);
      turn[name] = measured.time;
      if (name === 'rules') findings = measured.findings;
    }
    times.push(turn);
  }
  const control = times.map(({ none, control: other }) => other / none);
  return {
    bytes: files.reduce((sum, { text }) => sum + text.length, 0),
    findings,
    none: median(times.map(({ none }) => none)),
    ratio: median(times.map(({ none, rules, control: other }) => (2 * rules) / (none + other))),
    control: median(control),
    noise: quartiles(control),
  };
}
