// `npm run scan -- PATH`: builds what changed, then runs the command as its users run it.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const node = (script, parameters, options) =>
  spawnSync(process.execPath, [join(root, script), ...parameters], { stdio: 'inherit', ...options }).status ?? 2;

// Without a word from the user: the example project, which holds one of everything.
const parameters = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'docs', 'examples')];

process.exitCode =
  node('scripts/build.mjs', ['--js']) === 0
    ? // npm runs scripts in the root of the package; relative paths are meant from where the user stands.
      node('cli/dist/main.js', parameters, { cwd: process.env.INIT_CWD ?? process.cwd() })
    : 2;
