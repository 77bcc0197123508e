// The real server behind ESLint in VS Code, and in the other editors that speak its protocol.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditor } from './editor.ts';
import type { Diagnostic, Editor } from './editor.ts';

const CONFIG = `import { defineConfig } from 'eslint/config';
import awsCredentials from 'eslint-plugin-aws-credentials';
import tseslint from 'typescript-eslint';

export default defineConfig([awsCredentials.configs.recommended, { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }]);
`;

const PHOTOS = `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
});
`;

const LAMBDA = `import type { Handler } from 'aws-lambda';
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY!, secretAccessKey: process.env.SECRET! } });
export const handler: Handler = async () => s3.config.region();
`;

const PAGE = 'https://github.com/eslint-plugin-aws-credentials/eslint-plugin-aws-credentials/blob/main/docs/rules/no-inline-credentials.md';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor({ 'package.json': '{ "type": "module" }\n', 'eslint.config.js': CONFIG, 'photos.js': PHOTOS, 'handler.ts': LAMBDA });
}, 60_000);
afterAll(() => editor.close());

/** The one diagnostic of a file. */
async function only(filename: string, code: string): Promise<Diagnostic> {
  const [diagnostic, ...others] = await editor.open(filename, code);
  expect(others).toEqual([]);
  if (!diagnostic) throw new Error(`${filename} has no diagnostic.`);
  return diagnostic;
}

describe('the editor', () => {
  it('underlines what has to change, and links the page of the rule', async () => {
    const { range, code, codeDescription, message } = await only('photos.js', PHOTOS);
    expect(range).toEqual({ start: { line: 4, character: 15 }, end: { line: 7, character: 3 } });
    expect(code).toBe('aws-credentials/no-inline-credentials');
    expect(codeDescription).toEqual({ href: PAGE });
    expect(message).toBe(
      '`S3Client` gets an identity put together by hand from environment variables, without the session token that the credentials of ' +
        'roles, IAM Identity Center and Lambda need. If this runs on AWS with a role, let the default provider chain find it.',
    );
  });

  it('offers the ways out as quick fixes, best first', async () => {
    const diagnostic = await only('photos.js', PHOTOS);
    expect(await editor.quickFixes('photos.js', diagnostic)).toEqual([
      'Remove `credentials`, so that the default provider chain finds the role (if this runs on AWS with a role). (aws-credentials/no-inline-credentials)',
      'Use shared configuration with `fromIni()`: IAM Identity Center, `aws login`, profiles (needs the package @aws-sdk/credential-providers). (aws-credentials/no-inline-credentials)',
      'Assume a role with `fromTemporaryCredentials()`; set TARGET_ROLE_ARN to its ARN (needs the package @aws-sdk/credential-providers). (aws-credentials/no-inline-credentials)',
      'Use `fromEnv()`, which keeps the session token (needs the package @aws-sdk/credential-providers). (aws-credentials/no-inline-credentials)',
      'Add the session token: `sessionToken: process.env.AWS_SESSION_TOKEN`. (aws-credentials/no-inline-credentials)',
    ]);
  });

  it('applies the first of them', async () => {
    const diagnostic = await only('photos.js', PHOTOS);
    const [first = ''] = await editor.quickFixes('photos.js', diagnostic);
    expect(await editor.apply('photos.js', diagnostic, first)).toBe(`import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
});
`);
  });

  it('applies every one of them', async () => {
    const diagnostic = await only('handler.ts', LAMBDA);
    const texts: Record<string, string> = {};
    for (const title of await editor.quickFixes('handler.ts', diagnostic)) texts[title] = await editor.apply('handler.ts', diagnostic, title);
    expect(texts).toEqual({
      'Remove `credentials`, so that the default provider chain finds the role, which then signs in place of these keys. (aws-credentials/no-inline-credentials)': `import type { Handler } from 'aws-lambda';
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});
export const handler: Handler = async () => s3.config.region();
`,
      'Assume a role with `fromTemporaryCredentials()`; set TARGET_ROLE_ARN to its ARN (needs the package @aws-sdk/credential-providers). (aws-credentials/no-inline-credentials)': `import type { Handler } from 'aws-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const handler: Handler = async () => s3.config.region();
`,
    });
  });

  it('underlines nothing in a healthy file', async () => {
    expect(await editor.open('photos.js', PHOTOS.replace(/ {2}credentials: \{.*? {2}\},\n/s, ''))).toEqual([]);
  });
});
