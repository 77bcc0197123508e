// `npm run bench:memory`: how much memory a run holds at most, and how long it takes, beside ESLint with its TypeScript parser and
// no rule on the same files. Medians of interleaved runs in fresh processes; ratios are what counts. The time is that of the
// processors, all threads together. Fails where a run holds more, or takes longer, than is meant. With `-- WORDS` only the inputs
// whose names hold these words.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './folder.mjs';
import { awsFiles, bundle, embedded, plainFiles, policies } from './inputs.mjs';
import { median } from './statistics.mjs';
import { printTable } from './table.mjs';

const ROUNDS = 3;
/** What a run may cost beside ESLint's own. */
const AIM = 1.2;
const root = fileURLToPath(new URL('../../', import.meta.url));
const { resolve } = createRequire(join(root, 'package.json'));

const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--js'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(2);

const command = [join(root, 'cli', 'dist', 'main.js'), 'src', '--format=json', '--output-file=report.json'];
const eslint = (config) => [join(dirname(resolve('eslint/package.json')), 'bin', 'eslint.js'), '--config', config, '--format=json', '--output-file=report.json', 'src'];
const none = eslint('none.config.mjs');
const recommended = eslint('recommended.config.mjs');

/** What is compared with ESLint without a rule: the command, or ESLint with the rules of a preset. */
const INPUTS = {
  '10,000 files, of which 100 speak of AWS: the command': [[...plainFiles(9900, 2), ...awsFiles(100, 2)], command],
  'a file of 5 MB that speaks of AWS: the command': [bundle(5_000_000).map(({ text }) => ({ name: 'src/bundle.js', text })), command],
  'a file of 20 MB that does not: the command': [embedded(20_000_000), command],
  'a file of 2 MB with 1,000 statements: `recommended`': [policies(1000, 2_000_000), recommended],
};

console.log(`Against ESLint with its TypeScript parser and no rule; ${ROUNDS} interleaved runs; up to ${AIM}× is meant\n`);
const wanted = process.argv.slice(2).join(' ');
const rows = Object.entries(INPUTS).filter(([name]) => name.includes(wanted)).map(([name, [files, program]]) => {
  const folder = folderOf(files);
  writeFileSync(join(folder, 'none.config.mjs'), configWith(''));
  writeFileSync(join(folder, 'recommended.config.mjs'), configWith('plugin.configs.recommended,'));
  const runs = Array.from({ length: ROUNDS }, () => ({ own: measure(program, folder), other: measure(none, folder) }));
  const ratio = (what) => `${median(runs.map(({ own, other }) => own[what] / other[what])).toFixed(2)}×`;
  if (['peak', 'time'].some((what) => Number.parseFloat(ratio(what)) > AIM)) process.exitCode = 1;
  const middle = (who, what) => Math.round(median(runs.map((run) => run[who][what])));
  return [name, `${middle('other', 'peak')} MB`, `${middle('own', 'peak')} MB`, ratio('peak'), `${middle('other', 'time')} ms`, `${middle('own', 'time')} ms`, ratio('time')];
});
printTable(['', 'ESLint', 'memory', 'ratio', 'ESLint', 'time', 'ratio'], rows);

function configWith(preset) {
  const specifier = (path) => JSON.stringify(path);
  return `import parser from ${specifier(resolve('@typescript-eslint/parser'))};
import plugin from ${specifier(join(root, 'dist', 'index.js'))};
export default [{ files: ['**/*.{js,ts}'], languageOptions: { parser } }, ${preset}];
`;
}

/** Runs a program to its end: peak in MB, time in ms. What it found, it may say with exit code 1. */
function measure(argv, cwd) {
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', new URL('peak.mjs', import.meta.url).href, ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${argv[0]} ended with ${status}: ${stderr.slice(0, 500)}`);
  const [peak, time] = String(output[3]).split(' ').map(Number);
  return { peak: peak / 1024, time: time / 1000 };
}
