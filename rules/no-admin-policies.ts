import { narrowDeployment } from '../src/advice/deployments.ts';
import { broadPolicies } from '../src/aws/policies/managed-policies.ts';
import type { BroadPolicyFinding } from '../src/aws/policies/managed-policies.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'admin' | 'deploy' | 'iam' | 'people' | 'power' | 'service';
type Options = readonly [{ readonly fullAccess?: boolean; readonly permissionSets?: boolean }];

/**
 * Reports AWS's own policies that make an administrator of whoever gets them.
 *
 * @example role.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'))
 *
 * Never reports policies of the project, policies that only read, boundaries and other limits, what is detached, what a test
 * expects, and, without its options, policies of one service and permission sets, which are for people.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-use-aws-defined-policies
 */
export default createRule<Options, MessageId>({
  name: 'no-admin-policies',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow AWS managed policies that make an administrator of a program',
      url: pageOf('no-admin-policies'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], infrastructure: [], strict: [{ fullAccess: true, permissionSets: true }] },
      needles: [['broad']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          fullAccess: { type: 'boolean', description: 'Whether policies count that allow everything in one service: `AmazonS3FullAccess`.' },
          permissionSets: { type: 'boolean', description: 'Whether permission sets count, which people get and programs do not.' },
        },
      },
    ],
    defaultOptions: [{ fullAccess: false, permissionSets: false }],
    messages: {
      admin: '`{{name}}` allows every action on every resource. Allow the actions that the task needs, in a policy of its own.',
      deploy:
        '`{{name}}` makes an administrator of the pipeline. Allow it `sts:AssumeRole` on the roles of the CDK bootstrap (`cdk-*`), or what its deployment needs.',
      iam: '`{{name}}` lets the holder give itself every right. Allow the actions of IAM that the task needs, on the roles that it manages.',
      people: '`{{name}}` makes administrators of all who get this permission set. Keep it for few, and give others what their work needs.',
      power: '`{{name}}` allows every action of nearly every service. Allow the actions that the task needs, in a policy of its own.',
      service: '`{{name}}` allows every action of a service, on every resource. Allow the actions that the task needs, on its own resources.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ fullAccess, permissionSets }] = context.options;
        for (const finding of file.about(broadPolicies)) {
          if (finding.breadth === 'service' && (fullAccess !== true || finding.isForPeople)) continue;
          if (finding.isForPeople && permissionSets !== true) continue;
          const suggest = suggestionsFor(narrowDeployment(file, finding));
          context.report({ loc: placeOf(finding), messageId: messageFor(finding), data: masked({ name: finding.name }), suggest });
        }
      },
    };
  },
});

function messageFor({ breadth, isForPeople, deploys }: BroadPolicyFinding): MessageId {
  if (isForPeople) return 'people';
  return deploys && (breadth === 'admin' || breadth === 'power') ? 'deploy' : breadth;
}
