import { DIALECTS, POLICY_NAMES } from '../../facts/policy-shapes.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { cdkStatements } from './cdk.ts';
import type { Carried } from './carriers.ts';
import { carriedPolicies } from './carriers.ts';
import { documentsOf, STATEMENT } from './documents.ts';
import { isExpected, kindByName, namesAround } from './names.ts';
import type { Policy, PolicyKind, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';
import { looksLikeStatement, statementOfObject } from './statements.ts';

/** Limits to rights that somebody has: what they allow grants nothing. */
const LIMITS: ReadonlySet<PolicyKind> = new Set(['boundary', 'endpoint', 'scp', 'session']);

/** Whether what a policy allows is granted by it, and not only not taken away. */
export function grantsRights({ kind }: Policy): boolean {
  return !LIMITS.has(kind);
}

/**
 * Whether the statements of a policy may get parts elsewhere: an object of its own that looks like a statement is often the
 * beginning of others. What it does not have says nothing.
 */
export function isBeginning({ form, node }: Policy): boolean {
  const isOwn = form === 'statements' && node.type === 'ObjectExpression';
  return isOwn && node.parent.type !== 'ArrayExpression' && node.parent.type !== 'Property';
}

/** What has been read so far, by its place: what two shapes share is read once. */
interface Reading {
  readonly policies: Policy[];
  readonly documents: Set<string>;
  readonly statements: Set<string>;
  /** The places of the statements. */
  readonly places: Set<string>;
}

/**
 * The policies of a file, in every shape: what an SDK or a construct takes, objects with `Statement`, texts that are called
 * policies, and at last statements that stand for themselves.
 */
export const policies = defineTopic((file): readonly Policy[] => {
  const reading: Reading = { policies: [], documents: new Set(), statements: new Set(), places: new Set() };
  for (const carried of carriedPolicies(file)) add(reading, carried);
  for (const node of file.tree.ofType('Property')) {
    if (propertyName(node) === STATEMENT && node.parent.type === 'ObjectExpression') addWritten(file, reading, node.parent);
  }
  for (const node of [...file.tree.ofType('Literal'), ...file.tree.ofType('TemplateLiteral')]) addText(file, reading, node);
  for (const [node, statement] of file.about(cdkStatements)) addStatement(reading, statement, node);
  for (const node of file.tree.ofType('Property')) {
    if (propertyName(node) === DIALECTS.iam.effect && node.parent.type === 'ObjectExpression') addLoose(file, reading, node.parent);
  }
  return reading.policies.toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function add(reading: Reading, { document, kind, service, holder, names }: Carried): void {
  const { node, location, form, statements, open } = document;
  const key = placeKey(document);
  if (form !== 'construct' && reading.documents.has(key) && statements.every((statement) => reading.statements.has(keyOf(statement)))) return;
  reading.documents.add(key);
  for (const statement of statements) {
    reading.statements.add(keyOf(statement));
    reading.places.add(placeKey(statement));
  }
  reading.policies.push({
    node,
    ...(location && { location }),
    kind: kindOf(kind, statements, [...names, ...namesAround(node)]),
    ...(service !== undefined && { service }),
    form,
    statements,
    open,
    ...(holder !== undefined && { holder }),
  });
}

/** A statement by its place and those of its actions: what a function returns has other ones for each call. */
function keyOf(statement: Statement): string {
  return [statement, ...(statement.actions?.items ?? [])].map((part) => placeKey(part)).join(' ');
}

function addWritten(file: File, reading: Reading, node: Node): void {
  if (reading.documents.has(placeKey({ node })) || isExpected(node)) return;
  for (const document of documentsOf(file, file.evaluator.evaluate(node))) add(reading, { document, kind: 'unknown', names: [] });
}

/** A JSON text that is called a policy. */
function addText(file: File, reading: Reading, node: Node): void {
  const text = node.type === 'Literal' ? node.value : file.sourceCode.getText(node);
  if (typeof text !== 'string' || !text.includes(STATEMENT) || !text.includes('Effect') || isExpected(node)) return;
  const names = namesAround(node);
  if (!POLICY_NAMES.test(names[0] ?? '')) return;
  for (const document of documentsOf(file, file.evaluator.evaluate(node))) {
    if (!reading.documents.has(placeKey(document))) add(reading, { document, kind: 'unknown', names });
  }
}

function addStatement(reading: Reading, statement: Statement, node: Node): void {
  if (reading.statements.has(keyOf(statement)) || isExpected(node)) return;
  add(reading, { document: { node, form: 'statements', statements: [statement], open: true }, kind: 'unknown', names: [] });
}

/** A statement that stands in a list of its own (`iamRoleStatements`), or for itself. */
function addLoose(file: File, reading: Reading, node: Node): void {
  if (isExpected(node) || isInDocument(node)) return;
  const value = file.evaluator.evaluate(node);
  if (value.kind !== 'object' || !looksLikeStatement(value, false)) return;
  const statement = statementOfObject(file, value, DIALECTS.iam);
  if (!reading.places.has(placeKey(statement))) addStatement(reading, statement, node);
}

/** Whether a node stands in an object with `Statement`, which has been judged as a whole. */
function isInDocument({ parent }: Node): boolean {
  const holder = parent?.type === 'ArrayExpression' ? parent.parent : parent;
  return holder?.type === 'Property' && propertyName(holder) === STATEMENT;
}

/** What a policy is for: by what takes it, by its names, by who stands in it. Only policies of resources and of roles name principals. */
function kindOf(kind: PolicyKind, statements: readonly Statement[], names: readonly string[]): PolicyKind {
  if (kind !== 'unknown' && kind !== 'identity') return kind;
  const named = kindByName(names);
  // A trust policy names no resources: `AssumeRolePolicy` may also be what lets its holder assume roles.
  const isNamedWrong = named === 'trust' && statements.some(({ resources, notResources }) => resources ?? notResources);
  if (named !== undefined && !isNamedWrong) return named;
  if (kind === 'identity') return kind;
  if (!statements.some(({ principals, notPrincipals }) => principals ?? notPrincipals)) return 'identity';
  const actions = statements.flatMap((statement) => statement.actions?.items ?? []);
  const isTrust = actions.length > 0 && actions.every((item) => /^sts:(?:assumerole|tagsession|setsourceidentity)/i.test(textOfItem(item) ?? ''));
  return isTrust ? 'trust' : 'resource';
}
