import type { TSESTree } from '@typescript-eslint/utils';
import type { ShippedPlaceRow } from '../../facts/bundlers.ts';
import { SHIPPED_PLACES } from '../../facts/bundlers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { importedName, memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { variableOf } from '../identities/origin.ts';
import type { Shipment } from './public-names.ts';
import { shipmentOf } from './public-names.ts';

/** A read, or a write, of something that a tool ships to the client. */
export interface PublicRead extends Shipment {
  /** Where it is read. */
  readonly node: Node;
  /** The variable, or the setting with the names on the way to it: `aws.secretKey`. */
  readonly name: string;
  /** The same as words for a message: `extra.aws.secretKey`. */
  readonly shown: string;
}

const places: readonly ShippedPlaceRow[] = SHIPPED_PLACES;

/** What a value is that a tool ships to the client; `undefined` for all else. */
export function publicReadOf(file: File, value: Value): PublicRead | undefined {
  const variable = variableOf(file, value);
  const shipment = variable === undefined ? undefined : shipmentOf(variable);
  if (variable !== undefined && shipment) return { ...shipped(shipment), node: value.node, name: variable, shown: variable, prefix: shipment.prefix };
  const way = wayTo(value);
  if (!way) return undefined;
  for (const row of places) {
    if (row.beside && !file.tree.ofType('ImportDeclaration').some(({ source }) => row.beside?.test(source.value) === true)) continue;
    const isRoot = way.module === undefined ? row.globals?.includes(way.steps[0] ?? '') === true : row.modules.some((module) => matchesModule(module, way.module ?? ''));
    const name = isRoot ? stepsBelow(way.steps, row.way) : undefined;
    if (name === undefined) continue;
    const holder = row.way.split('.').at(-1) ?? '';
    return { ...shipped(row), node: value.node, name, shown: holder === '' || holder === 'default' ? name : `${holder}.${name}` };
  }
  return undefined;
}

function shipped({ tool, audience }: Shipment): Shipment {
  return { tool, audience };
}

/** All reads of what a tool ships, in the order of the source. */
export const publicReads = defineTopic((file): readonly PublicRead[] => {
  const fromPlaces = readsPlaces(file);
  const wanted = (name: string | undefined): boolean => name !== undefined && (fromPlaces || shipmentOf(name) !== undefined);
  const nodes: Node[] = [
    ...file.tree.ofType('MemberExpression').filter((node) => wanted(memberName(node)) && !isDeleted(node)),
    // `Deno.env.get('VITE_…')`
    ...file.tree.ofType('CallExpression').filter(({ arguments: [first] }) => first?.type === 'Literal' && typeof first.value === 'string' && shipmentOf(first.value) !== undefined),
    ...file.tree.ofType('ImportSpecifier').filter((specifier) => wanted(importedName(specifier))).map(({ local }) => local),
    ...file.tree.ofType('ObjectPattern').flatMap(({ properties }) => properties.flatMap((property) => takenBy(property, wanted))),
  ];
  const reads = nodes.flatMap((node) => leavesOf(file.evaluator.evaluate(node)).flatMap(({ value }) => publicReadOf(file, value) ?? []));
  // `Config.KEY.trim` reads no more than `Config.KEY`, and a member of what is read elsewhere is the read there.
  const own = reads.filter(({ node }) => nodes.includes(node) || node.type === 'ImportSpecifier' || node.parent?.type !== 'MemberExpression');
  const byNode = new Map([...own, ...definitions(file)].map((read) => [read.node, read]));
  return [...byNode.values()].sort((left, right) => left.node.range[0] - right.node.range[0]);
});

/** `environment: { VITE_AWS_SECRET_ACCESS_KEY: secret }`: what comes from elsewhere gets a name under which a tool ships it. */
function definitions(file: File): PublicRead[] {
  return file.tree.ofType('Property').flatMap((node): PublicRead[] => {
    const name = node.parent.type === 'ObjectExpression' ? propertyName(node) : undefined;
    const shipment = name === undefined ? undefined : shipmentOf(name);
    if (name === undefined || !shipment) return [];
    const leaves = leavesOf(file.evaluator.evaluate(node.value));
    // What has such a name itself is reported where it is read.
    const isGiven = leaves.some(({ value }) => GIVEN.has(value.kind) && publicReadOf(file, value) === undefined);
    return isGiven ? [{ ...shipped(shipment), node, name, shown: name, prefix: shipment.prefix }] : [];
  });
}

/** The kinds of values that come from elsewhere. */
const GIVEN: ReadonlySet<Value['kind']> = new Set(['env', 'import', 'member', 'parameter']);

/** Whether the file speaks of a place where what is read needs no prefix. */
function readsPlaces(file: File): boolean {
  return places.some(
    ({ modules, globals = [] }) =>
      globals.some((name) => file.text.includes(name)) || modules.some((module) => file.text.includes(module.replaceAll('*', ''))),
  );
}

function isDeleted({ parent }: TSESTree.MemberExpression): boolean {
  return parent.type === 'UnaryExpression' && parent.operator === 'delete';
}

/** The name that a property of a pattern gives to what it takes. */
function takenBy(property: TSESTree.Property | TSESTree.RestElement, wanted: (name: string | undefined) => boolean): Node[] {
  if (property.type !== 'Property' || !wanted(propertyName(property))) return [];
  const { value } = property;
  const target = value.type === 'AssignmentPattern' ? value.left : value;
  return target.type === 'Identifier' ? [target] : [];
}

interface Way {
  readonly module?: string;
  readonly steps: readonly string[];
}

/** The names from a module or a global to a value, with `()` for each call. */
function wayTo(value: Value): Way | undefined {
  switch (value.kind) {
    case 'import':
      return { module: value.module, steps: value.path };
    case 'global':
      return { steps: value.path };
    case 'call': {
      const way = wayTo(value.callee);
      return way && { ...way, steps: [...way.steps, '()'] };
    }
    case 'member': {
      const way = value.name === undefined ? undefined : wayTo(value.object);
      return way && { ...way, steps: [...way.steps, value.name ?? ''] };
    }
    default:
      return undefined;
  }
}

/** The names below a way, as one name. */
function stepsBelow(steps: readonly string[], way: string): string | undefined {
  const before = way === '' ? [] : way.split('.');
  const isBelow = steps.length > before.length && before.every((step, index) => steps[index] === step);
  const rest = steps.slice(before.length);
  return isBelow && !rest.includes('()') ? rest.join('.') : undefined;
}
