import { nameResource, resourceWords } from '../src/advice/resources.ts';
import { wildcardResources } from '../src/aws/policies/wildcard-resources.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'changes' | 'customary' | 'reads';
type Options = readonly [{ readonly customary?: boolean; readonly reads?: boolean }];

/**
 * Reports policies that allow actions on every resource, where the actions can be limited to some.
 *
 * @example new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: ['*'] })
 *
 * Never reports `Deny`, actions that take nothing but `*`, policies of resources (where `*` is the resource itself), statements
 * that a condition narrows, what AWS's own policies for services allow on everything, whole services (which belong to
 * `no-wildcard-actions`), and, without their options, actions that only read, and roles that are passed to one service.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
 */
export default createRule<Options, MessageId>({
  name: 'no-wildcard-resources',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow policies that allow actions on every resource where they can be limited to some',
      url: pageOf('no-wildcard-resources'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], infrastructure: [], strict: [{ customary: true, reads: true }] },
      needles: [['policy', 'wildcard'], ['permission', 'infrastructure', 'wildcard']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          customary: {
            type: 'boolean',
            description: 'Whether statements count whose resources could be named and mostly are not: pulling any image, passing any role to one service.',
          },
          reads: {
            type: 'boolean',
            description: 'Whether statements count that only read, and whose answers are no data: `sqs:GetQueueAttributes`.',
          },
        },
      },
    ],
    defaultOptions: [{ customary: false, reads: false }],
    messages: {
      changes: '{{actions}} can be limited to the resources of the task. Write their ARNs in place of the wildcard: `{{arn}}`.',
      customary: '{{actions}} can be limited to the resources of the task. Write their ARNs in place of the wildcard: `{{arn}}`.',
      reads: '{{actions}} can be limited to the resources of the task. Write their ARNs in place of the wildcard: `{{arn}}`.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ customary, reads }] = context.options;
        const told = new Set<unknown>();
        for (const finding of file.about(wildcardResources)) {
          const counts = { changes: true, customary, reads }[finding.kind] === true;
          if (!counts || told.has(finding.item)) continue;
          told.add(finding.item);
          const suggest = suggestionsFor(nameResource(file, finding));
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(resourceWords(file, finding)), suggest });
        }
      },
    };
  },
});
