import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyedHostRow } from '../../facts/long-term.ts';
import type { Node } from '../../syntax/node.ts';

/** A long-term key that is made, published, or used where a role could be. */
export type LongTermFinding = CreatedFinding | HandedFinding | PublishedFinding | UserFinding | WorkflowFinding;

interface Base {
  readonly claim: 'long-term';
  /** The node that has to change. */
  readonly node: Node;
}

/** An access key, or the password of one service, that the code makes. */
export interface CreatedFinding extends Base {
  readonly kind: 'created';
  readonly makes: 'access-key' | 'service-credential';
  /** The words for what makes it: the callee as it stands in the source. */
  readonly what: string;
  /** What the names beside it tell of the machine that it is for. */
  readonly purpose: string;
  /** The users whose key it is, as far as the file makes them. */
  readonly users: readonly Node[];
}

/** A key among the variables of a host. */
export interface HandedFinding extends Base {
  readonly kind: 'handed';
  readonly host: KeyedHostRow;
  /** The variables that hold parts of the key. */
  readonly names: readonly string[];
  /** What sets them: properties, elements, calls, texts. */
  readonly entries: readonly Node[];
  /** Where a long script sets the first of them. */
  readonly location?: TSESTree.SourceLocation;
}

/** The secret of a key in a place that others can read. */
export interface PublishedFinding extends Base {
  readonly kind: 'published';
  readonly via: 'encrypted-output' | 'output' | 'plain-password' | 'plain-text' | 'unwrapped';
  /** The words for what publishes it. */
  readonly what: string;
}

/** A step of a GitHub workflow that signs with keys from the secrets of the repository. */
export interface WorkflowFinding extends Base {
  readonly kind: 'workflow';
  /** The properties that hold the key; none for a call that sets all of it. */
  readonly entries: readonly Node[];
  /** Whether it is the step that can take a role in their place. */
  readonly takesRole: boolean;
  readonly hasRole: boolean;
}

/** An IAM user that is no person. */
export interface UserFinding extends Base {
  readonly kind: 'user';
  readonly what: string;
}
