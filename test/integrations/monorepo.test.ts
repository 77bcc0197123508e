/** Turborepo and Nx with the lines of the page: a package is linted again if it or the configuration has changed, and else not. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksUnder } from './page.ts';
import { createRepository } from './repository.ts';
import { ROOT } from './run.ts';

/** A package whose lint says that it ran. */
const packageOf = (name: string): string => JSON.stringify({ name, version: '1.0.0', scripts: { lint: `node -e "console.log('linted ' + '${name}')"` } });

const FILES = {
  '.gitignore': 'node_modules\n',
  'package.json': JSON.stringify({ name: 'acme', private: true, packageManager: 'npm@10.8.2', workspaces: ['packages/*'] }),
  'eslint.config.mjs': 'export default [];\n',
  'packages/a/package.json': packageOf('a'),
  'packages/a/index.js': 'export {};\n',
  'packages/b/package.json': packageOf('b'),
  'packages/b/index.js': 'export {};\n',
};

it.each([
  ['Turborepo', /^Cached: +(\d) cached, 2 total$/m],
  ['Nx', /^Nx read the output from the cache instead of running the command for (\d) out of 2 tasks\.$/m],
])('%s keeps the results of what has not changed', async (heading, cached) => {
  const { folder, sh, write } = await createRepository({}, FILES);
  // Before the programs are there: npm would write its list of what is installed into their folder.
  expect((await sh('npm install --package-lock-only --offline')).code).toBe(0);
  symlinkSync(join(ROOT, 'test', 'tools', 'node_modules'), join(folder, 'node_modules'), 'junction');
  const [config, lines] = blocksUnder('docs/integrations/monorepo.md', heading).map(({ code }) => code);
  const [ignore = '', lint = ''] = lines?.trim().split('\n') ?? [];
  write({ [heading === 'Nx' ? 'nx.json' : 'turbo.json']: config ?? '' });
  await sh(`${ignore}\ngit add --all\ngit commit --quiet --message "Set up"`);

  const countCached = async (): Promise<number> => {
    const { code, said } = await sh(lint, { TURBO_TELEMETRY_DISABLED: '1', NX_DAEMON: 'false', NX_NO_CLOUD: 'true' });
    expect(code, said).toBe(0);
    return Number(cached.exec(said)?.[1] ?? 0);
  };
  expect(await countCached()).toBe(0);
  expect(await countCached()).toBe(2);
  write({ 'packages/a/index.js': 'export const a = 1;\n' });
  expect(await countCached()).toBe(1);
  write({ 'eslint.config.mjs': 'export default [{}];\n' });
  expect(await countCached()).toBe(0);
});
