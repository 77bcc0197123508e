import type { Factory } from '../src/aws/consumers/factories.ts';
import { clientsOutside, wordsOfFactories } from '../src/aws/consumers/factories.ts';
import { masked } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'outside';
type Options = readonly [{ readonly factories: readonly Factory[] }];

/**
 * Reports clients of both SDKs that are made outside of the places that the project has for it.
 *
 * @example new S3Client({ region: 'eu-central-1' })
 *
 * Never reports clients of packages of others, and tests. Without a factory named in its option it is silent.
 * Source: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/migrate-config.html
 */
export default createRule<Options, MessageId>({
  name: 'require-client-factory',
  // eslint-disable-next-line eslint-plugin/require-meta-default-options -- nobody but the project can name its factories
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require that clients are made by the modules and functions of the project that are there for it',
      url: pageOf('require-client-factory'),
      recommended: false,
      tier: 'taste',
      presets: {},
      needles: [['consumer']],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['factories'],
        properties: {
          factories: {
            type: 'array',
            minItems: 1,
            description: 'Where clients may be made. An entry that says several things holds where all of them hold.',
            items: {
              type: 'object',
              additionalProperties: false,
              minProperties: 1,
              properties: {
                module: { type: 'string', minLength: 1, description: 'A module that makes clients; `*` stands for any characters.' },
                function: { type: 'string', minLength: 1, description: 'A function of the file; `Class.method` for a method.' },
                files: { type: 'string', minLength: 1, description: 'A glob of files.' },
              },
            },
          },
        },
      },
    ],
    messages: {
      outside: '`{{client}}` is made outside of the factories of this project. Make it {{ways}}.',
    },
  },
  create(context) {
    // In the preset `all` nobody has named a factory yet.
    const { factories = [] }: Partial<Options[0]> = (context.options as Partial<Options>)[0] ?? {};
    return {
      Program() {
        for (const { node, name } of clientsOutside(fileOfRule(context), factories)) {
          context.report({ node, messageId: 'outside', data: masked({ client: name, ways: wordsOfFactories(factories) }) });
        }
      },
    };
  },
});
