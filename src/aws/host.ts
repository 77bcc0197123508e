import { COMPONENT, HOST_EVIDENCE, PAGE_EXPORTS, ROUTE_PATTERNS, SERVER_EVIDENCE, SERVER_FOLDERS, SERVER_FRAMEWORKS, TEST_FILE_PATTERNS } from '../facts/hosts.ts';
import type { Host } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import { defineTopic } from '../file.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { contains, isFunction } from '../syntax/node.ts';
import { moduleName } from '../values/modules.ts';
import type { Value } from '../values/value.ts';
import { isInServerFunction } from './server-functions.ts';

/** Where the code of a file runs, and how that is known. */
export interface HostFinding {
  readonly host: Host;
  /** What the host was decided from, as words for a message; absent for `unknown` and for the setting. */
  readonly evidence?: string;
  /** Whether the evidence carries a report of its own; the setting does. Weaker evidence is good for advice. */
  readonly isCertain: boolean;
  readonly isTest: boolean;
  /** Whether it is a server, by its framework or its folder, on whatever host. */
  readonly isServer: boolean;
  /** Where the components of a page run whose other exports are for the server alone. */
  readonly ofComponents?: HostFinding;
  /** Whether anything in the file says that it is code for a server. */
  readonly saysServer: boolean;
}

type EvidenceKind = (typeof HOST_EVIDENCE)[number]['kind'];

/** Where the code of a file runs: what the settings say, else the heaviest evidence in the file. */
export const hostFinding = defineTopic((file): HostFinding => {
  const isTest = isTestFile(file);
  const set = file.settings.hostOf(file.filename);
  const signs = signsOf(file);
  const isServer = signs.module.some((module) => SERVER_FRAMEWORKS.test(module)) || SERVER_FOLDERS.test(file.filename);
  const saysServer = isServer || isOnServer(file, signs);
  const about = { isTest, isServer, saysServer };
  if (set) return { host: set, isCertain: true, ...about };
  const found = decided(file, signs, about);
  const ofComponents = { ...signs, export: signs.export.filter((name) => !PAGE_EXPORTS.test(name)) };
  return ofComponents.export.length < signs.export.length ? { ...found, ofComponents: decided(file, ofComponents, about) } : found;
});

type Signs = Readonly<Record<EvidenceKind, readonly string[]>>;

function isMet(signs: Signs, { kind, pattern }: { readonly kind: EvidenceKind; readonly pattern: RegExp }): boolean {
  return signs[kind].some((sign) => pattern.test(sign));
}

/** Whether a file is code for a server by what it says, whatever else it says. */
function isOnServer(file: File, signs: Signs): boolean {
  // What a file says of itself is worth more than the name of a folder: `app/server/page.tsx` is a page about servers.
  const saysClient = signs.directive.includes('use client') || COMPONENT.test(file.filename);
  return SERVER_EVIDENCE.some((row) => isMet(signs, row) && !(saysClient && row.kind === 'path' && row.weight < 3));
}

/** The host by the heaviest of the signs. */
function decided(file: File, signs: Signs, about: Pick<HostFinding, 'isServer' | 'isTest' | 'saysServer'>): HostFinding {
  const onServer = isOnServer(file, signs);
  const rows = HOST_EVIDENCE.filter((row) => !(onServer && isClientSide(row)) && isMet(signs, row));
  const heaviest = Math.max(0, ...rows.map(({ weight }) => weight));
  const [best, ...others] = rows.filter(({ weight }) => weight === heaviest);
  if (!best || others.some(({ host }) => host !== best.host)) return { host: 'unknown', isCertain: false, ...about };
  // A folder of components, or React by itself, is not a browser yet.
  const isWeak = isClientSide(best) && heaviest === 1 && new Set(rows.map(({ kind }) => kind)).size < 2;
  if (isWeak) return { host: 'unknown', isCertain: false, ...about };
  return { host: best.host, evidence: best.label, isCertain: heaviest > 1, ...about };
}

/**
 * The host of a place in a file: a component of a page runs in the browser, wherever the other exports of the page run; what a build
 * takes out of a page runs on a server, and nobody knows on which.
 */
export function hostAt(file: File, node: Node): HostFinding {
  const found = file.about(hostFinding);
  const at = found.ofComponents && isInComponent(file, node) ? found.ofComponents : found;
  if (!isClientSide(at) || !isInServerFunction(file, node)) return at;
  return { host: 'unknown', isCertain: false, isTest: found.isTest, isServer: true, saysServer: true };
}

/** Whether a node stands in a function that makes elements, or calls a hook. */
function isInComponent(file: File, node: Node): boolean {
  let outermost: Node | undefined;
  for (let { parent } = node as { parent?: Node | undefined }; parent; { parent } = parent) if (isFunction(parent)) outermost = parent;
  if (!outermost) return false;
  const fn = outermost;
  const name = nameOfFunction(fn);
  if (name !== undefined && PAGE_EXPORTS.test(name)) return false;
  const isHook = ({ callee }: TSESTree.CallExpression): boolean => callee.type === 'Identifier' && /^use[A-Z]/.test(callee.name);
  return file.tree.ofType('JSXOpeningElement').some((element) => contains(fn, element)) || file.tree.ofType('CallExpression').some((call) => isHook(call) && contains(fn, call));
}

function nameOfFunction(fn: Node): string | undefined {
  if (isFunction(fn) && fn.id) return fn.id.name;
  return fn.parent?.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.name : undefined;
}

/** Whether the code runs in the hands of users. */
export function isClientSide({ host }: Pick<HostFinding, 'host'>): boolean {
  return host === 'browser' || host === 'react-native';
}

function isTestFile(file: File): boolean {
  if (file.settings.isTestFile(file.filename)) return true;
  const isRoute = ROUTE_PATTERNS.some((pattern) => pattern.test(file.filename));
  return !isRoute && TEST_FILE_PATTERNS.some((pattern) => pattern.test(file.filename));
}

/** Everything in a file that evidence can be looked for in. */
function signsOf(file: File): Signs {
  const { body } = file.sourceCode.ast;
  const imports = file.tree.ofType('ImportDeclaration');
  const exports: string[] = [];
  for (const node of body) {
    if (node.type === 'ExportNamedDeclaration') exports.push(...exportedNames(node));
    if (node.type === 'ExportDefaultDeclaration') exports.push(...signature(file.evaluator.evaluate(node.declaration)));
    if (node.type === 'ExpressionStatement') exports.push(...commonJsExport(node.expression));
  }
  const required = file.tree.ofType('CallExpression').flatMap((node) => {
    const value = node.callee.type === 'Identifier' && node.callee.name === 'require' ? file.evaluator.evaluate(node) : undefined;
    return value?.kind === 'import' ? [value.module] : [];
  });
  return {
    module: [...imports.map(({ source }) => moduleName(source.value)), ...required],
    path: [file.filename],
    variable: variablesOf(file),
    directive: directivesOf(body),
    export: exports,
    global: globalsOf(file, imports.length > 0 || exports.length > 0 || required.length > 0),
    name: [...importedNames(file), ...pluginsOfVue(file)],
    attribute: attributesOf(file),
  };
}

function variablesOf(file: File): string[] {
  return file.tree.ofType('MemberExpression').flatMap((node) => {
    // Only what reads `….env.NAME` is worth evaluating.
    if (node.object.type !== 'MemberExpression' && node.object.type !== 'Identifier') return [];
    if (node.property.type !== 'Identifier' || !/^[A-Z][A-Z0-9_]*$/.test(node.property.name)) return [];
    const value = file.evaluator.evaluate(node);
    return value.kind === 'env' ? [value.name] : [];
  });
}

/** The globals that a file takes for granted. What it asks for by `typeof` may be there or not. */
function globalsOf(file: File, isModule: boolean): string[] {
  const references = file.sourceCode.scopeManager?.globalScope?.through ?? [];
  const found = references.flatMap(({ identifier }) => (typeof identifier.name === 'string' ? [identifier.name] : []));
  // `AWS` in a module is a global of the program, or a name that was forgotten.
  const names = [...found.filter((name) => name !== 'AWS' || !(isModule || found.includes('require') || found.includes('module'))), ...membersOfWindow(file)];
  const asked = new Set(
    file.tree.ofType('UnaryExpression').flatMap(({ operator, argument }) => (operator === 'typeof' && argument.type === 'Identifier' ? [argument.name] : [])),
  );
  // The one question is asked for all: where there is no `window` there is no `document`.
  return asked.has('window') || asked.has('document') ? [] : names.filter((name) => !asked.has(name));
}

/** `window.electron`: what a page asks its window for. */
function membersOfWindow(file: File): string[] {
  return file.tree.ofType('MemberExpression').flatMap((node) => {
    const name = node.object.type === 'Identifier' && node.object.name === 'window' ? memberName(node) : undefined;
    return name === undefined ? [] : [`window.${name}`];
  });
}

/** The names that are used of the modules: `react#useState`, also as `React.useState`. */
function importedNames(file: File): string[] {
  const named = file.tree.ofType('ImportSpecifier').flatMap(({ imported, parent }) =>
    imported.type === 'Identifier' && parent.type === 'ImportDeclaration' && parent.importKind !== 'type' ? [`${moduleName(parent.source.value)}#${imported.name}`] : [],
  );
  const members = file.tree.ofType('MemberExpression').flatMap((node) => {
    if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier' || !/^P?[Rr]eact$/.test(node.object.name)) return [];
    const value = file.evaluator.evaluate(node);
    return value.kind === 'import' ? [`${value.module}#${node.property.name}`] : [];
  });
  return [...named, ...members];
}

/** `install(Vue) { Vue.prototype.$files = … }`: what a plugin gives to all components. */
function pluginsOfVue(file: File): string[] {
  const isGiven = file.tree.ofType('AssignmentExpression').some(({ left }) => {
    if (left.type !== 'MemberExpression' || memberName(left)?.startsWith('$') !== true || left.object.type !== 'MemberExpression') return false;
    const { object } = left;
    const isOfAll = memberName(object) === 'prototype' || memberName(object) === 'globalProperties';
    const value = isOfAll ? file.evaluator.evaluate(object) : undefined;
    const way = value && rootOf(value);
    if (way?.kind !== 'parameter' || way.index !== 0) return false;
    const { parent } = way.function;
    const name = (parent.type === 'Property' || parent.type === 'MethodDefinition') && parent.key.type === 'Identifier' ? parent.key.name : way.function.id?.name;
    return name === 'install';
  });
  return isGiven ? ['vue#install'] : [];
}

function rootOf(value: Value): Value {
  let root = value;
  while (root.kind === 'member') root = root.object;
  return root;
}

/** The attributes of elements of HTML; what a component does with its own is not known. */
function attributesOf(file: File): string[] {
  return file.tree.ofType('JSXAttribute').flatMap(({ name, parent }) =>
    name.type === 'JSXIdentifier' && parent.name.type === 'JSXIdentifier' && /^[a-z]/.test(parent.name.name) ? [name.name] : [],
  );
}

/** `export default function (req, res)` answers requests. */
function signature(value: Value): string[] {
  const names = value.kind === 'function' ? value.node.params.map((param) => (param.type === 'Identifier' ? param.name : '')) : [];
  return /^req(?:uest)?$/.test(names[0] ?? '') && /^res(?:ponse)?$/.test(names[1] ?? '') ? ['(req, res)'] : [];
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
