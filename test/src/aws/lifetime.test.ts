import { describe, expect, it } from 'vitest';
import type { Lifetime } from '../../../src/aws/sources/lifetime.ts';
import { lifetimeOf, runsForEachRequest } from '../../../src/aws/sources/lifetime.ts';
import { fileOf } from '../../../src/file.ts';
import type { ParseOptions } from '../../support/evaluate.ts';
import { parse } from '../../support/evaluate.ts';

/** The first `new Client()` of a snippet. */
function client(code: string, options?: ParseOptions) {
  const sourceCode = parse(code, options);
  const file = fileOf({ sourceCode, filename: 'a.ts', settings: {} });
  const node = file.tree.ofType('NewExpression').find(({ callee }) => callee.type === 'Identifier' && callee.name === 'Client');
  if (!node) throw new Error('The snippet makes no client.');
  return { file, node };
}

function lifetime(code: string, options?: ParseOptions): Lifetime {
  const { file, node } = client(code, options);
  return lifetimeOf(file, node);
}

type Case = readonly [name: string, code: string];

const MODULE: readonly Case[] = [
  ['an exported name', 'export const client = new Client();'],
  ['a name that is exported later', 'const client = new Client();\nexport { client };'],
  ['a name under another one', 'const client = new Client();\nexport { client as default };'],
  ['a default export', 'export default new Client();'],
  ['an exported name with a type', 'export const client = (await new Client()) as Client;'],
  ['a name that a function uses', 'const client = new Client();\nfunction list() { return client.list(); }'],
  ['a name that a method uses', 'const client = new Client();\nclass A { list() { return client.list(); } }'],
  ['a name that a route uses', "const client = new Client();\napp.get('/', () => client.list());"],
  ['a part of an exported object', 'export const clients = { s3: new Client() };'],
  ['an element of an exported array', 'export const clients = [new Client()];'],
  ['one branch of an exported choice', 'export const client = flag ? new Client() : undefined;'],
  ['something else that is made of it', 'export const store = new Store(new Client());'],
  ['what a package makes of it', 'export const store = createStore({ client: new Client() });'],
  ['a document client around it', 'const client = new Client();\nexport const doc = DocumentClient.from(client);'],
  ['a client in tracing', 'export const client = captureAWSv3Client(new Client());'],
  ['module.exports', 'module.exports = { client: new Client() };'],
  ['a member of exports', 'exports.client = new Client();'],
  ['a name, then module.exports', 'const client = new Client();\nmodule.exports = client;'],
  ['a global', 'globalThis.client ??= new Client();'],
  ['a static field', 'class Store { static client = new Client(); }'],
  ['a static block', 'class Store { static client; static { Store.client = new Client(); } }'],
  ['a field of the class itself', 'class Store { static get() { return (Store.client ??= new Client()); } }'],
  ['a singleton with ??=', 'let client;\nexport function get() { client ??= new Client(); return client; }'],
  ['a singleton with ||=', 'let client;\nexport const get = () => (client ||= new Client());'],
  ['a singleton with if', 'let client;\nexport function get() { if (!client) { client = new Client(); } return client; }'],
  ['a singleton by way of a local name', 'let client;\nfunction get() { const made = new Client(); client = made; return client; }'],
  ['a map', 'const clients = new Map();\nfunction get(role) { const made = new Client(); clients.set(role, made); return made; }'],
  ['an object as a map', 'const clients = {};\nfunction get(role) { return (clients[role] ??= new Client()); }'],
  ['an array', 'const clients = [];\nfunction add() { clients.push(new Client()); }'],
  ['a function called by the module', 'function make() { return new Client(); }\nexport const client = make();'],
  ['an async function called by the module', 'const make = async () => new Client();\nexport const client = await make();'],
  ['a function of a function', 'const make = () => new Client();\nconst wrap = () => make();\nexport const client = wrap();'],
  ['a function called where it stands', 'export const client = (async () => { await load(); return new Client(); })();'],
  ['what follows a promise', 'export const client = load().then(() => new Client());'],
  ['a name of the module that a promise fills', 'let client;\nload().then(() => { client = new Client(); });\nexport const get = () => client;'],
  ['a callback', 'let client;\nload((error, data) => { client = new Client(); });'],
];

const INSTANCE: readonly Case[] = [
  ['a field', 'class Store { client = new Client(); }'],
  ['a private field', 'class Store { #client = new Client(); }'],
  ['a constructor', 'class Store { constructor() { this.client = new Client(); } }'],
  ['a method that sets up', 'class Store { async init() { this.client = new Client(); } }'],
  ['a getter', 'class Store { get client() { return (this.made ??= new Client()); } }'],
  ['a local name, then a field', 'class Store { constructor() { const made = new Client(); this.client = made; } }'],
  ['a map in a field', 'class Store { get(role) { this.clients.set(role, new Client()); } }'],
  ['the constructor of what it extends', 'class Store extends Base { constructor() { super(new Client()); } }'],
  ['a part of a field', 'class Store { clients = { s3: new Client() }; }'],
];

const CALL: readonly Case[] = [
  ['a local name', 'export async function list() { const client = new Client(); return client.list(); }'],
  ['a value that is returned to nobody here', 'export const make = () => new Client();'],
  ['a value that is returned to a request', 'const make = () => new Client();\nexport const list = () => make().list();'],
  ['what a method returns', 'export class Store { client() { return new Client(); } }'],
  ['an argument of code that is not seen', 'export function run() { return upload(new Client()); }'],
  ['a member of a request', 'export function middleware(request) { request.client = new Client(); }'],
  ['a method of a field that is a function', 'class Store { list = () => new Client().list(); }'],
  ['a default of a parameter', 'export function list(client = new Client()) { return client.list(); }'],
  ['a handler that makes it anew for each event', 'let client;\nexport const handler = async () => { client = new Client(); return client.list(); };'],
  ['a local map', 'export function all(roles) { const clients = new Map(); for (const role of roles) clients.set(role, new Client()); return run(clients); }'],
  ['a cache that forgets', 'const clients = new LRUCache({ ttl: 900 });\nfunction get(role) { const made = new Client(); clients.set(role, made); return made; }'],
  ['a cache that is told when to forget', 'const clients = await open();\nfunction get(role) { clients.set(role, new Client(), { ttl: 900 }); }'],
  ['a weak map', 'const clients = new WeakMap();\nfunction get(request) { clients.set(request, new Client()); }'],
  ['a script, from top to bottom', 'const client = new Client();\nawait client.list();\nclient.destroy();'],
  ['a script without a name for it', 'console.log(await new Client().list());'],
  ['a script with promises', 'const client = new Client();\nclient.list().then((page) => client.get(page)).catch(console.error);'],
  ['a script in a function that is called where it stands', '(async () => { const client = new Client(); await client.list(); })();'],
  ['a round of a loop', 'for (const role of roles) { const client = new Client(); await each(() => client.list()); }'],
  ['a name that is taken apart', 'export const { list } = new Client();'],
  ['a function that gives itself back', 'function make() { return make() ?? new Client(); }'],
];

describe('lifetimeOf', () => {
  it.each(MODULE)('module: %s', (_name, code) => {
    expect(lifetime(code)).toBe('module');
  });

  it.each(INSTANCE)('instance: %s', (_name, code) => {
    expect(lifetime(code)).toBe('instance');
  });

  it.each(CALL)('call: %s', (_name, code) => {
    expect(lifetime(code)).toBe('call');
  });

  it('knows the top level of CommonJS and of a script', () => {
    const code = 'const client = new Client();\nfunction list() { return client.list(); }';
    expect(lifetime(code, { parser: 'espree', sourceType: 'commonjs' })).toBe('module');
    expect(lifetime(code, { parser: 'espree', sourceType: 'script' })).toBe('module');
  });

  it('ends a chain of names that is too long', () => {
    const names = Array.from({ length: 40 }, (_, index) => `  const c${String(index + 1)} = c${String(index)};`).join('\n');
    expect(lifetime(`class Store { init() {\n  const c0 = new Client();\n${names}\n  this.client = c40;\n} }`)).toBe('call');
  });
});

describe('runsForEachRequest', () => {
  it.each([
    ['an exported handler', 'export const handler = async () => { new Client(); };', true],
    ['an exported function', 'export async function GET() { new Client(); }', true],
    ['a member of exports', 'exports.handler = async () => { new Client(); };', true],
    ['a promise in a handler', 'export const handler = () => load().then(() => { new Client(); });', true],
    ['a try in a handler', 'export const handler = async () => { try { new Client(); } catch {} };', true],
    ['a condition in a handler', 'export const handler = async () => { if (!ready) { new Client(); } };', false],
    ['a singleton in a handler', 'export const handler = async () => { client ??= new Client(); };', false],
    ['a case in a handler', 'export const handler = async (e) => { switch (e.type) { case 1: new Client(); } };', false],
    ['a function of another name', 'export const setUp = async () => { new Client(); };', false],
    ['a handler that is not exported', 'const handler = async () => { new Client(); };', false],
    ['the top level', 'new Client();', false],
  ] as const)('%s', (_name, code, expected) => {
    expect(runsForEachRequest(client(code).node)).toBe(expected);
  });
});
