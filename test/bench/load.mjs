// What loading costs, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { median } from './statistics.mjs';

const CODE = 'const started = performance.now(); await import(process.argv[1]); console.log(performance.now() - started);';

/** The medians of the times to load modules, and the ratio of each to the first one. `modules`: specifiers by name. */
export function measureLoading(modules, rounds) {
  const times = Object.fromEntries(Object.keys(modules).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, specifier] of Object.entries(modules)) times[name].push(loadOnce(specifier));
  }
  const medians = Object.entries(times).map(([name, measured]) => ({ name, time: median(measured) }));
  return medians.map(({ name, time }) => ({ name, time, ratio: time / medians[0].time }));
}

function loadOnce(specifier) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', CODE, specifier], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
