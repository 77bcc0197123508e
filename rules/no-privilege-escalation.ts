import { escalationWords, narrowEscalation } from '../src/advice/escalation.ts';
import { escalations } from '../src/aws/policies/escalations.ts';
import type { EscalationFinding } from '../src/aws/policies/escalations.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'bounded' | 'existing' | 'existingWith' | 'pass' | 'rights';
type Options = readonly [];

/**
 * Reports policies that let their holder take more rights than they give.
 *
 * @example new PolicyStatement({ actions: ['iam:PassRole', 'ec2:RunInstances'], resources: ['*'] })
 *
 * Never reports what reaches some resources only, what a condition narrows or another statement denies, and whole services (which
 * belong to `no-wildcard-actions`).
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export default createRule<Options, MessageId>({
  name: 'no-privilege-escalation',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow policies that let their holder take more rights',
      url: pageOf('no-privilege-escalation'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], infrastructure: [], strict: [] },
      needles: [['policy', 'rise'], ['permission', 'infrastructure', 'rise']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      bounded:
        '{{action}} on all {{reaches}} lets whoever holds this policy {{way}}. Name the {{reaches}}, or require a boundary with the condition `iam:PermissionsBoundary`.',
      existing: '{{action}} on all {{reaches}} lets whoever holds this policy {{way}}. Name the {{reaches}}.',
      existingWith: '{{action}} on all {{reaches}}, with {{beside}}, lets whoever holds this policy {{way}}. Name the {{reaches}}.',
      pass: '{{action}} on all roles, with {{beside}}, lets whoever holds this policy {{way}}. Name the roles, and who takes them with the condition `iam:PassedToService`.',
      rights: '{{action}} on all {{reaches}} lets whoever holds this policy {{way}}. Name the {{reaches}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of file.about(escalations)) {
          const messageId = messageOf(finding);
          const suggest = suggestionsFor(narrowEscalation(file, finding));
          context.report({ loc: placeOf(finding), messageId, data: masked(escalationWords(finding)), suggest });
        }
      },
    };
  },
});

function messageOf({ row: { kind, boundary }, beside }: EscalationFinding): MessageId {
  if (boundary === true) return 'bounded';
  return kind === 'existing' && beside.length > 0 ? 'existingWith' : kind;
}
