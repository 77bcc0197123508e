import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-mixed-sources: a promise that is caught', noMixedSources, {
  valid: [
    {
      name: 'the order of the default chain, and what nobody knows',
      code: `
import { fromEnv, fromIni, fromInstanceMetadata } from '@aws-sdk/credential-providers';
import { fromVault } from './vault';
export const first = () => fromEnv()().catch(() => fromIni()());
export const second = () => fromInstanceMetadata()().catch(() => fromVault()());
export const third = () => fromInstanceMetadata()().catch((error) => console.error(error));
`,
    },
  ],
  invalid: [
    {
      name: 'the instance before the container',
      code: `
import { fromContainerMetadata, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const load = () => fromInstanceMetadata()().catch(() => fromContainerMetadata()());
`,
      errors: [
        {
          messageId: 'container',
          data: { earlier: '`fromInstanceMetadata()`', later: '`fromContainerMetadata()`', wayOut: 'Try `fromContainerMetadata()` first' },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromContainerMetadata()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { fromContainerMetadata, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const load = () => fromContainerMetadata()().catch(() => fromInstanceMetadata()());
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromContainerMetadata, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const load = () => fromContainerMetadata()().catch(() => fromInstanceMetadata()());
`,
    },
    {
      name: 'several, in a container',
      settings: { 'aws-credentials': { host: 'aws-container' } },
      code: `
import { fromContainerMetadata, fromEnv, fromIni } from '@aws-sdk/credential-providers';
export async function load() {
  return await fromIni({ profile: 'photos' })().catch(async () => { return await fromContainerMetadata()(); }).catch(() => fromEnv()());
}
`,
      errors: [
        {
          messageId: 'host',
          data: { earlier: '`fromIni()`', later: '`fromContainerMetadata()`', host: 'a container on AWS', wayOut: 'Try `fromContainerMetadata()` first' },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromContainerMetadata()`', worse: '`fromIni()`' },
              output: `
import { fromContainerMetadata, fromEnv, fromIni } from '@aws-sdk/credential-providers';
export async function load() {
  return await fromContainerMetadata()().catch(async () => { return await fromIni({ profile: 'photos' })(); }).catch(() => fromEnv()());
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the variables by a test that asks whether they are set',
      options: [{ choices: true }],
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export function provider() {
  if (process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY) return fromEnv();
  return undefined;
}
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromEnv()`', wayOut: 'Leave it to the default provider chain, which reads the same variables first where no profile is named' },
          line: 4,
          column: 82,
          endLine: 4,
          endColumn: 91,
          suggestions: null,
        },
      ],
      neighbour: `
import { fromEnv } from '@aws-sdk/credential-providers';
export function provider() {
  if (process.env.STAGE === 'local') return fromEnv();
  return undefined;
}
`,
    },
  ],
});
