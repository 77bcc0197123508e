import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: regions in a page', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: '`clientConfig` without a region',
      filename: 'src/a.js',
      code: `
'use client';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { maxAttempts: 2 } });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
`,
      errors: [
        {
          messageId: 'region',
          data: { provider: 'fromCognitoIdentityPool' },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 116,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`clientConfig.region`' },
              output: `
'use client';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { maxAttempts: 2, region: 'eu-west-1' } });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
import { common } from './common';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { maxAttempts: 2, ...common } });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
`,
    },
    {
      name: 'asked by hand in a page, for whatever use',
      filename: 'src/a.js',
      code: `
'use client';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const keysFor = async (logins) => {
  const provider = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', logins, clientConfig: {} });
  return provider();
};
`,
      errors: [
        {
          messageId: 'region',
          data: { provider: 'fromCognitoIdentityPool' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`clientConfig.region`' },
              output: `
'use client';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const keysFor = async (logins) => {
  const provider = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', logins, clientConfig: { region: 'eu-west-1' } });
  return provider();
};
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const keysFor = async (logins, config) => {
  const provider = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', logins, clientConfig: {} });
  return provider({ callerClientConfig: config });
};
`,
    },
    {
      name: 'a pool that the code does not name: no edit',
      filename: 'src/a.js',
      code: `
'use client';
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
export const keysFor = (identityId) => fromCognitoIdentity({ identityId })();
`,
      errors: [
        {
          messageId: 'region',
          data: { provider: 'fromCognitoIdentity' },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 75,
        },
      ],
      neighbour: `
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
export const keysFor = (identityId) => fromCognitoIdentity({ identityId })();
`,
    },
  ],
});
