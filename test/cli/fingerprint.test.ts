import { describe, expect, it } from 'vitest';
import { KEY_ID, project, runIn, SECRET } from './project.ts';

const OTHER_ID = `${KEY_ID.slice(0, -1)}C`;
const OTHER_SECRET = `${SECRET.slice(0, -1)}y`;

async function printsOf(code: string, name = 'src/a.ts'): Promise<string[]> {
  const { stdout } = await runIn(project({ [name]: code }), ['--format', 'json', '--preset', 'strict']);
  return (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings.map(({ fingerprint }) => fingerprint);
}

const client = (id: string, secret: string): string =>
  `import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({ credentials: { accessKeyId: ${id}, secretAccessKey: ${secret} } });\n`;
const LITERAL = client(`'${KEY_ID}'`, `'${SECRET}'`);

describe('a fingerprint', () => {
  it.each([
    ['lines before it', `// A line.\n\n${LITERAL}`],
    ['spaces around it', LITERAL.replaceAll('{', '{  ').replaceAll('\n', '\n\n')],
    ['a finding after it', `${LITERAL}export const key = '${OTHER_ID}';\n`],
    ['properties beside it', LITERAL.replace('{ credentials', "{ region: 'eu-central-1', credentials")],
  ])('stays the same with %s', async (_, code) => {
    const [first] = await printsOf(LITERAL);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect((await printsOf(code))[0]).toBe(first);
  });

  it.each([
    ['another place', LITERAL.replace('s3 =', 's4 =')],
    ['another consumer', LITERAL.replace('new S3Client', 'make(S3Client) ?? new S3Client')],
  ])('is another one for %s', async (what, code) => {
    const [first] = await printsOf(LITERAL);
    const [other] = await printsOf(code);
    if (what === 'another place') expect(other).not.toBe(first);
    else expect(other).toBe(first);
  });

  it('is another one for another file', async () => {
    expect((await printsOf(LITERAL, 'src/b.ts'))[0]).not.toBe((await printsOf(LITERAL))[0]);
  });

  it('is another one for another key with the shape of a key', async () => {
    const key = (id: string): string => `export const key = '${id}';\n`;
    expect((await printsOf(key(OTHER_ID)))[0]).not.toBe((await printsOf(key(KEY_ID)))[0]);
  });

  it('says nothing of a value that could be guessed', async () => {
    const weak = (secret: string): string => client('process.env.ID', `'${secret}'`);
    expect(await printsOf(weak('hunter2'))).toEqual(await printsOf(weak('letmein')));
  });

  it('tells two findings at one place apart by their number', async () => {
    const prints = await printsOf(`f('${KEY_ID}');\nf('${KEY_ID}');\n`);
    expect(new Set(prints).size).toBe(2);
  });

  it('changes with a value in an identity', async () => {
    expect(await printsOf(client(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`))).not.toEqual(await printsOf(LITERAL));
  });
});
