import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: packages for storage and infrastructure', noHardcodedCredentials, {
  valid: [
    {
      name: 'a method of the same name on something else',
      code: `
import { s3 } from './bun';
export const photo = s3.file('a.jpg', { key: '${ID.slice(0, 8)}', secret: 'Tr0ub4dor-and-3-horses' });
`,
    },
  ],
  invalid: [
    {
      name: 'a method of Bun',
      filename: 'a.ts',
      code: `
import { s3 } from 'bun';
export const photo = s3.file('a.jpg', { bucket: 'photos', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 113,
          endLine: 3,
          endColumn: 155,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { s3 } from 'bun';
export const photo = s3.file('a.jpg', { bucket: 'photos', accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { s3 } from 'bun';
export const photo = s3.file('a.jpg', { bucket: 'photos', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a method of a client of Bun',
      filename: 'a.ts',
      code: `
import { S3Client } from 'bun';
const photos = new S3Client({ bucket: 'photos' });
export const done = photos.write('a.jpg', 'data', { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 107,
          endLine: 4,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from 'bun';
const photos = new S3Client({ bucket: 'photos' });
export const done = photos.write('a.jpg', 'data', { accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from 'bun';
const photos = new S3Client({ bucket: 'photos' });
export const done = photos.write('a.jpg', 'data', { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a method of the class of Bun',
      filename: 'a.ts',
      code: `
import { S3Client } from 'bun';
export const url = S3Client.presign('a.jpg', { bucket: 'photos', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 120,
          endLine: 3,
          endColumn: 162,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from 'bun';
export const url = S3Client.presign('a.jpg', { bucket: 'photos', accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from 'bun';
export const url = S3Client.presign('a.jpg', { bucket: 'photos', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'the global of Bun',
      filename: 'a.js',
      code: `
export const photos = new Bun.S3Client({ bucket: 'photos', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 2,
          column: 114,
          endLine: 2,
          endColumn: 156,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
export const photos = new Bun.S3Client({ bucket: 'photos', accessKeyId: process.env.S3_ACCESS_KEY_ID, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: `
export const photos = new Bun.S3Client({ bucket: 'photos', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
    },
    {
      name: 'gulp-s3',
      filename: 'a.js',
      code: `
const s3 = require('gulp-s3');
module.exports = (files) => files.pipe(s3({ key: '${ID}', secret: '${SECRET}', bucket: 'photos' }));
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 82,
          endLine: 3,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const s3 = require('gulp-s3');
module.exports = (files) => files.pipe(s3({ key: process.env.AWS_ACCESS_KEY_ID, secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
const s3 = require('gulp-s3');
module.exports = (files) => files.pipe(s3({ key: process.env.KEY_ID, secret: process.env.KEY, bucket: 'photos' }));
`,
    },
    {
      name: 'next-s3-upload in pages',
      filename: 'a.ts',
      code: `
import { APIRoute } from 'next-s3-upload';
export default APIRoute.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 130,
          endLine: 3,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { APIRoute } from 'next-s3-upload';
export default APIRoute.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { APIRoute } from 'next-s3-upload';
export default APIRoute.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'next-s3-upload in the app',
      filename: 'a.ts',
      code: `
import { POST as route } from 'next-s3-upload/route';
export const POST = route.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 132,
          endLine: 3,
          endColumn: 174,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { POST as route } from 'next-s3-upload/route';
export const POST = route.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { POST as route } from 'next-s3-upload/route';
export const POST = route.configure({ bucket: 'photos', region: 'eu-west-1', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a URL of next-s3-upload',
      filename: 'a.ts',
      code: `
import { generateTemporaryUrl } from 'next-s3-upload';
export const url = generateTemporaryUrl('a.jpg', { bucket: 'photos', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { generateTemporaryUrl } from 'next-s3-upload';
export const url = generateTemporaryUrl('a.jpg', { bucket: 'photos', accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { generateTemporaryUrl } from 'next-s3-upload';
export const url = generateTemporaryUrl('a.jpg', { bucket: 'photos', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a web identity token in a backend of CDKTF',
      filename: 'infra.js',
      code: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k', assumeRoleWithWebIdentity: { roleArn: process.env.ROLE, webIdentityToken: 'eyJraWQiOiIxIn0.eyJzdWIiOiJhIn0.c2lnbmF0dXJl' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 159,
          endLine: 3,
          endColumn: 205,
        },
      ],
      neighbour: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k', assumeRoleWithWebIdentity: { roleArn: process.env.ROLE, webIdentityTokenFile: '/var/run/token' } });
`,
    },
  ],
});
