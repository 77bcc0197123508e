// Executes the documentation: what it calls incorrect is reported, what it calls correct is not, every configuration loads,
// every error is thrown, every link leads somewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import typescript from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { OWNERS, PRECEDENCE } from '../src/aws/ownership.ts';
import plugin from '../src/index.ts';
import { NAMESPACE } from '../src/meta.ts';
import type { AnyRule } from '../src/rule.ts';
import { ID, SECRET } from './support/keys.ts';
import { anchorOf, readMarkdown } from './support/markdown.ts';
import type { Block, Page } from './support/markdown.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ruleNames = Object.keys(rules);
const CODE = new Set(['js', 'json', 'jsx', 'ts', 'tsx']);
const ofFacts = createRequire(join(root, 'test', 'facts', 'package.json'));
const { default: json } = (await import(ofFacts.resolve('@eslint/json'))) as { readonly default: ESLint.Plugin };

/** The pages of the documentation, by their path from the root. The example project has tests of its own. */
const pages = new Map(
  ['README.md', ...markdownIn('docs').filter((file) => !file.startsWith('docs/examples/'))].map((file) => [file, pageAt(file)]),
);

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
}

function pageAt(file: string): Page {
  return readMarkdown(readFileSync(join(root, file), 'utf8'));
}

function pageOf(file: string): Page {
  const page = pages.get(file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
}

const titled = (file: string, blocks: readonly Block[]): [string, Block][] =>
  blocks.map((block) => [`${file}:${String(block.line)} ${block.headings.slice(1).join(' › ')}`, block]);

const isCode = ({ language }: Block): boolean => CODE.has(language);
/** What stands on the pages on other programs is run with them: test/integrations. */
const isIntegration = (file: string): boolean => file.startsWith('docs/integrations/');
const isConfig = (block: Block): boolean => isCode(block) && block.code.includes(`'${plugin.meta.name}'`);

const linter = new Linter();
const everyRule: Linter.RulesRecord = Object.fromEntries(ruleNames.map((name) => [`${NAMESPACE}/${name}`, 'error']));
const withExamples = { [NAMESPACE]: { exampleKeys: 'report' } };

/** The name that a block gives itself with `// file: NAME`, or one after its language. */
function filenameOf({ code, language }: Block): string {
  return /^\/\/ file: (\S+)$/m.exec(code)?.[1] ?? `example.${language}`;
}

/** The settings that a block asks for with `// settings: { "direction": "explicit" }`. */
function settingsOf({ code }: Block): object {
  const given = /^\/\/ settings: (\{.*\})$/m.exec(code)?.[1];
  return given === undefined ? {} : (JSON.parse(given) as object);
}

/** Lints a block with all rules; inline configuration and the settings of the block count. */
function lint(block: Block, settings: Readonly<Record<string, unknown>> = withExamples): Linter.LintMessage[] {
  const filename = filenameOf(block);
  const isScript = extname(filename) === '.cjs';
  const own = settingsOf(block);
  const messages = linter.verify(
    block.code,
    [
      {
        files: ['**/*.*'],
        ...(block.language === 'json'
          ? { language: 'json/json' }
          : {
              languageOptions: {
                ...(/\.[cm]?tsx?$/.test(filename) && { parser: typescriptParser }),
                sourceType: isScript ? 'commonjs' : 'module',
                parserOptions: { ecmaFeatures: { jsx: /\.[jt]sx$/.test(filename) } },
              },
            }),
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { json, [NAMESPACE]: plugin },
        settings: Object.keys(own).length > 0 ? { [NAMESPACE]: { ...(settings[NAMESPACE] as object | undefined), ...own } } : settings,
        rules: everyRule,
      },
    ],
    { filename },
  );
  const problem = messages.find(({ ruleId }) => ruleId === null);
  if (problem) throw new Error(`${filename} of line ${String(block.line)}: ${problem.message}`);
  return messages;
}

const namesOf = (messages: readonly Linter.LintMessage[]): string[] =>
  [...new Set(messages.map(({ ruleId }) => ruleId?.replace(`${NAMESPACE}/`, '') ?? ''))].sort();

describe.each(ruleNames)('the page of %s', (name) => {
  const file = `docs/rules/${name}.md`;
  const { headings, blocks } = pageOf(file);
  const isIncorrect = ({ headings: path }: Block): boolean => path.at(-1) === 'Incorrect';
  const { schema } = (rules as Readonly<Record<string, AnyRule>>)[name]?.meta ?? {};
  const options = Object.keys(([schema].flat()[0] as { properties?: object } | undefined)?.properties ?? {});

  it('has the sections that every page has', () => {
    expect(headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual([
      'Why',
      'Incorrect',
      'Correct',
      'Options',
      'The ways out, best first',
      'Rules that come first',
      'When not to use it',
    ]);
  });

  it('describes the options of the schema', () => {
    const from = headings.findIndex(({ text }) => text === 'Options');
    const to = headings.findIndex(({ depth }, index) => index > from && depth === 2);
    expect(headings.slice(from, to).filter(({ depth }) => depth === 3).map(({ text }) => text)).toEqual(options);
  });

  it('shows code for all that it says is reported, and for its neighbours', () => {
    expect(blocks.filter(isIncorrect).length).toBeGreaterThan(0);
    expect(blocks.filter(({ headings: path }) => path.at(-1) === 'Correct').length).toBeGreaterThan(0);
  });

  it('links AWS, and the rules that come first', () => {
    const { links } = pageOf(file);
    const owners = PRECEDENCE.map((kind): string => OWNERS[kind]);
    const first = owners.slice(0, Math.max(0, owners.indexOf(name)));
    expect(links.some((link) => link.startsWith('https://docs.aws.amazon.com/'))).toBe(true);
    expect(links).toEqual(expect.arrayContaining(first.map((other) => `${other}.md`)));
  });

  it.each(titled(file, blocks.filter((block) => isCode(block) && isIncorrect(block))))('reports %s', (_title, block) => {
    expect(namesOf(lint(block))).toEqual([name]);
  });

  it.each(titled(file, blocks.filter((block) => isCode(block) && !isIncorrect(block))))('is silent on %s', (_title, block) => {
    expect(lint(block).map(({ ruleId, message }) => `${String(ruleId)}: ${message}`)).toEqual([]);
  });
});

it('the page of literals sends people to what has to be done', () => {
  expect(pageOf('docs/rules/no-hardcoded-credentials.md').links).toContain('../respond.md');
});

/**
 * What a block says of itself: `// reports no-inline-credentials`, `// reports nothing`. JSON has no comments; what stands before it
 * says: Reported by `no-wildcard-actions`.
 */
function reportsOf({ code, language, before }: Block): string[] {
  if (language === 'json') {
    const told = /Reported by (.+):$/s.exec(before)?.[1];
    if (told === undefined) throw new Error('A block of JSON stands after `Reported by …:`.');
    return [...told.matchAll(/`([\w-]+)`/g)].flatMap(([, name]) => name ?? []).sort();
  }
  const said = /^\/\/ reports (.+)$/m.exec(code)?.[1];
  if (said === undefined) throw new Error('A block of code says with `// reports …` what is reported.');
  return said === 'nothing' ? [] : said.split(', ');
}

describe('the code of the other pages', () => {
  const others = [...pages].filter(([file]) => !file.startsWith('docs/rules/') && file !== 'docs/settings.md' && !isIntegration(file));
  const blocks = others.flatMap(([file, page]) => titled(file, page.blocks.filter((block) => isCode(block) && !isConfig(block))));

  it.each(blocks)('reports what it says: %s', (_title, block) => {
    expect(namesOf(lint(block, {}))).toEqual(reportsOf(block));
  });
});

it('the page on decisions names the rules that read JSON', () => {
  const text = readFileSync(join(root, 'docs/how-it-decides.md'), 'utf8');
  const section = /^## JSON\n(.*?)^```/ms.exec(text)?.[1] ?? '';
  const reading = Object.entries(rules as unknown as Readonly<Record<string, AnyRule>>).filter(([, { meta }]) => meta.docs.readsJson === true);
  expect([...section.matchAll(/`((?:no|require|max|prefer)-[\w-]+)`/g)].map(([, name]) => name).sort()).toEqual(reading.map(([name]) => name));
});

/** A project whose node_modules hold the built plugin, as its users have it. */
let project: string;
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--js'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  project = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-docs-')));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', plugin.meta.name), 'junction');
  for (const name of ['eslint', 'typescript-eslint']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  mkdirSync(join(project, 'node_modules', '@eslint'));
  symlinkSync(join(root, 'test', 'facts', 'node_modules', '@eslint', 'json'), join(project, 'node_modules', '@eslint', 'json'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** Lints a text with a configuration file that holds a block. */
async function lintWithConfig({ code, language, line }: Block, page: string, text: string, filename: string): Promise<Linter.LintMessage[]> {
  const configFile = join(project, `${basename(page, '.md')}-${String(line)}.config.js`);
  writeFileSync(configFile, language === 'ts' ? withoutTypes(code) : code);
  const eslint = new ESLint({ cwd: project, overrideConfigFile: configFile });
  const [result] = await eslint.lintText(text, { filePath: join(project, filename) });
  const problem = result?.messages.find(({ ruleId }) => ruleId === null);
  if (!result || problem) throw new Error(problem?.message ?? 'ESLint gives no result.');
  return result.messages;
}

function withoutTypes(code: string): string {
  const { ESNext: module } = typescript.ModuleKind;
  return typescript.transpileModule(code, { compilerOptions: { module, target: typescript.ScriptTarget.ES2023 } }).outputText;
}

const DEFECT = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY },
});
`;

const LEAK = JSON.stringify({ accessKeyId: ID, secretAccessKey: SECRET });

describe('the configurations', () => {
  const configs = [...pages].filter(([file]) => !isIntegration(file)).flatMap(([file, page]) =>
    titled(file, page.blocks.filter(isConfig)).map(([title, block]) => [title, block, file] as const),
  );

  it('stand in the README and on the page of the settings', () => {
    expect(configs.map(([, , file]) => file)).toEqual(expect.arrayContaining(['README.md', 'docs/settings.md']));
  });

  it.each(configs)('load and report: %s', async (_title, block, file) => {
    if (block.code.includes("language: 'json/json'")) {
      expect(namesOf(await lintWithConfig(block, file, LEAK, 'settings.json'))).toEqual(['no-hardcoded-credentials']);
      return;
    }
    const filename = block.code.includes('parser:') ? 'services/photos.ts' : 'services/photos.js';
    expect(namesOf(await lintWithConfig(block, file, DEFECT, filename))).toEqual(['no-inline-credentials']);
  });

  it('take four lines', () => {
    const [first] = pageOf('README.md').blocks.filter(isConfig);
    expect(first?.code.trim().split('\n')).toHaveLength(4);
  });
});

describe('the page of the settings', () => {
  const file = 'docs/settings.md';
  const page = pageOf(file);
  const throws = (settings: unknown): string => {
    try {
      lint({ language: 'js', code: DEFECT, line: 1, headings: [], before: '' }, { [NAMESPACE]: settings });
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  };
  const known = /use one of (.+)\./.exec(throws({ '': 1 }))?.[1]?.split(', ') ?? [];

  it('describes every setting, each with its type, its default, an example and its error', () => {
    expect(known.length).toBeGreaterThan(0);
    expect(page.headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(known);
    const text = readFileSync(join(root, file), 'utf8');
    for (const section of text.split(/^## /m).slice(1)) {
      expect(section.replaceAll('\n', ' ')).toMatch(/ Type: .* Default: .*```js .*Fails: /);
    }
  });

  it('names every host', () => {
    const hosts = [.../use (.+)\./.exec(throws({ host: '' }))?.[1]?.matchAll(/"([\w-]+)"/g) ?? []].map((match) => match[1]);
    const text = readFileSync(join(root, file), 'utf8').replaceAll('\n', ' ');
    expect(text).toContain(`one of ${hosts.map((host) => `\`${String(host)}\``).join(', ')}`);
  });

  const errors = page.blocks.filter(({ language }) => language === 'text');
  it.each(titled(file, errors))('tells the error as it is thrown: %s', (_title, { before, code }) => {
    const settings: unknown = JSON.parse(/^Fails: `(.*)`$/.exec(before)?.[1] ?? '');
    expect(throws(settings)).toContain(code.trim());
  });

  const examples = page.blocks.filter((block) => isCode(block) && !isConfig(block));
  it.each(titled(file, examples))('shows what a setting does: %s', async (_title, block) => {
    const config = page.blocks.filter((other) => isConfig(other) && other.line < block.line).at(-1);
    const plain = pageOf('README.md').blocks.find(isConfig);
    if (!config || !plain) throw new Error('A configuration stands before the code.');
    expect(config.headings).toEqual(block.headings);
    const messages = await lintWithConfig(config, file, block.code, filenameOf(block));
    expect(namesOf(messages)).toEqual(reportsOf(block));
    expect(told(messages)).not.toEqual(told(await lintWithConfig(plain, 'README.md', block.code, filenameOf(block))));
  });

  const told = (messages: readonly Linter.LintMessage[]): string[] =>
    messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]);
});

describe('the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const commands = pageOf('README.md').blocks.filter(({ language }) => language === 'sh').map(({ code }) => code.trim());
  const namesIn = (section: string): string[] =>
    [...(text.split(`<!-- begin generated ${section} -->`)[1]?.split('<!-- end')[0] ?? '').matchAll(/^\| \[?`([\w-]+)`/gm)].map(
      (match) => match[1] ?? '',
    );

  it('names the two commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['npm ci && npm run scan -- PATH', 'npm ci && npm test']));
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['scan', 'test']));
  });

  it('names the rules and presets that there are', () => {
    expect(namesIn('rules')).toEqual(ruleNames);
    expect(namesIn('presets')).toEqual(Object.keys(plugin.configs));
  });
});

describe('the pages', () => {
  it('are up to date where they are generated', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  const links = [...pages].flatMap(([file, page]) => page.links.map((link): [string, string] => [file, link]));
  const inside = links.filter(([, link]) => !/^[a-z]+:/.test(link));

  it.each([...new Set(inside.map(([file, link]) => `${file} → ${link}`))])('lead to something: %s', (title) => {
    const [file = '', link = ''] = title.split(' → ');
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? join(root, file) : resolve(root, dirname(file), path);
    expect(relative(root, target)).not.toMatch(/^\.\./);
    expect(existsSync(target)).toBe(true);
    if (anchor === undefined || !target.endsWith('.md')) return;
    expect(readMarkdown(readFileSync(target, 'utf8')).headings.map((heading) => anchorOf(heading.text))).toContain(anchor);
  });

  it('link over https and to AWS in English', () => {
    const outside = links.filter(([, link]) => /^[a-z]+:/.test(link));
    for (const [, link] of outside) expect(link).toMatch(/^https:\/\/(?!docs\.amazonaws\.cn)(?!docs\.aws\.amazon\.com\/[a-z]{2}_[a-z]{2}\/)/);
  });

  it('hold no path of a machine', () => {
    for (const file of pages.keys()) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\/(?:home|Users|work|root)\/|[A-Z]:\\/);
  });
});
