import { IAM_ACTIONS } from '../../facts/iam-actions.ts';

/** What an action does, as AWS's service authorization reference sorts it. */
export type AccessLevel = 'List' | 'Permissions management' | 'Read' | 'Tagging' | 'Write';

/** A kind of resource that a service has. */
export interface ResourceType {
  /** As AWS calls it: `bucket`. */
  readonly name: string;
  /** Its ARN with variables: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arn: string;
}

/** An action of a service. */
export interface Action {
  /** In AWS's own spelling, with the prefix: `s3:GetObject`. */
  readonly name: string;
  readonly level: AccessLevel;
  /** The resources that it can be narrowed to, those that it cannot do without first; empty where it takes `*` alone. */
  readonly resources: readonly ResourceType[];
}

/** A service and its actions by their names in lower case, without the prefix. */
export interface Service {
  readonly prefix: string;
  readonly actions: ReadonlyMap<string, Action>;
}

const LEVELS: Readonly<Record<string, AccessLevel>> = {
  L: 'List',
  P: 'Permissions management',
  R: 'Read',
  T: 'Tagging',
  W: 'Write',
};

/**
 * All actions that AWS had at the date of the data. They are unpacked when somebody asks for the first time: most files ask
 * for none. What is unpacked is a constant, so all files share it.
 */
const unpacked = once((): ReadonlyMap<string, () => Service> => {
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  const text = brotliDecompressSync(Buffer.from(IAM_ACTIONS, 'base64')).toString();
  return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), once(() => readService(line))]));
});

/** The service with a prefix (`s3`), in any case; `undefined` for one that AWS did not have at the date of the data. */
export function serviceOf(prefix: string): Service | undefined {
  return unpacked().get(prefix.toLowerCase())?.();
}

/** The action with a name (`s3:GetObject`), in any case; `undefined` for one that is not known, and for patterns. */
export function actionOf(name: string): Action | undefined {
  const colon = name.indexOf(':');
  return serviceOf(name.slice(0, Math.max(0, colon)))?.actions.get(name.slice(colon + 1).toLowerCase());
}

/** One line of the text that scripts/lib/iam-actions.mjs writes. */
function readService(line: string): Service {
  const [prefix = '', types = '', groups = ''] = line.split('\t');
  const common = `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`;
  const resources = partsOf(types, '|').map((type): ResourceType => {
    const at = type.indexOf('=');
    return { name: type.slice(0, at), arn: type.slice(at + 1).replace(/^~/, () => common) };
  });
  const actions = new Map<string, Action>();
  for (const group of partsOf(groups, ' ')) {
    const [head = '', names = ''] = group.split(':');
    const level = LEVELS[head.charAt(0)];
    if (!level) continue;
    const own = head.slice(1).split('.').flatMap((number) => (number === '' ? [] : (resources[Number(number)] ?? [])));
    for (const name of names.split(',')) actions.set(name.toLowerCase(), { name: `${prefix}:${name}`, level, resources: own });
  }
  return { prefix, actions };
}

function partsOf(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
