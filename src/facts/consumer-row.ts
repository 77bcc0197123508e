/**
 * Where a value sits in a call: the index of the argument, then property names, joined by dots.
 * `'0.credentials.accessKeyId'` is the option of the first argument, `'1'` the second argument itself.
 * In a row with `via: 'assign'`, `'0'` is the assigned value.
 */
export type SlotPath = string;

/** Which generation of AWS's SDK a consumer belongs to. */
export type SdkGeneration = 'v3' | 'v2' | 'other';

export interface ConsumerRow {
  /** Module specifiers; `*` stands for any run of characters. */
  readonly modules: readonly string[];
  /**
   * The export, as a dotted path (`'S3Client'`, `'DynamoDBDocument.from'`, `'config.update'`, `'default'` for the default
   * export or `module.exports` itself; in a longer path the step is left out); `*` stands for any run of characters
   * without a dot. `()` is what a call or `new` gives: `'default()'` is the class that `require('connect-dynamodb')(session)`
   * makes, `'S3Client().file'` a method of a client. Builders are read as one object, however many calls stand between.
   */
  readonly exports: readonly string[];
  /** Exports that `exports` matches by wildcard and that are no consumers (same syntax). */
  readonly except?: readonly string[];
  readonly via: 'new' | 'call' | 'assign';
  readonly sdk: SdkGeneration;
  /**
   * - `client`: sends requests to AWS
   * - `signer`: signs requests, URLs or tokens
   * - `provider`: turns credentials into other credentials
   * - `config`: configuration for other consumers, or for all of them
   * - `identity`: is itself an identity (`new AWS.Credentials(…)`); it counts where it is given to another consumer too
   */
  readonly kind: 'client' | 'signer' | 'provider' | 'config' | 'identity';
  /** Slots that take an identity object, or a provider where `accepts` says so. */
  readonly identity?: readonly SlotPath[];
  /** Slots of the single parts. */
  readonly id?: readonly SlotPath[];
  readonly secret?: readonly SlotPath[];
  readonly token?: readonly SlotPath[];
  /** Slots that take nothing but a provider function (`credentialProvider` of `@ai-sdk/amazon-bedrock`). */
  readonly provider?: readonly SlotPath[];
  /** Slots that take another AWS secret: an API key, a private key, a bearer or web identity token. */
  readonly otherSecret?: readonly SlotPath[];
  /** Slots that name the endpoint (URL or host). */
  readonly endpoint?: readonly SlotPath[];
  /** Slot of the region, for edits that need one. */
  readonly region?: SlotPath;
  /** What the consumer can do without an identity in place. `omit`: leave it out and the default chain works. */
  readonly accepts: 'omit' | 'provider' | 'identity-only';
  /**
   * The row holds only where the slot has this literal value (`sasl.mechanism` of kafkajs); without a value, where the slot
   * is filled (`bedrockOptions` of an old `@ai-sdk/amazon-bedrock`).
   */
  readonly when?: { readonly slot: SlotPath; readonly equals?: string };
  /** Endpoint when none is given: `aws` unless the product is a store of its own (minio). */
  readonly defaultEndpoint?: 'aws' | 'unknown';
  /**
   * What the consumer reads where the identity is left out: `environment` means that it knows the variables alone and not
   * the whole default chain, so that `omit` is no way to a role outside Lambda.
   */
  readonly reads?: 'environment';
  /** Slot of the path of a credentials file that the call reads (`AWS.config.loadFromPath`). */
  readonly file?: SlotPath;
  /** The consumer runs in a browser or in React Native, so that any key in its slots ships to the client. */
  readonly browser?: true;
  /** Where the row was read: package@version and file, or a page. */
  readonly source: string;
}
