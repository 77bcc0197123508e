/** The other pages on programs around the linter: what they say to paste is pasted, and what they promise happens. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { ID, SECRET } from '../support/keys.ts';
import { readMarkdown } from '../support/markdown.ts';
import { blocksUnder } from './page.ts';
import { type Registry, startRegistry } from './registry.ts';
import { createRepository, fileOf, type Repository } from './repository.ts';
import { ROOT } from './run.ts';

const LEAK = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`;
const INLINE = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID as string, secretAccessKey: process.env.KEY as string } });
`;
const PAGES = readdirSync(join(ROOT, 'docs/integrations')).map((name) => `docs/integrations/${name}`);

let registry: Registry;
/** A repository in which all that the pages install is installed. */
let shared: Repository;
beforeAll(async () => {
  registry = await startRegistry();
  shared = await createRepository(registry, {}, 'all tests');
  const lines = PAGES.flatMap((page) => linesOf(page)).filter((line) => line.startsWith('npm install --save-dev '));
  const names = new Set(lines.flatMap((line) => line.split(' ').slice(3)));
  await shared.follow([`npm install --save-dev ${[...names].filter((name) => !/husky|lint-staged|lefthook/.test(name)).join(' ')}\n`]);
});
afterAll(async () => {
  shared.remove();
  await registry.close();
});

function linesOf(page: string): string[] {
  const { blocks } = readMarkdown(readFileSync(join(ROOT, page), 'utf8'));
  return blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'));
}

/** Makes the shared repository one with these files alone, and follows what stands under a heading, without installing again. */
async function follow(page: string, heading: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  await shared.sh('git clean --quiet --force -d');
  await shared.sh('git ls-files -z -- ":!package*.json" ":!.gitignore" | xargs -0 rm -f');
  shared.write(files);
  const said: string[] = [];
  for (const { code } of blocksUnder(`docs/integrations/${page}`, heading)) {
    const name = fileOf(code);
    if (name === undefined) said.push((await shared.sh(code.replaceAll(/^npm (?:un)?install .*\n/gm, ''))).said);
    else shared.write({ [name]: code });
  }
  return said;
}

/** What ESLint finds: `src/a.ts 2:30 no-inline-credentials`. */
async function eslint(path = '.'): Promise<string[]> {
  const { said } = await shared.sh(`npx eslint --format json ${path}`);
  const results = JSON.parse(said.slice(said.indexOf('['))) as { filePath: string; messages: { ruleId: string; line: number; column: number; severity: number }[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, severity }) =>
      [filePath.slice(shared.folder.length + 1), `${String(line)}:${String(column)}`, severity === 2 ? 'error' : 'warning', ruleId.split('/')[1]].join(' '),
    ),
  );
}

it('every page begins with lines to paste', () => {
  for (const page of PAGES) {
    const [first] = readMarkdown(readFileSync(join(ROOT, page), 'utf8')).blocks;
    expect(first?.headings, page).toHaveLength(1);
    expect(first?.line, page).toBeLessThan(6);
  }
});

it('the pages name the version that there is', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  for (const page of PAGES) {
    const named = readFileSync(join(ROOT, page), 'utf8').matchAll(/aws-credentials-lint@(\d[\w.-]*\d)/g);
    for (const [, found] of named) expect(found, page).toBe(version);
  }
});

it('editors: the configuration finds', async () => {
  await follow('editor.md', 'In an editor', { 'src/a.ts': INLINE });
  expect(await eslint()).toEqual(['src/a.ts 2:47 error no-inline-credentials']);
});

describe('oxlint', () => {
  it('finds with the lines of the page', async () => {
    const [, said = ''] = await follow('oxlint.md', 'In oxlint', { 'src/a.ts': INLINE, 'src/b.js': LEAK });
    expect(said).toContain('aws-credentials(no-inline-credentials)');
    expect(said).toContain('aws-credentials(no-hardcoded-credentials)');
  });

  it('has the rules of recommended', () => {
    const config = blocksUnder('docs/integrations/oxlint.md', 'In oxlint').find(({ language }) => language === 'json');
    const { rules } = JSON.parse(config?.code.replace(/^\/\/.*/, '') ?? '') as { rules: object };
    expect(rules).toEqual(plugin.configs.recommended.rules);
  });
});

it('Markdown: blocks are linted at their place', async () => {
  const page = `# Photos\n\n\`\`\`ts\n${INLINE}\`\`\`\n\nAnd:\n\n\`\`\`js\n${LEAK}\`\`\`\n`;
  await follow('markdown.md', 'Code in Markdown', { 'docs/photos.md': page });
  expect(await eslint()).toEqual(['docs/photos.md 5:47 error no-inline-credentials', 'docs/photos.md 12:103 error no-hardcoded-credentials']);
});

describe('rolling out', () => {
  it('begins with leaks', async () => {
    const [said] = await follow('rollout.md', 'Rolling out to a large team', { 'src/a.ts': INLINE, 'src/b.js': LEAK });
    expect(said).toContain('no-hardcoded-credentials');
    expect(said).not.toContain('no-inline-credentials');
  });

  it('goes on with warnings', async () => {
    await follow('rollout.md', 'Then warn', { 'src/a.ts': INLINE, 'src/b.js': LEAK });
    expect(await eslint()).toEqual(['src/a.ts 2:47 warning no-inline-credentials', 'src/b.js 2:103 error no-hardcoded-credentials']);
  });

  it('ends with a count that may not rise', async () => {
    await follow('rollout.md', 'Then let it only get better', { 'src/a.ts': INLINE });
    expect(existsSync(join(shared.folder, 'eslint-suppressions.json'))).toBe(true);
    expect((await shared.sh('npx eslint .')).code).toBe(0);
    shared.write({ 'src/c.ts': INLINE });
    const { code, said } = await shared.sh('npx eslint .');
    expect({ code, isNew: said.includes('c.ts'), isOld: said.includes('a.ts') }, said).toEqual({ code: 1, isNew: true, isOld: false });
    await shared.sh('git rm --cached --quiet eslint-suppressions.json');
  });
});

it('migrating: comments for the other rule go, and keys are found', async () => {
  await follow('migrating.md', 'Coming from another linter', { 'src/b.js': LEAK.replace('export', '// eslint-disable-next-line no-secrets/no-secrets\nexport') });
  expect(readFileSync(join(shared.folder, 'src/b.js'), 'utf8')).not.toContain('eslint-disable');
  // ESLint leaves the line on which the comment stood.
  expect(await eslint()).toEqual(['src/b.js 3:103 error no-hardcoded-credentials']);
});

it('monorepo: hosts by folder', async () => {
  await follow('monorepo.md', 'In a monorepo', { 'functions/a.ts': INLINE, 'web/a.ts': INLINE });
  expect(await eslint()).toEqual(['functions/a.ts 2:47 error no-inline-credentials', 'web/a.ts 2:47 error no-browser-credentials']);
});

describe('reports', () => {
  it('of the command hold no source', async () => {
    await follow('reports.md', 'Reports without your source', { 'src/b.js': LEAK });
    for (const name of ['findings.json', 'findings.sarif']) {
      const text = readFileSync(join(shared.folder, name), 'utf8');
      expect(text).toContain('no-hardcoded-credentials');
      for (const secret of [ID, SECRET, 'export const s3']) expect(text).not.toContain(secret);
    }
  });

  it('of ESLint as JSON hold whole files, and its usual format does not', async () => {
    await follow('editor.md', 'In an editor', { 'src/b.js': LEAK });
    expect((await shared.sh('npx eslint --format json .')).said).toContain(SECRET);
    expect((await shared.sh('npx eslint .')).said).not.toContain(SECRET);
  });
});
