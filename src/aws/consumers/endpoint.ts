import { ENDPOINTS } from '../../facts/endpoints.ts';
import { PARTITIONS } from '../../facts/partitions.ts';
import type { File } from '../../file.ts';
import { matchesPath } from '../../syntax/glob.ts';
import type { Condition, Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { type Consumer, exported, slotValue } from './consumers.ts';

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

function endpointKinds(file: File, consumer: Consumer, conditions: readonly Condition[]): ReadonlySet<EndpointKind> {
  const kinds = new Set<EndpointKind>();
  const byDefault = consumer.row.defaultEndpoint === 'unknown' ? 'unknown' : 'aws';
  for (const path of consumer.row.endpoint ?? []) {
    for (const leaf of leavesOf(slotValue(file, consumer, path), conditions)) {
      if (leaf.value.kind !== 'absent') kinds.add(kindOfEndpoint(file, leaf.value));
      else if (consumer.row.endpoint?.length === 1) kinds.add(byDefault);
    }
  }
  if (kinds.size === 0) kinds.add(byDefault);
  if (kinds.has('aws') && isRegionOfOthers(file, consumer)) {
    kinds.delete('aws');
    kinds.add('other');
  }
  return kinds;
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
