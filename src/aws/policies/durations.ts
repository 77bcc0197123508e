import { DURATION_UNITS, LIFETIMES, RESOURCE_LIFETIMES } from '../../facts/session-limits.ts';
import type { LifetimeRow } from '../../facts/session-limits.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { constructions, constructOf, isConstruct, placesAt } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { placeOfValue } from './elements.ts';
import { isExpected } from './names.ts';
import type { Place } from './policy.ts';
import { placeKey } from './policy.ts';
import { templateResources } from './templates.ts';

/** How long a session or a presigned URL lasts. */
export interface Lifetime extends Place {
  readonly kind: LifetimeRow['kind'];
  readonly seconds: number;
  /** What AWS allows at most; absent where it depends. */
  readonly max?: number;
  /** Whether it is written as seconds. */
  readonly isNumber: boolean;
}

/** The lifetimes that a file asks for. A test asks for none. */
export const lifetimes = defineTopic((file): readonly Lifetime[] => {
  if (file.about(hostFinding).isTest) return [];
  const found = new Map<string, Lifetime>();
  for (const construction of file.about(constructions)) {
    for (const row of LIFETIMES) {
      if (!isConstruct(construction, row.library, row.callees)) continue;
      for (const { value } of placesAt(file, construction.node.arguments, row.slot)) {
        for (const leaf of leavesOf(value)) {
          const lifetime = lifetimeOf(file, leaf.value, row);
          if (lifetime && !isExpected(lifetime.node)) found.set(placeKey(lifetime), lifetime);
        }
      }
    }
  }
  for (const { type, properties } of file.about(templateResources).values()) {
    for (const row of RESOURCE_LIFETIMES) {
      const property = row.type === type ? properties.properties.get(row.property) : undefined;
      for (const leaf of property ? leavesOf(property.value) : []) {
        const lifetime = lifetimeOf(file, leaf.value, row);
        if (lifetime) found.set(placeKey(lifetime), lifetime);
      }
    }
  }
  return [...found.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function lifetimeOf(file: File, value: Value, { kind, unit, max }: Pick<LifetimeRow, 'kind' | 'max' | 'unit'>): Lifetime | undefined {
  const seconds = unit === 'seconds' ? numberOf(value) : secondsOf(file, value);
  if (seconds === undefined) return undefined;
  return { ...placeOfValue(file, value), kind, seconds, isNumber: unit === 'seconds', ...(max !== undefined && { max }) };
}

function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined;
}

/** `Duration.hours(12)` */
function secondsOf(file: File, value: Value): number | undefined {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression') return undefined;
  const construct = constructOf(file, value.callee);
  const unit = DURATION_UNITS.find(({ name }) => isConstruct(construct, 'aws-cdk-lib', [`Duration.${name}`]));
  const [argument] = value.node.arguments;
  const count = argument && argument.type !== 'SpreadElement' ? numberOf(file.evaluator.evaluate(argument)) : undefined;
  return unit && count !== undefined ? count * unit.seconds : undefined;
}
