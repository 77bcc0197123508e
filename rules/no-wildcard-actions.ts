import { countsOf, narrowToReading } from '../src/advice/policies.ts';
import { wildcardActions } from '../src/aws/policies/wildcard-actions.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'all' | 'except' | 'partial' | 'service';
type Options = readonly [{ readonly partial?: boolean }];

/**
 * Reports policies that allow every action, every action of a service, or every action but some.
 *
 * @example new PolicyStatement({ actions: ['s3:*'], resources: [bucket.arnForObjects('*')] })
 *
 * Never reports `Deny`, limits that grant nothing (session policies, boundaries, policies of organizations and of endpoints),
 * patterns that only read, services that AWS does not have, the account's own statement in the policy of a key, what a test
 * expects, and, without its option, patterns that match a part of a service.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
 */
export default createRule<Options, MessageId>({
  name: 'no-wildcard-actions',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow policies that allow every action, or every action of a service',
      url: pageOf('no-wildcard-actions'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], infrastructure: [], strict: [{ partial: true }] },
      needles: [['policy', 'wildcard'], ['permission', 'infrastructure', 'wildcard']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          partial: {
            type: 'boolean',
            description: 'Whether patterns count that match some actions of a service of which one writes: `s3:Put*`.',
          },
        },
      },
    ],
    defaultOptions: [{ partial: false }],
    messages: {
      all: '`{{pattern}}` allows every action of every service. Name the actions that the task needs.',
      except: '`NotAction` with `Allow` allows every action but those, also the ones that AWS adds later. Name the actions that the task needs in `Action`.',
      partial: '`{{pattern}}` allows {{counts}}. Name those that the task needs.',
      service: '`{{pattern}}` allows {{counts}}. Name those that the task needs.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ partial }] = context.options;
        for (const finding of file.about(wildcardActions)) {
          if (finding.kind === 'partial' && partial !== true) continue;
          const data = { pattern: finding.pattern, counts: countsOf(finding.actions) };
          const suggest = suggestionsFor(narrowToReading(file, finding));
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(data), suggest });
        }
      },
    };
  },
});
