import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-mixed-sources: sources that nobody reads', noMixedSources, {
  valid: [],
  invalid: [
    {
      name: 'two sources for the call of STS',
      code: `
import { fromEnv, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  params: { RoleArn: process.env.ROLE! },
  masterCredentials: fromIni({ profile: process.env.TENANT! }),
  clientConfig: { region: 'eu-west-1', credentials: fromEnv() },
});
`,
      errors: [
        {
          messageId: 'beside',
          data: { consumer: 'fromTemporaryCredentials', used: 'masterCredentials', unused: '`clientConfig.credentials`', wayOut: 'Remove `clientConfig.credentials`, or `masterCredentials` where the other is meant' },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`clientConfig.credentials`' },
              output: `
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  params: { RoleArn: process.env.ROLE! },
  masterCredentials: fromIni({ profile: process.env.TENANT! }),
  clientConfig: { region: 'eu-west-1' },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromEnv, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  params: { RoleArn: process.env.ROLE! },
  clientConfig: { region: 'eu-west-1', credentials: fromEnv() },
});
`,
    },
    {
      name: 'a default chain that nobody asks',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni(), credentialDefaultProvider: () => fromNodeProviderChain() });
`,
      errors: [
        {
          messageId: 'beside',
          data: { consumer: 'S3Client', used: 'credentials', unused: '`credentialDefaultProvider`', wayOut: 'Remove `credentialDefaultProvider`, or `credentials` where the other is meant' },
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 114,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`credentialDefaultProvider`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentialDefaultProvider: () => fromNodeProviderChain() });
`,
    },
  ],
});
