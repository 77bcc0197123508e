/** Pipelines: the action and the lines of the page are valid, run, and write reports that their readers take. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, SECRET } from '../support/keys.ts';
import { blocksUnder, ofTools, parseYaml } from './page.ts';
import { type Registry, startRegistry } from './registry.ts';
import { createRepository, fileOf } from './repository.ts';
import { type Outcome, ROOT } from './run.ts';

const PAGE = 'docs/integrations/ci.md';

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

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly id?: string; readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] };
}
const ACTION = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action = parseYaml(ACTION) as Action;
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const { validateAction, validateWorkflow } = ofTools('@action-validator/core') as Record<string, (text: string) => { errors: unknown[] }>;

describe('the action', () => {
  it('is one, by the schema of GitHub', () => {
    expect(validateAction?.(ACTION).errors).toEqual([]);
    expect(validateAction?.(ACTION.replace('using: composite', 'using: nothing')).errors).not.toEqual([]);
  });

  it('runs the command of its own version', () => {
    expect(action.inputs['version']?.default).toBe(VERSION);
  });

  it('writes no input into a script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('has the inputs that the page tells of', () => {
    const rows = readFileSync(join(ROOT, PAGE), 'utf8').matchAll(/^\| `([\w-]+)` \|.*\| (.+) \|$/gm);
    const told = Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value.replaceAll('`', '')]));
    const inputs = Object.entries(action.inputs).map(([name, input]) => [name, name === 'version' ? 'that of the action' : input.default]);
    expect(told).toEqual(Object.fromEntries(inputs));
  });

  /** Runs the first step as GitHub does, with these inputs. */
  async function lint(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome & { output: string; sarif: string }> {
    const { folder, sh, write } = await createRepository(registry, files);
    write({ '.git/runner/output': '' });
    const runner = join(folder, '.git', 'runner');
    const [{ run = '', env = {} } = {}] = action.runs.steps;
    const valueOf = (text: string): string =>
      text.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '');
    const given = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, valueOf(text)]));
    write({ '.git/runner/step.sh': run });
    const outcome = await sh(`bash --noprofile --norc -eo pipefail .git/runner/step.sh < /dev/null`, {
      ...given,
      RUNNER_TEMP: runner,
      GITHUB_OUTPUT: join(runner, 'output'),
    });
    const sarif = join(runner, 'aws-credentials.sarif');
    return { ...outcome, output: readFileSync(join(runner, 'output'), 'utf8'), sarif: existsSync(sarif) ? readFileSync(sarif, 'utf8') : '' };
  }

  it('annotates, fails, and hands on a report', async () => {
    const { code, said, output, sarif } = await lint({ 'src/photos.ts': LEAK });
    expect(code, said).toBe(1);
    expect(said).toMatch(/^::error file=src\/photos\.ts,line=2,endLine=2,col=103,endColumn=145,title=leak%3A no-hardcoded-credentials::A long-term access key AKIA…W5RB /m);
    expect(output).toMatch(/^sarif-file=\/.*\/aws-credentials\.sarif\n$/);
    const { runs } = JSON.parse(sarif) as { runs: { results: { ruleId: string }[] }[] };
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['no-hardcoded-credentials']);
    for (const secret of [ID, SECRET]) expect(said + sarif).not.toContain(secret);
  });

  it('takes several paths, and runs nothing of what an input says', async () => {
    const files = { 'a b/photos.ts': CLEAN, 'c/photos.ts': CLEAN, 'd/photos.ts': LEAK };
    expect(await lint(files, { paths: 'a b\nc\n' })).toMatchObject({ code: 0 });
    const { code, said } = await lint(files, { paths: '$(touch e); d' });
    expect({ code, isNamed: said.includes('$(touch e); d') }, said).toEqual({ code: 2, isNamed: true });
  });

  it('passes a preset and a tier on', async () => {
    const inline = CLEAN.replace(`region: 'eu-central-1'`, 'credentials: { accessKeyId: process.env.ID, secretAccessKey: process.env.KEY }');
    expect(await lint({ 'a.ts': inline })).toMatchObject({ code: 0 });
    expect(await lint({ 'a.ts': inline }, { 'fail-on': 'hygiene' })).toMatchObject({ code: 1 });
    expect(await lint({ 'a.ts': inline }, { 'fail-on': 'hygiene', preset: 'leaks' })).toMatchObject({ code: 0 });
  });
});

describe('the page', () => {
  it.each(blocksUnder(PAGE, 'In a pipeline').map(({ code }, index): [number, string] => [index, code]))('workflow %i is one, by the schema of GitHub', (_index, code) => {
    expect(validateWorkflow?.(code).errors).toEqual([]);
    const { jobs } = parseYaml(code) as { jobs: { lint: { steps: { uses: string; with?: Record<string, unknown> }[] } } };
    const step = jobs.lint.steps.at(-1);
    expect(step?.uses).toMatch(new RegExp(`@v${VERSION}$`));
    for (const name of Object.keys(step?.with ?? {})) expect(action.inputs).toHaveProperty(name);
  });

  it('has a job for GitLab that writes what GitLab reads', async () => {
    const [block] = blocksUnder(PAGE, 'GitLab');
    expect(fileOf(block?.code ?? '')).toBe('.gitlab-ci.yml');
    const { 'aws-credentials': job } = parseYaml(block?.code ?? '') as {
      'aws-credentials': { script: string[]; artifacts: { reports: { codequality: string } } };
    };
    const { folder, sh } = await createRepository(registry, { 'src/photos.ts': LEAK });
    const { code, said } = await sh(job.script.join('\n'));
    expect({ code, isShown: said.includes('2:103  leak') }, said).toEqual({ code: 1, isShown: true });
    const report: unknown = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    // What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format requires, and the schema of GitLab's reader.
    expect(report).toEqual([
      {
        description: expect.any(String) as string,
        check_name: 'no-hardcoded-credentials',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/) as string,
        location: { path: 'src/photos.ts', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  it.each(blocksUnder(PAGE, 'Any other').map(({ code }): [string] => [code.trim()]))('has a line that finds a key: %s', async (line) => {
    const { sh, write } = await createRepository(registry);
    write({ 'src/photos.ts': LEAK });
    const { code, said } = await sh(line);
    expect({ code, isShown: said.includes('2:103  leak') }, said).toEqual({ code: 1, isShown: true });
    expect(said).not.toContain(ID);
  });
});
