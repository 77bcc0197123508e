import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { consumers, exported, slotsAt } from '../consumers/consumers.ts';
import { endpointOf, isPutTogether, placeOf } from '../identities/inline.ts';
import type { FileFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity } from '../identities/identities.ts';
import { isFromFile, originOf } from '../identities/origin.ts';
import { madeSources } from './sources.ts';
import { writesTo } from '../process-variables.ts';

/** The variables that say where the files with credentials lie. Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
const FILE_VARIABLES = new Set(['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']);
/** The options of providers that say the same. Source: the types of the providers of SDK v3, and of the classes of SDK v2. */
export const FILE_OPTIONS = ['filepath', 'configFilepath', 'filename'] as const;
/**
 * Where the files lie if nobody says otherwise, and where no file is: both say nothing about a place. A home that is written
 * out is a place: that of one person, or of one machine. Containers have one home, that of `root`.
 */
const NO_PLACE = /^(?:(?:~|\$\{?HOME\}?|%USERPROFILE%|\/root)?[\\/])?\.aws[\\/](?:credentials|config)$|^(?:\/dev\/null|nul|)$/i;

/**
 * The claim that an identity is read from a file by the code itself: an imported JSON file, a file that is read and parsed.
 *
 * Nobody claims tests, stores of other vendors, whose keys have to lie somewhere, and provider functions that read the file
 * again when the credentials expire.
 */
export function fileOf(file: File, identity: Identity, uses: readonly CredentialUse[]): FileFinding | undefined {
  const secret = identity.parts.get('secret');
  if (!secret || (identity.provider && identity.expires)) return undefined;
  if (file.about(hostFinding).isTest || !isPutTogether(identity)) return undefined;
  // An id may lie anywhere.
  if (originOf(file, { ...identity, parts: new Map([['secret', secret]]) }).kind !== 'file' || endpointOf(file, uses) !== 'aws') return undefined;
  const [use] = uses;
  if (!use) return undefined;
  const { consumer } = use;
  return { claim: 'file', kind: 'fields', name: consumer.name, node: placeOf(identity), identity, uses, consumer };
}

/** Files that are given as they are: `new S3Client({ credentials: require('./keys.json') })`. What is set for all is no-global-credentials'. */
export const wholeFiles = defineTopic((file): readonly FileFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  return file
    .about(consumers)
    .filter(({ isGlobal, row }) => !isGlobal && row.kind !== 'identity')
    .flatMap((consumer) =>
      (consumer.row.identity ?? []).flatMap((path) =>
        slotsAt(file, consumer, path).flatMap((slot) =>
          leavesOf(slot.value, slot.conditions).flatMap(({ value, conditions }): FileFinding[] => {
            const { node } = value;
            // `new AWS.Credentials(require('./keys.json'))` is its argument.
            const given = wrappedIn(file, value) ?? value;
            if (!isFromFile(file, given)) return [];
            const parts = new Map([['other', { part: 'other', value: given, node }]] as const);
            const identity: Identity = { node, form: 'object', parts, open: true, expires: false };
            const uses: CredentialUse[] = [{ consumer, identity, slot, conditions, ignored: false }];
            if (endpointOf(file, uses) !== 'aws') return [];
            return [{ claim: 'file', kind: 'fields', name: consumer.name, node: placeIn(slot, node), identity, uses, consumer }];
          }),
        ),
      ),
    );
});

/** What an identity of SDK v2 is made of as a whole. */
function wrappedIn(file: File, value: Value): Value | undefined {
  const made = value.kind === 'new' ? exported(file, value.callee) : undefined;
  const [options] = value.kind === 'new' && made?.module.startsWith('aws-sdk') === true && made.path === 'Credentials' ? value.node.arguments : [];
  return options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
}

/** Where a file is given: in the slot itself, or where the slot's value names what was read elsewhere. */
function placeIn({ property }: Slot, node: Node): Node {
  const value = property?.node.type === 'Property' ? property.node.value : undefined;
  return value && !contains(value, node) ? value : node;
}

/** Calls and classes of the SDK that read a file. */
export const fileReads = defineTopic((file): readonly FileFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const calls = file
    .about(consumers)
    .flatMap((consumer): FileFinding[] => loadsBy(file, consumer));
  const classes = file
    .about(madeSources)
    .flatMap((source): FileFinding[] =>
      source.row.source === 'file' ? [{ claim: 'file', kind: 'load', name: source.row.name, node: source.node, source, uses: [] }] : [],
    );
  return [...calls, ...classes];
});

/** `AWS.config.loadFromPath('./config.json')`, and an option of a client that names the file. */
function loadsBy(file: File, consumer: Consumer): FileFinding[] {
  const { file: path } = consumer.row;
  const [slot] = path === undefined ? [] : slotsAt(file, consumer, path);
  return slot ? [{ claim: 'file', kind: 'load', name: consumer.name, node: slot.property?.node ?? consumer.node, consumer, uses: [] }] : [];
}

/** Paths of shared files in code. A person's script may well say where they lie. */
export const filePaths = defineTopic((file): readonly FileFinding[] => {
  const { isTest, host } = file.about(hostFinding);
  return isTest || host === 'workstation' ? [] : [...pathsInOptions(file), ...pathsInVariables(file)];
});

/** `fromIni({ filepath: '/srv/app/credentials' })` */
function pathsInOptions(file: File): FileFinding[] {
  return file.about(madeSources).flatMap((source) => {
    const [options] = source.args;
    const object = options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
    if (source.row.source !== 'shared-config' || object?.kind !== 'object') return [];
    const paths = FILE_OPTIONS.flatMap((name) => object.properties.get(name) ?? []);
    const place = paths.find(({ node }) => node.type === 'Property' && isInCode(file, node.value));
    const isOfConfig = place?.name === 'configFilepath';
    return place ? [{ claim: 'file', kind: 'path', name: source.row.name, node: place.node, source, uses: [], ...(isOfConfig && { isOfConfig }) }] : [];
  });
}

/** `process.env.AWS_SHARED_CREDENTIALS_FILE = '/srv/app/credentials'` */
function pathsInVariables(file: File): FileFinding[] {
  return writesTo(file, FILE_VARIABLES).flatMap(({ name, node }): FileFinding[] => {
    const path = node.type === 'AssignmentExpression' ? node.right : node.type === 'Property' ? node.value : undefined;
    const isOfConfig = name === 'AWS_CONFIG_FILE';
    return path && isInCode(file, path) ? [{ claim: 'file', kind: 'path', name: `process.env.${name}`, node, uses: [], ...(isOfConfig && { isOfConfig }) }] : [];
  });
}

/** Whether a path is written in the code, as it is or from the place of the code on: `join(__dirname, 'credentials')`. */
function isInCode(file: File, node: Node): boolean {
  const text = constantText(file.evaluator.evaluate(node));
  if (text !== undefined) return !NO_PLACE.test(text);
  const path = unwrap(node);
  if (path.type !== 'CallExpression' || !/(?:^|\.)(?:join|resolve)$/.test(file.sourceCode.getText(path.callee))) return false;
  const [first, ...others] = path.arguments;
  const names = others.map((argument) => constantText(file.evaluator.evaluate(argument)));
  return first !== undefined && isPlaceOfCode(first) && names.length > 0 && names.every((name) => name !== undefined);
}

/** `__dirname`, `import.meta.dirname` */
function isPlaceOfCode(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === '__dirname';
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && !node.computed && node.property.type === 'Identifier' && node.property.name === 'dirname';
}
