import { HOST_EVIDENCE, ROUTE_PATTERNS, SERVER_EVIDENCE, SERVER_FOLDERS, SERVER_FRAMEWORKS, TEST_FILE_PATTERNS } from '../facts/hosts.ts';
import type { Host } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import { defineTopic } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { moduleName } from '../values/modules.ts';

/** Where the code of a file runs, and how that is known. */
export interface HostFinding {
  readonly host: Host;
  /** What the host was decided from, as words for a message; absent for `unknown` and for the setting. */
  readonly evidence?: string;
  readonly isTest: boolean;
  /** Whether it is a server, by its framework or its folder, on whatever host. */
  readonly isServer: boolean;
}

type EvidenceKind = (typeof HOST_EVIDENCE)[number]['kind'];

/** Where the code of a file runs: what the settings say, else the heaviest evidence in the file. */
export const hostFinding = defineTopic((file): HostFinding => {
  const isTest = isTestFile(file);
  const set = file.settings.hostOf(file.filename);
  const signs = signsOf(file);
  const isServer = signs.module.some((module) => SERVER_FRAMEWORKS.test(module)) || SERVER_FOLDERS.test(file.filename);
  if (set) return { host: set, isTest, isServer };
  const onServer = SERVER_EVIDENCE.some((row) => signs[row.kind].some((sign) => row.pattern.test(sign)));
  const rows = HOST_EVIDENCE.filter(
    (row) => !(onServer && isClient(row.host)) && signs[row.kind].some((sign) => row.pattern.test(sign)),
  );
  const heaviest = Math.max(0, ...rows.map(({ weight }) => weight));
  const [best, ...others] = rows.filter(({ weight }) => weight === heaviest);
  if (!best || others.some(({ host }) => host !== best.host)) return { host: 'unknown', isTest, isServer };
  // A folder of components, or React by itself, is not a browser yet.
  const isWeak = isClient(best.host) && heaviest === 1 && new Set(rows.map(({ kind }) => kind)).size < 2;
  return isWeak ? { host: 'unknown', isTest, isServer } : { host: best.host, evidence: best.label, isTest, isServer };
});

function isClient(host: Host): boolean {
  return host === 'browser' || host === 'react-native';
}

function isTestFile(file: File): boolean {
  if (file.settings.isTestFile(file.filename)) return true;
  const isRoute = ROUTE_PATTERNS.some((pattern) => pattern.test(file.filename));
  return !isRoute && TEST_FILE_PATTERNS.some((pattern) => pattern.test(file.filename));
}

/** Everything in a file that evidence can be looked for in. */
function signsOf(file: File): Readonly<Record<EvidenceKind, readonly string[]>> {
  const { body } = file.sourceCode.ast;
  const modules: string[] = [];
  const exports: string[] = [];
  for (const node of body) {
    if (node.type === 'ImportDeclaration') modules.push(moduleName(node.source.value));
    if (node.type === 'ExportNamedDeclaration') exports.push(...exportedNames(node));
    if (node.type === 'ExpressionStatement') exports.push(...commonJsExport(node.expression));
  }
  for (const node of file.tree.ofType('CallExpression')) {
    const value = node.callee.type === 'Identifier' && node.callee.name === 'require' ? file.evaluator.evaluate(node) : undefined;
    if (value?.kind === 'import') modules.push(value.module);
  }
  const variables: string[] = [];
  for (const node of file.tree.ofType('MemberExpression')) {
    // Only what reads `….env.NAME` is worth evaluating.
    if (node.object.type !== 'MemberExpression' && node.object.type !== 'Identifier') continue;
    if (node.property.type !== 'Identifier' || !/^[A-Z][A-Z0-9_]*$/.test(node.property.name)) continue;
    const value = file.evaluator.evaluate(node);
    if (value.kind === 'env') variables.push(value.name);
  }
  const globals = (file.sourceCode.scopeManager?.globalScope?.through ?? []).map((reference) => reference.identifier.name);
  return {
    module: modules,
    path: [file.filename],
    variable: variables,
    directive: directivesOf(body),
    export: exports,
    global: globals.filter((name): name is string => typeof name === 'string'),
  };
}

function directivesOf(body: readonly Node[]): string[] {
  return body.flatMap((node) =>
    node.type === 'ExpressionStatement' && node.expression.type === 'Literal' && typeof node.expression.value === 'string'
      ? [node.expression.value]
      : [],
  );
}

function exportedNames(node: Extract<Node, { type: 'ExportNamedDeclaration' }>): string[] {
  const names = node.specifiers.map(({ exported }) => (exported.type === 'Identifier' ? exported.name : exported.value));
  const { declaration } = node;
  if (declaration?.type === 'FunctionDeclaration' && declaration.id) names.push(declaration.id.name);
  if (declaration?.type === 'VariableDeclaration') {
    for (const { id } of declaration.declarations) if (id.type === 'Identifier') names.push(id.name);
  }
  return names;
}

/** `exports.handler = …`, `module.exports.handler = …`, `module.exports = { handler }`. */
function commonJsExport(node: Node): string[] {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
  const { object, property } = node.left;
  const isExports =
    (object.type === 'Identifier' && object.name === 'exports') ||
    (object.type === 'MemberExpression' && object.property.type === 'Identifier' && object.property.name === 'exports');
  if (isExports && property.type === 'Identifier') return [property.name];
  const isModule = object.type === 'Identifier' && object.name === 'module';
  if (!isModule || node.right.type !== 'ObjectExpression') return [];
  return node.right.properties.flatMap((member) =>
    member.type === 'Property' && member.key.type === 'Identifier' ? [member.key.name] : [],
  );
}
