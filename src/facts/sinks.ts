/** Where values leave a program: calls and constructors whose arguments others can read. */

/** What becomes of a value that reaches a sink. */
export type SinkKind = 'command' | 'error' | 'log' | 'response' | 'storage' | 'telemetry' | 'url';

export interface SinkRow {
  readonly kind: SinkKind;
  /** The packages; absent for globals of the runtime. */
  readonly modules?: readonly string[];
  /** What has the methods: an export, `make()` for what it gives, the empty text for the module itself. */
  readonly objects: readonly string[];
  /** The methods, `*` for every member that is assigned; absent where the object itself is called, constructed, assigned or used as a tag. */
  readonly methods?: readonly string[];
  readonly via: 'assign' | 'call' | 'new' | 'tag';
  /** The arguments that leave; absent for all. */
  readonly args?: readonly number[];
  /** The options in these arguments that leave; absent for all. */
  readonly options?: readonly string[];
  /** Whether objects become the text `[object Object]`, so that nothing of them leaves. */
  readonly asText?: true;
  /** Whether it is a file, which its first argument names. */
  readonly isFile?: true;
  /** Whether it keeps the state that its first argument makes, or what `partialize` takes of it, in the storage that is named. */
  readonly state?: { readonly plain: RegExp };
  /** The options of what makes the object that take members of objects out, or mask them. */
  readonly redactions?: readonly RedactionRow[];
  /** Exports that set all objects of the module up: their last argument is such options, or a function that may mask. */
  readonly setUps?: readonly string[];
  readonly source: string;
}

/** Every member of an object, among methods. */
export const ANY_MEMBER = '*';

/** Words at the end of a name that make it a logger's: `logger`, `auditLog`, `LoggerService`. */
export const LOGGER_WORDS = ['log', 'logger', 'logging'] as const;

/** An option that takes members of objects out of what a logger writes. */
export interface RedactionRow {
  /** The way to it in the options. */
  readonly way: string;
  /**
   * - `anything`: a function or a class that may mask whatever it likes
   * - `format`: a format of winston, which does so unless it is one that the package brings
   * - `keys`: an object, whose keys are the names of the members
   * - `names`: a list of names or paths of members, or an object with it as `paths`
   * - `transports`: transports of winston, each of which may have a format
   */
  readonly by: 'anything' | 'format' | 'keys' | 'names' | 'transports';
}

/** Formats of winston that take no member out; `printf` shows what its function picks. Source: logform@2.7.0 README.md */
export const PLAIN_FORMATS = {
  modules: ['winston', 'logform'],
  names: ['align', 'cli', 'colorize', 'errors', 'json', 'label', 'logstash', 'metadata', 'ms', 'padLevels', 'prettyPrint', 'simple', 'splat', 'timestamp', 'uncolorize'],
} as const;

const PINO: readonly RedactionRow[] = [
  { way: 'redact', by: 'names' },
  { way: 'serializers', by: 'keys' },
  { way: 'formatters.log', by: 'anything' },
  { way: 'hooks.logMethod', by: 'anything' },
  { way: 'hooks.streamWrite', by: 'anything' },
];

const LEVELS = ['trace', 'debug', 'verbose', 'silly', 'log', 'info', 'notice', 'warn', 'error', 'fatal', 'critical'] as const;
const MDN = 'https://developer.mozilla.org/en-US/docs/Web/API';
const NODE = 'https://nodejs.org/api';
const NPM = 'https://www.npmjs.com/package';

const FILES = ['fs', 'node:fs', 'fs/promises', 'node:fs/promises', 'fs-extra', 'graceful-fs'] as const;
const ASSERT = ['assert', 'node:assert', 'assert/strict', 'node:assert/strict'] as const;
const PROCESSES = ['child_process', 'node:child_process'] as const;

/** The methods of loggers, by the levels of what they write. */
export const LOG_LEVELS = LEVELS;

export const SINKS = [
  // Logs
  { kind: 'log', objects: ['console'], methods: ['debug', 'dir', 'error', 'group', 'info', 'log', 'table', 'trace', 'warn'], via: 'call', source: `${MDN}/console` },
  { kind: 'log', objects: ['process.stdout', 'process.stderr'], methods: ['write'], via: 'call', args: [0], asText: true, source: `${NODE}/process.html#processstdout` },
  { kind: 'log', modules: ['pino'], objects: ['default()', 'pino()'], methods: LEVELS, via: 'call', redactions: PINO, source: 'https://github.com/pinojs/pino/blob/main/docs/api.md' },
  { kind: 'log', modules: ['winston'], objects: ['', 'createLogger()', 'Logger()'], methods: LEVELS, via: 'call', redactions: [{ way: 'format', by: 'format' }, { way: 'transports', by: 'transports' }, { way: 'rewriters', by: 'anything' }, { way: 'filters', by: 'anything' }], setUps: ['configure'], source: 'https://github.com/winstonjs/winston#formats' },
  { kind: 'log', modules: ['bunyan'], objects: ['createLogger()', 'default()'], methods: LEVELS, via: 'call', redactions: [{ way: 'serializers', by: 'keys' }], source: 'https://github.com/trentm/node-bunyan#serializers' },
  { kind: 'log', modules: ['debug'], objects: ['default()'], via: 'call', source: `${NPM}/debug` },
  { kind: 'log', modules: ['log4js'], objects: ['getLogger()'], methods: LEVELS, via: 'call', setUps: ['addLayout'], source: 'https://log4js-node.github.io/log4js-node/layouts.html' },
  { kind: 'log', modules: ['loglevel', 'electron-log', 'electron-log/*', 'consola'], objects: ['', 'consola', 'getLogger()'], methods: LEVELS, via: 'call', source: `${NPM}/loglevel` },
  { kind: 'log', modules: ['signale', 'npmlog', 'lambda-log', 'roarr'], objects: ['', 'Roarr', 'Signale()', 'log'], methods: [...LEVELS, 'success'], via: 'call', source: `${NPM}/signale` },
  { kind: 'log', modules: ['tslog'], objects: ['Logger()'], methods: LEVELS, via: 'call', redactions: [{ way: 'maskValuesOfKeys', by: 'names' }, { way: 'maskValuesRegEx', by: 'anything' }, { way: 'overwrite', by: 'anything' }], source: `${NPM}/tslog` },
  { kind: 'log', modules: ['@aws-lambda-powertools/logger'], objects: ['Logger()'], methods: [...LEVELS, 'appendKeys', 'appendPersistentKeys'], via: 'call', redactions: [{ way: 'logFormatter', by: 'anything' }, { way: 'jsonReplacerFn', by: 'anything' }], source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/' },
  { kind: 'log', modules: ['@nestjs/common'], objects: ['Logger', 'Logger()'], methods: LEVELS, via: 'call', source: 'https://docs.nestjs.com/techniques/logger' },
  { kind: 'log', modules: ['fastify'], objects: ['default().log', 'fastify().log'], methods: LEVELS, via: 'call', redactions: [...PINO.map(({ way, by }) => ({ way: `logger.${way}`, by })), { way: 'loggerInstance', by: 'anything' }], source: 'https://fastify.dev/docs/latest/Reference/Logging/' },
  { kind: 'log', modules: ['@actions/core'], objects: [''], methods: ['debug', 'error', 'info', 'notice', 'warning'], via: 'call', source: 'https://github.com/actions/toolkit/tree/main/packages/core' },
  { kind: 'log', objects: ['console'], methods: ['assert'], via: 'call', args: [1, 2, 3], source: `${MDN}/console/assert_static` },
  { kind: 'log', modules: ['pino'], objects: ['default()', 'pino()'], methods: ['child', 'setBindings'], via: 'call', args: [0], redactions: PINO, source: 'https://github.com/pinojs/pino/blob/main/docs/api.md#loggerchildbindings-options--logger' },
  { kind: 'log', modules: ['winston', 'bunyan'], objects: ['', 'createLogger()', 'default()'], methods: ['child'], via: 'call', args: [0], source: `${NPM}/winston#creating-child-loggers` },
  // Errors
  { kind: 'error', objects: ['Error', 'TypeError', 'RangeError'], via: 'new', args: [0], asText: true, source: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error' },
  { kind: 'error', objects: ['Error', 'TypeError', 'RangeError'], via: 'call', args: [0], asText: true, source: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error' },
  { kind: 'error', objects: ['EvalError', 'ReferenceError', 'SyntaxError', 'URIError', 'DOMException'], via: 'new', args: [0], asText: true, source: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error' },
  { kind: 'error', modules: ASSERT, objects: ['', 'ok', 'strict'], via: 'call', args: [1], asText: true, source: `${NODE}/assert.html` },
  { kind: 'error', modules: ASSERT, objects: ['fail'], via: 'call', args: [0], asText: true, source: `${NODE}/assert.html` },
  { kind: 'error', modules: ASSERT, objects: ['deepEqual', 'deepStrictEqual', 'equal', 'notEqual', 'notStrictEqual', 'strictEqual'], via: 'call', args: [2], asText: true, source: `${NODE}/assert.html` },
  { kind: 'error', modules: ['http-errors'], objects: [''], via: 'call', args: [0, 1], asText: true, source: `${NPM}/http-errors` },
  { kind: 'error', modules: ['@sveltejs/kit'], objects: ['error'], via: 'call', args: [1], source: 'https://svelte.dev/docs/kit/@sveltejs-kit#error' },
  // Answers to a client
  { kind: 'response', objects: ['Response'], methods: ['json'], via: 'call', args: [0], source: `${MDN}/Response/json_static` },
  { kind: 'response', objects: ['Response'], via: 'new', args: [0], asText: true, source: `${MDN}/Response/Response` },
  { kind: 'response', modules: ['next/server'], objects: ['NextResponse'], methods: ['json'], via: 'call', args: [0], source: 'https://nextjs.org/docs/app/api-reference/functions/next-response' },
  { kind: 'response', modules: ['next/server'], objects: ['NextResponse'], via: 'new', args: [0], asText: true, source: 'https://nextjs.org/docs/app/api-reference/functions/next-response' },
  { kind: 'response', modules: ['@remix-run/node', '@remix-run/cloudflare', '@remix-run/server-runtime', '@remix-run/deno', 'react-router', '@sveltejs/kit'], objects: ['json', 'data', 'defer'], via: 'call', args: [0], source: 'https://svelte.dev/docs/kit/@sveltejs-kit#json' },
  { kind: 'response', modules: ['@sveltejs/kit'], objects: ['fail'], via: 'call', args: [1], source: 'https://svelte.dev/docs/kit/@sveltejs-kit#fail' },
  // Storage
  { kind: 'storage', objects: ['localStorage', 'sessionStorage'], methods: ['setItem'], via: 'call', args: [1], asText: true, source: `${MDN}/Storage/setItem` },
  {
    kind: 'storage',
    objects: ['local', 'session', 'sync'].flatMap((area) => [`chrome.storage.${area}`, `browser.storage.${area}`]),
    methods: ['set'],
    via: 'call',
    args: [0],
    source: 'https://developer.chrome.com/docs/extensions/reference/api/storage',
  },
  {
    kind: 'storage',
    modules: ['webextension-polyfill'],
    objects: ['local', 'session', 'sync'].map((area) => `storage.${area}`),
    methods: ['set'],
    via: 'call',
    args: [0],
    source: `${NPM}/webextension-polyfill`,
  },
  { kind: 'storage', objects: ['localStorage', 'sessionStorage'], methods: [ANY_MEMBER], via: 'assign', args: [0], asText: true, source: `${MDN}/Window/localStorage` },
  { kind: 'storage', objects: ['document.cookie'], via: 'assign', args: [0], asText: true, source: `${MDN}/Document/cookie` },
  { kind: 'storage', modules: ['js-cookie'], objects: [''], methods: ['set'], via: 'call', args: [1], asText: true, source: `${NPM}/js-cookie` },
  { kind: 'storage', modules: ['next/headers'], objects: ['cookies()'], methods: ['set'], via: 'call', source: 'https://nextjs.org/docs/app/api-reference/functions/cookies' },
  { kind: 'storage', modules: ['@react-native-async-storage/async-storage'], objects: [''], methods: ['mergeItem', 'setItem'], via: 'call', args: [1], asText: true, source: `${NPM}/@react-native-async-storage/async-storage` },
  { kind: 'storage', modules: ['zustand/middleware'], objects: ['persist'], via: 'call', state: { plain: /\b(?:AsyncStorage|localStorage|sessionStorage)\b/ }, source: 'https://zustand.docs.pmnd.rs/integrations/persisting-store-data' },
  { kind: 'storage', modules: FILES, objects: ['', 'promises'], methods: ['appendFile', 'appendFileSync', 'outputFile', 'outputFileSync', 'writeFile', 'writeFileSync'], via: 'call', args: [1], isFile: true, asText: true, source: `${NODE}/fs.html` },
  { kind: 'storage', modules: ['fs-extra'], objects: [''], methods: ['outputJson', 'outputJsonSync', 'outputJSON', 'writeJson', 'writeJsonSync', 'writeJSON'], via: 'call', args: [1], isFile: true, source: `${NPM}/fs-extra` },
  { kind: 'storage', modules: ['bun'], objects: ['write'], via: 'call', args: [1], isFile: true, asText: true, source: 'https://bun.sh/docs/api/file-io' },
  { kind: 'storage', objects: ['Deno'], methods: ['writeTextFile', 'writeTextFileSync'], via: 'call', args: [1], isFile: true, asText: true, source: 'https://docs.deno.com/api/deno/~/Deno.writeTextFile' },
  { kind: 'storage', modules: FILES, objects: ['createWriteStream()'], methods: ['end', 'write'], via: 'call', args: [0], isFile: true, asText: true, source: `${NODE}/fs.html#fscreatewritestreampath-options` },
  { kind: 'storage', modules: ['next/server'], objects: ['NextResponse()', 'NextResponse.json()', 'NextResponse.next()', 'NextResponse.redirect()', 'NextResponse.rewrite()'].map((made) => `${made}.cookies`), methods: ['set'], via: 'call', source: 'https://nextjs.org/docs/app/api-reference/functions/next-response#cookies' },
  { kind: 'storage', modules: ['hono/cookie', 'h3', '#imports'], objects: ['setCookie', 'setSignedCookie'], via: 'call', args: [2], asText: true, source: 'https://hono.dev/docs/helpers/cookie' },
  { kind: 'storage', modules: ['cookies-next', 'cookies-next/client', 'cookies-next/server'], objects: ['setCookie'], via: 'call', args: [1], source: `${NPM}/cookies-next` },
  // URLs
  { kind: 'url', objects: ['fetch'], via: 'call', args: [0], asText: true, source: `${MDN}/Window/fetch` },
  { kind: 'url', objects: ['URL'], via: 'new', args: [0], asText: true, source: `${MDN}/URL/URL` },
  { kind: 'url', objects: ['URLSearchParams'], via: 'new', args: [0], source: `${MDN}/URLSearchParams` },
  { kind: 'url', objects: ['open', 'location.assign', 'location.replace'], via: 'call', args: [0], asText: true, source: `${MDN}/Window/open` },
  { kind: 'url', objects: ['location', 'location.href'], via: 'assign', args: [0], asText: true, source: `${MDN}/Location/href` },
  { kind: 'url', modules: ['axios'], objects: ['', 'create()'], methods: ['delete', 'get', 'head', 'options'], via: 'call', args: [1], options: ['params'], source: `${NPM}/axios` },
  { kind: 'url', modules: ['axios'], objects: ['', 'create()'], methods: ['patch', 'post', 'put'], via: 'call', args: [2], options: ['params'], source: `${NPM}/axios` },
  { kind: 'url', modules: ['axios'], objects: ['', 'create()', 'request'], via: 'call', args: [0], options: ['params', 'url'], source: `${NPM}/axios` },
  { kind: 'url', modules: ['axios'], objects: ['', 'create()'], methods: ['delete', 'get', 'head', 'patch', 'post', 'put'], via: 'call', args: [0], asText: true, source: `${NPM}/axios` },
  { kind: 'url', modules: ['axios', 'got', 'node-fetch', 'cross-fetch', 'ky'], objects: [''], via: 'call', args: [0], asText: true, source: `${NPM}/node-fetch` },
  { kind: 'url', modules: ['undici'], objects: ['fetch', 'request'], via: 'call', args: [0], asText: true, source: `${NPM}/undici` },
  { kind: 'url', objects: ['Response'], methods: ['redirect'], via: 'call', args: [0], asText: true, source: `${MDN}/Response/redirect_static` },
  { kind: 'url', modules: ['next/server'], objects: ['NextResponse'], methods: ['redirect', 'rewrite'], via: 'call', args: [0], asText: true, source: 'https://nextjs.org/docs/app/api-reference/functions/next-response' },
  { kind: 'url', modules: ['next/navigation', '@remix-run/node', '@remix-run/cloudflare', '@remix-run/server-runtime', '@remix-run/deno', 'react-router'], objects: ['permanentRedirect', 'redirect'], via: 'call', args: [0], asText: true, source: 'https://nextjs.org/docs/app/api-reference/functions/redirect' },
  { kind: 'url', modules: ['@sveltejs/kit'], objects: ['redirect'], via: 'call', args: [1], asText: true, source: 'https://svelte.dev/docs/kit/@sveltejs-kit#redirect' },
  { kind: 'url', objects: ['URL().searchParams', 'URLSearchParams()'], methods: ['append', 'set'], via: 'call', args: [1], asText: true, source: `${MDN}/URLSearchParams/set` },
  { kind: 'url', objects: ['EventSource', 'Request', 'WebSocket'], via: 'new', args: [0], asText: true, source: `${MDN}/WebSocket/WebSocket` },
  { kind: 'url', objects: ['XMLHttpRequest()'], methods: ['open'], via: 'call', args: [1], asText: true, source: `${MDN}/XMLHttpRequest/open` },
  { kind: 'url', objects: ['navigator.sendBeacon'], via: 'call', args: [0], asText: true, source: `${MDN}/Navigator/sendBeacon` },
  { kind: 'url', modules: ['http', 'node:http', 'https', 'node:https'], objects: ['get', 'request'], via: 'call', args: [0], asText: true, source: `${NODE}/https.html#httpsgeturl-options-callback` },
  // Command lines
  { kind: 'command', modules: PROCESSES, objects: ['exec', 'execSync'], via: 'call', args: [0], asText: true, source: `${NODE}/child_process.html` },
  { kind: 'command', modules: [...PROCESSES, 'cross-spawn'], objects: ['', 'execFile', 'execFileSync', 'fork', 'spawn', 'spawnSync', 'sync'], via: 'call', args: [0, 1], asText: true, source: `${NODE}/child_process.html` },
  { kind: 'command', modules: ['execa'], objects: ['', 'execa', 'execaCommand', 'execaCommandSync', 'execaNode', 'execaSync'], via: 'call', args: [0, 1], asText: true, source: `${NPM}/execa` },
  { kind: 'command', modules: ['shelljs'], objects: ['exec'], via: 'call', args: [0], asText: true, source: `${NPM}/shelljs` },
  { kind: 'command', modules: ['@actions/exec'], objects: ['exec', 'getExecOutput'], via: 'call', args: [0, 1], asText: true, source: 'https://github.com/actions/toolkit/tree/main/packages/exec' },
  { kind: 'command', modules: ['zx', 'execa', 'bun'], objects: ['$'], via: 'tag', asText: true, source: `${NPM}/zx` },
  { kind: 'command', modules: ['bun'], objects: ['spawn', 'spawnSync'], via: 'call', args: [0], asText: true, source: 'https://bun.sh/docs/api/spawn' },
  // `import 'zx/globals'`; nothing else that is called `$` is a tag.
  { kind: 'command', objects: ['$'], via: 'tag', asText: true, source: 'https://google.github.io/zx/getting-started' },
  // Telemetry
  { kind: 'telemetry', modules: ['@opentelemetry/api'], objects: ['trace.getActiveSpan()', 'trace.getTracer()', 'trace.getSpan()'], methods: ['addEvent', 'setAttribute', 'setAttributes', 'recordException'], via: 'call', source: 'https://opentelemetry.io/docs/languages/js/instrumentation/' },
  { kind: 'telemetry', modules: ['@sentry/*'], objects: [''], methods: ['addBreadcrumb', 'captureEvent', 'captureMessage', 'setContext', 'setExtra', 'setExtras', 'setTag', 'setTags'], via: 'call', source: 'https://docs.sentry.io/platforms/javascript/enriching-events/context/' },
  { kind: 'telemetry', modules: ['@opentelemetry/resources'], objects: ['Resource'], via: 'new', args: [0], source: 'https://opentelemetry.io/docs/languages/js/resources/' },
  { kind: 'telemetry', modules: ['@opentelemetry/resources'], objects: ['resourceFromAttributes'], via: 'call', args: [0], source: 'https://opentelemetry.io/docs/languages/js/resources/' },
  { kind: 'telemetry', modules: ['@sentry/*'], objects: [''], methods: ['captureException'], via: 'call', args: [1], source: 'https://docs.sentry.io/platforms/javascript/enriching-events/context/' },
  { kind: 'telemetry', modules: ['@sentry/*'], objects: [''], methods: ['setAttribute', 'setAttributes'], via: 'call', source: 'https://docs.sentry.io/platforms/javascript/tracing/instrumentation/' },
  { kind: 'telemetry', modules: ['dd-trace'], objects: ['scope()', 'startSpan()'], methods: ['addTags', 'setTag'], via: 'call', source: 'https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/' },
  { kind: 'telemetry', modules: ['newrelic'], objects: [''], methods: ['addCustomAttribute', 'addCustomAttributes', 'recordCustomEvent'], via: 'call', source: `${NPM}/newrelic` },
  { kind: 'telemetry', modules: ['@aws-lambda-powertools/tracer'], objects: ['Tracer()'], methods: ['putAnnotation', 'putMetadata'], via: 'call', source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/tracer/' },
  { kind: 'telemetry', modules: ['aws-xray-sdk', 'aws-xray-sdk-core'], objects: ['getSegment()'], methods: ['addAnnotation', 'addMetadata'], via: 'call', source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-segment.html' },
] as const satisfies readonly SinkRow[];

/**
 * The request by which a broker signs somebody in to the console of AWS: it carries the session in its URL.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
 */
export const CONSOLE_SIGN_IN = {
  url: /^https:\/\/(?:[\w-]+\.)?signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)\/federation(?:$|\?)/,
  action: 'getSigninToken',
} as const;

/** Callbacks whose first parameter has the methods of a row of `SINKS`: what it stands for there. */
export const SINK_PARAMETERS = [
  { callee: 'startActiveSpan', module: '@opentelemetry/api', stands: 'trace.getTracer()', source: 'https://opentelemetry.io/docs/languages/js/instrumentation/#create-spans' },
  { callee: 'withScope', of: '@sentry/*', module: '@sentry/core', stands: '', source: 'https://docs.sentry.io/platforms/javascript/enriching-events/scopes/' },
  { callee: 'configureScope', of: '@sentry/*', module: '@sentry/core', stands: '', source: 'https://docs.sentry.io/platforms/javascript/enriching-events/scopes/' },
  { callee: 'startSpan', of: '@sentry/*', module: '@sentry/core', stands: '', source: 'https://docs.sentry.io/platforms/javascript/tracing/instrumentation/' },
] as const satisfies readonly { readonly callee: string; readonly of?: string; readonly module: string; readonly stands: string; readonly source: string }[];

/** A function that a framework calls for each request, and where it takes the answer from. */
export interface HandlerRow {
  readonly modules: readonly string[];
  /** What the function is given to. */
  readonly objects: readonly string[];
  readonly methods?: readonly string[];
  /** The index of the parameter that sends the answer, and its methods; a handler of errors has one parameter more before it. */
  readonly response?: { readonly index: number; readonly methods: readonly string[]; readonly assigned?: readonly string[] };
  /** Whether what the function returns is the answer. */
  readonly returns?: true;
  /** The options that hold the function, where it is given in an object. */
  readonly options?: readonly string[];
  readonly source: string;
}

const VERBS = ['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'use'] as const;
const EXPRESS_METHODS = ['append', 'cookie', 'end', 'header', 'json', 'jsonp', 'location', 'redirect', 'render', 'send', 'set', 'setHeader', 'write', 'writeHead'] as const;
const NODE_METHODS = ['end', 'setHeader', 'write', 'writeHead'] as const;
const FASTIFY_METHODS = ['header', 'headers', 'redirect', 'send', 'setCookie'] as const;
const HONO_METHODS = ['body', 'header', 'html', 'json', 'redirect', 'text'] as const;
const NODE_SERVERS = ['http', 'node:http', 'https', 'node:https', 'http2', 'node:http2'] as const;
/** Modules of the project itself, and those that are named after tRPC. */
const TRPC_MODULES = ['./*', '../*', '~/*', '@/*', '*trpc*'] as const;

/** Methods of a response that do something else with what they get than to send it as the answer. */
export const RESPONSE_METHODS = [
  { names: ['cookie', 'setCookie'], kind: 'storage' },
  { names: ['location', 'redirect'], kind: 'url' },
] as const satisfies readonly { readonly names: readonly string[]; readonly kind: SinkKind }[];

export const HANDLERS = [
  { modules: ['express'], objects: ['default()', 'express()', 'Router()'], methods: VERBS, response: { index: 1, methods: EXPRESS_METHODS }, source: 'https://expressjs.com/en/4x/api.html#res' },
  { modules: ['fastify'], objects: ['default()', 'fastify()', 'Fastify()'], methods: VERBS, response: { index: 1, methods: FASTIFY_METHODS }, returns: true, source: 'https://fastify.dev/docs/latest/Reference/Reply/' },
  { modules: ['fastify'], objects: ['default()', 'fastify()', 'Fastify()'], methods: ['route'], options: ['handler'], response: { index: 1, methods: FASTIFY_METHODS }, returns: true, source: 'https://fastify.dev/docs/latest/Reference/Routes/' },
  { modules: ['koa', '@koa/router', 'koa-router'], objects: ['default()', 'Router()'], methods: VERBS, response: { index: 0, methods: ['redirect', 'set'], assigned: ['body', 'response.body'] }, source: 'https://koajs.com/#context' },
  { modules: ['hono', 'hono/*'], objects: ['Hono()'], methods: VERBS, response: { index: 0, methods: HONO_METHODS }, source: 'https://hono.dev/docs/api/context' },
  { modules: ['elysia'], objects: ['Elysia()', 'default()'], methods: VERBS, returns: true, source: 'https://elysiajs.com/essential/handler' },
  { modules: ['@hapi/hapi', 'hapi'], objects: ['server()', 'Server()'], methods: ['route'], options: ['handler', 'options.handler'], response: { index: 1, methods: ['redirect', 'response'] }, returns: true, source: 'https://hapi.dev/api/#-serverrouteroute' },
  { modules: NODE_SERVERS, objects: ['createServer', 'createSecureServer'], response: { index: 1, methods: NODE_METHODS }, source: 'https://nodejs.org/api/http.html#class-httpserverresponse' },
  { modules: NODE_SERVERS, objects: ['createServer()', 'createSecureServer()', 'Server()'], methods: ['on'], response: { index: 1, methods: NODE_METHODS }, source: 'https://nodejs.org/api/http.html#event-request' },
  { modules: ['@trpc/server'], objects: ['initTRPC.create()', 'initTRPC.context()', 'initTRPC.meta()'].flatMap((made) => [made, `${made}.procedure`, `${made}.procedure.*()`]), methods: ['mutation', 'query'], returns: true, source: 'https://trpc.io/docs/server/procedures' },
  { modules: TRPC_MODULES, objects: ['procedure', '*Procedure', '*.procedure'].flatMap((made) => [made, `${made}.*()`]), methods: ['mutation', 'query'], returns: true, source: 'https://trpc.io/docs/server/procedures#reusable-base-procedures' },
  { modules: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/start'], objects: ['createServerFn()'], methods: ['handler'], returns: true, source: 'https://tanstack.com/start/latest/docs/framework/react/guide/server-functions' },
  { modules: ['h3', 'nitropack', 'nitropack/*', '#imports'], objects: ['defineEventHandler', 'eventHandler'], returns: true, source: 'https://h3.dev/guide/basics/handler' },
] as const satisfies readonly HandlerRow[];

/** A parameter that is an app or a router which another file has made: its type, or a name that nothing else has. */
export const APP_PARAMETERS = [
  { module: 'fastify', types: ['FastifyInstance'], name: 'fastify', stands: 'fastify()', source: 'https://fastify.dev/docs/latest/Reference/Plugins/' },
  { module: 'express', types: ['Application', 'Express', 'IRouter', 'Router'], stands: 'express()', source: '@types/express' },
  { module: 'hono', types: ['Hono'], stands: 'Hono()', source: 'https://hono.dev/docs/api/hono' },
  { module: 'elysia', types: ['Elysia'], stands: 'Elysia()', source: 'https://elysiajs.com/essential/plugin' },
  { module: '@hapi/hapi', types: ['Server'], stands: 'server()', source: 'https://hapi.dev/tutorials/plugins' },
] as const satisfies readonly { readonly module: string; readonly types: readonly string[]; readonly name?: string; readonly stands: string; readonly source: string }[];

/** A type of a parameter that sends the answer. */
export const RESPONSE_TYPES = [
  { modules: ['express', 'express-serve-static-core'], name: 'Response', methods: EXPRESS_METHODS, source: '@types/express' },
  { modules: ['next'], name: 'NextApiResponse', methods: EXPRESS_METHODS, source: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes' },
  { modules: ['@vercel/node'], name: 'VercelResponse', methods: EXPRESS_METHODS, source: 'https://vercel.com/docs/functions/runtimes/node-js' },
  { modules: ['hono'], name: 'Context', methods: ['body', 'html', 'json', 'text'], source: 'https://hono.dev/docs/api/context' },
  { modules: ['@nestjs/common'], name: 'Response', methods: EXPRESS_METHODS, source: 'https://docs.nestjs.com/controllers' },
  { modules: ['fastify'], name: 'FastifyReply', methods: FASTIFY_METHODS, source: 'https://fastify.dev/docs/latest/Reference/Reply/' },
  { modules: NODE_SERVERS, name: 'ServerResponse', methods: NODE_METHODS, source: 'https://nodejs.org/api/http.html#class-httpserverresponse' },
] as const;

/** Decorators of a parameter that sends the answer. */
export const RESPONSE_DECORATORS = { module: '@nestjs/common', names: ['Res', 'Response'], methods: EXPRESS_METHODS, source: 'https://docs.nestjs.com/controllers#request-object' } as const;

/** Files whose default export answers requests with its second parameter. */
export const API_ROUTES = /(?:^|\/)pages\/api\//;
export const API_ROUTE_METHODS = EXPRESS_METHODS;

/** Members of a page whose result goes into the HTML: `Page.getInitialProps = async () => …`. */
export const ANSWERING_MEMBERS = { names: ['getInitialProps'], source: 'https://nextjs.org/docs/pages/api-reference/functions/get-initial-props' } as const;

/**
 * Types of a handler, or of its event, that make what a function of Lambda returns the answer to a client, whatever it looks like. Who
 * calls a function without one is not known.
 */
export const ANSWERING_LAMBDAS = {
  module: 'aws-lambda',
  types: ['APIGatewayProxyEventV2', 'APIGatewayProxyHandlerV2', 'AppSyncResolverEvent', 'AppSyncResolverHandler', 'LambdaFunctionURLEvent', 'LambdaFunctionURLHandler'],
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html, @types/aws-lambda@8.10.164',
} as const;

/** Exported functions whose result goes to the client, where the file is one of the framework's; `inside` for those in an object. */
export const ANSWERING_EXPORTS = [
  { names: ['getServerSideProps', 'getStaticProps'], source: 'https://nextjs.org/docs/pages/building-your-application/data-fetching/get-server-side-props' },
  { names: ['action', 'loader'], imports: /^(?:@remix-run\/|@react-router\/|react-router$)|^\.\/\+types\//, source: 'https://reactrouter.com/start/framework/data-loading' },
  { names: ['action', 'loader'], path: /(?:^|\/)app\/(?:routes\/.*|root)\.[jt]sx?$/, source: 'https://reactrouter.com/start/framework/routing' },
  { names: ['load'], path: /\+(?:page|layout)\.server\.[jt]s$/, source: 'https://svelte.dev/docs/kit/load' },
  { names: ['actions'], path: /\+page\.server\.[jt]s$/, inside: true, source: 'https://svelte.dev/docs/kit/form-actions' },
] as const satisfies readonly {
  readonly names: readonly string[];
  readonly imports?: RegExp;
  readonly path?: RegExp;
  readonly inside?: true;
  readonly source: string;
}[];

/** The decorators of NestJS that make a method answer requests. */
export const ROUTE_DECORATORS = {
  module: '@nestjs/common',
  names: ['All', 'Delete', 'Get', 'Head', 'Options', 'Patch', 'Post', 'Put'],
  source: 'https://docs.nestjs.com/controllers',
} as const;

/** Calls that hand on what they get, in another form: what they give still holds it. */
export const CARRYING_CALLS = [
  // As a text, whatever it is.
  { callee: 'JSON.stringify', spells: true },
  { callee: 'util.inspect', spells: true },
  { callee: 'util.format', spells: true },
  { callee: 'String' },
  { callee: 'btoa' },
  { callee: 'encodeURIComponent' },
  { callee: 'Buffer.from' },
  { callee: 'structuredClone' },
  { callee: 'Object.assign' },
  { callee: 'Object.entries' },
  { callee: 'Object.freeze' },
  { callee: 'Object.fromEntries' },
  { callee: 'Object.values' },
] as const satisfies readonly { readonly callee: string; readonly spells?: true }[];

/** Where credentials are meant to lie, or to go on to later steps of a job: files of the SDK and of a runner. */
export const FILES_OF_CREDENTIALS = /(?:^|[\\/.])aws(?:$|[\\/])|credentials|GITHUB_(?:ENV|OUTPUT)/;

/**
 * What a tool writes for a shell to evaluate, or for the SDK to read from its shared files: to write the secret is its task.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export const WRITTEN_ON_PURPOSE = /(?:^|[\s;])(?:(?:export|setx?|set -gx|set -x|\$env:|env)\s*[A-Za-z_]{1,60}|aws_[a-z_]{1,60})[\s=:]{1,3}["']?$/;
