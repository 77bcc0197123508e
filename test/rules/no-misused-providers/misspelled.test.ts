import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: misspelled options', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'the options of SSO as the profile has them',
      filename: 'src/a.js',
      code: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ startUrl: process.env.START_URL, accountId: process.env.ACCOUNT, roleName: 'reader', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromSSO', written: '`startUrl`, `accountId`, `roleName`, `region`', meant: '`ssoStartUrl`, `ssoAccountId`, `ssoRoleName`, `ssoRegion`' },
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`ssoStartUrl`, `ssoAccountId`, `ssoRoleName`, `ssoRegion`' },
              output: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT, ssoRoleName: 'reader', ssoRegion: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT, ssoRoleName: 'reader', ssoRegion: 'eu-west-1' });
`,
    },
    {
      name: 'a region beside options of SSO under their own names',
      filename: 'src/a.js',
      code: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT, ssoRoleName: 'reader', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromSSO', written: '`region`', meant: '`ssoRegion`' },
          line: 3,
          column: 129,
          endLine: 3,
          endColumn: 148,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`ssoRegion`' },
              output: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ ssoStartUrl: process.env.START_URL, ssoAccountId: process.env.ACCOUNT, ssoRoleName: 'reader', ssoRegion: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromSSO } from '@aws-sdk/credential-providers';
export const provider = fromSSO({ profile: process.env.TENANT, region: 'eu-west-1' });
`,
    },
    {
      name: 'any case style',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ Profile: process.env.TENANT, filePath: process.env.KEYS_FILE, config_filepath: process.env.CONFIG_FILE });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromIni', written: '`Profile`, `filePath`, `config_filepath`', meant: '`profile`, `filepath`, `configFilepath`' },
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`profile`, `filepath`, `configFilepath`' },
              output: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ profile: process.env.TENANT, filepath: process.env.KEYS_FILE, configFilepath: process.env.CONFIG_FILE });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ profile: process.env.TENANT, filepath: process.env.KEYS_FILE, configFilepath: process.env.CONFIG_FILE });
`,
    },
    {
      name: '`params` and a name inside of it',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ Params: { RoleARN: process.env.ROLE, ExternalID: 'partner' } });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`Params`, `Params.RoleARN`, `Params.ExternalID`', meant: '`params`, `params.RoleArn`, `params.ExternalId`' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`params`, `params.RoleArn`, `params.ExternalId`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, ExternalId: 'partner' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, ExternalId: 'partner' } });
`,
    },
    {
      name: 'a name inside of `clientConfig`',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ clientConfig: { Region: 'eu-west-1' } });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromIni', written: '`clientConfig.Region`', meant: '`clientConfig.region`' },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`clientConfig.region`' },
              output: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ clientConfig: { region: 'eu-west-1' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ clientConfig: { regions: 'eu-west-1' } });
`,
    },
    {
      name: 'one character too few',
      filename: 'src/a.js',
      code: `
import { fromEnv, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, masterCredential: fromEnv() });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`masterCredential`', meant: '`masterCredentials`' },
          line: 3,
          column: 91,
          endLine: 3,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`masterCredentials`' },
              output: `
import { fromEnv, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, masterCredentials: fromEnv() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromEnv, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, sourceCredentials: fromEnv() });
`,
    },
    {
      name: 'options for two places',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ roleArn: process.env.ROLE, region: 'eu-west-1', maxAttempts: 2 });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`roleArn`, `region`, `maxAttempts`', meant: '`params.RoleArn`, `clientConfig.region`, `clientConfig.maxAttempts`' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`params.RoleArn`, `clientConfig.region`, `clientConfig.maxAttempts`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, clientConfig: { region: 'eu-west-1', maxAttempts: 2 } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the time to wait of SDK v2',
      filename: 'src/a.js',
      code: `
import { fromContainerMetadata } from '@aws-sdk/credential-providers';
export const provider = fromContainerMetadata({ maxRetries: 3, httpOptions: { timeout: 5000 } });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromContainerMetadata', written: '`httpOptions.timeout`', meant: '`timeout`' },
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`timeout`' },
              output: `
import { fromContainerMetadata } from '@aws-sdk/credential-providers';
export const provider = fromContainerMetadata({ maxRetries: 3, timeout: 5000 });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromContainerMetadata } from '@aws-sdk/credential-providers';
export const provider = fromContainerMetadata({ maxRetries: 3, timeout: 5000 });
`,
    },
    {
      name: 'the time to wait beside another one: no edit',
      filename: 'src/a.js',
      code: `
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const provider = fromInstanceMetadata({ httpOptions: { timeout: 5000, connectTimeout: 1000 } });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromInstanceMetadata', written: '`httpOptions.timeout`', meant: '`timeout`' },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 76,
        },
      ],
      neighbour: `
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const provider = fromInstanceMetadata({ httpOptions: { connectTimeout: 1000 } });
`,
    },
    {
      name: 'two names for one option: no edit',
      filename: 'src/a.js',
      code: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = (webIdentityToken) => fromWebToken({ webIdentityToken, RoleArn: process.env.ROLE, roleARN: process.env.OTHER_ROLE });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromWebToken', written: '`RoleArn`, `roleARN`', meant: '`roleArn`, `roleArn`' },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'a callback, which has to change with its name: no edit',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ tokenCodeFn: (serial, done) => done(null, '123456') });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromIni', written: '`tokenCodeFn`', meant: '`mfaCodeProvider`' },
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 86,
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni({ mfaCodeProvider: async () => '123456' });
`,
    },
    {
      name: 'an option of the other provider, in another case style',
      filename: 'src/a.js',
      code: `
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentity({ IdentityPoolID: 'eu-west-1:pool', clientConfig: { region: 'eu-west-1' } });
`,
      errors: [
        {
          messageId: 'mistaken',
          data: { provider: 'fromCognitoIdentity', written: 'IdentityPoolID', instead: 'fromCognitoIdentityPool' },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 79,
        },
      ],
      neighbour: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { region: 'eu-west-1' } });
`,
    },
    {
      name: 'the addresses of a container',
      filename: 'src/a.js',
      code: `
import { fromHttp, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
export const one = fromHttp({ awsContainerCredentialsFullURI: process.env.KEYS_URI });
export const two = fromProcess({ profileName: process.env.TENANT });
export const three = fromNodeProviderChain({ Profile: process.env.TENANT });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromHttp', written: '`awsContainerCredentialsFullURI`', meant: '`awsContainerCredentialsFullUri`' },
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`awsContainerCredentialsFullUri`' },
              output: `
import { fromHttp, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
export const one = fromHttp({ awsContainerCredentialsFullUri: process.env.KEYS_URI });
export const two = fromProcess({ profileName: process.env.TENANT });
export const three = fromNodeProviderChain({ Profile: process.env.TENANT });
`,
            },
          ],
        },
        {
          messageId: 'option',
          data: { provider: 'fromProcess', written: '`profileName`', meant: '`profile`' },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`profile`' },
              output: `
import { fromHttp, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
export const one = fromHttp({ awsContainerCredentialsFullURI: process.env.KEYS_URI });
export const two = fromProcess({ profile: process.env.TENANT });
export const three = fromNodeProviderChain({ Profile: process.env.TENANT });
`,
            },
          ],
        },
        {
          messageId: 'option',
          data: { provider: 'fromNodeProviderChain', written: '`Profile`', meant: '`profile`' },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`profile`' },
              output: `
import { fromHttp, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
export const one = fromHttp({ awsContainerCredentialsFullURI: process.env.KEYS_URI });
export const two = fromProcess({ profileName: process.env.TENANT });
export const three = fromNodeProviderChain({ profile: process.env.TENANT });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromHttp, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
export const one = fromHttp({ awsContainerCredentialsFullUri: process.env.KEYS_URI });
export const two = fromProcess({ profile: process.env.TENANT });
export const three = fromNodeProviderChain({ profile: process.env.TENANT, region: 'eu-west-1' });
`,
    },
  ],
});
