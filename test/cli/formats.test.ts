// The forms of a report that machines read: what they hold, and that it holds for their real readers.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from 'eslint-plugin-aws-credentials';
import { FORMATS } from '../../cli/src/formats.ts';
import { WEAKNESSES } from '../../cli/src/weaknesses.ts';
import { KEY_ID, project, runIn, SECRET } from './project.ts';

const FILES = {
  'src/a, b%.ts': `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '${KEY_ID}', secretAccessKey: '${SECRET}' } });
`,
  'src/c.js': `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: process.env.ONE,
    secretAccessKey: process.env.TWO,
  },
});
`,
};

const url = (rule: string): string => plugin.rules[rule]?.meta?.docs?.url ?? '';

describe('--format json', () => {
  it('holds the findings, and what they are to the command', async () => {
    const { code, stdout, stderr } = await runIn(project(FILES), ['--format', 'json']);
    const { version, summary, findings } = JSON.parse(stdout) as { version: number; summary: object; findings: Record<string, unknown>[] };
    expect({ code, stderr, version, summary }).toEqual({
      code: 1,
      stderr: '',
      version: 1,
      summary: { files: 2, findings: 2, hidden: { findings: 0, files: 0 }, skipped: { folders: 0, generated: 0, ignored: 0 } },
    });
    expect(findings).toEqual([
      {
        file: 'src/a, b%.ts',
        line: 2,
        column: 103,
        endLine: 2,
        endColumn: 145,
        tier: 'leak',
        fails: true,
        rule: 'no-hardcoded-credentials',
        messageId: 'hardcoded',
        message: expect.stringMatching(/^A long-term access key AKIA…W5RB of account 686143792455 /) as string,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        url: url('no-hardcoded-credentials'),
      },
      {
        file: 'src/c.js',
        line: 4,
        column: 16,
        endLine: 7,
        endColumn: 4,
        tier: 'hygiene',
        fails: false,
        rule: 'no-inline-credentials',
        messageId: 'withoutToken',
        message: expect.stringMatching(/^`S3Client` gets an identity put together by hand /) as string,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        url: url('no-inline-credentials'),
      },
    ]);
  });
});

describe('--format github', () => {
  it('writes workflow commands, escaped as the toolkit does', async () => {
    const { stdout } = await runIn(project(FILES), ['--format', 'github']);
    const lines = stdout.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(
        /^::error file=src\/a%2C b%25\.ts,line=2,endLine=2,col=103,endColumn=145,title=leak%3A no-hardcoded-credentials::A long-term access key AKIA…W5RB /,
      ),
      expect.stringMatching(/^::warning file=src\/c\.js,line=4,endLine=7,title=hygiene%3A no-inline-credentials::`S3Client` gets /),
      '',
    ]);
  });
});

describe('--format gitlab', () => {
  it('writes a report of code quality', async () => {
    const { stdout } = await runIn(project(FILES), ['--format', 'gitlab']);
    expect(JSON.parse(stdout)).toEqual([
      {
        description: expect.stringMatching(/^A long-term access key AKIA…W5RB /) as string,
        check_name: 'no-hardcoded-credentials',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        severity: 'blocker',
        location: { path: 'src/a, b%.ts', lines: { begin: 2, end: 2 } },
      },
      {
        description: expect.stringMatching(/^`S3Client` gets /) as string,
        check_name: 'no-inline-credentials',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        severity: 'minor',
        location: { path: 'src/c.js', lines: { begin: 4, end: 7 } },
      },
    ]);
  });

  it('is a list where nothing was found', async () => {
    expect(await runIn(project({ 'a.js': '' }), ['--format', 'gitlab'])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });
});

describe('--format sarif', () => {
  it('tells of rules, weaknesses, severities and fingerprints', async () => {
    const { stdout } = await runIn(project(FILES), ['--format', 'sarif']);
    const { runs } = JSON.parse(stdout) as { runs: { tool: { driver: { rules: Record<string, unknown>[] } }; results: Record<string, unknown>[] }[] };
    expect(runs[0]?.tool.driver.rules[0]).toEqual({
      id: 'no-hardcoded-credentials',
      name: 'NoHardcodedCredentials',
      shortDescription: { text: expect.stringMatching(/^Disallow .*\.$/) as string },
      fullDescription: { text: expect.stringMatching(/^Disallow .*\.$/) as string },
      help: { text: expect.stringContaining(url('no-hardcoded-credentials')) as string, markdown: expect.stringContaining('[What to do](') as string },
      helpUri: url('no-hardcoded-credentials'),
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security', 'aws', 'external/cwe/cwe-798'], precision: 'high', 'security-severity': '9.8' },
    });
    expect(runs[0]?.results[0]).toEqual({
      ruleId: 'no-hardcoded-credentials',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringMatching(/^A long-term access key AKIA…W5RB /) as string },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/a%2C%20b%25.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 103, endLine: 2, endColumn: 145 },
          },
        },
      ],
      partialFingerprints: { 'awsCredentials/v1': expect.stringMatching(/^[0-9a-f]{16}$/) as string },
      properties: { tier: 'leak' },
    });
  });

  it('passes the validator of Microsoft', { timeout: 60_000 }, async () => {
    const folder = project(FILES);
    await runIn(folder, ['--format', 'sarif', '--output-file', 'report.sarif']);
    const { status, stdout } = validate(join(folder, 'report.sarif'));
    expect(stdout.split('\n').filter((line) => /: error /.test(line))).toEqual([]);
    expect({ status, isDone: stdout.includes('Analysis completed successfully.') }).toEqual({ status: 0, isDone: true });
    // The validator is one that can say no.
    const broken = project({ 'a.sarif': readFileSync(join(folder, 'report.sarif'), 'utf8').replace('"ruleIndex"', '"ruleNumber"') });
    expect(validate(join(broken, 'a.sarif')).stdout).toMatch(/: error JSON1005: /);
  });
});

/** Runs the validator that is installed in test/tools. */
function validate(file: string): { status: number | null; stdout: string } {
  const ofTools = createRequire(join(import.meta.dirname, '..', 'tools', 'package.json'));
  const folder = dirname(ofTools.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));
  const program = ['Sarif.Multitool', 'Sarif.Multitool.exe'].map((name) => join(folder, name)).find((path) => existsSync(path)) ?? '';
  // It was unpacked without its scripts, one of which does this.
  chmodSync(program, 0o755);
  const { status, stdout } = spawnSync(program, ['validate', file], {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  return { status, stdout };
}

it('every rule has its weaknesses', () => {
  expect(Object.keys(plugin.rules).filter((rule) => !Object.hasOwn(WEAKNESSES, rule))).toEqual([]);
});

describe.each(FORMATS)('the form %s', (format) => {
  it('holds no source text and no secret', async () => {
    const folder = project({
      ...FILES,
      'd.ts': `const settings = {'${KEY_ID}': 1};\nfunction callMarker() { return '${KEY_ID}' + commentMarker; /* ${SECRET} */ }`,
      'e.json': JSON.stringify({ accessKeyId: KEY_ID, secretAccessKey: SECRET, textMarker: 1 }),
      'f.ts': `<<< '${KEY_ID}' '${SECRET}'`,
    });
    const { stdout } = await runIn(folder, ['--format', format, '--preset', 'all']);
    expect(stdout).toContain('AKIA…W5RB');
    for (const secret of [KEY_ID, SECRET, SECRET.slice(0, 8), SECRET.slice(-8), 'callMarker', 'commentMarker', 'textMarker']) {
      expect(stdout).not.toContain(secret);
    }
  });

  it('goes into a file, and the standard output stays empty', async () => {
    const folder = project(FILES);
    const shown = await runIn(folder, ['--format', format]);
    expect(await runIn(folder, ['--format', format, '--output-file', 'report.txt'])).toEqual({ ...shown, stdout: '' });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(shown.stdout);
  });
});

it('a report goes into several files in one run', async () => {
  const folder = project(FILES);
  const github = await runIn(folder, ['--format', 'github']);
  expect(await runIn(folder, ['--format', 'github', '--format', 'sarif=a.sarif', '--format', 'json=a.txt'])).toEqual(github);
  for (const [format, file] of [['sarif', 'a.sarif'], ['json', 'a.txt']] as const) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe((await runIn(folder, ['--format', format])).stdout);
  }
  expect(await runIn(folder, ['--format', 'github', '--format', 'json=no/where.json'])).toEqual({
    ...github,
    code: 2,
    stderr: 'aws-credentials-lint: cannot write "no/where.json": no such file or directory\n',
  });
});

it('a file that cannot be written is named', async () => {
  expect(await runIn(project({ 'a.js': '' }), ['--output-file', 'no/where.txt'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'aws-credentials-lint: cannot write "no/where.txt": no such file or directory\n',
  });
});
