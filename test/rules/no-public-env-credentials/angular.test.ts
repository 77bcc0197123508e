import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-public-env-credentials.ts';

runRule('no-public-env-credentials: the folder of environments of Angular', rule, {
  valid: [
    {
      name: 'constants without credentials',
      filename: 'src/environments/constants.ts',
      code: `
export const AWS_CONFIG = { region: 'eu-west-2', userPoolId: process.env.USER_POOL_ID };
`,
    },
    {
      name: 'a module with that name beside no Angular',
      filename: 'src/client.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { environment } from '@environment';
export const client = new S3Client({ credentials: { accessKeyId: environment.accessKeyId, secretAccessKey: environment.secretAccessKey } });
`,
    },
    {
      name: 'constants of a server',
      filename: 'src/config/constants.ts',
      code: `
export const AWS_CONFIG = { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
`,
    },
  ],
  invalid: [
    {
      name: 'constants of the folder',
      filename: 'src/environments/constants.ts',
      code: `
export const AWS_CONFIG = {
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
};
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            tool: 'Angular',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: {"what":"`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`"},
              output: `
export const AWS_CONFIG = {};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the environment under the name of an alias',
      filename: 'src/app/users.service.ts',
      code: `
import { Injectable } from '@angular/core';
import { S3Client } from '@aws-sdk/client-s3';
import { environment } from '@environment';
export const client = new S3Client({
  credentials: { accessKeyId: environment.aws.accessKeyId, secretAccessKey: environment.aws.secretAccessKey },
});
`,
      untyped: '@angular/core is not installed here',
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`environment.aws.accessKeyId`, `environment.aws.secretAccessKey`',
            tool: 'Angular',
            wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins (a browser: it imports a framework for browsers)',
          },
          line: 6,
          column: 77,
          endLine: 6,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'useCognito',
              data: {"provider":"fromCognitoIdentityPool()","needs":" (needs the package @aws-sdk/credential-providers)"},
              output: `
import { Injectable } from '@angular/core';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const client = new S3Client({
  credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }),
});
`,
            },
          ],
        },
      ],
    },
  ],
});
