import type { SinkKind, SinkRow } from '../../facts/sinks.ts';
import { ANY_MEMBER, FILES_OF_CREDENTIALS, SINKS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { constantText } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
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
}

const rows: readonly SinkRow[] = SINKS;

/** Globals that stand before every other one. */
const ROOTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);

/** The calls, constructions, tags and assignments of a file by which values leave the program. */
export function tableSinks(file: File): Sink[] {
  return [
    ...file.tree.ofType('CallExpression').flatMap((node) => sinkOf(file, node, node.callee, 'call', node.arguments)),
    ...file.tree.ofType('NewExpression').flatMap((node) => sinkOf(file, node, node.callee, 'new', node.arguments)),
    ...file.tree.ofType('TaggedTemplateExpression').flatMap((node) => sinkOf(file, node, node.tag, 'tag', node.quasi.expressions)),
    ...file.tree.ofType('AssignmentExpression').flatMap((node) => sinkOf(file, node, node.left, 'assign', [node.right])),
  ];
}

function sinkOf(file: File, node: Node, callee: Node, via: SinkRow['via'], args: readonly Node[]): Sink[] {
  if (args.length === 0 || callee.type === 'Super') return [];
  const path = calledPath(file, callee);
  const found = path ? rows.filter((candidate) => candidate.via === via && isSink(candidate, path)) : [];
  const name = nameOfCallee(file, callee);
  if (found.length === 0) return sinkByName(file, { node, callee, via, args, name });
  return found.map((row): Sink => {
    const readBy = readerOf(file, row, args[0]);
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
function sinkByName(file: File, { node, callee, via, args, name }: { node: Node; callee: Node; via: SinkRow['via']; args: readonly Node[]; name: string }): Sink[] {
  if (via === 'call' && isProjectLogger(file, callee)) return [{ kind: 'log', node, name, args, isText: false, isOfProject: true }];
  const made = via === 'new' ? unwrap(callee) : undefined;
  const className = made?.type === 'Identifier' ? made.name : made?.type === 'MemberExpression' ? memberName(made) : undefined;
  return className !== undefined && /(?:Error|Exception)$/.test(className) ? [{ kind: 'error', node, name, args: args.slice(0, 1), isText: true }] : [];
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
  const value = promisified(file, file.evaluator.evaluate(callee));
  if (value.kind === 'global') {
    const path = ROOTS.has(value.path[0] ?? '') ? value.path.slice(1) : value.path;
    if (path[0] !== 'Bun') return { path: path.join('.') };
  }
  return exported(file, value);
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
