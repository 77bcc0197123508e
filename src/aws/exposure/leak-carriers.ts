import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { propertyName } from '../../syntax/name.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { enclosingFunction } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { holders, isSecretName } from './leak-holders.ts';
import { keptOfSpread } from './leak-overrides.ts';
import { returnedBy } from './leak-returns.ts';
import type { ExposedSecret, Reader } from './leak-secrets.ts';
import { asText, carriesBy, isProcessAnswer, readerAfter, secretByName, secretOf } from './leak-secrets.ts';

/** A part of an argument that carries a credential: a property, a hole of a template, or the argument itself. */
export interface Carrier {
  readonly node: Node;
  readonly secret: ExposedSecret;
  /** Whether it is written for a shell to evaluate, or for the SDK to read. */
  readonly isOnPurpose?: Reader;
}

interface HandedOn {
  readonly inner: Node;
  readonly spells: boolean;
}

/** Literals in literals that are looked into. */
const MAX_DEPTH = 12;

/**
 * What in an expression carries credentials, each part by itself.
 *
 * @param isText whether the expression becomes a text, of which objects are no part
 */
export function carriersIn(file: File, expression: Node, isText: boolean, depth = 0): Carrier[] {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return [];
  const below = (inner: Node | null, asTextToo = isText): Carrier[] => (inner ? carriersIn(file, inner, asTextToo, depth + 1) : []);
  switch (node.type) {
    case 'ObjectExpression':
      return isText ? [] : carriersInObject(file, node, depth);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => below(element));
    case 'SpreadElement':
      return below(node.argument, false).map((carrier) => (carrier.node === unwrap(node.argument) ? { ...carrier, node } : carrier));
    case 'TemplateLiteral':
      return node.expressions.flatMap((hole, index) => {
        const reader = readerAfter(node.quasis[index]?.value.raw);
        return reader ? below(hole, true).map((carrier) => ({ ...carrier, isOnPurpose: reader })) : below(hole, true);
      });
    case 'BinaryExpression':
      return node.operator === '+' ? [...below(node.left, true), ...below(node.right, true)] : [];
    case 'ConditionalExpression':
      return [...below(node.consequent), ...below(node.alternate)];
    case 'LogicalExpression':
      return node.operator === '&&' ? below(node.right) : [...below(node.left), ...below(node.right)];
    case 'CallExpression': {
      const handed = handedOn(file, node);
      if (handed) return below(handed.inner, handed.spells ? false : isText);
      break;
    }
    default:
  }
  const secret = secretOf(file, file.evaluator.evaluate(node));
  const shown = isText ? asText(secret) : secret;
  return shown && !isRuledOut(file, node) && !isOfOtherBranch(file, node, shown) && !isBeforeWrite(file, node, shown) ? [{ node, secret: shown }] : [];
}

/** The properties of an object literal; in literals inside of it, theirs. */
function carriersInObject(file: File, object: TSESTree.ObjectExpression, depth: number): Carrier[] {
  const value = file.evaluator.evaluate(object);
  if (value.kind === 'object' && isProcessAnswer(value)) return [];
  return object.properties.flatMap((property): Carrier[] => {
    if (property.type === 'SpreadElement') {
      const kept = keptOfSpread(file, property, value, carriersIn(file, property, false, depth + 1));
      return isOverwritten(object, property) ? kept.filter(({ secret }) => secret.isByName !== true) : kept;
    }
    const inner = carriersIn(file, property.value, false, depth + 1);
    if (inner.length > 0) return inner.map((carrier) => (carrier.node.type === 'Property' ? carrier : { ...carrier, node: property }));
    const named = secretByName(file.evaluator.evaluate(property.value), propertyName(property) ?? '');
    return named ? [{ node: property, secret: named }] : [];
  });
}

/** `{ ...config, secretAccessKey: '***' }` */
function isOverwritten({ properties }: TSESTree.ObjectExpression, spread: TSESTree.SpreadElement): boolean {
  const names = properties.slice(properties.indexOf(spread)).map((property) => (property.type === 'Property' ? (propertyName(property) ?? '') : ''));
  return names.some((name) => isSecretName(name) || /^secret_?key$/i.test(name));
}

/** The expression that a call hands on in another form: `JSON.stringify(value)`, `Buffer.from(value).toString('base64')`. */
function handedOn(file: File, { callee, arguments: args }: TSESTree.CallExpression): HandedOn | undefined {
  const target = unwrap(callee);
  const [argument, chooser] = args;
  if (target.type === 'MemberExpression' && target.property.type === 'Identifier' && target.property.name === 'toString') {
    return { inner: target.object, spells: false };
  }
  const called = file.evaluator.evaluate(callee);
  if (called.kind === 'function') return handedOnByFunction(file, called.node, args);
  const spells = carriesBy(called);
  if (spells === undefined || !argument || argument.type === 'SpreadElement') return undefined;
  // A function or a list of names chooses what is spelled out.
  const chosen = spells && chooser ? file.evaluator.evaluate(chooser) : undefined;
  return chosen && chosen.kind !== 'absent' ? undefined : { inner: argument, spells };
}

/** The argument of a function of the file that does no more than to spell it out: `(object) => JSON.stringify(object)`. */
function handedOnByFunction(file: File, fn: FunctionNode, args: TSESTree.CallExpression['arguments']): HandedOn | undefined {
  const [result, ...others] = returnedBy(file, fn);
  const call = result && others.length === 0 ? unwrap(result) : undefined;
  if (call?.type !== 'CallExpression' || file.evaluator.evaluate(call.callee).kind === 'function') return undefined;
  const handed = handedOn(file, call);
  const inner = handed && unwrap(handed.inner);
  const index = inner?.type === 'Identifier' ? fn.params.findIndex((parameter) => parameter.type === 'Identifier' && parameter.name === inner.name) : -1;
  const argument = index === -1 ? undefined : args[index];
  return handed && argument && args.slice(0, index + 1).every(({ type }) => type !== 'SpreadElement') ? { inner: argument, spells: handed.spells } : undefined;
}

/** Whether the secret of an object is taken only where a test of this object says otherwise: `if (answer.ok) { … } else log(answer)`. */
function isOfOtherBranch(file: File, node: Node, { owner, isObject, isByName }: ExposedSecret): boolean {
  const places = isObject && isByName ? (file.about(holders).places.get(owner) ?? []) : [];
  if (places.length === 0) return false;
  const text = file.sourceCode.getText(node);
  const around = file.evaluator.conditionsAround(node).filter(({ node: test }) => file.sourceCode.getText(test).split(/[^\w$]+/).includes(text));
  return places.every((place) =>
    file.evaluator.conditionsAround(place).some((condition) => around.some((other) => other.node === condition.node && other.holds !== condition.holds)),
  );
}

/** Whether the secret of an object is written into it elsewhere, or later. */
function isBeforeWrite(file: File, node: Node, { owner, isObject, isByName }: ExposedSecret): boolean {
  const writes = isObject && isByName ? file.about(holders).written.get(owner) : undefined;
  return writes !== undefined && !writes.some((write) => write.range[1] <= node.range[0] && enclosingFunction(write) === enclosingFunction(node));
}

/** Whether the code has just seen that there is nothing: `if (!secret) throw new Error(secret)`. */
function isRuledOut(file: File, node: Node): boolean {
  const text = file.sourceCode.getText(node);
  return file.evaluator.conditionsAround(node).some(({ node: test, holds }) => !holds && file.sourceCode.getText(test) === text);
}
