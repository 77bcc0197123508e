import { ENDPOINTS } from '../../facts/endpoints.ts';
import { PARTITIONS } from '../../facts/partitions.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { matchesPath } from '../../syntax/glob.ts';
import { memberName } from '../../syntax/name.ts';
import { conditionsAround } from '../../values/conditions.ts';
import type { Condition, Value } from '../../values/value.ts';
import { constantText, contradicts, isHole, leavesOf } from '../../values/value.ts';
import { type Consumer, consumers, exported, slotsAt, slotValue } from './consumers.ts';

/**
 * Whom a consumer talks to.
 * - `aws`: no endpoint given, or a host of a partition
 * - `local`: an emulator
 * - `other`: a store that speaks S3's protocol, or another vendor
 * - `unknown`: given by the environment, a parameter, or options that are not known
 */
export type EndpointKind = 'aws' | 'local' | 'other' | 'unknown';

/** Where the requests of a consumer go while conditions hold, in one word. */
export function endpointFor(file: File, consumer: Consumer, conditions: readonly Condition[]): EndpointKind {
  return inOneWord(endpointKinds(file, consumer, conditions));
}

/** An endpoint that a file sets for all clients of SDK v2, or for those of a service. */
interface Configured {
  readonly service: string | undefined;
  readonly value: Value;
  /** What must hold for it to be set. */
  readonly conditions: readonly Condition[];
}

/** `AWS.config.update({ endpoint })`, `AWS.config.endpoint = …`, and the same for a service: `AWS.config.s3 = { endpoint }`. */
const configuredEndpoints = defineTopic((file): readonly Configured[] => {
  const ofOptions = file.about(consumers).flatMap((consumer): Configured[] => {
    const value = consumer.isGlobal ? endpointIn(file, consumer) : undefined;
    return value ? [{ service: serviceOf(consumer), value, conditions: consumer.conditions }] : [];
  });
  const ofAssignments = file.tree.ofType('AssignmentExpression').flatMap((node): Configured[] => {
    const path = node.left.type === 'MemberExpression' ? exported(file, file.evaluator.evaluate(node.left)) : undefined;
    const match = path?.module.startsWith('aws-sdk') && path.isInstance !== true ? /^config\.(?:(\w+)\.)?endpoint$/.exec(path.path) : undefined;
    return match ? [{ service: match[1], value: file.evaluator.evaluate(node.right), conditions: conditionsAround(file.sourceCode, node) }] : [];
  });
  return [...ofOptions, ...ofAssignments];
});

/** Whether a file sends some clients of SDK v2 elsewhere than to AWS, or may do so. */
export function configuresOthers(file: File): boolean {
  const isOther = ({ value }: Configured): boolean =>
    leavesOf(value).some((leaf) => leaf.value.kind !== 'absent' && kindOfEndpoint(file, leaf.value) !== 'aws');
  return file.about(configuredEndpoints).some((one) => isOther(one));
}

/** What the options of a configuration say of the endpoint. Options that nobody knows say nothing. */
function endpointIn(file: File, consumer: Consumer): Value | undefined {
  const [path] = consumer.row.endpoint ?? [];
  return path === undefined ? undefined : slotsAt(file, consumer, path).find(({ value }) => value.kind !== 'absent')?.value;
}

/** The service whose clients alone a global setting is for: `AWS.config.s3 = …`, `AWS.config.s3.credentials = …`. */
export function serviceOf({ node, row, service }: Consumer): string | undefined {
  if (service !== undefined || node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return service;
  const { object } = node.left;
  const inner = object.type === 'MemberExpression' ? memberName(object) : undefined;
  const name = row.exports.includes('config.*') ? memberName(node.left) : inner;
  return name === 'config' ? undefined : name;
}

/** Whether a client is one of a service of SDK v2: `AWS.S3`, `DynamoDB.DocumentClient`, the default of `aws-sdk/clients/s3`. */
export function isOfService({ name, module }: Consumer, service: string): boolean {
  return name.toLowerCase().split('.').includes(service) || module.replace(/\.js$/, '').endsWith(`/clients/${service}`);
}

/** The endpoints that a consumer of SDK v2 has from the configuration of the file, where it gives none itself. */
function inherited(file: File, consumer: Consumer, conditions: readonly Condition[]): { readonly kinds: readonly EndpointKind[]; readonly isCertain: boolean } {
  const all = consumer.row.sdk === 'v2' ? file.about(configuredEndpoints) : [];
  const fitting = all.filter((one) => (one.service === undefined || isOfService(consumer, one.service)) && !contradicts(conditions, one.conditions));
  const found = fitting.map((one) => ({ ...one, leaves: leavesOf(one.value, conditions) }));
  return {
    kinds: found.flatMap(({ leaves }) => leaves.flatMap(({ value }) => (value.kind === 'absent' ? [] : [kindOfEndpoint(file, value)]))),
    isCertain: found.some(({ leaves, conditions: needed }) => leaves.every(({ value }) => value.kind !== 'absent') && isMet(needed, conditions)),
  };
}

/** Whether conditions are among those that are known to hold. */
function isMet(needed: readonly Condition[], known: readonly Condition[]): boolean {
  return needed.every((one) => known.some(({ key, holds }) => key === one.key && holds === one.holds));
}

function endpointKinds(file: File, consumer: Consumer, conditions: readonly Condition[]): ReadonlySet<EndpointKind> {
  const kinds = new Set<EndpointKind>();
  const byDefault = consumer.row.defaultEndpoint === 'unknown' ? 'unknown' : 'aws';
  let isLeftOut = true;
  for (const path of consumer.row.endpoint ?? []) {
    const leaves = leavesOf(slotValue(file, consumer, path), conditions);
    for (const leaf of leaves) {
      if (leaf.value.kind !== 'absent') kinds.add(kindOfEndpoint(file, leaf.value));
      else if (consumer.row.endpoint?.length === 1) kinds.add(byDefault);
    }
    isLeftOut = leaves.some(({ value }) => value.kind === 'absent');
  }
  if (kinds.size === 0) kinds.add(byDefault);
  if (isLeftOut) inherit(file, consumer, conditions, kinds);
  if (kinds.has('aws') && isRegionOfOthers(file, consumer)) {
    kinds.delete('aws');
    kinds.add('other');
  }
  return kinds;
}

function inherit(file: File, consumer: Consumer, conditions: readonly Condition[], kinds: Set<EndpointKind>): void {
  const { kinds: others, isCertain } = inherited(file, consumer, conditions);
  if (isCertain) kinds.delete('aws');
  for (const kind of others) kinds.add(kind);
}

/** One word for the kinds that an endpoint can have: a store that may be meant makes `aws` unknown, an emulator does not. */
function inOneWord(kinds: ReadonlySet<EndpointKind>): EndpointKind {
  if (kinds.has('unknown')) return 'unknown';
  if (kinds.has('aws')) return kinds.has('other') ? 'unknown' : 'aws';
  return kinds.has('other') ? 'other' : 'local';
}

/** Cloudflare R2 and Tigris take the region `auto`, AWS does not. */
function isRegionOfOthers(file: File, consumer: Consumer): boolean {
  return consumer.row.region !== undefined && constantText(slotValue(file, consumer, consumer.row.region)) === 'auto';
}

function kindOfEndpoint(file: File, value: Value): EndpointKind {
  if (value.kind === 'text') {
    const host = hostOf(value);
    return host === undefined ? 'unknown' : kindOfHost(file, host);
  }
  if (value.kind === 'new') {
    // `new AWS.Endpoint(url)` of SDK v2, `new URL(url)`.
    const made = exported(file, value.callee);
    const isUrl = value.callee.kind === 'global' && value.callee.path.join('.') === 'URL';
    const [argument] = value.node.arguments;
    if (argument && (isUrl || made?.path === 'Endpoint')) return kindOfEndpoint(file, file.evaluator.evaluate(argument));
  }
  if (value.kind === 'object') {
    const host = value.properties.get('hostname') ?? value.properties.get('url') ?? value.properties.get('host');
    return host ? kindOfEndpoint(file, host.value) : 'unknown';
  }
  return 'unknown';
}

/** The characters that stand for a hole in a host: a label, so that suffixes and ports still match. */
const HOLE = 'x';

/** The host and port of a URL or host name, holes and all; `undefined` where the host is not in the text. */
function hostOf(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  const text = value.pieces.map((piece) => (isHole(piece) ? HOLE : piece.text)).join('');
  const match = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)(:\w+)?/i.exec(text);
  const host = match?.[1];
  if (host === undefined || host === HOLE || !/[^x.]/.test(host)) return undefined;
  return `${host}${match?.[2] ?? ''}`.toLowerCase();
}

function kindOfHost(file: File, host: string): EndpointKind {
  const bare = host.startsWith('[') ? host : host.replace(/:\w+$/, '');
  for (const setting of file.settings.endpoints) {
    if (matchesPath(setting.host.replaceAll('.', '/'), bare.replaceAll('.', '/'))) return setting.kind;
  }
  for (const row of ENDPOINTS) if (row.pattern.test(host) || row.pattern.test(bare)) return row.kind;
  for (const partition of PARTITIONS) {
    if (partition.dnsSuffixes.some((suffix) => bare === suffix || bare.endsWith(`.${suffix}`))) return 'aws';
  }
  return 'other';
}
