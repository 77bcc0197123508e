import { adviseLeak } from '../src/advice/leaks.ts';
import type { LeakFinding } from '../src/aws/exposure/leaks.ts';
import { credentialLeaks } from '../src/aws/exposure/leaks.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'command' | 'error' | 'log' | 'response' | 'scoped' | 'storage' | 'telemetry' | 'unscoped' | 'url';
type Options = readonly [{ readonly environment?: boolean; readonly objects?: boolean; readonly scoped?: boolean; readonly tests?: boolean }];

/**
 * Reports credentials that reach a log, a response, an error, storage, a URL, a command line or telemetry.
 *
 * @example console.log(process.env.AWS_SECRET_ACCESS_KEY)
 *
 * Never reports whether a credential is set, how long it is, access key IDs by themselves, what an unknown function made of a
 * secret, what goes to the environment of a child process, and, without its options, tests and credentials that a session
 * policy has made for the caller.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html
 */
export default createRule<Options, MessageId>({
  name: 'no-credential-leaks',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow credentials in logs, responses, errors, storage, URLs, command lines and telemetry',
      url: pageOf('no-credential-leaks'),
      recommended: true,
      tier: 'exposure',
      presets: { leaks: [], recommended: [], strict: [{ environment: true, objects: true, tests: true }] },
      needles: [['consumer', 'identity'], ['consumer', 'configuration'], ['secret', 'aws'], ['environment']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          environment: {
            type: 'boolean',
            description: 'Whether the whole environment in a log, an error, a file, a URL or telemetry counts where the code does nothing with AWS.',
          },
          objects: {
            type: 'boolean',
            description: 'Whether objects that hold a secret count in loggers of the project, which may mask it.',
          },
          scoped: {
            type: 'boolean',
            description: 'Whether temporary credentials count that are made for the client: with a session policy, or for its user.',
          },
          tests: {
            type: 'boolean',
            description: 'Whether tests count.',
          },
        },
      },
    ],
    defaultOptions: [{ environment: false, objects: false, scoped: false, tests: false }],
    messages: {
      command: '{{where}} puts {{what}} on a command line, which every process of the machine can read. {{wayOut}}.',
      error: '{{where}} puts {{what}} into an error, which goes to logs and clients. {{wayOut}}.',
      log: '{{where}} writes {{what}} to a log. {{wayOut}}.',
      response: '{{where}} sends {{what}} to the client. {{wayOut}}.',
      scoped: '{{where}} sends {{what}} to the client, made for it. {{wayOut}}.',
      storage: '{{where}} stores {{what}} in plain text. {{wayOut}}.',
      telemetry: '{{where}} sends {{what}} to telemetry. {{wayOut}}.',
      unscoped: '{{where}} sends {{what}} to the client, with all that the role may do. {{wayOut}}.',
      url: '{{where}} puts {{what}} into a URL, which histories and logs keep. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ environment, objects, scoped, tests }] = context.options;
        for (const finding of file.about(credentialLeaks)) {
          if (finding.isTest && tests !== true) continue;
          if (finding.isFarFromAws && environment !== true) continue;
          if (finding.mayBeMasked && objects !== true) continue;
          if (finding.vends === 'scoped' && scoped !== true) continue;
          const { sentence, alternatives } = adviseLeak(file, finding);
          const data = { where: finding.where, what: finding.secret.what, wayOut: sentence };
          context.report({ loc: placeOf(finding), messageId: situationOf(finding), data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});

function situationOf({ kind, vends }: LeakFinding): MessageId {
  return vends ?? kind;
}
