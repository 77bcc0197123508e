/** Commits where the page on hooks was followed to the letter: one with a key is refused, a clean one is not. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, SECRET } from '../support/keys.ts';
import { type Registry, startRegistry } from './registry.ts';
import { createRepository, type Repository } from './repository.ts';
import { blocksUnder, parseYaml } from './page.ts';
import { type Outcome, ROOT, run } from './run.ts';

const PAGE = 'docs/integrations/commit-hooks.md';

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const LEAK = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`;
const CLEAN = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1' });
`;

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

/** A repository in which the lines under a heading were followed. */
async function repositoryWith(heading: string): Promise<Repository> {
  const repository = await createRepository(registry);
  await repository.follow(blocksUnder(PAGE, heading).map(({ code }) => code));
  return repository;
}

/** Says where the key stands, and not what it is. */
async function expectRefused({ code, said }: Outcome, { sh }: Repository): Promise<void> {
  expect(code, said).toBe(1);
  // lefthook gives what it runs a terminal: npx draws there, and the message has colours.
  expect(stripVTControlCharacters(said).replaceAll('\r', '')).toMatch(/src\/photos\.ts\n {2}2:103 {2}leak {2}A long-term access key AKIA…W5RB .* no-hardcoded-credentials$/m);
  for (const secret of [ID, SECRET]) expect(said).not.toContain(secret);
  expect((await sh('git log -1 --format=%s')).said).toBe('Set up\n');
  await sh('git reset --quiet --hard');
}

async function expectCommitted({ code, said }: Outcome, { sh }: Repository): Promise<void> {
  expect(code, said).toBe(0);
  expect((await sh('git log -1 --format=%s')).said).toBe('Change\n');
}

describe('pre-commit', () => {
  beforeAll(async () => {
    const { code, said } = await run('pre-commit', ['--version'], { cwd: ROOT }).catch((error: unknown) => ({ code: 1, said: String(error) }));
    if (code !== 0) throw new Error(`These tests run pre-commit. Install it: apt-get install pre-commit, or pipx install pre-commit. (${said})`);
  });

  it('refuses a key, takes a clean file, and looks at all files', async () => {
    const repository = await repositoryWith('Before a commit');
    await expectRefused(await repository.commit({ 'src/photos.ts': LEAK }), repository);
    await expectCommitted(await repository.commit({ 'src/photos.ts': CLEAN, 'package-lock.json': '{', 'src/photos.min.js': '' }), repository);
    expect((await repository.sh('pre-commit run --all-files')).code).toBe(0);
    repository.write({ 'src/photos.ts': LEAK });
    const all = await repository.sh('pre-commit run --all-files');
    expect({ code: all.code, isNamed: all.said.includes('src/photos.ts\n  2:103') }, all.said).toEqual({ code: 1, isNamed: true });
  });

  it('looks at what is staged where the file has changed since', async () => {
    const repository = await repositoryWith('Before a commit');
    repository.write({ 'src/photos.ts': LEAK });
    await repository.sh('git add src/photos.ts');
    repository.write({ 'src/photos.ts': CLEAN });
    await expectRefused(await repository.sh('git commit --message Change'), repository);
  });

  describe('from this repository', () => {
    /** This repository with what pre-commit reads of one, as a commit. */
    let hooks: string;
    beforeAll(async () => {
      hooks = mkdtempSync(join(tmpdir(), 'aws-credentials-hooks-'));
      for (const name of ['.pre-commit-hooks.yaml', 'package.json']) copyFileSync(join(ROOT, name), join(hooks, name));
      const author = ['-c', 'user.name=Alex', '-c', 'user.email=alex@acme.example'];
      for (const parameters of [['init', '--quiet'], ['add', '--all'], [...author, 'commit', '--quiet', '--message', 'Hooks'], ['tag', `v${VERSION}`]]) {
        expect(await run('git', parameters, { cwd: hooks })).toEqual({ code: 0, said: '' });
      }
    });
    afterAll(() => {
      rmSync(hooks, { recursive: true, force: true });
    });

    it('refuses a key and takes a clean file', async () => {
      const repository = await createRepository(registry);
      const blocks = blocksUnder(PAGE, 'pre-commit, from this repository');
      await repository.follow(blocks.map(({ code }) => code.replace(/(?<=repo: )https:.*/, hooks)));
      await expectRefused(await repository.commit({ 'src/photos.ts': LEAK }), repository);
      await expectCommitted(await repository.commit({ 'src/photos.ts': CLEAN }), repository);
    });

    it('can be tried', async () => {
      const repository = await createRepository(registry, { 'src/photos.ts': LEAK });
      const { code, said } = await repository.sh(`pre-commit try-repo ${hooks} aws-credentials --all-files`);
      expect({ code, isNamed: said.includes('src/photos.ts\n  2:103') }, said).toEqual({ code: 1, isNamed: true });
    });

    it('runs the published command of its own version', () => {
      const [hook] = parseYaml(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string; language: string }[];
      expect(hook).toMatchObject({ entry: `npx --yes --prefer-offline aws-credentials-lint@${VERSION}`, language: 'system' });
      const said = blocksUnder(PAGE, 'pre-commit, from this repository')[0]?.code;
      expect(said).toContain(`rev: v${VERSION}\n`);
    });

    it('has the files of the lines that stand on the page', () => {
      const [{ files, exclude }] = parseYaml(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as [Record<string, unknown>];
      const [block] = blocksUnder(PAGE, 'Before a commit');
      const { repos } = parseYaml(block?.code ?? '') as { repos: { hooks: Record<string, unknown>[] }[] };
      expect(repos[0]?.hooks[0]).toMatchObject({ files, exclude, additional_dependencies: [`aws-credentials-lint@${VERSION}`] });
    });
  });

  it('installs the published packages, and nothing that this repository is developed with', async () => {
    const repository = await repositoryWith('Before a commit');
    await repository.sh('pre-commit install-hooks');
    const found = await repository.sh('ls -d "$PRE_COMMIT_HOME"/*/node_env-*/lib/node_modules/*/');
    expect(found.said.trim().split('\n').map((path) => path.split('/').at(-2)).filter((name) => name !== 'npm' && name !== 'corepack')).toEqual([
      'aws-credentials-lint',
      'pre_commit_placeholder_package',
    ]);
    const inside = await repository.sh('ls "$PRE_COMMIT_HOME"/*/node_env-*/lib/node_modules/aws-credentials-lint/node_modules');
    const names = inside.said.split('\n');
    expect(names).toEqual(expect.arrayContaining(['eslint', 'eslint-plugin-aws-credentials', 'typescript']));
    for (const name of ['vitest', 'tsdown', 'knip', 'oxlint', 'typescript-eslint']) expect(names).not.toContain(name);
  });
});

describe.each(['husky', 'husky and lint-staged', 'lefthook'])('%s', (heading) => {
  it('refuses a key, takes a clean file, and looks at what is staged', async () => {
    const repository = await repositoryWith(heading);
    await expectRefused(await repository.commit({ 'src/photos.ts': LEAK }), repository);
    repository.write({ 'src/photos.ts': LEAK });
    await repository.sh('git add src/photos.ts');
    repository.write({ 'src/photos.ts': CLEAN });
    await expectRefused(await repository.sh('git commit --message Change'), repository);
    await expectCommitted(await repository.commit({ 'src/photos.ts': CLEAN, 'src/notes.md': 'none\n' }), repository);
  });
});
