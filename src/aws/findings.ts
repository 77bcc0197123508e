import type { TSESTree } from '@typescript-eslint/utils';
import type { SecretKind } from '../facts/key-formats.ts';
import type { Secret } from '../secret.ts';
import type { Node } from '../syntax/node.ts';
import type { Consumer, Slot } from './consumers.ts';
import type { EndpointKind } from './endpoint.ts';
import type { CredentialUse, Identity } from './identities.ts';
import type { Lifetime } from './lifetime.ts';
import type { Origin } from './origin.ts';
import type { Source } from './sources.ts';

/** What is wrong with credentials of a file; each kind has one owner among the rules. */
export type Finding = FallbackFinding | FrozenFinding | GlobalFinding | IgnoredFinding | InlineFinding | LiteralFinding;

interface Base {
  /** The node that has to change. */
  readonly node: Node;
}

/** A secret that stands in the source. */
export interface LiteralFinding extends Base {
  readonly claim: 'literal';
  readonly kind: SecretKind;
  /** The words for it in a message: "a long-term access key". */
  readonly label: string;
  /** The secret itself, or the access key ID that belongs to it where there is one. */
  readonly secret: Secret;
  /** The account that the access key ID names, 12 digits. */
  readonly account?: string;
  /** Whether the key has the shape of a real one; in a slot any text counts. */
  readonly isShaped: boolean;
  /** Where it stands, when that is only a part of the node. */
  readonly location?: TSESTree.SourceLocation;
  /** A temporary key ID without its secret, or a presigned URL that has expired: nothing to rotate. */
  readonly isSpent: boolean;
  /** The identity that it is part of, and who uses it. */
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
  /** The literals that go with it: the id, the secret and the token that are written in the code. */
  readonly literals: readonly Node[];
  /** The choices whose fall-backs the literals are (`env || 'literal'`); none where a literal stands elsewhere too. */
  readonly fallbacks: readonly Fallback[];
}

/** A value of the environment or a caller with something that stands in for it. */
export interface Fallback {
  /** The `??`, `||`, default or template as a whole. */
  readonly node: Node;
  /** The value that should be alone. */
  readonly wanted: Node;
  readonly via: 'coercion' | 'default' | 'logical';
}

export interface FallbackFinding extends Base {
  readonly claim: 'fallback';
  readonly fallbacks: readonly Fallback[];
  /** Whether one of them is the empty text. */
  readonly isEmpty: boolean;
  readonly identity: Identity;
  readonly uses: readonly CredentialUse[];
}

/** An identity put together by hand and given to a consumer. */
export interface InlineFinding extends Base {
  readonly claim: 'inline';
  readonly origin: Origin;
  /** Whether the session token is certainly missing. */
  readonly lacksToken: boolean;
  readonly endpoint: EndpointKind;
  readonly identity: Identity;
  readonly uses: readonly CredentialUse[];
}

/** Options that a client of SDK v3 does not look at. */
export interface IgnoredFinding extends Base {
  readonly claim: 'ignored';
  readonly consumer: Consumer;
  /** The properties that are ignored, in the order of the source. */
  readonly properties: readonly TSESTree.Property[];
  readonly names: readonly string[];
  readonly endpoint: EndpointKind;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** Temporary credentials, taken once, in something that outlives them. */
export interface FrozenFinding extends Base {
  readonly claim: 'frozen';
  /** Who gave them: `AssumeRole`, another call that trades something for credentials, or a provider that was asked once. */
  readonly from: 'provider' | 'session' | 'sts';
  readonly lifetime: Lifetime;
  readonly consumer: Consumer;
  /** The provider that was asked. */
  readonly source?: Source;
  /** The slot that holds what the provider gave as a whole. */
  readonly slot?: Slot;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** A credential that is set for everything at once. */
export interface GlobalFinding extends Base {
  readonly claim: 'global';
  /** `sdk`: all clients of SDK v2; `process`: every SDK in this process and in those that it starts. */
  readonly scope: 'process' | 'sdk';
  /** The one service whose clients get it: `s3` for `AWS.config.s3 = …`. */
  readonly service?: string;
  /** The configuration that gets it; absent for variables of the process. */
  readonly consumer?: Consumer;
  readonly source?: Source;
  /** The slot that holds a provider or an identity from elsewhere. */
  readonly slot?: Slot;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}
