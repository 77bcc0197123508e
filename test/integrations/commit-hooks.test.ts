/** Commits where the pages on hooks were followed to the letter: one with a key is refused, a clean one is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, SECRET } from '../support/keys.ts';
import { type Block, readMarkdown } from '../support/markdown.ts';
import { type Registry, startRegistry } from './registry.ts';
import { createRepository, type Repository } from './repository.ts';
import { type Outcome, ROOT, run } from './run.ts';

const PAGE = readMarkdown(readFileSync(join(ROOT, 'docs/integrations/commit-hooks.md'), 'utf8'));

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

/** The blocks under a heading. */
function blocksUnder(heading: string): Block[] {
  const blocks = PAGE.blocks.filter(({ headings }) => headings.at(-1) === heading);
  expect(blocks).not.toEqual([]);
  return blocks;
}

/** Says where the key stands, and not what it is. */
function expectRefusal({ code, said }: Outcome, file: string): void {
  expect(code, said).toBe(1);
  expect(said).toContain(file);
  expect(said).toMatch(/ 2:62 +leak +A long-term access key AKIA…W5RB .* no-hardcoded-credentials\n/);
  expect(said).not.toContain(ID);
  expect(said).not.toContain(SECRET);
}

async function isCommitted({ sh }: Repository): Promise<boolean> {
  return (await sh('git log -1 --format=%s')).said === 'Change\n';
}

describe('pre-commit', () => {
  beforeAll(async () => {
    const { code, said } = await run('pre-commit', ['--version'], { cwd: ROOT }).catch(() => ({ code: 1, said: '' }));
    if (code !== 0) throw new Error(`These tests need pre-commit (apt-get install pre-commit, or pipx install pre-commit). ${said}`);
  });

  it('refuses a key', { timeout: 120_000 }, async () => {
    const repository = await createRepository(registry);
    await repository.follow(blocksUnder('Before a commit'));
    const t = Date.now();
    const o = await repository.commit({ 'src/photos.ts': LEAK });
    console.log(Date.now() - t, o.said);
    expectRefusal(o, 'src/photos.ts');
    expect(await isCommitted(repository)).toBe(false);
  });
});
