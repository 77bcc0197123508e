/** The built command, as `npm test` has just built it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project } from './project.ts';

const bin = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../docs/examples', import.meta.url));
/** The option beside `credentials` that no client reads is taken away. */
const FIXABLE = `import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({ region: 'eu-central-1', secretAccessKey: process.env.SECRET, accessKeyId: process.env.KEY });\n`;
const start = (cwd: string, ...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8' });

describe('the program', () => {
  it('scans where the user stands', () => {
    const folder = project({ 'a.ts': `f('${KEY_ID}');`, 'b.ts': 'f();' });
    const { status, stdout, stderr } = start(folder);
    expect(findingsOf(stdout)).toEqual(['a.ts 1:3 leak no-hardcoded-credentials']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('scans the example project', () => {
    const { status, stdout, stderr } = start(examples);
    expect(findingsOf(stdout)).toEqual([
      'src/legacy-upload.cjs 7:3 hygiene no-global-credentials',
      'src/orders-handler.ts 6:16 hygiene no-inline-credentials',
      'src/print-queue.ts 8:22 breaks no-credential-fallback',
      'src/reports.js 6:3 breaks no-ignored-credentials',
      'src/seed.mjs 8:22 leak no-hardcoded-credentials',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('ends well when nobody reads on', () => {
    const folder = project(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.ts`, `f('${KEY_ID}');\n`.repeat(40)])));
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" . | head -n 1`], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0.ts\n', stderr: '' });
  });

  it.runIf(process.platform === 'linux')('does not count a report that did not fit as nothing found', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" . > /dev/full`], { cwd: project({ 'a.ts': '' }), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'aws-credentials-lint: cannot write the report: no space left on device\n' });
  });

  it.runIf(process.platform !== 'win32')('says so where the folder is gone that it stands in', () => {
    const folder = project({ 'gone/a.ts': '' });
    const line = `cd gone && rm -r ../gone && "${process.execPath}" "${bin}"`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'aws-credentials-lint: the folder that this was started in is gone\n' });
  });

  it('says the same with threads, in the same order', () => {
    const files = Array.from({ length: 30 }, (_, index) => [`${index}.ts`, index % 3 === 0 ? `f('${KEY_ID}');` : 'f();'] as const);
    const folder = project({ ...Object.fromEntries(files), 'broken.ts': `<<< '${KEY_ID}'`, 'data.json': `{ "id": "${KEY_ID}" }` });
    const alone = start(folder, '--concurrency=off', '--format=json');
    expect(alone.stdout.match(/"rule"/g)).toHaveLength(12);
    for (const concurrency of ['2', 'auto', '1']) {
      expect(start(folder, `--concurrency=${concurrency}`, '--format=json')).toMatchObject({ status: 1, stdout: alone.stdout, stderr: alone.stderr });
    }
  });

  it('writes fixes with threads', () => {
    const folder = project({ 'a.js': FIXABLE, 'b.js': FIXABLE });
    start(folder, '--concurrency=2', '--fix', '--rule=no-ignored-credentials');
    for (const name of ['a.js', 'b.js']) expect(readFileSync(join(folder, name), 'utf8')).not.toBe(FIXABLE);
  });

  it('explains wrong usage', () => {
    const { status, stdout, stderr } = start(join(examples, 'src'), '--order', '2020');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: unknown order "2020"; use current or guide-2023\n',
    });
  });
});
