import type { TSESTree } from '@typescript-eslint/utils';
import type { ChainBuilderRow } from '../../facts/providers.ts';
import { CHAIN_BUILDERS } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import type { FunctionValue, ObjectValue, Value } from '../../values/value.ts';
import type { Calling, Exported } from '../consumers/consumers.ts';
import { callings, exported, isExportOf } from '../consumers/consumers.ts';
import type { Source } from './sources.ts';
import { sourceOf } from './sources.ts';

/**
 * How a chain goes on to its next member.
 * - `v3`: after an error that says so (`tryNextLink`)
 * - `v2`: after any error
 * - `try`: after any error, by a `catch` in the code
 */
export type ChainForm = 'try' | 'v2' | 'v3';

/** A provider in a chain; neither a source nor an identity where nobody knows what it does. */
export interface ChainMember {
  /** The member as it is written: an argument, an element, what a `try` or a `catch` gives. */
  readonly node: Node;
  readonly source?: Source;
  /** Whether it gives an identity that is written out, and so never fails. */
  readonly isIdentity?: true;
  /** Whether it stands for all that the default chain of SDK v2 tries: `...CredentialProviderChain.defaultProviders`. */
  readonly isDefaults?: true;
}

/** Providers that are tried one after the other. */
export interface Chain {
  readonly form: ChainForm;
  /** The call, the `new`, the array or the `try` that makes it. */
  readonly node: Node;
  /** What holds the members and nothing else, so that they can change places; absent where each stands alone. */
  readonly list?: TSESTree.ArrayExpression | TSESTree.CallExpression | TSESTree.NewExpression;
  readonly members: readonly ChainMember[];
}

/** The chains of a file, in the order of the source. */
export const chains = defineTopic((file): readonly Chain[] =>
  [...builtChains(file), ...assignedDefaults(file), ...loops(file), ...attempts(file), ...rejections(file)].toSorted(
    (left, right) => left.node.range[0] - right.node.range[0],
  ),
);

/** `createCredentialChain(fromEnv(), fromIni())`, `new AWS.CredentialProviderChain([() => new AWS.ECSCredentials()])`. */
function builtChains(file: File): Chain[] {
  return file.about(callings).flatMap(({ node, made }): Chain[] => {
    const row = made && node.callee.type !== 'Super' ? builderOf(node, made) : undefined;
    if (!row) return [];
    const form = row.sdk;
    if (row.via === 'new') {
      const [argument] = node.arguments;
      return argument ? chainOfArray(file, form, node, argument) : [];
    }
    const [only, ...others] = node.arguments;
    if (only?.type === 'SpreadElement' && others.length === 0) return chainOfArray(file, form, node, only.argument);
    return [{ form, node, list: node, members: node.arguments.map((argument) => memberOf(file, form, argument)) }];
  });
}

const builderNames = new Set<string>(CHAIN_BUILDERS.map(({ name }) => name));

/**
 * Whether a provider is one of several, of which the first that has credentials gives them: anywhere in the call of a chain,
 * or in a list that is one.
 */
export function isInChain(file: File, { node }: Source): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type !== 'CallExpression' && current.type !== 'NewExpression') continue;
    const made = exported(file, file.evaluator.evaluate(current.callee));
    if (made && builderNames.has(made.path)) return true;
  }
  return file.about(chains).some(({ members }) => members.some(({ source }) => source?.node === node));
}

function builderOf(node: Calling['node'], made: Exported): ChainBuilderRow | undefined {
  const via = node.type === 'NewExpression' ? 'new' : 'call';
  const rows: readonly ChainBuilderRow[] = CHAIN_BUILDERS;
  return rows.find((row) => row.via === via && isExportOf(made, row));
}

/** `AWS.CredentialProviderChain.defaultProviders = […]` takes the place of the SDK's own chain. */
function assignedDefaults(file: File): Chain[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node) => {
    if (node.left.type !== 'MemberExpression' || node.operator !== '=') return [];
    return isDefaultProviders(file, node.left) ? chainOfArray(file, 'v2', node, node.right) : [];
  });
}

function isDefaultProviders(file: File, node: Node): boolean {
  const target = exported(file, file.evaluator.evaluate(node));
  return target?.module.startsWith('aws-sdk') === true && target.path === 'CredentialProviderChain.defaultProviders';
}

/** `for (const provider of [fromEnv(), fromIni()]) try { return await provider(); } catch {}` */
function loops(file: File): Chain[] {
  const tries = file.tree.ofType('TryStatement');
  return file.tree.ofType('ForOfStatement').flatMap((loop) => {
    const [declarator] = loop.left.type === 'VariableDeclaration' ? loop.left.declarations : [];
    const variable = declarator?.id.type === 'Identifier' ? file.names.variableOf(declarator.id) : undefined;
    const isTried = variable?.references.some(({ identifier }) => isCalledInTry(identifier, loop, tries)) === true;
    return isTried ? chainOfArray(file, 'try', loop, loop.right) : [];
  });
}

/** Whether a name is called in a `try` of the loop. */
function isCalledInTry(name: Node, loop: TSESTree.ForOfStatement, tries: readonly TSESTree.TryStatement[]): boolean {
  const isCalled = name.parent?.type === 'CallExpression' && name.parent.callee === name;
  return isCalled && tries.some((attempt) => attempt.handler && contains(loop.body, attempt) && contains(attempt.block, name));
}

/** An array literal, in place or behind a constant that nobody changes. */
function chainOfArray(file: File, form: ChainForm, node: Node, given: Node): Chain[] {
  const value = file.evaluator.evaluate(given);
  const list = value.node;
  if (value.kind !== 'array' || list.type !== 'ArrayExpression') return [];
  const hasSpread = list.elements.some((element) => element === null || element.type === 'SpreadElement');
  // What is pushed into it later makes it open, too.
  if (value.open && !(hasSpread && unwrap(given) === list)) return [];
  const elements = list.elements.filter((element) => element !== null);
  if (elements.length < list.elements.length) return [];
  return [{ form, node, list, members: elements.map((element) => memberOf(file, form, element)) }];
}

/** A provider, a function that does nothing but ask or make one, or an identity that is always there. */
function memberOf(file: File, form: ChainForm, node: Node): ChainMember {
  if (node.type === 'SpreadElement') return isDefaultProviders(file, node.argument) ? { node, isDefaults: true } : { node };
  const value = file.evaluator.evaluate(node);
  const own = sourceOf(file, value);
  // A function is called by the chain; what a call of a provider gives is none.
  if (own) return (form === 'v2' ? own.row.sdk === 'v2' : own.row.sdk !== 'v2' && !own.asked) ? { node, source: own } : { node };
  if (form === 'v2' && isStaticClass(file, value)) return { node, isIdentity: true };
  if (value.kind !== 'function' || !givesOneThing(value)) return { node };
  const returned = file.evaluator.returned(value);
  const source = sourceOf(file, returned);
  const isAsked = source && (form === 'v2' ? source.row.sdk === 'v2' : source.row.sdk !== 'v2' && source.asked);
  if (isAsked) return { node, source };
  const isStatic = form === 'v2' ? isStaticClass(file, returned) : isIdentity(returned) && !callsSomething(file, value.node);
  return isStatic ? { node, isIdentity: true } : { node };
}

/** Whether a function has but one `return` and nothing before it. */
function givesOneThing({ node: { body } }: FunctionValue): boolean {
  return body.type !== 'BlockStatement' || (body.body.length === 1 && body.body[0]?.type === 'ReturnStatement');
}

/** `new AWS.Credentials(id, secret)`: it says that it has credentials even where the parts are missing. */
function isStaticClass(file: File, value: Value): boolean {
  if (value.kind !== 'new') return false;
  const made = exported(file, value.callee);
  return made?.module.startsWith('aws-sdk') === true && made.path === 'Credentials';
}

function isIdentity(value: Value): value is ObjectValue {
  return value.kind === 'object' && value.properties.has('accessKeyId') && value.properties.has('secretAccessKey');
}

/** Whether a call, a `new` or an `await` stands in a node: what does none of these does not fail. */
function callsSomething(file: File, node: Node): boolean {
  const calls = [...file.tree.ofType('CallExpression'), ...file.tree.ofType('NewExpression'), ...file.tree.ofType('AwaitExpression')];
  return calls.some((call) => contains(node, call));
}

/** `try { return await fromIni()(); } catch { return await fromInstanceMetadata()(); }` */
function attempts(file: File): Chain[] {
  return file.tree.ofType('TryStatement').flatMap((node): Chain[] => {
    if (!node.handler || node.block.body.length !== 1) return [];
    const first = resultOf(node.block);
    const second = resultOf(node.handler.body);
    if (!first || !second || first.target !== second.target) return [];
    const members = [first.node, second.node].flatMap((given): ChainMember[] => {
      const source = sourceOf(file, file.evaluator.evaluate(given));
      return source?.asked && source.row.sdk !== 'v2' ? [{ node: given, source }] : [];
    });
    return members.length === 2 ? [{ form: 'try', node, members }] : [];
  });
}

/** `fromIni()().catch(() => fromInstanceMetadata()())`, the same as `try` for promises. */
function rejections(file: File): Chain[] {
  return file.tree.ofType('CallExpression').flatMap((node): Chain[] => {
    // The last of several `catch` holds them all.
    if (!isRejection(node) || isRejection(wrapped(node).parent?.parent)) return [];
    const given: Node[] = [];
    let current: Node = node;
    for (; isRejection(current); current = unwrap(current.callee.object)) {
      const [handler] = current.arguments;
      const value = handler && file.evaluator.evaluate(handler);
      if (value?.kind !== 'function' || !givesOneThing(value)) return [];
      given.unshift(resultOfFunction(value));
    }
    const members = [current, ...given].flatMap((member): ChainMember[] => {
      const source = sourceOf(file, file.evaluator.evaluate(member));
      return source?.asked && source.row.sdk !== 'v2' ? [{ node: source.asked, source }] : [];
    });
    return members.length === given.length + 1 ? [{ form: 'try', node, members }] : [];
  });
}

type Rejection = TSESTree.CallExpression & { readonly callee: TSESTree.MemberExpression };

function isRejection(node: Node | undefined): node is Rejection {
  return node?.type === 'CallExpression' && node.arguments.length === 1 && node.callee.type === 'MemberExpression' && memberName(node.callee) === 'catch';
}

/** What a function gives that gives one thing. */
function resultOfFunction({ node: { body } }: FunctionValue): Node {
  const [statement] = body.type === 'BlockStatement' ? body.body : [];
  return statement?.type === 'ReturnStatement' && statement.argument ? statement.argument : body;
}

/** A fall-back that is never taken: what stands before it is always there. */
export interface DeadFallback {
  /** The operator, or the `try` with its `catch`. */
  readonly node: TSESTree.LogicalExpression | TSESTree.TryStatement;
  /** What is always there, and the provider that it is. */
  readonly kept: Node;
  readonly source: Source;
  /** What is never used, at least one. */
  readonly dead: readonly [Node, ...Node[]];
}

/** `fromIni() ?? fromEnv()`, `try { return fromIni(); } catch { return fromEnv(); }`: to make a provider never fails. */
export const deadFallbacks = defineTopic((file): readonly DeadFallback[] => [
  ...file.tree.ofType('LogicalExpression').flatMap((node) => deadOperand(file, node) ?? []),
  ...file.tree.ofType('TryStatement').flatMap((node) => deadCatch(file, node) ?? []),
]);

/** The first provider in the longest chain of an operator, and the operands behind it. */
function deadOperand(file: File, node: TSESTree.LogicalExpression): DeadFallback | undefined {
  if (node.operator === '&&' || isOperand(node.parent, node)) return undefined;
  const operands: Node[] = [node.right];
  let left: Node = unwrap(node.left);
  for (; left.type === 'LogicalExpression' && left.operator === node.operator; left = unwrap(left.left)) operands.unshift(left.right);
  operands.unshift(left);
  for (const [index, kept] of operands.entries()) {
    const [first, ...others] = operands.slice(index + 1);
    const source = first && sourceOf(file, file.evaluator.evaluate(kept));
    if (source && file.evaluator.evaluate(first).kind !== 'absent') return { node, kept, source, dead: [first, ...others] };
  }
  return undefined;
}

function isOperand(parent: Node, node: TSESTree.LogicalExpression): boolean {
  return parent.type === 'LogicalExpression' && parent.operator === node.operator && parent.left === node;
}

function deadCatch(file: File, node: TSESTree.TryStatement): DeadFallback | undefined {
  if (!node.handler || node.block.body.length !== 1) return undefined;
  const first = resultOf(node.block);
  const second = resultOf(node.handler.body);
  if (!first || !second || first.target !== second.target) return undefined;
  const source = sourceOf(file, file.evaluator.evaluate(first.node));
  const isFallback = sourceOf(file, file.evaluator.evaluate(second.node)) !== undefined;
  // What is asked can fail, and so can what the options of a provider call.
  if (!source || source.asked || !isFallback || !contains(first.node, source.node)) return undefined;
  return source.args.some((argument) => callsSomething(file, argument)) ? undefined : { node, kept: first.node, source, dead: [second.node] };
}

/** What a block gives at its end: what it returns, or what it assigns to a name. */
function resultOf(block: TSESTree.BlockStatement): { readonly node: Node; readonly target: string } | undefined {
  const last = block.body.at(-1);
  if (last?.type === 'ReturnStatement' && last.argument) return { node: last.argument, target: 'return' };
  if (last?.type !== 'ExpressionStatement' || last.expression.type !== 'AssignmentExpression') return undefined;
  const { left, right, operator } = last.expression;
  return left.type === 'Identifier' && operator === '=' ? { node: right, target: `name ${left.name}` } : undefined;
}
