/** The built command, as `npm test` has just built it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project } from './project.ts';

const bin = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../docs/examples', import.meta.url));
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

  it('explains wrong usage', () => {
    const { status, stdout, stderr } = start(join(examples, 'src'), '--order', '2020');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: unknown order "2020"; use current or guide-2023\n',
    });
  });
});
