import type { TSESTree } from '@typescript-eslint/utils';
import type { ConsumerRow, SlotPath } from '../../facts/consumers.ts';
import { CONSUMERS, REEXPORTS } from '../../facts/consumers.ts';
import { NON_AWS_MODULES } from '../../facts/non-aws-consumers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { matchesModule, matchesPath } from '../../syntax/glob.ts';
import { normalName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { isOwnMethod } from '../../syntax/own-methods.ts';
import { conditionsAround } from '../../values/conditions.ts';
import type { Condition, ObjectProperty, ObjectValue, Value } from '../../values/value.ts';
import { absent, constantText, leavesOf } from '../../values/value.ts';

/** A place that takes AWS credentials. */
export interface Consumer {
  readonly row: ConsumerRow;
  readonly node: TSESTree.AssignmentExpression | TSESTree.CallExpression | TSESTree.NewExpression;
  /** The arguments; for an assignment the assigned expression. */
  readonly args: readonly Node[];
  /** The words for it in a message: the callee as it stands in the source. */
  readonly name: string;
  readonly module: string;
  /** What must hold for it to be reached. */
  readonly conditions: readonly Condition[];
  /** Whether it configures all clients of SDK v2 at once. */
  readonly isGlobal: boolean;
  /** The one service whose clients it configures: `s3` of `AWS.config.update({ s3: { … } })`. */
  readonly service?: string;
}

/** A call or a `new` of something that an import or a global leads to. */
export interface Calling {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  /** What is called; for `super(…)` the class above. */
  readonly callee: Value;
  /** The export; absent for a global that is none. */
  readonly made?: Exported;
}

/**
 * The calls of what comes from elsewhere: first those with `new`, each in the order of the source. Most calls of a file are of
 * methods of its own values, and many topics ask for the others.
 */
export const callings = defineTopic((file): readonly Calling[] => {
  const found: Calling[] = [];
  for (const node of [...file.tree.ofType('NewExpression'), ...file.tree.ofType('CallExpression')]) {
    if (isOwnMethod(node.callee)) continue;
    const callee = calleeOf(file, node);
    const made = callee && exported(file, callee);
    if (made) found.push({ node, callee, made });
    else if (callee?.kind === 'global') found.push({ node, callee });
  }
  return found;
});

/** What a call or a `new` calls; for `super(…)` the class above. */
export function calleeOf(file: File, node: Calling['node']): Value | undefined {
  return node.type === 'CallExpression' && node.callee.type === 'Super' ? superClass(file, node) : file.evaluator.evaluate(node.callee);
}

/** The calls of a global by its path: `Object.assign`. */
export function callsOfGlobal(file: File, path: string): TSESTree.CallExpression[] {
  return file.about(callings).flatMap(({ node, callee }) => (node.type === 'CallExpression' && callee.kind === 'global' && callee.path.join('.') === path ? [node] : []));
}

/** The constructors, calls and assignments of a file that take AWS credentials, in the order of the source. */
export const consumers = defineTopic((file): readonly Consumer[] => {
  const found: Consumer[] = [];
  for (const node of file.tree.ofType('NewExpression')) {
    add(file, found, node, exported(file, constructed(file, node.callee)), 'new');
  }
  for (const { node, callee, made } of file.about(callings)) {
    if (node.type === 'NewExpression') continue;
    add(file, found, node, made, node.callee.type === 'Super' ? 'new' : 'call');
    addConfiguration(file, found, node, callee);
  }
  for (const node of file.tree.ofType('AssignmentExpression')) {
    if (node.left.type !== 'MemberExpression' || node.operator === '+=') continue;
    add(file, found, node, exported(file, file.evaluator.evaluate(node.left)), 'assign');
  }
  return found.sort((left, right) => left.node.range[0] - right.node.range[0]);
});

/** Stands in a path for what a call or `new` gives. */
const RESULT = '()';

/** So many calls of a chain are read; builders have a dozen methods. */
const MAX_LINKS = 32;

/** A module and the dotted path of one of its exports, without `default`; empty for the module itself. */
export interface Exported {
  readonly module: string;
  readonly path: string;
  /** Whether it is the configuration of one object, which has the members of the global one. */
  readonly isInstance?: true;
}

function add(
  file: File,
  found: Consumer[],
  node: Consumer['node'],
  callee: Exported | undefined,
  via: ConsumerRow['via'],
  given: Partial<Pick<Consumer, 'args' | 'service'>> = {},
): void {
  if (!callee) return;
  const { args = node.type === 'AssignmentExpression' ? [node.right] : node.arguments, service } = given;
  const name = nameOf(file, node);
  const conditions = conditionsAround(file.sourceCode, node);
  for (const row of file.about(rowsOf)(via, callee.module)) {
    if (!matchesRow(row, callee)) continue;
    const isConfig = row.kind === 'config' && row.sdk === 'v2' && callee.isInstance !== true;
    const isGlobal = isConfig && (via !== 'new' || becomesGlobal(file, node));
    const shown = isGlobal ? nameOfGlobal(file, node) : name;
    const consumer = { row, node, args, name: shown, module: callee.module, conditions, isGlobal, ...(service !== undefined && { service }) };
    if (!holds(file, consumer)) continue;
    found.push(consumer);
    return;
  }
  // What a call gave belongs to the package of the call or to anybody else.
  const row = via === 'assign' || callee.path.includes(RESULT) ? undefined : rowByNames(file, args, callee, via);
  if (row) found.push({ row, node, args, name, module: callee.module, conditions, isGlobal: false });
}

/** The rows that speak of a module, which is asked for once. */
const rowsOf = defineTopic((file): ((via: ConsumerRow['via'], module: string) => readonly ConsumerRow[]) => {
  const known = new Map<string, readonly ConsumerRow[]>();
  return (via, module) => {
    const key = `${via} ${module}`;
    const rows =
      known.get(key) ??
      [...file.settings.consumers, ...CONSUMERS].filter((row) => row.via === via && row.modules.some((pattern) => matchesModule(pattern, module)));
    known.set(key, rows);
    return rows;
  };
});

/** Options of the configuration that hold objects and are no services. */
const NO_SERVICES: ReadonlySet<string> = new Set(['credentials', 'credentialProvider', 'httpOptions', 'logger', 'params', 'retryDelayOptions']);

/**
 * `Object.assign(AWS.config, { … })`, which does what `AWS.config.update({ … })` does, and the services among the options of
 * both: `AWS.config.update({ s3: { accessKeyId, secretAccessKey } })`.
 */
function addConfiguration(file: File, found: Consumer[], node: TSESTree.CallExpression, callee: Value): void {
  const isMerge = callee.kind === 'global' && callee.path.join('.') === 'Object.assign';
  const [target, ...sources] = node.arguments;
  const args = isMerge ? sources : node.arguments;
  const set = isMerge ? target && target.type !== 'SpreadElement' && exported(file, file.evaluator.evaluate(target)) : exported(file, callee);
  if (!set || !set.module.startsWith('aws-sdk') || set.path !== (isMerge ? 'config' : 'config.update')) return;
  if (isMerge) add(file, found, node, { ...set, path: 'config.update' }, 'call', { args });
  const [options] = args;
  const value = options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
  if (value?.kind !== 'object') return;
  for (const { name, node: property, value: inner } of value.properties.values()) {
    if (inner.kind !== 'object' || property.type !== 'Property' || NO_SERVICES.has(name)) continue;
    add(file, found, node, { ...set, path: `config.${name}` }, 'assign', { args: [property.value], service: name });
  }
}

/** `AWS.config = new AWS.Config(…)`, also by a name. */
function becomesGlobal(file: File, node: Node): boolean {
  return file.tree.ofType('AssignmentExpression').some(({ left, right }) => {
    if (left.type !== 'MemberExpression' || file.evaluator.evaluate(right).node !== node) return false;
    const target = exported(file, file.evaluator.evaluate(left));
    return target?.path === 'config' && target.isInstance !== true;
  });
}

/** What is set, without what TypeScript wants to have said: `AWS.config!.credentials`. */
function nameOfGlobal(file: File, node: Consumer['node']): string {
  if (node.type === 'NewExpression') return 'AWS.config';
  const callee = node.type === 'AssignmentExpression' ? node.left : node.callee;
  const written = file.sourceCode.getText(callee).replaceAll('!', '');
  // `Object.assign(AWS.config, …)`
  const [target] = node.type === 'CallExpression' && written === 'Object.assign' ? node.arguments : [];
  const name = target ? file.sourceCode.getText(target) : written;
  return /^[\w.$?]{1,60}$/.test(name) ? name : 'AWS.config';
}

/** Whether the condition of a row holds. */
function holds(file: File, consumer: Consumer): boolean {
  const { when } = consumer.row;
  if (!when) return true;
  const value = slotValue(file, consumer, when.slot);
  return when.equals === undefined ? value.kind !== 'absent' && value.kind !== 'unknown' : constantText(value) === when.equals;
}

/** Modules of the project, by a path or by the aliases that its tools know, and those of Node. */
const OWN_MODULES = /^(?:[./#]|[@~]\/|node:)/;

/** The option names that are AWS's own, whoever asks for them. */
const OWN_NAMES: ReadonlyMap<string, 'id' | 'secret' | 'token'> = new Map([
  ['accesskeyid', 'id'],
  ['secretaccesskey', 'secret'],
  ['sessiontoken', 'token'],
]);

/**
 * A package without a row that takes `accessKeyId` and `secretAccessKey`, in any case style, among its options or one level
 * below: it gets AWS credentials, or those of a store like S3. What else it accepts is not known.
 */
function rowByNames(file: File, args: readonly Node[], { module }: Exported, via: 'call' | 'new'): ConsumerRow | undefined {
  if (OWN_MODULES.test(module) || NON_AWS_MODULES.some((row) => matchesModule(row.module, module))) return undefined;
  for (const [index, argument] of args.entries()) {
    if (argument.type === 'SpreadElement' || index > 1) return undefined;
    const value = file.evaluator.evaluate(argument);
    const slots = value.kind === 'object' ? ownNameSlots(value, String(index)) : undefined;
    if (!slots) continue;
    return {
      modules: [module],
      exports: ['*'],
      via,
      sdk: 'other',
      kind: 'client',
      ...slots,
      endpoint: [`${String(index)}.endpoint`],
      accepts: 'identity-only',
      defaultEndpoint: 'unknown',
      source: 'the names of the options',
    };
  }
  return undefined;
}

function ownNameSlots(object: ObjectValue, path: string, depth = 0): Pick<ConsumerRow, 'id' | 'secret' | 'token'> | undefined {
  const slots: { id?: string[]; secret?: string[]; token?: string[] } = {};
  for (const { name } of object.properties.values()) {
    const part = OWN_NAMES.get(normalName(name));
    if (part && !name.includes('.')) slots[part] = [`${path}.${name}`];
  }
  if (slots.id && slots.secret) return slots;
  if (depth > 0) return undefined;
  for (const { name, value } of object.properties.values()) {
    const below = value.kind === 'object' && !name.includes('.') ? ownNameSlots(value, `${path}.${name}`, depth + 1) : undefined;
    if (below) return below;
  }
  return undefined;
}

/** Whether a row of a module names one of its exports. */
function matchesRow(row: ConsumerRow, { path }: Exported): boolean {
  const name = path === '' ? 'default' : path;
  return (
    row.exports.some((pattern) => pattern.includes(RESULT) === name.includes(RESULT) && matchesPath(pattern, name)) &&
    row.except?.some((pattern) => matchesPath(pattern, name)) !== true
  );
}

function nameOf(file: File, node: Consumer['node']): string {
  const callee = node.type === 'AssignmentExpression' ? node.left : node.callee;
  const text = file.sourceCode.getText(callee.type === 'Super' ? (classAround(node)?.superClass ?? callee) : callee);
  return /^[\w.$?]{1,60}$/.test(text) ? text : 'this client';
}

/** What `new` constructs: for a class of this file without a constructor of its own, the class that it extends. */
function constructed(file: File, callee: Node): Value {
  let value = file.evaluator.evaluate(callee);
  // A class cannot extend itself, but broken code may say so.
  for (let depth = 0; value.kind === 'class' && depth < 8; depth++) {
    const { superClass: parent, body } = value.node;
    const hasConstructor = body.body.some((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
    if (!parent || hasConstructor) return value;
    value = file.evaluator.evaluate(parent);
  }
  return value;
}

/** The class whose constructor `super(…)` calls. */
export function superClass(file: File, node: TSESTree.CallExpression): Value | undefined {
  const parent = classAround(node)?.superClass;
  return parent ? file.evaluator.evaluate(parent) : undefined;
}

/** The class in which a node stands. */
export function classAround(node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassDeclaration' || current.type === 'ClassExpression') return current;
  }
  return undefined;
}

/** Whether an export is the one that a row names, in one of its modules. */
export function isExportOf({ module, path }: Exported, { name, modules }: { readonly name: string; readonly modules: readonly string[] }): boolean {
  return name === path && modules.some((pattern) => matchesModule(pattern, module));
}

/** The globals that are a module, with its name: SDK v2 in a browser script, and the runtime Bun. */
const GLOBAL_MODULES: ReadonlyMap<string, string> = new Map([
  ['AWS', 'aws-sdk'],
  // The SDK that came with the first library for user pools of Cognito.
  ['AWSCognito', 'aws-sdk'],
  ['Bun', 'bun'],
]);

/** What a parameter is called through which SDK v2 comes into a module. */
const SDK_PARAMETER = /^(?:aws|AWS)$/;

/** `module.exports = (AWS) => AWS.config.update(…)`: nothing else that is called so has such a configuration. */
function configOfParameter(value: Value): Exported | undefined {
  const path: string[] = [];
  let root = value;
  for (; root.kind === 'member'; root = root.object) {
    if (root.name === undefined) return undefined;
    path.unshift(root.name);
  }
  const isConfig = root.kind === 'parameter' && SDK_PARAMETER.test(root.name) && path[0] === 'config';
  return isConfig ? { module: 'aws-sdk', path: path.join('.') } : undefined;
}

/** The export that a value is, or what it hangs on. */
export function exported(file: File, value: Value): Exported | undefined {
  switch (value.kind) {
    case 'import':
      return original({ module: value.module, path: value.path.filter((step) => step !== 'default').join('.') });
    case 'global': {
      const path = ['globalThis', 'window', 'self', 'global'].includes(value.path[0] ?? '') ? value.path.slice(1) : value.path;
      const module = GLOBAL_MODULES.get(path[0] ?? '');
      return module === undefined ? undefined : { module, path: path.slice(1).join('.') };
    }
    case 'oneOf':
      for (const leaf of leavesOf(value)) {
        const found = leaf.value.kind === 'oneOf' ? undefined : exported(file, leaf.value);
        if (found) return found;
      }
      return undefined;
    case 'member':
      return configOfParameter(value) ?? configOfInstance(file, value) ?? ofResult(file, value);
    case 'call':
    case 'new':
      return ofResult(file, value);
    default:
      return undefined;
  }
}

/** The export itself, where a package hands on that of another. */
function original({ module, path }: Exported): Exported {
  for (const row of REEXPORTS) {
    if (row.module !== module || !`${path}.`.startsWith(`${row.path}.`)) continue;
    return { module: row.of.module, path: [...row.of.path.split('.'), ...path.slice(row.path.length).split('.')].filter(Boolean).join('.') };
  }
  return { module, path };
}

/**
 * What a call or `new` gave, and what hangs on that: `make(…).sign` is `make().sign`. The calls between the first and the
 * last are left out, since the methods of a builder give back the builder.
 */
function ofResult(file: File, value: Value): Exported | undefined {
  const names: string[] = [];
  let object = value;
  while (object.kind === 'member') {
    if (object.name === undefined) return undefined;
    names.unshift(object.name);
    object = object.object;
  }
  let maker: Value | undefined;
  for (let link = 0; link < MAX_LINKS && (object.kind === 'call' || object.kind === 'new'); link++) {
    maker = object.callee;
    object = maker;
    while (object.kind === 'member') object = object.object;
  }
  // What hangs on something unknown is no export, and neither is the rest of a chain that is too long.
  const isExport = object === maker && object.kind !== 'call' && object.kind !== 'new';
  const made = maker && isExport ? exported(file, maker) : undefined;
  return made && { module: made.module, path: [`${made.path || 'default'}${RESULT}`, ...names].join('.') };
}

/** `client.config.update` and `config.update` of an SDK v2 object are `config.update` of that object alone. */
function configOfInstance(file: File, value: Extract<Value, { kind: 'member' }>): Exported | undefined {
  const path: string[] = [];
  let object: Value = value;
  while (object.kind === 'member') {
    if (object.name === undefined) return undefined;
    path.unshift(object.name);
    object = object.object;
  }
  if (object.kind !== 'new') return undefined;
  const made = exported(file, object.callee);
  if (!made || !made.module.startsWith('aws-sdk')) return undefined;
  if (made.path === 'Config') return { module: 'aws-sdk', path: ['config', ...path].join('.'), isInstance: true };
  return path[0] === 'config' && path.length > 1 ? { module: 'aws-sdk', path: path.join('.'), isInstance: true } : undefined;
}

/** An options object that an argument can be, and what must hold for it. */
export interface OptionsLeaf {
  readonly value: Value;
  readonly conditions: readonly Condition[];
}

/** What an argument of a consumer can be. */
export function argumentLeaves(file: File, consumer: Consumer, index: number): readonly OptionsLeaf[] {
  const argument = consumer.args[index];
  if (!argument || hasSpreadBefore(consumer, index)) return [];
  return leavesOf(file.evaluator.evaluate(argument), consumer.conditions);
}

/** Whether nobody knows which argument stands at an index. */
function hasSpreadBefore(consumer: Consumer, index: number): boolean {
  return consumer.args.slice(0, index + 1).some((node) => node.type === 'SpreadElement');
}

/** Whether an identity slot takes a provider of the SDK too. What knows the variables alone takes an object and no more. */
export function takesProviders({ accepts, sdk, reads }: ConsumerRow): boolean {
  return accepts !== 'identity-only' && (sdk !== 'other' || reads === undefined);
}

/** A slot with what stands in it. */
export interface Slot {
  readonly value: Value;
  /** The property that fills it, and the object that has the property; absent for an argument itself. */
  readonly property?: ObjectProperty;
  readonly object?: ObjectValue;
  readonly conditions: readonly Condition[];
}

/** The values of a slot, one for each options object that the argument can be. Slots that are not there are left out. */
export function slotsAt(file: File, consumer: Consumer, path: SlotPath): readonly Slot[] {
  const [index = '0', ...names] = path.split('.');
  const argument = consumer.args[Number(index)];
  // An argument that is the slot itself keeps its choices together.
  if (names.length === 0 && argument && !hasSpreadBefore(consumer, Number(index))) {
    return [{ value: file.evaluator.evaluate(argument), conditions: consumer.conditions }];
  }
  return argumentLeaves(file, consumer, Number(index)).flatMap((leaf) => {
    let slots: Slot[] = [{ value: leaf.value, conditions: leaf.conditions }];
    for (const name of names) slots = slots.flatMap((slot) => stepInto(slot, name));
    return slots;
  });
}

function stepInto(slot: Slot, name: string): Slot[] {
  return leavesOf(slot.value, slot.conditions).flatMap(({ value, conditions }) => {
    const property = value.kind === 'object' ? value.properties.get(name) : undefined;
    return property && value.kind === 'object' ? [{ value: property.value, property, object: value, conditions }] : [];
  });
}

/** What a slot holds, as one value; absent where nothing is given, unknown where options are not known. */
export function slotValue(file: File, consumer: Pick<Consumer, 'args' | 'node'>, path: SlotPath): Value {
  const [index = '0', ...names] = path.split('.');
  const argument = consumer.args[Number(index)];
  if (!argument || argument.type === 'SpreadElement') return absent(consumer.node);
  let value = file.evaluator.evaluate(argument);
  for (const name of names) value = file.evaluator.member(value, name, argument);
  return value;
}
