import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, placesAt } from '../consumers/constructs.ts';
import { CDK_IAM, cdkPrincipalsOf } from './cdk.ts';
import { elementsOf, placeOfValue } from './elements.ts';
import { isExpected } from './names.ts';
import type { Conditions, Policy, Statement } from './policy.ts';

/** The trust policies that CDK makes of `assumedBy` and `externalIds`. */
export const assumedPolicies = defineTopic((file): readonly Policy[] =>
  file.about(constructions).flatMap((construction): Policy[] => {
    const { node, via } = construction;
    if (via !== 'new' || !isConstruct(construction, CDK_IAM, ['Role']) || isExpected(node)) return [];
    const statement = statementOf(file, construction);
    return statement ? [{ node, kind: 'trust', form: 'construct', statements: [statement], open: true, holder: node }] : [];
  }),
);

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
