import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-profile: providers of a developer', noHardcodedProfile, {
  valid: [
    {
      name: 'on an instance, where somebody may have set a profile up',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'where nobody knows the host',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromSSO() });
`,
    },
    {
      name: 'what finds roles too',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a function of the same name',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from './sso.ts';
export const s3 = new S3Client({ credentials: fromSSO({ profile: 'alex' }) });
`,
    },
  ],
  invalid: [
    {
      name: 'IAM Identity Center in Lambda',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromSSO() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromSSO',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/file.ts',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromSSO() });
`,
      },
    },
    {
      name: 'the shared files in a container',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const task = process.env.ECS_CONTAINER_METADATA_URI_V4;
export const s3 = new S3Client({ credentials: fromIni() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromIni',
            profile: '',
            wayOut: "Let the default provider chain find the task's or pod's role (a container on AWS: it reads a variable of Amazon ECS)",
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const task = process.env.ECS_CONTAINER_METADATA_URI_V4;
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata } from '@aws-sdk/credential-providers';
export const task = process.env.ECS_CONTAINER_METADATA_URI_V4;
export const s3 = new S3Client({ credentials: fromContainerMetadata() });
`,
    },
    {
      name: 'aws login in Lambda',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromLoginCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromLoginCredentials({}) });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromLoginCredentials',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTokenFile } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTokenFile() });
`,
    },
    {
      name: 'a process in Lambda',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromProcess',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
    },
    {
      name: 'SDK v2',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SsoCredentials() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'SsoCredentials',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
`,
    },
    {
      name: 'a profile from outside',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.PROFILE }) });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromIni',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain({ profile: process.env.PROFILE }) });
`,
    },
    {
      name: 'a signer, which needs a provider',
      filename: 'lambda/file.ts',
      code: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromIni } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromIni() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromIni',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 106,
          endLine: 5,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: '' },
              output: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a client that is made once',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export function open() {
  if (!client) client = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
  return client;
}
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 63,
          endLine: 6,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
let client: S3Client | undefined;
export function open() {
  if (!client) client = new S3Client({});
  return client;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export function open() {
  if (!process.env.STAGE) client = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
  return client;
}
`,
    },
    {
      name: 'a function that asks',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: () => fromIni()() });
`,
      errors: [
        {
          messageId: 'developer',
          data: {
            name: 'fromIni',
            profile: '',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: () => fromNodeProviderChain()() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: () => fromNodeProviderChain()() });
`,
    },
  ],
});
