import requireMinimumSource from '../../../rules/require-minimum-source.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('require-minimum-source under the direction explicit', requireMinimumSource, {
  valid: [],
  invalid: [
    {
      name: 'a secrets store',
      filename: 'lambda/file.ts',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { broker } from './broker.js';
export const s3 = new S3Client({
  credentials: async () => {
    const { SecretString } = await new SecretsManager({ credentials: broker }).getSecretValue({ SecretId: 'photos' });
    const keys = JSON.parse(SecretString!);
    return { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token, expiration: new Date(keys.expiration) };
  },
});
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'a secrets store',
            host: 'AWS Lambda',
            minimum: 'environment variables',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 131,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'an assumed role, which names its identity already',
      filename: 'lambda/file.ts',
      settings,
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { broker } from './broker.js';
export const clientFor = (RoleArn: string) => new S3Client({ credentials: fromTemporaryCredentials({ masterCredentials: broker, params: { RoleArn } }) });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'an assumed role',
            host: 'AWS Lambda',
            minimum: "the host's own role",
            wayOut: 'Lower the minimum: what ranks better there names no identity',
          },
          line: 5,
          column: 75,
          endLine: 5,
          endColumn: 151,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
  ],
});
