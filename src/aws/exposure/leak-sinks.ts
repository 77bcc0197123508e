import type { TSESTree } from '@typescript-eslint/utils';
import { LOGGER_LEVELS } from '../../facts/sdk-loggers.ts';
import type { SinkKind, SinkRow } from '../../facts/sinks.ts';
import { FILES_OF_CREDENTIALS, SINK_PARAMETERS, SINKS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { exported, superClass } from '../consumers/consumers.ts';

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
  /** Whether it may take members of objects out, or mask them. */
  readonly redacts?: boolean;
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
  return row ? [{ kind: row.kind, node: call, name: nameOfCallee(file, callback), args: [isThen ? callee.object : call], isText: row.asText === true, redacts: redacts(file, row, callback) }] : [];
}

function sinkOf(file: File, node: Node, callee: Node, via: SinkRow['via'], args: readonly Node[]): Sink[] {
  if (args.length === 0) return [];
  const isSuper = callee.type === 'Super' && node.type === 'CallExpression';
  const made = isSuper ? superClass(file, node) : undefined;
  const path = isSuper ? made && pathOf(file, made) : calledPath(file, callee);
  const row = path && rows.find((candidate) => candidate.via === (isSuper ? 'new' : via) && isSink(candidate, path));
  const place = row?.objects.some((object) => object.endsWith('()')) ? optionsOf(file.evaluator.evaluate(callee)) : args[0];
  if (!row || isMeantForCredentials(file, row, place)) return [];
  const leaving = row.args ? row.args.flatMap((index) => args[index] ?? []) : args;
  return [{ kind: row.kind, node, name: nameOfCallee(file, callee), args: leaving, isText: row.asText === true, isFile: isFile(row), redacts: redacts(file, row, callee) }];
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

/** `promisify(exec)` is called as `exec` is. */
function promisified(file: File, value: Value): Value {
  if (value.kind !== 'call' || value.callee.kind !== 'import' || value.callee.path.at(-1) !== 'promisify') return value;
  const [argument] = value.node.type === 'CallExpression' ? value.node.arguments : [];
  return argument ? file.evaluator.evaluate(argument) : value;
}

function isSink({ modules, objects, methods }: SinkRow, { module, path }: CalledPath): boolean {
  if ((modules === undefined) !== (module === undefined)) return false;
  if (module !== undefined && modules?.some((pattern) => matchesModule(pattern, module)) !== true) return false;
  if (!methods) return objects.includes(path);
  const end = path.lastIndexOf('.');
  return objects.includes(path.slice(0, Math.max(end, 0))) && methods.includes(path.slice(end + 1));
}

/** Whether a file is one that the SDK reads credentials from: what a tool writes there belongs there. */
function isMeantForCredentials(file: File, row: SinkRow, path: Node | undefined): boolean {
  if (!isFile(row) || !path) return false;
  return path.range[1] - path.range[0] < 500 && FILES_OF_CREDENTIALS.test(wordsOf(file, path));
}

function isFile({ isFile: known }: SinkRow): boolean {
  return known === true;
}

/** Whether what a logger is made with takes members of objects out; options that are not known may do so. */
function redacts(file: File, { redactions }: SinkRow, callee: Node): boolean {
  if (!redactions) return false;
  const options = optionsOf(file.evaluator.evaluate(callee));
  if (!options) return false;
  const given = file.evaluator.evaluate(options);
  return redactions.some((path) => maySet(given, path.split('.')));
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

function maySet(value: Value, [name, ...rest]: readonly string[]): boolean {
  if (value.kind === 'boolean' || value.kind === 'absent' || value.kind === 'text') return name === undefined && value.kind !== 'absent';
  if (name === undefined || value.kind !== 'object') return true;
  const property = value.properties.get(name);
  return property ? maySet(property.value, rest) : value.open;
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
  return row.redactions?.some((path) => maySet(given, path.split('.'))) !== true && showsInfo(given);
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
