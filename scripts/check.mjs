// `npm run check`: everything but the tests that has to hold before a change lands. Runs all steps, so that one look
// shows all that is wrong, and fails if any failed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const run = (program, ...parameters) =>
  spawnSync(program, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
const tool = (name, ...parameters) => run(join(root, 'node_modules', '.bin', name), ...parameters);
const script = (name, ...parameters) => run(process.execPath, join('scripts', name), ...parameters);

const steps = {
  build: () => script('build.mjs'),
  types: () => tool('tsc', '--project', 'tsconfig.json'),
  lint: () => tool('eslint', '.', '--max-warnings=0'),
  docs: () => tool('vitest', 'run', 'test/docs.test.ts'),
  generate: () => script('generate.mjs', '--check'),
  package: checkPackages,
  knip: () => tool('knip'),
};

const failed = Object.entries(steps)
  .filter(([name, step]) => {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    return !step();
  })
  .map(([name]) => name);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length > 0 ? 1 : 0;

/** Looks at both packages as npm would publish them. */
function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'aws-credentials-pack-'));
  try {
    const both = ['--workspaces', '--include-workspace-root'];
    // The build stands already; scripts would only build it again.
    const isPacked = run('npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder, ...both);
    const tarball = (name) => join(folder, readdirSync(folder).find((file) => file.startsWith(`${name}-`)) ?? `${name}.tgz`);
    return [
      isPacked,
      isPacked && tool('publint', tarball('eslint-plugin-aws-credentials'), '--strict'),
      isPacked && tool('publint', tarball('aws-credentials-lint'), '--strict'),
      isPacked && tool('attw', tarball('eslint-plugin-aws-credentials'), '--profile', 'esm-only'),
    ].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
