import picomatch from 'picomatch';
import type { ConsumerRow } from './facts/consumers.ts';
import type { Host, OrderName } from './facts/source-order.ts';
import { NAMESPACE } from './meta.ts';

/** `settings['aws-credentials']` of an ESLint configuration. */
export interface Settings {
  /** Where the code runs, for all files or by glob; the first glob that matches wins. Decided from the file when left out. */
  host?: Host | readonly { readonly files: string | readonly string[]; readonly host: Host }[];
  /** Which published order ranks the sources of credentials. Default: `current`. */
  order?: OrderName;
  /**
   * Which way code is to get its credentials. `explicit`: each client names its identity and never signs as the host; for
   * servers that act for many tenants. Default: `default-chain`.
   */
  direction?: Direction;
  /** Constructors and calls of the project that take credentials, in the form of the built-in table. */
  consumers?: readonly ConsumerSetting[];
  /** Endpoints of the project: host names, `*` for any run of characters. */
  endpoints?: readonly { readonly host: string; readonly kind: 'aws' | 'local' | 'other' }[];
  /** Globs of files that hold tests, in addition to the usual names. */
  testFiles?: readonly string[];
  /** Findings that the project accepts: a masked key id (`AKIA…WXYZ`) or a fingerprint, and why. */
  allow?: readonly { readonly secret: string; readonly reason: string }[];
  /**
   * The accounts of the project, by their 12 digits. When set, a role that another account may take has to ask for an external
   * ID.
   */
  trustedAccounts?: readonly string[];
  /** Whether documented example keys are findings. Default: `ignore`. */
  exampleKeys?: 'ignore' | 'report';
  /** Whether a key of a known canary account is named as such. Default: `false`, since that unmasks a trap. */
  reportCanaries?: boolean;
}

/**
 * Which way code is to get its credentials.
 * - `default-chain`: the SDK looks for them, and finds the role of the host or the profile of whoever is signed in
 * - `explicit`: the code names the identity of each client
 */
export type Direction = 'default-chain' | 'explicit';

/** A consumer of the project. `sdk`, `kind` and `accepts` default to `other`, `client` and `identity-only`. */
export type ConsumerSetting = Pick<ConsumerRow, 'exports' | 'modules' | 'via'> &
  Partial<
    Pick<
      ConsumerRow,
      'accepts' | 'defaultEndpoint' | 'endpoint' | 'id' | 'identity' | 'kind' | 'otherSecret' | 'provider' | 'region' | 'sdk' | 'secret' | 'token'
    >
  >;

/** Settings with all defaults filled in. */
export interface ResolvedSettings {
  readonly hostOf: (filename: string) => Host | undefined;
  readonly order: OrderName;
  readonly direction: Direction;
  readonly consumers: readonly ConsumerRow[];
  readonly endpoints: NonNullable<Settings['endpoints']>;
  readonly isTestFile: (filename: string) => boolean;
  readonly isAllowed: (masked: string, fingerprint: string) => boolean;
  /** `undefined` where nothing is said of them. */
  readonly trustedAccounts: ReadonlySet<string> | undefined;
  readonly exampleKeys: 'ignore' | 'report';
  readonly reportCanaries: boolean;
}

const HOSTS: readonly Host[] = [
  'aws-lambda',
  'aws-container',
  'aws-instance',
  'vercel',
  'netlify',
  'edge',
  'other-cloud',
  'ci',
  'workstation',
  'browser',
  'react-native',
  'unknown',
];
const ORDERS: readonly OrderName[] = ['current', 'guide-2023'];
const DIRECTIONS: readonly Direction[] = ['default-chain', 'explicit'];

const resolved = new WeakMap<object, ResolvedSettings>();
const NO_SETTINGS = {};

/**
 * The settings of this plugin in the settings of a file.
 * @throws Error that names the setting and what it allows, for a setting that is wrong.
 */
export function readSettings(all: Readonly<Record<string, unknown>> | undefined): ResolvedSettings {
  const given = all?.[NAMESPACE] ?? NO_SETTINGS;
  if (typeof given !== 'object' || Array.isArray(given)) fail('', given, 'an object');
  const known = resolved.get(given);
  if (known) return known;
  const settings = resolve(given as Record<string, unknown>);
  resolved.set(given, settings);
  return settings;
}

function resolve(given: Readonly<Record<string, unknown>>): ResolvedSettings {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(READERS, name)) fail(`.${name}`, undefined, `one of ${Object.keys(READERS).join(', ')}`, 'unknown setting');
  }
  return {
    hostOf: READERS.host(given['host'], '.host'),
    order: READERS.order(given['order'], '.order'),
    direction: READERS.direction(given['direction'], '.direction'),
    consumers: READERS.consumers(given['consumers'], '.consumers'),
    endpoints: READERS.endpoints(given['endpoints'], '.endpoints'),
    isTestFile: READERS.testFiles(given['testFiles'], '.testFiles'),
    isAllowed: READERS.allow(given['allow'], '.allow'),
    trustedAccounts: READERS.trustedAccounts(given['trustedAccounts'], '.trustedAccounts'),
    exampleKeys: READERS.exampleKeys(given['exampleKeys'], '.exampleKeys'),
    reportCanaries: READERS.reportCanaries(given['reportCanaries'], '.reportCanaries'),
  };
}

/** One reader for each setting: its default, its check, its compiled form. */
const READERS = {
  host(value: unknown, at: string): (filename: string) => Host | undefined {
    if (value === undefined) return () => undefined;
    if (typeof value === 'string') {
      const host = oneOf(value, HOSTS, at);
      return () => host;
    }
    const entries = listOf(value, at).map((entry, index) => {
      const place = `${at}[${String(index)}]`;
      const { files, host } = objectOf(entry, place, ['files', 'host']);
      return { matches: globs(files, `${place}.files`), host: oneOf(host, HOSTS, `${place}.host`) };
    });
    return (filename) => entries.find(({ matches }) => matches(filename))?.host;
  },
  order: (value: unknown, at: string): OrderName => (value === undefined ? 'current' : oneOf(value, ORDERS, at)),
  direction: (value: unknown, at: string): Direction => (value === undefined ? 'default-chain' : oneOf(value, DIRECTIONS, at)),
  consumers(value: unknown, at: string): readonly ConsumerRow[] {
    return optionalList(value, at).map((entry, index) => {
      const place = `${at}[${String(index)}]`;
      const row = objectOf(entry, place, CONSUMER_FIELDS);
      const slots = Object.fromEntries(
        SLOT_FIELDS.flatMap((field) => (row[field] === undefined ? [] : [[field, paths(row[field], `${place}.${field}`)]])),
      );
      const region = row['region'] === undefined ? undefined : paths([row['region']], `${place}.region`)[0];
      return {
        ...slots,
        ...(region !== undefined && { region }),
        modules: texts(row['modules'], `${place}.modules`, 'module names'),
        exports: texts(row['exports'], `${place}.exports`, 'names of exports'),
        via: oneOf(row['via'], VIAS, `${place}.via`),
        sdk: row['sdk'] === undefined ? 'other' : oneOf(row['sdk'], SDKS, `${place}.sdk`),
        kind: row['kind'] === undefined ? 'client' : oneOf(row['kind'], KINDS, `${place}.kind`),
        accepts: row['accepts'] === undefined ? 'identity-only' : oneOf(row['accepts'], ACCEPTS, `${place}.accepts`),
        defaultEndpoint:
          row['defaultEndpoint'] === undefined ? 'aws' : oneOf(row['defaultEndpoint'], DEFAULTS, `${place}.defaultEndpoint`),
        source: 'settings',
      };
    });
  },
  endpoints(value: unknown, at: string): ResolvedSettings['endpoints'] {
    return optionalList(value, at).map((entry, index) => {
      const place = `${at}[${String(index)}]`;
      const { host, kind } = objectOf(entry, place, ['host', 'kind']);
      if (typeof host !== 'string') return fail(`${place}.host`, host, 'a host name');
      return { host: host.toLowerCase(), kind: oneOf(kind, ['aws', 'local', 'other'] as const, `${place}.kind`) };
    });
  },
  testFiles: (value: unknown, at: string): ((filename: string) => boolean) =>
    value === undefined ? () => false : globs(value, at),
  allow(value: unknown, at: string): ResolvedSettings['isAllowed'] {
    const allowed = new Set<string>();
    for (const [index, entry] of optionalList(value, at).entries()) {
      const place = `${at}[${String(index)}]`;
      const { secret, reason } = objectOf(entry, place, ['secret', 'reason']);
      if (typeof secret !== 'string' || !/^(?:\w{4}…\w{4}|[0-9a-f]{16})$/.test(secret)) {
        return fail(`${place}.secret`, undefined, 'a masked key ID (4 characters, …, 4 characters) or a fingerprint (16 hex digits)');
      }
      if (typeof reason !== 'string' || reason.trim() === '') fail(`${place}.reason`, undefined, 'a text that says why');
      allowed.add(secret);
    }
    return (masked, fingerprint) => allowed.has(masked) || allowed.has(fingerprint);
  },
  trustedAccounts(value: unknown, at: string): ReadonlySet<string> | undefined {
    if (value === undefined) return undefined;
    const accounts = listOf(value, at);
    for (const [index, account] of accounts.entries()) {
      if (typeof account !== 'string' || !/^\d{12}$/.test(account)) fail(`${at}[${String(index)}]`, undefined, 'the 12 digits of an account, as a text');
    }
    return new Set(accounts as readonly string[]);
  },
  exampleKeys: (value: unknown, at: string): 'ignore' | 'report' =>
    value === undefined ? 'ignore' : oneOf(value, ['ignore', 'report'] as const, at),
  reportCanaries(value: unknown, at: string): boolean {
    if (value === undefined) return false;
    return typeof value === 'boolean' ? value : fail(at, value, 'true or false');
  },
};

const VIAS = ['new', 'call', 'assign'] as const;
const SDKS = ['v3', 'v2', 'other'] as const;
const DEFAULTS = ['aws', 'unknown'] as const;
const SLOT_FIELDS = ['identity', 'id', 'secret', 'token', 'provider', 'otherSecret', 'endpoint'] as const;
const CONSUMER_FIELDS = ['modules', 'exports', 'via', 'sdk', 'kind', 'accepts', 'defaultEndpoint', 'region', ...SLOT_FIELDS];
const KINDS = ['client', 'signer', 'provider', 'config', 'identity'] as const;
const ACCEPTS = ['omit', 'provider', 'identity-only'] as const;

function fail(at: string, value: unknown, allowed: string, problem?: string): never {
  // Only a short word is shown: a setting may hold by mistake what must not be printed.
  const shown = typeof value === 'string' && /^[a-z][a-z-]{0,19}$/.test(value) ? `"${value}" is not allowed` : 'wrong value';
  throw new Error(`settings["${NAMESPACE}"]${at}: ${problem ?? shown}; use ${allowed}.`);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((candidate) => candidate === value);
  return found ?? fail(at, value, allowed.map((candidate) => `"${candidate}"`).join(', '));
}

/** An object with no other fields than those that are known. */
function objectOf(value: unknown, at: string, fields: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, value, 'an object');
  for (const name of Object.keys(value)) {
    if (!fields.includes(name)) fail(`${at}.${name}`, undefined, `one of ${fields.join(', ')}`, 'unknown field');
  }
  return value as Record<string, unknown>;
}

function listOf(value: unknown, at: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(at, value, 'a list');
}

function optionalList(value: unknown, at: string): readonly unknown[] {
  return value === undefined ? [] : listOf(value, at);
}

function texts(value: unknown, at: string, what = 'texts'): readonly string[] {
  const list = typeof value === 'string' ? [value] : value;
  const isFine = Array.isArray(list) && list.length > 0 && list.every((entry) => typeof entry === 'string' && entry !== '');
  return isFine ? (list as readonly string[]) : fail(at, undefined, `a list of ${what}`);
}

const SLOTS = 'slots such as "0.credentials"';

/** Slots: the index of an argument, then names of properties. */
function paths(value: unknown, at: string): readonly string[] {
  const found = Array.isArray(value) ? texts(value, at, SLOTS) : fail(at, undefined, `a list of ${SLOTS}`);
  return found.every((path) => /^\d(?:\.[\w$-]+)*$/.test(path)) ? found : fail(at, undefined, SLOTS);
}

/** Globs match the path of a file from any folder on: `test/**` finds `/project/test/a.ts`. */
function globs(value: unknown, at: string): (filename: string) => boolean {
  return matcherOf(texts(value, at));
}

/** What tells whether the path of a file matches one of the globs. */
export function matcherOf(globs: readonly string[]): (filename: string) => boolean {
  const patterns = globs.map((pattern) => (/^(?:\*\*|\/|[A-Za-z]:)/.test(pattern) ? pattern : `**/${pattern}`));
  const matches = picomatch(patterns, { dot: true });
  return (filename) => matches(filename.replaceAll('\\', '/'));
}
