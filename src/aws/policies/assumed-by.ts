import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, placesAt } from '../consumers/constructs.ts';
import { CDK_IAM, cdkPrincipalsOf } from './cdk.ts';
import { elementsOf, placeOfValue, principalsOf } from './elements.ts';
import { isExpected } from './names.ts';
import type { Conditions, Policy, Statement } from './policy.ts';

/** The trust policies that CDK makes of `assumedBy` and `externalIds`, and Pulumi of a principal. */
export const assumedPolicies = defineTopic((file): readonly Policy[] =>
  file.about(constructions).flatMap((construction): Policy[] => {
    const { node, via } = construction;
    if (isConstruct(construction, PULUMI, ['iam.assumeRolePolicyForPrincipal'])) return ofPrincipal(file, node);
    if (via !== 'new' || !isConstruct(construction, CDK_IAM, ['Role']) || isExpected(node)) return [];
    const statement = statementOf(file, construction);
    return statement ? [{ node, kind: 'trust', form: 'construct', statements: [statement], open: true, holder: node }] : [];
  }),
);

const PULUMI = '@pulumi/aws';

/** `aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' })` */
function ofPrincipal(file: File, node: Construction['node']): Policy[] {
  const [given] = placesAt(file, node.arguments, '0');
  if (!given || isExpected(node)) return [];
  const place = placeOfValue(file, given.value);
  const statement: Statement = { ...place, effect: 'Allow', principals: principalsOf(file, given.value, place), open: false };
  return [{ node, kind: 'trust', form: 'construct', statements: [statement], open: false }];
}

function statementOf(file: File, { node }: Construction): Statement | undefined {
  const [assumed] = placesAt(file, node.arguments, '2.assumedBy');
  if (!assumed) return undefined;
  const place = placeOfValue(file, assumed.value);
  const conditions = externalIds(file, node);
  return {
    ...place,
    effect: 'Allow',
    principals: cdkPrincipalsOf(file, assumed.value, place),
    ...(conditions && { conditions }),
    open: false,
  };
}

function externalIds(file: File, node: Construction['node']): Conditions | undefined {
  const [given] = placesAt(file, node.arguments, '2.externalIds');
  if (!given || given.value.kind === 'absent') return undefined;
  const place = placeOfValue(file, given.value);
  const values = elementsOf(file, given.value, place);
  return { ...place, tests: [{ ...place, operator: 'StringEquals', key: 'sts:ExternalId', values }], open: false };
}
