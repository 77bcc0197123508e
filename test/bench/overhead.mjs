// What the plugin adds to ESLint. ESLint without rules and with them take turns in one process. Each run with the rules is
// compared with the runs right before and after it; how these two differ from each other is noise, and a ratio within it
// says nothing.
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { median, quartiles } from './statistics.mjs';

/**
 * Measures files `rounds` times with a preset, and once more than that without any rule.
 *
 * @returns the median time without rules, and the median ratios: with rules to without, and without to without
 */
export async function measureOverhead(files, { preset, rounds, warmUps }) {
  const without = linterWith({});
  const withRules = linterWith(preset);
  for (let round = 0; round < warmUps; round++) for (const linter of [without, withRules]) await lint(files, linter);
  const plain = [await lint(files, without)];
  const ruled = [];
  for (let round = 0; round < rounds; round++) {
    ruled.push(await lint(files, withRules));
    plain.push(await lint(files, without));
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

/** What the gate of all rules takes of the time that ESLint takes without rules: most files cost this and nothing more. */
export function shareOfGate(files, mayReport, none) {
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now();
    for (const { text } of files) mayReport(text);
    return performance.now() - started;
  });
  return median(times) / none;
}

/** ESLint as its users run it: the configuration is worked out once and not for each file. */
function linterWith(rules) {
  return new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.*'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' }, ...rules },
    ],
  });
}

async function lint(files, linter) {
  const started = performance.now();
  let findings = 0;
  for (const { name, text } of files) {
    const [result] = await linter.lintText(text, { filePath: name });
    findings += result.messages.length;
  }
  return { time: performance.now() - started, findings };
}
