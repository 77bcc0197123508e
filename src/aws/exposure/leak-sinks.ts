import type { TSESTree } from '@typescript-eslint/utils';
import { LOGGER_LEVELS } from '../../facts/sdk-loggers.ts';
import type { SinkKind, SinkRow } from '../../facts/sinks.ts';
import { ANY_MEMBER, FILES_OF_CREDENTIALS, SINK_PARAMETERS, SINKS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import { isOwnMethod } from '../../syntax/own-methods.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { exported, superClass } from '../consumers/consumers.ts';
import { promisified } from './leak-answers.ts';
import { returnedBy } from './leak-returns.ts';
import { isProjectLogger } from './project-loggers.ts';
import type { Redaction } from './leak-redactions.ts';
import { redactionOf } from './leak-redactions.ts';

/** A place where values leave the program. */
export interface Sink {
  readonly kind: SinkKind;
  /** The call, the assignment, the returned expression. */
  readonly node: Node;
  /** The words for it in a message. */
  readonly name: string;
  /** What leaves. */
  readonly args: readonly Node[];
  /** Whether all of it becomes text. */
  readonly isText: boolean;
  /** Whether it is a file of a machine. */
  readonly isFile?: boolean;
  /** The members of objects that it takes out, or masks. */
  readonly redacts?: Redaction;
  /** Whether it is a logger of the project, of which nobody here knows what it does with members of objects. */
  readonly isOfProject?: boolean;
  /** Who reads credentials from the file that it is: the SDK, or later steps of a job. */
  readonly readBy?: 'job' | 'sdk';
  /** Whether it keeps a state, whose members begin with nothing. */
  readonly isState?: boolean;
  /** The name under which a storage keeps what it gets. */
  readonly key?: string;
  /** Whether it is an option that gives a logger to a client of the SDK. */
  readonly isOption?: true;
}

const rows: readonly SinkRow[] = SINKS;
const parameters: readonly { readonly callee: string; readonly of?: string; readonly module: string; readonly stands: string }[] = SINK_PARAMETERS;

/** Globals that stand before every other one. */
const ROOTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);

/** The calls, constructions, tags and assignments of a file by which values leave the program. */
export function tableSinks(file: File): Sink[] {
  return [
    ...file.tree.ofType('CallExpression').flatMap((node) => sinkOf(file, node, node.callee, 'call', node.arguments)),
    ...file.tree.ofType('NewExpression').flatMap((node) => sinkOf(file, node, node.callee, 'new', node.arguments)),
    ...file.tree.ofType('TaggedTemplateExpression').flatMap((node) => sinkOf(file, node, node.tag, 'tag', node.quasi.expressions)),
    ...file.tree.ofType('AssignmentExpression').flatMap((node) => sinkOf(file, node, node.left, 'assign', [node.right])),
    ...file.tree.ofType('CallExpression').flatMap((node) => callbackSinks(file, node)),
  ];
}

/** `provider().then(console.log)`, `sts.assumeRole(params, console.log)`: a sink that is handed over gets what the call gives. */
function callbackSinks(file: File, call: TSESTree.CallExpression): Sink[] {
  const callee = unwrap(call.callee);
  const isThen = callee.type === 'MemberExpression' && memberName(callee) === 'then';
  const callback = isThen ? call.arguments[0] : call.arguments.at(-1);
  if (callee.type !== 'MemberExpression' || (callback?.type !== 'MemberExpression' && callback?.type !== 'Identifier')) return [];
  const path = calledPath(file, callback);
  const row = path && rows.find((candidate) => candidate.via === 'call' && candidate.kind === 'log' && candidate.args === undefined && isSink(candidate, path));
  return row ? [{ kind: row.kind, node: call, name: nameOfCallee(file, callback), args: [isThen ? callee.object : call], isText: row.asText === true, redacts: redactionOf(file, row, callback) }] : [];
}

function sinkOf(file: File, node: Node, callee: Node, via: SinkRow['via'], args: readonly Node[]): Sink[] {
  // Most calls of a test get texts alone. What is written out there is another rule's.
  if (isOwnMethod(callee) || args.every(({ type }) => type === 'Literal')) return [];
  const isSuper = callee.type === 'Super' && node.type === 'CallExpression';
  const made = isSuper ? superClass(file, node) : undefined;
  const path = isSuper ? made && pathOf(file, made) : calledPath(file, callee);
  const found = path ? rows.filter((candidate) => candidate.via === (isSuper ? 'new' : via) && isSink(candidate, path)) : [];
  if (found.length === 0) return isSuper ? [] : sinkByName(file, { node, callee, via, args });
  const name = nameOfCallee(file, callee);
  return found.map((row): Sink => {
    const place = row.objects.some((object) => object.endsWith('()')) ? optionsOf(file.evaluator.evaluate(callee)) : args[0];
    const readBy = readerOf(file, row, place);
    const key = row.kind === 'storage' && !isFile(row) ? keyOfStorage(file, row, callee, args[0]) : undefined;
    return {
      kind: row.kind,
      node,
      name,
      args: row.state ? statesKept(file, row.state, args) : leavingBy(row, args),
      ...(row.state && { isState: true }),
      isText: row.asText === true,
      isFile: isFile(row),
      redacts: redactionOf(file, row, callee),
      ...(key !== undefined && { key }),
      ...(readBy && { readBy }),
    };
  });
}

/** What no table knows, and whose name tells it: loggers and errors of the project. */
function sinkByName(file: File, { node, callee, via, args }: { node: Node; callee: Node; via: SinkRow['via']; args: readonly Node[] }): Sink[] {
  if (via === 'call' && isProjectLogger(file, callee)) return [{ kind: 'log', node, name: nameOfCallee(file, callee), args, isText: false, isOfProject: true }];
  const made = via === 'new' ? unwrap(callee) : undefined;
  const className = made?.type === 'Identifier' ? made.name : made?.type === 'MemberExpression' ? memberName(made) : undefined;
  return className !== undefined && /(?:Error|Exception)$/.test(className) ? [{ kind: 'error', node, name: nameOfCallee(file, callee), args: args.slice(0, 1), isText: true }] : [];
}

/** What of the arguments leaves: all, some, or some options. */
function leavingBy({ args: indices, options }: SinkRow, args: readonly Node[]): readonly Node[] {
  const given = indices ? indices.flatMap((index) => args[index] ?? []) : args;
  if (!options) return given;
  return given.flatMap((argument) => {
    const object = unwrap(argument);
    const properties = object.type === 'ObjectExpression' ? object.properties : [];
    return properties.flatMap((property) => (property.type === 'Property' && options.includes(propertyName(property) ?? '') ? [property.value] : []));
  });
}

/** What a store keeps: the state that it begins with, or what `partialize` takes of it. Storages that may be sealed keep it well. */
function statesKept(file: File, { plain }: NonNullable<SinkRow['state']>, [creator, options]: readonly Node[]): Node[] {
  const given = options && unwrap(options);
  const properties = given?.type === 'ObjectExpression' ? given.properties.flatMap((property) => (property.type === 'Property' ? [property] : [])) : undefined;
  const option = (name: string): Node | undefined => properties?.find((property) => propertyName(property) === name)?.value;
  const storage = option('storage') ?? option('getStorage');
  if (!properties || (storage && !plain.test(file.sourceCode.getText(storage)))) return [];
  const kept = option('partialize') ?? creator;
  const value = kept && file.evaluator.evaluate(kept);
  return value?.kind === 'function' ? returnedBy(file, value.node).map((node) => unwrap(node)) : [];
}

interface CalledPath {
  readonly module?: string;
  readonly path: string;
}

function calledPath(file: File, callee: Node): CalledPath | undefined {
  return pathOf(file, unbound(promisified(file, file.evaluator.evaluate(callee))));
}

/** So many classes that extend each other, and so many members and calls, are followed. */
const MAX_LINKS = 16;

function pathOf(file: File, value: Value, depth = 0): CalledPath | undefined {
  if (depth > MAX_LINKS) return undefined;
  if (value.kind === 'class') {
    // A class of the file that leaves the constructor to its super class.
    const { superClass: base, body } = value.node;
    const hasOwn = body.body.some((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
    return base && !hasOwn ? pathOf(file, file.evaluator.evaluate(base), depth + 1) : undefined;
  }
  const path = globalPath(value);
  if (path && path[0] !== 'Bun') return { path: path.join('.') };
  return exported(file, value) ?? onParameter(file, value);
}

/** The names from a global to a value, with `()` for what a call or `new` gives: `URL().searchParams.set`. */
function globalPath(value: Value, depth = 0): readonly string[] | undefined {
  if (depth > MAX_LINKS) return undefined;
  switch (value.kind) {
    case 'global':
      return ROOTS.has(value.path[0] ?? '') ? value.path.slice(1) : value.path;
    case 'new': {
      const [...path] = globalPath(value.callee, depth + 1) ?? [];
      const last = path.pop();
      return last === undefined || last === 'Bun' ? undefined : [...path, `${last}()`];
    }
    case 'member': {
      const object = value.name === undefined ? undefined : globalPath(value.object, depth + 1);
      return object && [...object, value.name ?? ''];
    }
    default:
      return undefined;
  }
}

/** `tracer.startActiveSpan('name', (span) => span.setAttribute(…))` */
function onParameter(file: File, value: Value): CalledPath | undefined {
  if (value.kind !== 'member' || value.object.kind !== 'parameter' || value.object.index !== 0) return undefined;
  const call = value.object.function.parent;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? memberName(callee) : callee?.type === 'Identifier' ? callee.name : undefined;
  const row = name === undefined ? undefined : parameters.find((candidate) => candidate.callee === name);
  if (!row || !callee) return undefined;
  const of = row.of === undefined ? undefined : exported(file, file.evaluator.evaluate(callee));
  if (row.of !== undefined && (of === undefined || !matchesModule(row.of, of.module))) return undefined;
  return { module: row.module, path: [row.stands, value.name ?? ''].filter(Boolean).join('.') };
}

/** `console.log.bind(console)` is called as `console.log` is. */
function unbound(value: Value): Value {
  if (value.kind !== 'call') return value;
  const { callee } = value;
  if ((callee.kind === 'global' || callee.kind === 'import') && callee.path.at(-1) === 'bind') return { ...callee, path: callee.path.slice(0, -1) };
  return callee.kind === 'member' && callee.name === 'bind' ? callee.object : value;
}

function isSink({ modules, objects, methods }: SinkRow, { module, path }: CalledPath): boolean {
  if ((modules === undefined) !== (module === undefined)) return false;
  if (module !== undefined && modules?.some((pattern) => matchesModule(pattern, module)) !== true) return false;
  if (!methods) return objects.includes(path);
  const end = path.lastIndexOf('.');
  return objects.includes(path.slice(0, Math.max(end, 0))) && (methods.includes(ANY_MEMBER) || methods.includes(path.slice(end + 1)));
}

/** Who reads credentials from the file that is written: what a tool writes there belongs there. */
function readerOf(file: File, row: SinkRow, path: Node | undefined): Sink['readBy'] {
  if (!isFile(row) || !path || path.range[1] - path.range[0] >= 500) return undefined;
  const text = wordsOf(file, path);
  if (!FILES_OF_CREDENTIALS.test(text)) return undefined;
  return text.includes('GITHUB_') ? 'job' : 'sdk';
}

/** The name under which a storage keeps something: the first argument, or the member that is assigned. */
function keyOfStorage(file: File, { via, args }: SinkRow, callee: Node, first: Node | undefined): string | undefined {
  if (via === 'assign') return callee.type === 'MemberExpression' ? (memberName(callee) ?? constantText(file.evaluator.evaluate(callee.property))) : undefined;
  return args?.includes(0) === true || !first ? undefined : constantText(file.evaluator.evaluate(first));
}

function isFile({ isFile: known }: SinkRow): boolean {
  return known === true;
}

/** What a logger is made with. */
function optionsOf(logger: Value): Node | undefined {
  let value = logger;
  let options: Node | undefined;
  while (value.kind === 'member' || value.kind === 'call' || value.kind === 'new') {
    if (value.kind !== 'member' && value.node.type !== 'TaggedTemplateExpression') options = value.node.arguments[0];
    value = value.kind === 'member' ? value.object : value.callee;
  }
  return options;
}

/** Whether a value is a logger that writes all that `info` gets: the console, or a logger of the table that hides nothing. */
export function isLogger(file: File, value: Value): boolean {
  if (isConsole(value)) return true;
  if (value.kind === 'object') {
    const info = value.properties.get('info')?.value;
    if (info) return info.kind === 'global' && isConsole({ ...info, path: info.path.slice(0, -1) });
    const { node } = value;
    return node.type === 'ObjectExpression' && node.properties.some((member) => member.type === 'SpreadElement' && isConsole(file.evaluator.evaluate(member.argument)));
  }
  const made = exported(file, value);
  const row = made && rows.find(({ kind, via, modules, objects, methods }) => {
    const isOfRow = kind === 'log' && via === 'call' && modules?.some((pattern) => matchesModule(pattern, made.module)) === true;
    return isOfRow && objects.includes(made.path) && methods?.includes('info') === true;
  });
  const options = optionsOf(value);
  if (!row) return false;
  if (!options) return true;
  const given = file.evaluator.evaluate(options);
  return redactionOf(file, row, value.node).size === 0 && showsInfo(given);
}

function isConsole(value: Value): boolean {
  if (value.kind !== 'global') return false;
  const path = ROOTS.has(value.path[0] ?? '') ? value.path.slice(1) : value.path;
  return path.join('.') === 'console';
}

/** Whether the options of a logger leave its level at `info` or below; a level that is not known may be higher. */
function showsInfo(options: Value): boolean {
  if (options.kind !== 'object') return options.kind === 'text';
  const levels = LOGGER_LEVELS.options.flatMap((name) => options.properties.get(name) ?? []);
  const shown: readonly string[] = LOGGER_LEVELS.showInfo;
  return !options.open && levels.every(({ value }) => shown.includes(constantText(value) ?? ''));
}

/** What stands in an expression, and in what its name stands for. */
function wordsOf(file: File, node: Node): string {
  const value = file.evaluator.evaluate(node);
  return `${file.sourceCode.getText(node)} ${file.sourceCode.getText(value.node).slice(0, 500)}`;
}

/** The callee as it stands in the source, or the method alone. */
export function nameOfCallee(file: File, callee: Node): string {
  const text = file.sourceCode.getText(callee).replaceAll('?.', '.');
  if (/^[\w.$]{1,60}$/.test(text)) return `\`${text}\``;
  const target = unwrap(callee);
  const name = target.type === 'MemberExpression' ? memberName(target) : undefined;
  return name === undefined ? 'This call' : `\`${name}\``;
}
