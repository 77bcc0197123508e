import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: options that are missing', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'half of the options of SSO',
      filename: 'src/a.js',
      code: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT });
`,
      errors: [
        {
          messageId: 'incomplete',
          data: { provider: 'fromSSO', missing: '`ssoRegion`, `ssoRoleName`', beside: ', which `ssoAccountId` makes necessary' },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 107,
        },
      ],
      neighbour: `
import { fromSSO } from '@aws-sdk/credential-providers';
import { others } from './sso';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT, ...others });
`,
    },
    {
      name: 'a device of MFA without the code',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, SerialNumber: process.env.MFA_DEVICE } });
`,
      errors: [
        {
          messageId: 'incomplete',
          data: { provider: 'fromTemporaryCredentials', missing: '`mfaCodeProvider`', beside: ', which `params.SerialNumber` makes necessary' },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 130,
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = (mfaCodeProvider) =>
  fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, SerialNumber: process.env.MFA_DEVICE }, mfaCodeProvider });
`,
    },
    {
      name: 'a token without a role',
      filename: 'src/a.js',
      code: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = (webIdentityToken) => fromWebToken({ webIdentityToken });
`,
      errors: [
        {
          messageId: 'incomplete',
          data: { provider: 'fromWebToken', missing: '`roleArn`', beside: '' },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 81,
        },
      ],
      neighbour: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = (webIdentityToken) => fromWebToken({ webIdentityToken, roleArn: process.env.ROLE });
`,
    },
    {
      name: 'no role to assume',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const one = fromTemporaryCredentials({ params: {} });
export const two = fromTemporaryCredentials({ clientConfig: { region: 'eu-west-1' } });
`,
      errors: [
        {
          messageId: 'incomplete',
          data: { provider: 'fromTemporaryCredentials', missing: '`params.RoleArn`', beside: '' },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 60,
        },
        {
          messageId: 'incomplete',
          data: { provider: 'fromTemporaryCredentials', missing: '`params`', beside: '' },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 87,
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const one = (params) => fromTemporaryCredentials({ params });
`,
    },
    {
      name: 'options under the name of another provider say what was meant already',
      filename: 'src/a.js',
      code: `
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentity({ identityPoolId: 'eu-west-1:pool' });
`,
      errors: [
        {
          messageId: 'mistaken',
          data: { provider: 'fromCognitoIdentity', written: 'identityPoolId', instead: 'fromCognitoIdentityPool' },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 79,
        },
      ],
    },
  ],
});
