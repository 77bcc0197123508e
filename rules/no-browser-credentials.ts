import { adviseBrowser } from '../src/advice/browser.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { wordsOf } from '../src/aws/identities/origin.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'identity' | 'provider' | 'role' | 'unknown' | 'upload';
type Options = readonly [{ readonly unknownOrigins?: boolean }];

/**
 * Reports keys that code for a browser or React Native gives to a client, and providers that are not there.
 *
 * @example 'use client'; new S3Client({ credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } })
 *
 * Never reports temporary credentials, tests, emulators, hosts of which the evidence is weak, and, without its option, keys
 * that the file itself takes from a form or from the storage of the page, and objects that may hold a token.
 * Source: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-browser.html
 */
export default createRule<Options, MessageId>({
  name: 'no-browser-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow keys and providers of Node.js in code for a browser or React Native',
      url: pageOf('no-browser-credentials'),
      recommended: true,
      tier: 'exposure',
      presets: { leaks: [], recommended: [], strict: [{ unknownOrigins: true }] },
      needles: [['consumer', 'identity'], ['provider'], ['page']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          unknownOrigins: {
            type: 'boolean',
            description: 'Whether keys count that come from a form or the storage of the page, or may have a session token beside them.',
          },
        },
      },
    ],
    defaultOptions: [{ unknownOrigins: false }],
    messages: {
      identity: '`{{name}}` gets keys from {{origin}} in code for {{where}}, where everybody can read them. {{wayOut}}.',
      provider: '`{{name}}` works in Node.js alone, and this is code for {{where}}. {{wayOut}}.',
      role: '`{{name}}` assumes a role with keys from {{origin}} in code for {{where}}, where everybody can read them. {{wayOut}}.',
      unknown: '`{{name}}` gets keys from {{origin}} in code for {{where}}, where nothing is secret. {{wayOut}}.',
      upload: '`{{name}}` takes nothing but keys, and this is code for {{where}}, where everybody can read them. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'browser')) {
          if (finding.mayBeHarmless && context.options[0].unknownOrigins !== true) continue;
          const { kind, name, where, origin, isShipped } = finding;
          const { sentence, alternatives } = adviseBrowser(file, finding);
          const data = { name, where, wayOut: sentence, origin: origin ? wordsOf(origin) : 'elsewhere' };
          const messageId = isShipped ? kind : 'unknown';
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
