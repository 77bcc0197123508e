import type { TSESTree } from '@typescript-eslint/utils';
import type { PolicyKind } from '../../facts/policy-carriers.ts';
import type { Node } from '../../syntax/node.ts';
import type { Piece } from '../../values/value.ts';

export type { PolicyKind } from '../../facts/policy-carriers.ts';

/** Where a part of a policy stands: the node that has to change, and the place inside of it where it is only a part. */
export interface Place {
  readonly node: Node;
  readonly location?: TSESTree.SourceLocation;
}

/** How a policy is written. */
export type PolicyForm =
  /** an object with `Statement` */
  | 'object'
  /** a JSON text */
  | 'text'
  /** statements in the way of a library */
  | 'construct'
  /** statements that stand for themselves */
  | 'statements';

/** Who gets a policy: the node that makes the role, the user or the resource, or a text that names it. */
export type Holder = Node | string;

/** A policy, whatever it is written with. */
export interface Policy extends Place {
  readonly kind: PolicyKind;
  /** The prefix of the actions of the service that takes it, where that is known. */
  readonly service?: string;
  readonly form: PolicyForm;
  readonly statements: readonly Statement[];
  /** Whether it may hold more statements than these. */
  readonly open: boolean;
  /** The role, the user or the resource that the file gives it to: policies of one holder add up. */
  readonly holder?: Holder;
}

/** A statement. What it does not have is absent. */
export interface Statement extends Place {
  readonly sid?: string;
  /** `undefined` where it is not known. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly actions?: Elements;
  readonly notActions?: Elements;
  readonly resources?: Elements;
  readonly notResources?: Elements;
  readonly principals?: Principals;
  readonly notPrincipals?: Principals;
  readonly conditions?: Conditions;
  /** Whether it may have parts that are not seen, or other values in those that are. */
  readonly open: boolean;
}

/** One of the parts of a statement that hold texts. */
export interface Elements extends Place {
  readonly items: readonly Item[];
  /** Whether it may hold more, or something that is not known. */
  readonly open: boolean;
}

/** A text in a statement. */
export interface Item extends Place {
  /** Its characters and holes; `undefined` where nothing of it is known. */
  readonly text: readonly Piece[] | undefined;
}

export interface Principals extends Place {
  readonly items: readonly Principal[];
  readonly open: boolean;
}

export interface Principal extends Item {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for `Principal: '*'`; `undefined` where it is not known. */
  readonly type: string | undefined;
  /** Conditions that belong to the principal (CDK): they end up in the statement. */
  readonly conditions?: Conditions;
}

export interface Conditions extends Place {
  readonly tests: readonly ConditionTest[];
  readonly open: boolean;
}

/** `StringEquals: { 'aws:SourceAccount': … }` */
export interface ConditionTest extends Place {
  readonly operator: string;
  readonly key: string;
  readonly values: Elements;
}

/** The characters of an item without holes; `undefined` for every other. */
export function textOfItem({ text }: Item): string | undefined {
  if (!text || text.some((piece) => 'hole' in piece)) return undefined;
  return text.map((piece) => ('text' in piece ? piece.text : '')).join('');
}

/** One text for each place, so that what stands in two models is said once. */
export function placeKey({ node, location }: Place): string {
  const { start, end } = location ?? node.loc;
  return `${String(start.line)}:${String(start.column)}:${String(end.line)}:${String(end.column)}`;
}
