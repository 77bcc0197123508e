// `npm run bench`: what the plugin costs beside ESLint itself. Ratios of one run in one process; the times are only there
// to tell how much was measured. Fails where a file without a word of AWS costs more than the search of its text.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { awsFiles, bundle, plainFiles } from './inputs.mjs';
import { countListeners } from './listeners.mjs';
import { measureLoading } from './load.mjs';
import { measureOverhead, shareOfGate } from './overhead.mjs';
import { printTable } from './table.mjs';

const root = new URL('../../', import.meta.url);
const build = spawnSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root)), '--js'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(2);
const entry = new URL('dist/index.js', root).href;
const { default: plugin, mayReport } = await import(entry);

const preset = plugin.configs.recommended;
const inputs = {
  'nothing of AWS': { files: plainFiles(20, 10), rounds: 9, warmUps: 1 },
  'full of AWS': { files: awsFiles(28, 6), rounds: 9, warmUps: 1 },
  'a bundle of 1 MB': { files: bundle(1_000_000), rounds: 7, warmUps: 0 },
};

const times = (number) => `${number.toFixed(3)}×`;
const milliseconds = (number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;

console.log("ESLint with TypeScript's parser and `recommended`, against no rule at all\n");
const rows = [];
for (const [name, { files, rounds, warmUps }] of Object.entries(inputs)) {
  const { bytes, findings, none, ratio, control, noise } = await measureOverhead(files, { preset, rounds, warmUps });
  rows.push([
    name,
    files.length,
    Math.round(bytes / 1000),
    findings,
    milliseconds(none),
    times(ratio),
    times(control),
    noise.map(times).join(' – '),
    times(shareOfGate(files, mayReport, none)),
  ]);
}
printTable(['input', 'files', 'KB', 'findings', 'no rule', 'recommended', 'null control', 'noise (middle half)', 'the gate alone'], rows);

console.log('\nLoading, in fresh processes\n');
printTable(
  ['module', 'time', 'ratio'],
  measureLoading({ eslint: 'eslint', 'the plugin (dist/index.js)': entry, 'nothing (node:path)': 'node:path' }, 7).map(
    ({ name, time, ratio }) => [name, milliseconds(time), times(ratio)],
  ),
);

const plain = countListeners(plugin, inputs['nothing of AWS'].files);
const registered = Object.values(plain).reduce((sum, count) => sum + count, 0);
const aws = Object.values(countListeners(plugin, inputs['full of AWS'].files)).reduce((sum, count) => sum + count, 0);
console.log(`\nListeners that the rules register: ${registered} in files with nothing of AWS, ${aws} in files full of AWS.`);
if (registered > 0 || aws === 0) {
  console.error('Expected none in the first ones, and some in the others.');
  process.exitCode = 1;
}
