import { adviseLongTerm, reasonOf } from '../src/advice/long-term.ts';
import { longTermKeys } from '../src/aws/long-term/long-term.ts';
import type { LongTermFinding } from '../src/aws/long-term/findings.ts';
import type { File } from '../src/file.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId =
  | 'baked'
  | 'created'
  | 'createdPassword'
  | 'exported'
  | 'handed'
  | 'output'
  | 'plainText'
  | 'unwrapped'
  | 'user'
  | 'workflow';
type Options = readonly [{ readonly encryptedOutputs?: boolean; readonly users?: boolean }];

/**
 * Reports long-term keys that are made, published, or used where a role could be.
 *
 * @example new lambda.Function(this, 'Photos', { environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } })
 *
 * Never reports literals (they are secrets in the source before all else), secrets given by reference, temporary
 * credentials, keys of other vendors, code that rotates or manages keys, users with a password for the console, and tests.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles
 */
export default createRule<Options, MessageId>({
  name: 'no-long-term-credentials',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow long-term keys that are created, published, or used where a role could be',
      url: pageOf('no-long-term-credentials'),
      recommended: true,
      tier: 'hygiene',
      tiers: { baked: 'exposure', exported: 'exposure', output: 'exposure', plainText: 'exposure', unwrapped: 'exposure' },
      presets: { recommended: [], strict: [{ encryptedOutputs: true, users: true }] },
      needles: [['infrastructure', 'long-term'], ['manifest', 'long-term', 'aws']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          encryptedOutputs: {
            type: 'boolean',
            description: 'Whether outputs count that Pulumi keeps encrypted.',
          },
          users: {
            type: 'boolean',
            description: 'Whether IAM users count that nothing shows to be persons, although no key is made for them here.',
          },
        },
      },
    ],
    defaultOptions: [{ encryptedOutputs: false, users: false }],
    messages: {
      created: '`{{what}}` makes a long-term access key. {{wayOut}}.',
      createdPassword: '`{{what}}` makes a long-term password for one service. {{wayOut}}.',
      handed: 'A long-term access key goes to {{what}} ({{names}}), {{reason}}. {{wayOut}}.',
      baked: 'A long-term access key goes to {{what}} ({{names}}), {{reason}}. {{wayOut}}.',
      output: 'The secret of an access key goes into {{what}}, in plain text. {{wayOut}}.',
      exported: '{{what}} exports the secret of an access key from the stack. {{wayOut}}.',
      unwrapped: '`{{what}}` puts the secret of an access key into the template in plain text. {{wayOut}}.',
      plainText: 'This puts {{what}} into the template in plain text. {{wayOut}}.',
      user: '`{{what}}` makes an IAM user that nothing here shows to be a person. {{wayOut}}.',
      workflow: 'The workflow signs with a long-term access key from the secrets of the repository. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ encryptedOutputs, users }] = context.options;
        for (const finding of file.about(longTermKeys)) {
          const messageId = situationOf(finding);
          if ((messageId === 'exported' && encryptedOutputs !== true) || (messageId === 'user' && users !== true)) continue;
          const { sentence, alternatives } = adviseLongTerm(file, finding);
          const data = { ...wordsFor(file, finding), wayOut: sentence };
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});

const PUBLISHED = {
  'encrypted-output': 'exported',
  output: 'output',
  'plain-password': 'plainText',
  'plain-text': 'plainText',
  unwrapped: 'unwrapped',
} as const;

function situationOf(finding: LongTermFinding): MessageId {
  switch (finding.kind) {
    case 'created':
      return finding.makes === 'access-key' ? 'created' : 'createdPassword';
    case 'handed':
      return finding.host.keeps === true ? 'baked' : 'handed';
    case 'published':
      return PUBLISHED[finding.via];
    default:
      return finding.kind;
  }
}

function wordsFor(file: File, finding: LongTermFinding): Readonly<Record<string, string>> {
  if (finding.kind === 'handed') {
    return { what: finding.host.place, names: finding.names.map((name) => `\`${name}\``).join(', '), reason: reasonOf(file, finding) };
  }
  return finding.kind === 'workflow' ? {} : { what: finding.what };
}
