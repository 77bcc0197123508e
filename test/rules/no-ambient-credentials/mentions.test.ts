import noAmbientCredentials from '../../../rules/no-ambient-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-ambient-credentials: imports and re-exports', noAmbientCredentials, {
  valid: [
    {
      name: 'types',
      settings,
      code: `
import type { fromEnv } from '@aws-sdk/credential-providers';
export type Options = Parameters<typeof fromEnv>[0];
`,
    },
    {
      name: 'an import for its type alone',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export type Options = Parameters<typeof fromEnv>[0];
`,
    },
    {
      name: 'a provider that may be asked for a named identity',
      settings,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const make = fromIni;
`,
    },
    {
      name: 'all of a package',
      settings,
      code: `
export * from '@aws-sdk/credential-providers';
`,
    },
  ],
  invalid: [
    {
      name: 'an import that nothing uses',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const region = 'eu-west-1';
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 17,
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const region = 'eu-west-1';
`,
    },
    {
      name: 'an import whose use is reported is not reported again',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const providers = [fromEnv(), fromEnv];
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 36,
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const providers = [fromIni({ profile: 'tenant' }), fromIni];
`,
    },
    {
      name: 'handed on',
      settings,
      code: `
import { fromInstanceMetadata as fromHost } from '@aws-sdk/credential-providers';
import { cached } from './cache.js';
export const provider = cached(fromHost);
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromInstanceMetadata',
            identity: 'the role of the instance that the code runs on',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 42,
        },
      ],
      neighbour: `
import { fromWebToken as fromHost } from '@aws-sdk/credential-providers';
import { cached } from './cache.js';
export const provider = cached(fromHost);
`,
    },
    {
      name: 're-exported',
      settings,
      code: `
export { fromNodeProviderChain as chain, fromIni } from '@aws-sdk/credential-providers';
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 40,
        },
      ],
      neighbour: `
export { fromWebToken, fromIni } from '@aws-sdk/credential-providers';
`,
    },
    {
      name: 'imported and exported',
      settings,
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export { fromNodeProviderChain };
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 31,
        },
      ],
      neighbour: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export { fromWebToken };
`,
    },
    {
      name: 'a member of the package',
      settings,
      code: `
import * as providers from '@aws-sdk/credential-providers';
export const make = providers.fromEnv;
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 38,
        },
      ],
      neighbour: `
import * as providers from '@aws-sdk/credential-providers';
export const make = providers.fromIni;
`,
    },
    {
      name: 'required',
      filename: 'src/providers.cjs',
      settings,
      code: `
const { fromEnv: make } = require('@aws-sdk/credential-providers');
module.exports = { make };
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 22,
        },
      ],
      neighbour: `
const { fromIni: make } = require('@aws-sdk/credential-providers');
module.exports = { make };
`,
    },
    {
      name: 'loaded when needed',
      settings,
      code: `
const { fromContainerMetadata } = await import('@aws-sdk/credential-providers');
export const later = [fromContainerMetadata];
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'fromContainerMetadata',
            identity: 'the role of the container that the code runs in',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 30,
        },
      ],
      neighbour: `
const { fromWebToken } = await import('@aws-sdk/credential-providers');
export const later = [fromWebToken];
`,
    },
    {
      name: 'a class of SDK v2',
      settings,
      code: `
import { EC2MetadataCredentials } from 'aws-sdk';
export const Host = EC2MetadataCredentials;
`,
      errors: [
        {
          messageId: 'mention',
          data: {
            name: 'EC2MetadataCredentials',
            identity: 'the role of the instance that the code runs on',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 32,
        },
      ],
      neighbour: `
import { WebIdentityCredentials } from 'aws-sdk';
export const Host = WebIdentityCredentials;
`,
    },
  ],
});
