import type { TSESTree } from '@typescript-eslint/utils';
import { IGNORED_OPTIONS } from '../../facts/consumers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { ObjectValue } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { argumentLeaves, consumers } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { IgnoredFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import { credentialUses, ignoresOptions } from './identities.ts';

/** The options of SDK v3 clients that nobody looks at, one finding for each options object. */
export const ignoredOptionFindings = defineTopic((file): readonly IgnoredFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const seen = new Set<TSESTree.Node>();
  return file
    .about(consumers)
    .filter((consumer) => ignoresOptions(consumer))
    .flatMap((consumer) => findingsOf(file, consumer, seen));
});

function findingsOf(file: File, consumer: Consumer, seen: Set<TSESTree.Node>): IgnoredFinding[] {
  return argumentLeaves(file, consumer, 0).flatMap(({ value, conditions }) => {
    if (value.kind !== 'object') return [];
    const properties: TSESTree.Property[] = [];
    for (const { option } of IGNORED_OPTIONS) {
      const property = value.properties.get(option);
      // What was assigned later, or came out of a spread, is not written here.
      if (property?.node.type !== 'Property' || property.value.kind === 'absent' || seen.has(property.node)) continue;
      properties.push(property.node);
      seen.add(property.node);
    }
    properties.sort((left, right) => left.range[0] - right.range[0]);
    const [first] = properties;
    if (!first) return [];
    const uses = file.about(credentialUses).filter((use) => use.ignored && use.identity.node === value.node);
    const [use] = uses;
    return [
      {
        claim: 'ignored',
        node: first,
        consumer,
        properties,
        names: properties.map(({ key }) => file.sourceCode.getText(key)),
        endpoint: endpointFor(file, consumer, conditions),
        uses,
        ...(isGiven(value) && { isBeside: true }),
        ...(use && { identity: use.identity }),
      },
    ];
  });
}

/** Whether options hold `credentials`, whatever a test may decide. */
function isGiven({ properties }: ObjectValue): boolean {
  const given = properties.get('credentials')?.value;
  return given !== undefined && leavesOf(given).every(({ value }) => value.kind !== 'absent');
}

/** Whether nothing but the options goes when they are removed: their values do nothing. */
export function areRemovable(finding: IgnoredFinding): boolean {
  return finding.properties.every(({ value }) => isPure(value));
}

function isPure(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Literal':
    case 'Identifier':
      return true;
    case 'MemberExpression':
      return isPure(inner.object) && (!inner.computed || isPure(inner.property));
    case 'MetaProperty':
    case 'ThisExpression':
      return true;
    case 'LogicalExpression':
      return isPure(inner.left) && isPure(inner.right);
    case 'TemplateLiteral':
      return inner.expressions.every((expression) => isPure(expression));
    default:
      return false;
  }
}
