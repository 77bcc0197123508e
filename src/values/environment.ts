import type { Node } from '../syntax/node.ts';
import type { GlobalValue, ImportValue, Value } from './value.ts';

/** The objects that hold the environment, by the dotted path of the global. */
const ENVIRONMENT_OBJECTS = new Map([
  ['process.env', 'process.env'],
  ['globalThis.process.env', 'process.env'],
  ['global.process.env', 'process.env'],
  ['window.process.env', 'process.env'],
  ['import.meta.env', 'import.meta.env'],
  ['Bun.env', 'Bun.env'],
]);

/** Modules whose exports are environment variables (SvelteKit). */
const ENVIRONMENT_MODULES = new Set(['$env/static/private', '$env/static/public']);

/** What hangs below a global; a name below `process.env` is an environment variable. */
export function memberOfGlobal(object: GlobalValue, name: string | undefined, at: Node): Value {
  if (name === undefined) return { kind: 'member', node: at, object, name };
  const reader = ENVIRONMENT_OBJECTS.get(object.path.join('.'));
  if (reader) return { kind: 'env', node: at, name, reader };
  return { kind: 'global', node: at, path: [...object.path, name] };
}

/** What a module exports. */
export function memberOfImport(object: ImportValue, name: string | undefined, at: Node): Value {
  if (name === undefined) return { kind: 'member', node: at, object, name };
  const path = [...object.path, name];
  const read = environmentRead(object.module, path);
  return read ? { kind: 'env', node: at, ...read } : { ...object, node: at, path };
}

/** The environment variable that an export is, if it is one. */
function environmentRead(
  module: string,
  path: readonly string[],
): { readonly name: string; readonly reader: string } | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (path.length === 1 && ENVIRONMENT_MODULES.has(module)) return { name: last, reader: '$env' };
  if (path.length === 2 && path[0] === 'env') {
    if (module.startsWith('$env/dynamic/')) return { name: last, reader: '$env' };
    if (module === 'process' || module === 'node:process') return { name: last, reader: 'process.env' };
    if (module === 'cloudflare:workers') return { name: last, reader: 'env' };
  }
  if (path.length === 3 && path[0] === 'default' && path[1] === 'env' && /^(?:node:)?process$/.test(module)) {
    return { name: last, reader: 'process.env' };
  }
  return undefined;
}
