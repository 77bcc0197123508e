import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from '../syntax/node.ts';

/**
 * What an expression can be. Every value carries the node it comes from: the literal itself, not the name that stands for
 * it, so that a report lands on what has to change.
 */
export type Value =
  | TextValue
  | EnvValue
  | CallValue
  | NewValue
  | ImportValue
  | FunctionValue
  | ClassValue
  | ObjectValue
  | ArrayValue
  | AbsentValue
  | BooleanValue
  | NumberValue
  | ParameterValue
  | GlobalValue
  | MemberValue
  | OneOfValue
  | UnknownValue;

interface Base {
  /** Where the value comes from. */
  readonly node: Node;
  /** Where it stands in the source, when that is only a part of the node: a value inside of a JSON text. */
  readonly range?: readonly [number, number];
}

/** Characters and holes, in order. `` `arn:${x}` `` is one run of characters and a hole. */
export interface TextValue extends Base {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
}

export type Piece = CharactersPiece | HolePiece;

/** Known characters from one node. */
export interface CharactersPiece {
  readonly text: string;
  /** The literal or template element that holds them. */
  readonly node: Node;
  /** Whether the characters stand in the node as they are, unless escaped; `false` after decoding. */
  readonly verbatim: boolean;
}

/** Something unknown inside a text. */
export interface HolePiece {
  readonly hole: Value;
}

/** An environment variable. */
export interface EnvValue extends Base {
  readonly kind: 'env';
  readonly name: string;
  /** How it is read: `process.env`, `import.meta.env`, `Deno.env`, `Bun.env`, `$env`. */
  readonly reader: string;
}

/** The result of a call that is not followed. */
export interface CallValue extends Base {
  readonly kind: 'call';
  readonly node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;
  readonly callee: Value;
}

/** A new object of a class that is not followed. */
export interface NewValue extends Base {
  readonly kind: 'new';
  readonly node: TSESTree.NewExpression;
  readonly callee: Value;
}

/** A module or what it exports. */
export interface ImportValue extends Base {
  readonly kind: 'import';
  /** The specifier, without a CDN's host or a version. */
  readonly module: string;
  /** Names from the module to the value: empty for the namespace or `module.exports`, `['default']` for the default export. */
  readonly path: readonly string[];
  /** Whether it stands for a global of a browser script instead of an import. */
  readonly fromGlobal?: true;
}

export interface FunctionValue extends Base {
  readonly kind: 'function';
  readonly node: FunctionNode;
}

export interface ClassValue extends Base {
  readonly kind: 'class';
  readonly node: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
}

export interface ObjectValue extends Base {
  readonly kind: 'object';
  readonly properties: ReadonlyMap<string, ObjectProperty>;
  /** Whether it may hold more, or other values, than the properties tell. */
  readonly open: boolean;
}

/** A property of an object. */
export interface ObjectProperty {
  readonly name: string;
  /** Where it is set: the property in a literal, the assignment, or the node that a value was parsed from. */
  readonly node: Node;
  /** Where it stands in the source, when that is only a part of the node. */
  readonly range?: readonly [number, number];
  readonly value: Value;
}

export interface ArrayValue extends Base {
  readonly kind: 'array';
  readonly elements: readonly Value[];
  readonly open: boolean;
}

/** `undefined`, `null`, or nothing there. */
export interface AbsentValue extends Base {
  readonly kind: 'absent';
}

export interface BooleanValue extends Base {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NumberValue extends Base {
  readonly kind: 'number';
  readonly value: number;
}

/** What a caller gives. */
export interface ParameterValue extends Base {
  readonly kind: 'parameter';
  readonly function: FunctionNode;
  readonly index: number;
  readonly name: string;
}

/** A global of the runtime and what hangs below it (`process`, `window.location`). */
export interface GlobalValue extends Base {
  readonly kind: 'global';
  readonly path: readonly string[];
}

/** A member of something that is not known closer. */
export interface MemberValue extends Base {
  readonly kind: 'member';
  readonly object: Value;
  readonly name: string | undefined;
}

/** One of several values. */
export interface OneOfValue extends Base {
  readonly kind: 'oneOf';
  /** What makes the choice. */
  readonly via: '??' | '||' | '&&' | '?:' | 'assignment' | 'default' | 'return' | 'argument' | 'property';
  readonly branches: readonly Branch[];
  /** How many values there are when choices inside choices are counted out. */
  readonly size: number;
}

export interface Branch {
  readonly value: Value;
  /** What must hold for this branch to be taken, as far as it is known. */
  readonly conditions: readonly Condition[];
}

/** The outcome of a test. Two conditions speak of the same test when their keys are equal. */
export interface Condition {
  readonly key: string;
  readonly holds: boolean;
  readonly node: Node;
  /** Whether it only follows from another condition of the same test (`a` from `a && b`). */
  readonly implied?: boolean;
}

export interface UnknownValue extends Base {
  readonly kind: 'unknown';
}

export function unknown(node: Node): UnknownValue {
  return { kind: 'unknown', node };
}

export function absent(node: Node): AbsentValue {
  return { kind: 'absent', node };
}

/** Whether a value is neither `undefined` nor `null`, whatever runs. */
export function isPresent(value: Value): boolean {
  switch (value.kind) {
    case 'text':
    case 'object':
    case 'array':
    case 'boolean':
    case 'number':
    case 'function':
    case 'class':
    case 'new':
      return true;
    case 'oneOf':
      return value.branches.every((branch) => isPresent(branch.value));
    default:
      return false;
  }
}

export function isHole(piece: Piece): piece is HolePiece {
  return 'hole' in piece;
}

/** The characters of a text without holes; `undefined` for every other value. */
export function constantText(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  let text = '';
  for (const piece of value.pieces) {
    if (isHole(piece)) return undefined;
    text += piece.text;
  }
  return text;
}

/** More alternatives than this are not told apart: choices of choices multiply. */
const MAX_LEAVES = 64;

/**
 * Makes a choice, without a choice where there is but one branch. Branches that cannot be are left out; what has too many
 * alternatives is unknown.
 */
export function oneOf(node: Node, via: OneOfValue['via'], branches: readonly Branch[]): Value {
  const possible = branches.filter((branch) => !contradicts(branch.conditions, branch.conditions));
  const [first] = possible;
  if (!first) return unknown(node);
  if (possible.every(({ value }) => value === first.value)) return first.value;
  const size = possible.reduce((sum, { value }) => sum + (value.kind === 'oneOf' ? value.size : 1), 0);
  return size > MAX_LEAVES ? unknown(node) : { kind: 'oneOf', node, via, branches: possible, size };
}

/** Whether two sets of conditions cannot hold together. */
export function contradicts(left: readonly Condition[], right: readonly Condition[]): boolean {
  return left.some((one) => right.some((other) => one.key === other.key && one.holds !== other.holds));
}

/** A value that is no choice, and what must hold for it. */
export interface Leaf {
  readonly value: Value;
  readonly conditions: readonly Condition[];
  /** The choices on the way to it, outermost first, with the index of the branch taken. */
  readonly choices: readonly { readonly choice: OneOfValue; readonly branch: number }[];
}

/** The values that a value can be under conditions, without choices. */
export function leavesOf(value: Value, conditions: readonly Condition[] = []): Leaf[] {
  const leaves: Leaf[] = [];
  collectLeaves({ value, conditions, choices: [] }, leaves);
  return leaves;
}

function collectLeaves(leaf: Leaf, leaves: Leaf[]): void {
  const { value } = leaf;
  if (value.kind !== 'oneOf') {
    leaves.push(leaf);
    return;
  }
  for (const [index, branch] of value.branches.entries()) {
    if (contradicts(leaf.conditions, branch.conditions)) continue;
    collectLeaves(
      {
        value: branch.value,
        conditions: [...leaf.conditions, ...branch.conditions],
        choices: [...leaf.choices, { choice: value, branch: index }],
      },
      leaves,
    );
  }
}
