import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { matcherOf } from '../../settings.ts';
import { matchesModule, matchesPath } from '../../syntax/glob.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import type { Consumer } from './consumers.ts';
import { consumers, exported } from './consumers.ts';
import { hostFinding } from '../host.ts';
import { isServiceClient } from './services.ts';

/** Where clients may be made. An entry that says several things holds where all of them hold. */
export interface Factory {
  /** A module, `*` for any characters: clients are made in what its exports are called with. */
  readonly module?: string;
  /** A function of the file, or a method as `Class.method`; `*` for any characters. */
  readonly function?: string;
  /** A glob of files. */
  readonly files?: string;
}

/** The clients of both SDKs that a file makes outside of all factories. Tests make clients as they need them. */
export function clientsOutside(file: File, factories: readonly Factory[]): readonly Consumer[] {
  if (factories.length === 0 || file.about(hostFinding).isTest) return [];
  const open = factories.filter(({ files }) => files === undefined || matcherOf([files])(file.filename));
  return file
    .about(consumers)
    .filter((consumer) => isServiceClient(file, consumer) && !open.some((factory) => isWithin(file, consumer.node, factory)));
}

function isWithin(file: File, node: Node, { module, function: name }: Factory): boolean {
  return (
    (module === undefined || ancestorsOf(node).some(([parent, child]) => isCallOf(file, parent, child, module))) &&
    (name === undefined || ancestorsOf(node).some(([parent]) => namesOf(parent).some((own) => matchesPath(name, own))))
  );
}

/** The nodes around a node, from the inside out, each with its child on the way. */
function ancestorsOf(node: Node): [parent: Node, child: Node][] {
  const ancestors: [Node, Node][] = [];
  for (let child = node; child.parent; child = child.parent) ancestors.push([child.parent, child]);
  return ancestors;
}

/** Whether a node is a call of what a module exports, and the child one of its arguments. */
function isCallOf(file: File, node: Node, child: Node, module: string): boolean {
  if (node.type !== 'CallExpression' || node.callee === child) return false;
  const made = exported(file, file.evaluator.evaluate(node.callee));
  return made !== undefined && matchesModule(module, made.module);
}

/** The names of a function: its own or the one that it is given; a method has one with its class and one without. */
function namesOf(node: Node): string[] {
  if (!isFunction(node)) return [];
  if (node.type !== 'ArrowFunctionExpression' && node.id) return [node.id.name];
  const { parent } = wrapped(node);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? [parent.id.name] : [];
    case 'AssignmentExpression':
      return parent.left.type === 'Identifier' ? [parent.left.name] : [];
    case 'Property':
      return nameOf(parent);
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameOf(parent).flatMap((name) => [name, ...(parent.parent.parent.id ? [`${parent.parent.parent.id.name}.${name}`] : [])]);
    default:
      return [];
  }
}

function nameOf(member: TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition): string[] {
  const name = propertyName(member);
  return name === undefined ? [] : [name];
}

/** The words for the ways that are open, for a message. */
export function wordsOfFactories(factories: readonly Factory[]): string {
  const words = factories.map(({ module, function: name, files }) =>
    [
      ...(module === undefined ? [] : [`with \`${module}\``]),
      ...(name === undefined ? [] : [`in the function \`${name}\``]),
      ...(files === undefined ? [] : [`in \`${files}\``]),
    ].join(' '),
  );
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}
