import noAmbientCredentials from '../../../rules/no-ambient-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-ambient-credentials: signers and clients of others', noAmbientCredentials, {
  valid: [],
  invalid: [
    {
      name: 'signers of requests that get the name of a service',
      filename: 'src/file.ts',
      settings: { 'aws-credentials': {"direction": "explicit"} },
      code: `
import { createSignedFetcher } from 'aws-sigv4-fetch';
import { signRequest } from 'aws-sigv4-sign';
export const signedFetch = createSignedFetcher({ service: 'es', region: 'eu-west-1' });
export const sign = (request: Request) => signRequest(request, { service: 'es', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: { name: 'createSignedFetcher', identity: 'what the default provider chain finds, in the end the role of the host', wayOut: 'Give it the identity that is meant, from the caller' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 47,
        },
        {
          messageId: 'client',
          data: { name: 'signRequest', identity: 'what the default provider chain finds, in the end the role of the host', wayOut: 'Give it the identity that is meant, from the caller' },
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 54,
        },
      ],
      neighbour: `
import { createSignedFetcher } from 'aws-sigv4-fetch';
import { signRequest } from 'aws-sigv4-sign';
import { credentials } from './identity';
export const signedFetch = createSignedFetcher({ service: 'es', region: 'eu-west-1', credentials });
export const sign = (request: Request) => signRequest(request, { service: 'es', region: 'eu-west-1', credentials });
`,
    },
    {
      name: 'a client that reads the variables where it gets nothing',
      filename: 'src/file.ts',
      settings: { 'aws-credentials': {"direction": "explicit"} },
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: { name: 'createAmazonBedrock', identity: 'the keys in the environment of the process', wayOut: 'Give it the identity that is meant, from the caller' },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 43,
        },
      ],
      neighbour: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { credentialProvider } from './identity';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider });
`,
    },
  ],
});
