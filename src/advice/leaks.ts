import type { TSESTree } from '@typescript-eslint/utils';
import type { LeakFinding } from '../aws/exposure/leaks.ts';
import type { SinkKind } from '../facts/sinks.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { enclosingFunction, isFunction } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { mergeEdits, removeProperties, updateImports } from './edits/index.ts';

/** The way out for each way in which a credential leaves. */
const WAYS_OUT: Readonly<Record<SinkKind, string>> = {
  command: 'Give it to the child process in its environment (`env`)',
  error: 'Say which variable is wrong, and never what it holds',
  log: 'Log whether it is set, or the access key ID',
  response: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
  storage: 'Let the SDK find credentials when they are needed, and store none',
  telemetry: 'Leave it out, or send the access key ID',
  url: 'Sign the request with the SDK, or give out a presigned URL',
};

const UNSCOPED = 'Ask for them by `AssumeRole` with a session policy (`Policy`) that allows no more than the client does, or give out a presigned URL';
const SCOPED = 'Where one request is enough, a presigned URL gives away less';
const LOGGER = 'Give it no logger, or one that leaves the member `output` out';
const ENVIRONMENT = 'Name the variables that are meant';

/** The ways out for a credential that leaves the program. */
export function adviseLeak(file: File, finding: LeakFinding): Advice {
  const { kind, secret, sink, vends } = finding;
  if (sink.isOption) return { sentence: LOGGER, alternatives: [removeMembers(file, finding)].filter((alternative) => alternative !== undefined) };
  if (vends) return { sentence: vends === 'scoped' ? SCOPED : UNSCOPED, alternatives: [] };
  const sentence = secret.part === 'environment' ? ENVIRONMENT : WAYS_OUT[kind];
  const alternatives = [removeStatement(file, finding), removeMembers(file, finding), showPresence(finding)];
  return { sentence, alternatives: alternatives.filter((alternative) => alternative !== undefined) };
}

/** A statement that does nothing but to log, store or send the credential. */
function removeStatement(file: File, { kind, sink, carriers, secret }: LeakFinding): Alternative | undefined {
  if (kind !== 'log' && kind !== 'storage' && kind !== 'telemetry') return undefined;
  const statement = statementOf(sink.node);
  const isAlone = carriers.length > 0 && argumentsOf(sink.node).every((argument) => carries(argument, carriers) || isLabel(argument));
  if (!statement || !isAlone || (secret.part === 'environment' && kind !== 'log')) return undefined;
  return { id: 'removeLeakStatement', data: {}, edits: updateImports(file.sourceCode, { statements: [statement] }).edits };
}

function statementOf(node: Node): TSESTree.ExpressionStatement | undefined {
  let { parent } = node;
  while (parent && (parent.type === 'AwaitExpression' || parent.type === 'ChainExpression')) ({ parent } = parent);
  return parent?.type === 'ExpressionStatement' ? parent : undefined;
}

function argumentsOf(node: Node): readonly Node[] {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return node.arguments;
  return node.type === 'AssignmentExpression' ? [node.right] : [];
}

/** Whether an argument is the credential, and nothing but texts around it. */
function carries(argument: Node, carriers: readonly Node[]): boolean {
  const node = unwrap(argument);
  if (carriers.includes(node)) return true;
  if (node.type === 'TemplateLiteral') return node.expressions.every((hole) => carries(hole, carriers));
  if (node.type === 'ObjectExpression') return node.properties.every((property) => carriers.includes(property));
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') return [node.left, node.right].every((operand) => carries(operand, carriers) || isLabel(operand));
  return node.type === 'CallExpression' && node.arguments.length > 0 && node.arguments.every((inner) => carries(inner, carriers) || isLabel(inner));
}

function isLabel(node: Node): boolean {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
}

/** Takes the properties away that carry the credential, where all of it stands in properties and something is left to say. */
function removeMembers(file: File, { carriers, kind, sink }: LeakFinding): Alternative | undefined {
  const properties = carriers.filter((node): node is TSESTree.Property => node.type === 'Property');
  if (properties.length === 0 || properties.length < carriers.length) return undefined;
  const mayStayEmpty = sink.isOption === true || (kind !== 'log' && kind !== 'telemetry');
  if (!mayStayEmpty && properties.some(({ parent }) => parent.properties.every((property) => carriers.includes(property)))) return undefined;
  if (properties.some((property) => isAskedFor(property, kind) || coversSpread(file, property))) return undefined;
  const names = properties.map((property) => propertyName(property));
  const what = names.some((name) => name === undefined) ? 'what carries it' : names.map((name) => `\`${String(name)}\``).join(', ');
  const edits = [...removeProperties(file.sourceCode, properties), ...updateImports(file.sourceCode, { removed: properties }).edits];
  return { id: 'removeLeakProperties', data: { what }, edits: mergeEdits(edits) };
}

/** Whether a spread before a property may bring the same name in again when the property goes. */
function coversSpread(file: File, property: TSESTree.Property): boolean {
  const { properties } = property.parent;
  return properties.slice(0, properties.indexOf(property)).some((other) => {
    if (other.type !== 'SpreadElement') return false;
    const value = file.evaluator.evaluate(other.argument);
    return value.kind !== 'object' || value.open || value.properties.has(propertyName(property) ?? '');
  });
}

/** Properties that types of loggers ask for: `logger.log({ level, message })`. */
const OF_LOGGERS: ReadonlySet<string> = new Set(['level', 'message']);

/** Whether a type may ask for a property: that of a logger, or one that the file gives to what is returned. */
function isAskedFor(property: TSESTree.Property, kind: SinkKind): boolean {
  if (kind === 'log' || kind === 'telemetry') return property.parent.parent.type === 'CallExpression' && OF_LOGGERS.has(propertyName(property) ?? '');
  const literal = outermostLiteral(property);
  if (literal?.type === 'TSSatisfiesExpression' || literal?.type === 'TSAsExpression') return true;
  const fn = literal?.type === 'ReturnStatement' ? enclosingFunction(literal) : literal;
  return fn !== undefined && isFunction(fn) && (fn.returnType !== undefined || isTyped(fn));
}

/** What stands around the outermost of the literals that hold a property. */
function outermostLiteral(property: Node): Node | undefined {
  let node: Node | undefined = property;
  while (node && LITERALS.has(node.type)) node = node.parent;
  return node;
}

/** What stands between a property and the expression that an outer object is. */
const LITERALS: ReadonlySet<string> = new Set(['ArrayExpression', 'AwaitExpression', 'ConditionalExpression', 'LogicalExpression', 'ObjectExpression', 'Property', 'SpreadElement']);

/** `const load: Load<Keys> = () => …` */
function isTyped({ parent }: Node): boolean {
  if (parent?.type === 'TSSatisfiesExpression') return true;
  return parent?.type === 'VariableDeclarator' && parent.id.typeAnnotation !== undefined;
}

/** A log or an error can say whether there is a credential. Loggers with a type for their text take no boolean. */
function showPresence({ kind, carriers, secret, sink, where }: LeakFinding): Alternative | undefined {
  if (secret.part === 'environment' || secret.isObject || (kind !== 'log' && kind !== 'error')) return undefined;
  const isTaken = (node: Node): boolean => node.parent?.type === 'TemplateLiteral' || (where.startsWith('`console.') && node.parent === sink.node);
  if (!carriers.every((node) => isTaken(node))) return undefined;
  const edits = carriers.flatMap(({ range: [start, end] }) => [
    { range: [start, start] as const, text: 'Boolean(' },
    { range: [end, end] as const, text: ')' },
  ]);
  return { id: 'showPresence', data: {}, edits };
}
