import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

// What the rule does not see.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'credentials that are assigned again',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
s3.config.credentials = new AWS.SharedIniFileCredentials();
module.exports = s3;
`,
    },
    {
      name: 'what is pushed into a chain',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const chain = new AWS.CredentialProviderChain([() => new AWS.EC2MetadataCredentials()]);
chain.providers.push(() => new AWS.ECSCredentials());
module.exports = chain;
`,
    },
    {
      name: 'a fall-back of promises',
      code: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const credentials = () => fromInstanceMetadata()().then(undefined, () => fromTokenFile()());
`,
    },
    {
      name: 'a function that does more than to ask',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(async () => {
  console.log('on the node');
  return fromInstanceMetadata()();
}, fromTokenFile());
`,
    },
    {
      name: 'a chain in a chain',
      code: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(createCredentialChain(fromNodeProviderChain()), fromIni());
`,
    },
  ],
  invalid: [],
});
