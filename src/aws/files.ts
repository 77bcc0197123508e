import type { File } from '../file.ts';
import { defineTopic } from '../file.ts';
import { constantText } from '../values/value.ts';
import { consumers } from './consumers.ts';
import { endpointOf, isPutTogether, placeOf } from './inline.ts';
import type { FileFinding } from './findings.ts';
import { hostFinding } from './host.ts';
import type { CredentialUse, Identity } from './identities.ts';
import { originOf } from './origin.ts';
import { madeSources } from './sources.ts';

/** The variables that say where the files with credentials lie. Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
const FILE_VARIABLES = new Set(['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']);
/** The options of providers that say the same. Source: the types of the providers of SDK v3, and of the classes of SDK v2. */
const FILE_OPTIONS = ['filepath', 'configFilepath', 'filename'] as const;

/**
 * The claim that an identity is read from a file by the code itself: an imported JSON file, a file that is read and parsed.
 *
 * Nobody claims tests, and stores of other vendors, whose keys have to lie somewhere.
 */
export function fileOf(file: File, identity: Identity, uses: readonly CredentialUse[]): FileFinding | undefined {
  if (file.about(hostFinding).isTest || uses.length === 0 || !isPutTogether(identity)) return undefined;
  if (originOf(file, identity).kind !== 'file' || endpointOf(file, uses) !== 'aws') return undefined;
  const [use] = uses;
  return { claim: 'file', kind: 'fields', node: placeOf(identity), identity, uses, ...(use && { consumer: use.consumer }) };
}

/** Calls and classes of the SDK that read a file. */
export const fileReads = defineTopic((file): readonly FileFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const calls = file
    .about(consumers)
    .flatMap((consumer): FileFinding[] =>
      consumer.row.file === undefined ? [] : [{ claim: 'file', kind: 'load', node: consumer.node, consumer, uses: [] }],
    );
  const classes = file
    .about(madeSources)
    .flatMap((source): FileFinding[] =>
      source.row.source === 'file' ? [{ claim: 'file', kind: 'load', node: source.node, source, uses: [] }] : [],
    );
  return [...calls, ...classes];
});

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
    return FILE_OPTIONS.flatMap((name): FileFinding[] => {
      const property = object.properties.get(name);
      const path = property && constantText(property.value);
      return property && path !== undefined && path !== '' ? [{ claim: 'file', kind: 'path', node: property.node, source, uses: [] }] : [];
    });
  });
}

/** `process.env.AWS_SHARED_CREDENTIALS_FILE = '/srv/app/credentials'` */
function pathsInVariables(file: File): FileFinding[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): FileFinding[] => {
    const target = node.left.type === 'MemberExpression' ? file.evaluator.evaluate(node.left) : undefined;
    if (target?.kind !== 'env' || !FILE_VARIABLES.has(target.name)) return [];
    const path = constantText(file.evaluator.evaluate(node.right));
    return path === undefined || path === '' ? [] : [{ claim: 'file', kind: 'path', node, uses: [] }];
  });
}
