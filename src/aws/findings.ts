import type { TSESTree } from '@typescript-eslint/utils';
import type { AmbientKind } from '../facts/ambient.ts';
import type { SdkGeneration } from '../facts/consumers.ts';
import type { SecretKind } from '../facts/key-formats.ts';
import type { Audience } from '../facts/environment.ts';
import type { Host, SourceKind } from '../facts/source-order.ts';
import type { Secret } from '../secret.ts';
import type { Node } from '../syntax/node.ts';
import type { Chain, ChainMember, DeadFallback } from './sources/chains.ts';
import type { Consumer, Slot } from './consumers/consumers.ts';
import type { EndpointKind } from './consumers/endpoint.ts';
import type { CredentialUse, Identity } from './identities/identities.ts';
import type { Lifetime } from './sources/lifetime.ts';
import type { MisuseFinding } from './sources/misuse.ts';
import type { Origin } from './identities/origin.ts';
import type { Source, SourceUse } from './sources/sources.ts';

/** What is wrong with credentials of a file; each kind has one owner among the rules. */
export type Finding =
  | AmbientFinding
  | BrowserFinding
  | FallbackFinding
  | FileFinding
  | FrozenFinding
  | GlobalFinding
  | IgnoredFinding
  | InlineFinding
  | LiteralFinding
  | MisuseFinding
  | MixedFinding
  | ProfileFinding
  | PublicFinding
  | RankFinding;

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
  /** Whether `credentials` stand beside, which the client takes. */
  readonly isBeside?: true;
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
  /** Whether it is the answer that is kept, and not the client that gets it. */
  readonly isKept?: true;
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

/** Credentials that the code takes from a file. */
export interface FileFinding extends Base {
  readonly claim: 'file';
  /** What reads it, or gets what was read. */
  readonly name: string;
  /** `fields`: of a file that the code parses; `load`: by a call or class of the SDK; `path`: where shared files lie. */
  readonly kind: 'fields' | 'load' | 'path';
  /** Whether a path is that of the configuration file alone. */
  readonly isOfConfig?: true;
  readonly consumer?: Consumer;
  readonly source?: Source;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** A profile that the code names, or a provider of a developer in code that runs where there is none. */
export interface ProfileFinding extends Base {
  readonly claim: 'profile';
  readonly kind: 'developer' | 'literal';
  /** The name of the profile, where the code gives one. */
  readonly profile?: string;
  /** What it is given to: a provider, a client, a variable. */
  readonly name: string;
  /** Whether something says that the code is deployed. */
  readonly isDeployed: boolean;
  readonly source?: Source;
  readonly consumer?: Consumer;
  readonly identity?: undefined;
}

/** A credential that a bundler or a framework ships to the client. */
export interface PublicFinding extends Base {
  readonly claim: 'public';
  /**
   * - `variable`: read from a variable that is shipped because of its name
   * - `setting`: read from what a set-up ships
   * - `inlined`, `everything`, `prefix`: shipped by the set-up in this file, by its name, with the whole environment, or with
   *   all variables of a prefix
   */
  readonly kind: 'everything' | 'inlined' | 'prefix' | 'setting' | 'variable';
  /** The names of what is shipped: one identity, or one prefix. */
  readonly names: readonly string[];
  readonly tool: string;
  readonly audience: Audience;
  /** The prefix by which the tool knows a variable. */
  readonly prefix?: string;
  /** What ships it: the reads, or the properties and elements of the set-up. */
  readonly nodes: readonly Node[];
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** A source that ranks low for the host of the file. */
export interface RankFinding extends Base {
  readonly claim: 'rank';
  readonly host: Host;
  readonly kind: SourceKind;
  readonly consumer: Consumer;
  readonly source?: Source;
  /** Everybody who gets the provider. */
  readonly sourceUses: readonly SourceUse[];
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** Keys, or a provider of Node.js, in code that runs in the hands of users. */
export interface BrowserFinding extends Base {
  readonly claim: 'browser';
  /**
   * - `identity`: a client or signer gets keys
   * - `role`: what assumes a role does
   * - `upload`: a library does that takes nothing but keys
   * - `provider`: a provider that is not there
   */
  readonly kind: 'identity' | 'provider' | 'role' | 'upload';
  /** What gets the keys, or the provider. */
  readonly name: string;
  /** Where the code runs, with the evidence, as words for a message. */
  readonly where: string;
  /** Whether the keys surely go out with the code. Otherwise they come to the page while it runs. */
  readonly isShipped: boolean;
  /** Whether they may do no harm: the file shows that the user has typed them, or there may be a token beside them. */
  readonly mayBeHarmless: boolean;
  readonly host: Host;
  readonly origin?: Origin;
  readonly consumer?: Consumer;
  readonly source?: Source;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** What signs as the host, or with what its environment holds, where the code must name the identity. */
export interface AmbientFinding extends Base {
  readonly claim: 'ambient';
  /**
   * - `client`: a client or signer that gets nothing, so that it finds an identity by itself
   * - `profile`: one that gets the name of a profile alone, so that a missing profile leads to the host
   * - `source`: a provider or class that finds the identity of the host
   * - `mention`: the same, imported, re-exported or handed on, without a use that is seen
   */
  readonly form: 'client' | 'mention' | 'profile' | 'source';
  readonly kind: AmbientKind;
  readonly sdk: SdkGeneration;
  /** The words for it in a message: the client as it stands in the source, the provider by its name. */
  readonly name: string;
  readonly location?: TSESTree.SourceLocation;
  readonly identity?: Identity;
}

/** Sources that stand in each other's way. */
export type MixedFinding = BesideFinding | ChoiceFinding | DeadFallbackFinding | OrderFinding | UnreachedFinding;

interface MixedBase extends Base {
  readonly claim: 'mixed';
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** A chain whose order contradicts the recommended one. */
export interface OrderFinding extends MixedBase {
  readonly kind: 'order';
  readonly chain: Chain;
  readonly earlier: ChainMember;
  readonly later: ChainMember;
  /** `container`: the instance answers for the container; `host`: the host has a source of its own that comes first. */
  readonly because: 'container' | 'host';
}

/** Members of a chain that are never tried (`unreached`), or not where another cannot be used (`stops`). */
export interface UnreachedFinding extends MixedBase {
  readonly kind: 'stops' | 'unreached';
  readonly chain: Chain;
  readonly ending: ChainMember;
  readonly dead: readonly ChainMember[];
}

/** A fall-back behind a provider, which is always there. */
export interface DeadFallbackFinding extends MixedBase {
  readonly kind: 'dead';
  readonly fallback: DeadFallback;
}

/** Several sources among the options of one client. */
export interface BesideFinding extends MixedBase {
  readonly kind: 'beside';
  readonly consumer: Consumer;
  /** The option that the client looks at. */
  readonly used: string;
  /** The properties that it does not look at, and their names. */
  readonly properties: readonly TSESTree.Property[];
  readonly names: readonly string[];
}

/** A choice between sources that the default chain makes by itself. */
export interface ChoiceFinding extends MixedBase {
  readonly kind: 'choice';
  /** The client that gets what is chosen, where the choice stands among its options. */
  readonly consumer?: Consumer;
  /** The option whose removal leaves it to the default chain. */
  readonly property?: TSESTree.Property;
  /** Whether it is a chain that asks for a profile before the default chain does. */
  readonly isChain?: true;
  readonly sources: readonly Source[];
}
