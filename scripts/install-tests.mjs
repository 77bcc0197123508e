// Installs what the tests alone need, unless what is installed agrees with its lock already: test/facts (the real packages that
// prove the facts), test/tools (the programs that run the linter: an editor's server and the like) and test/consumers (the
// versions of ESLint and TypeScript that projects use). They are kept out of the root package.json, since some hundred megabytes
// are no part of working on the linter's code.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

for (const name of ['facts', 'tools', 'consumers']) {
  const folder = join(root, 'test', name);
  if (isInstalled(folder)) continue;
  console.log(`Installing the packages of test/${name} …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Compares the lock with the list that npm keeps of what it installed. Packages for other platforms may be missing. */
function isInstalled(folder) {
  const listOfInstalled = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(listOfInstalled)) return false;
  const locked = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(listOfInstalled);
  return (
    Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version) &&
    Object.entries(locked).every(([path, { optional }]) => path === '' || optional || path in installed)
  );
}
