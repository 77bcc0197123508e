// `npm run scan -- PATH`: builds what changed, then runs the command as its users run it.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const node = (script, parameters, options) =>
  spawnSync(process.execPath, [join(root, script), ...parameters], { stdio: 'inherit', ...options }).status ?? 2;

// Without a word from the user: the example project, which holds one of everything.
const isExample = process.argv.length <= 2;
const parameters = isExample ? [join(root, 'docs', 'examples')] : process.argv.slice(2);

if (node('scripts/build.mjs', ['--js']) === 0) {
  // npm runs scripts in the root of the package; relative paths are meant from where the user stands.
  const status = node('cli/dist/main.js', parameters, { cwd: process.env.INIT_CWD ?? process.cwd() });
  const isExpected = isExample && status === 1;
  if (isExpected) console.log('\nThe example project is there to be found out. Scan your own: npm run scan -- PATH');
  process.exitCode = isExpected ? 0 : status;
} else {
  process.exitCode = 2;
}
