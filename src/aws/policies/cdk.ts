import type { TSESTree } from '@typescript-eslint/utils';
import type { CdkPrincipalRow } from '../../facts/policy-shapes.ts';
import { CDK_PRINCIPALS, CDK_STATEMENT_METHODS, DIALECTS } from '../../facts/policy-shapes.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, constructOf, isConstruct } from '../consumers/constructs.ts';
import { conditionsOf, elementsOf, itemOf, listed, placeOfValue } from './elements.ts';
import type { Conditions, Elements, Place, Principal, Principals, Statement } from './policy.ts';
import { effectOf, statementOfObject } from './statements.ts';

export const CDK_IAM = 'aws-cdk-lib/aws-iam';

/** Principals inside of principals are followed so far. */
const MAX_DEPTH = 4;

const methods: ReadonlyMap<string, MethodRow> = new Map(CDK_STATEMENT_METHODS.map((row) => [row.name, row]));
const principalRows: ReadonlyMap<string, CdkPrincipalRow> = new Map(CDK_PRINCIPALS.map((row) => [row.name, row]));

interface MethodRow {
  readonly part: 'actions' | 'conditions' | 'notActions' | 'notPrincipals' | 'notResources' | 'principals' | 'resources';
  readonly text?: string;
  readonly principal?: string;
  readonly operator?: string;
  readonly key?: string;
}

/** The statements that a file constructs, with what its methods add, by the node of the `new`. */
export const cdkStatements = defineTopic((file): ReadonlyMap<Node, Statement> => {
  const statements = new Map<Node, Statement>();
  const calls: Construction[] = [];
  for (const construction of file.about(constructions)) {
    if (construction.library !== CDK_IAM) continue;
    if (construction.via === 'call') calls.push(construction);
    else if (construction.path === 'PolicyStatement') statements.set(construction.node, constructed(file, construction.node));
  }
  if (statements.size === 0) return statements;
  for (const { node, path } of calls) {
    const [owner, name = ''] = path.split('.');
    const method = owner === 'PolicyStatement' ? methods.get(name) : undefined;
    if (!method || node.callee.type !== 'MemberExpression') continue;
    change(file, statements, node.callee.object, (statement) => added(file, statement, method, node.arguments, node));
  }
  for (const { left, right } of file.tree.ofType('AssignmentExpression')) {
    if (left.type !== 'MemberExpression' || memberName(left) !== DIALECTS.cdk.effect) continue;
    const effect = effectOf(file.evaluator.evaluate(right), DIALECTS.cdk, true);
    change(file, statements, left.object, (statement) => ({ ...statement, effect: statement.effect === effect ? effect : undefined }));
  }
  return statements;
});

/** Changes the statements that an expression can be. */
function change(file: File, statements: Map<Node, Statement>, object: Node, by: (statement: Statement) => Statement): void {
  for (const { value } of leavesOf(file.evaluator.evaluate(object))) {
    const statement = statements.get(value.node);
    if (statement) statements.set(value.node, by(statement));
  }
}

function constructed(file: File, node: Construction['node']): Statement {
  const [argument] = node.arguments;
  if (!argument) return { node, effect: 'Allow', open: false };
  const value = argument.type === 'SpreadElement' ? undefined : file.evaluator.evaluate(argument);
  if (value?.kind !== 'object') return { node, effect: undefined, open: true };
  return { ...statementOfObject(file, value, DIALECTS.cdk, cdkPrincipalsOf), node };
}

function added(file: File, statement: Statement, row: MethodRow, args: readonly TSESTree.CallExpressionArgument[], node: Node): Statement {
  const place = { node };
  switch (row.part) {
    case 'conditions':
      return { ...statement, conditions: bothConditions(statement.conditions, addedConditions(file, row, args, place)) };
    case 'principals':
    case 'notPrincipals': {
      const values = argumentValues(file, args);
      const principals = row.principal === undefined ? cdkPrincipals(file, values, place) : named(file, row.principal, values, place);
      return { ...statement, [row.part]: both(statement[row.part], principals) };
    }
    default: {
      const pieces = row.text === undefined ? undefined : [{ text: row.text, node, verbatim: false }];
      const elements = pieces ? { ...place, items: [{ ...place, text: pieces }], open: false } : elementsOfArguments(file, args, place);
      return { ...statement, [row.part]: both(statement[row.part], elements) };
    }
  }
}

function argumentValues(file: File, args: readonly TSESTree.CallExpressionArgument[]): Value[] {
  return args.map((argument) => file.evaluator.evaluate(argument.type === 'SpreadElement' ? argument.argument : argument));
}

/** The texts of arguments, of which some may be spread. */
function elementsOfArguments(file: File, args: readonly TSESTree.CallExpressionArgument[], place: Place): Elements {
  const lists = argumentValues(file, args).map((value) => elementsOf(file, value, place));
  return { ...place, items: lists.flatMap(({ items }) => items), open: lists.some(({ open }) => open) };
}

function both<T extends { readonly items: readonly unknown[]; readonly open: boolean }>(earlier: T | undefined, later: T): T {
  return earlier ? { ...earlier, items: [...earlier.items, ...later.items], open: earlier.open || later.open } : later;
}

function bothConditions(earlier: Conditions | undefined, later: Conditions): Conditions {
  return earlier ? { ...earlier, tests: [...earlier.tests, ...later.tests], open: earlier.open || later.open } : later;
}

/** `addCondition(operator, { key: value })`, `addConditions({ … })`, `addSourceArnCondition(value)`. */
function addedConditions(file: File, row: MethodRow, args: readonly TSESTree.CallExpressionArgument[], place: Place): Conditions {
  const [first, second] = argumentValues(file, args);
  if (!first) return { ...place, tests: [], open: true };
  if (row.operator !== undefined && row.key !== undefined) {
    const test = { ...place, operator: row.operator, key: row.key, values: elementsOf(file, first, place) };
    return { ...place, tests: [test], open: false };
  }
  if (!second) return conditionsOf(file, first, place);
  const operator = constantText(first);
  if (operator === undefined) return { ...place, tests: [], open: true };
  const property = { name: operator, node: place.node, value: second };
  return conditionsOf(file, { kind: 'object', node: place.node, properties: new Map([[operator, property]]), open: false }, place);
}

/** Principals that are objects of CDK. */
export function cdkPrincipalsOf(file: File, value: Value, place: Place): Principals {
  const found = listed(value);
  const principals = cdkPrincipals(file, found.values, place);
  return { ...principals, open: principals.open || found.open };
}

function cdkPrincipals(file: File, values: readonly Value[], place: Place): Principals {
  const items = values.flatMap((value) => principalsOfValue(file, value, 0));
  return { ...place, items, open: items.some(({ text }) => text === undefined) };
}

function named(file: File, name: string, args: readonly Value[], place: Place): Principals {
  const row = principalRows.get(name);
  const items = row ? [principalOf(file, row, args, place)] : [];
  return { ...place, items, open: items.some(({ text }) => text === undefined) };
}

function principalsOfValue(file: File, value: Value, depth: number): Principal[] {
  const unknown: Principal = { ...placeOfValue(file, value), type: undefined, text: undefined };
  if (depth > MAX_DEPTH) return [unknown];
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'withConditions' && value.node.type === 'CallExpression') {
    const [conditions] = argumentValues(file, value.node.arguments);
    return leavesOf(value.callee.object).flatMap((leaf) => principalsOfValue(file, leaf.value, depth + 1)).map((item) => narrowed(file, item, conditions));
  }
  if (value.kind !== 'new') return [unknown];
  const construct = constructOf(file, value);
  const args = argumentValues(file, value.node.arguments);
  if (isConstruct(construct, CDK_IAM, ['CompositePrincipal'])) {
    return args.flatMap((argument) => listed(argument).values.flatMap((part) => principalsOfValue(file, part, depth + 1)));
  }
  if (isConstruct(construct, CDK_IAM, ['PrincipalWithConditions'])) {
    const [principal, conditions] = args;
    return principal ? principalsOfValue(file, principal, depth + 1).map((item) => narrowed(file, item, conditions)) : [unknown];
  }
  const row = construct?.library === CDK_IAM ? principalRows.get(construct.path) : undefined;
  return [row ? principalOf(file, row, args, placeOfValue(file, value)) : unknown];
}

function narrowed(file: File, item: Principal, conditions: Value | undefined): Principal {
  if (!conditions) return item;
  return { ...item, conditions: bothConditions(item.conditions, conditionsOf(file, conditions, placeOfValue(file, conditions))) };
}

/** `new ServicePrincipal(name, { conditions })`; options that are not known may hold some. */
function withOptions(file: File, item: Principal, options: Value | undefined): Principal {
  if (!options || options.kind === 'absent') return item;
  if (options.kind !== 'object' || options.open) return narrowed(file, item, options);
  return narrowed(file, item, options.properties.get('conditions')?.value);
}

function principalOf(file: File, row: CdkPrincipalRow, args: readonly Value[], place: Place): Principal {
  const argument = row.argument === undefined ? undefined : args[row.argument];
  const text = row.text === undefined ? undefined : [{ text: row.text, node: place.node, verbatim: false }];
  const item = text || !argument ? { ...place, text } : { ...place, text: itemOf(file, argument).text };
  const principal: Principal = { ...item, type: row.type };
  if (row.key !== undefined && argument) {
    const test = { ...place, operator: 'StringEquals', key: row.key, values: elementsOf(file, argument, place) };
    return { ...principal, conditions: { ...place, tests: [test], open: false } };
  }
  if (row.options !== undefined) return withOptions(file, principal, args[row.options]);
  return row.conditions === undefined ? principal : narrowed(file, principal, args[row.conditions]);
}
