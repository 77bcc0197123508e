import { HARMLESS_WORDS } from '../../facts/answers.ts';
import type { File } from '../../file.ts';
import { propertyName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { variableName } from '../identities/variable-names.ts';
import type { Carrier } from './leak-carriers.ts';
import { carriersIn } from './leak-carriers.ts';
import { holders, isSecretName } from './leak-holders.ts';
import type { Sink } from './leak-sinks.ts';
import { secretTypes } from './leak-types.ts';

/** Words that make credentials those of AWS: `aws-credentials`, `s3-creds`. */
const OWNERS: ReadonlySet<string> = new Set(['aws', 'dynamodb', 's3', 'sts']);

const harmless: ReadonlySet<string> = new Set(HARMLESS_WORDS);

/**
 * What a storage of the page keeps under a name that tells what it is: `localStorage.setItem('awsSecretKey', value)`, or a name under
 * which the file itself looks for keys.
 */
export function storedByName(file: File, { kind, key, isFile, args, isText, isState }: Sink): Carrier[] {
  if (kind !== 'storage' || isFile === true) return [];
  const entries = key === undefined ? args.flatMap((argument) => propertiesOf(file, argument)) : args.map((node) => ({ name: key, node, at: node }));
  return entries.flatMap(({ name, node, at }): Carrier[] => {
    const isKept = file.about(holders).stored.has(name);
    const value = unwrap(node);
    const isMember = isState === true && !/Function/.test(value.type);
    const isNamed = isKept || isNameOfSecret(name) || (isMember && file.about(secretTypes).fields.has(name));
    if (!isNamed || !(isMember || isGiven(file, value)) || carriersIn(file, value, isText).length > 0) return [];
    return [{ node: at, secret: { what: isKept ? 'the keys' : `\`${name}\``, owner: name, part: 'secret', isObject: isKept, isByName: true } }];
  });
}

function propertiesOf(file: File, argument: Node): { readonly name: string; readonly node: Node; readonly at: Node }[] {
  const object = unwrap(argument);
  const properties = object.type === 'ObjectExpression' ? object.properties : [];
  return properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const name = property.computed ? constantText(file.evaluator.evaluate(property.key)) : propertyName(property);
    return name === undefined ? [] : [{ name, node: property.value, at: property }];
  });
}

/** Whether a name says it by itself, or speaks of AWS and of a secret. */
function isNameOfSecret(name: string): boolean {
  const all = words(name);
  const isOfIdentity = /^cred(?:ential)?s$/.test(all.at(-1) ?? '') && all.some((word) => OWNERS.has(word)) && !all.some((word) => harmless.has(word));
  return isOfIdentity || isSecretName(name) || variableName(name)?.part === 'secret';
}

/** Whether it comes from somewhere: a member, a parameter, or the text that JSON makes of one. What a call makes of it may be sealed. */
function isGiven(file: File, node: Node): boolean {
  if (node.type === 'CallExpression' && file.sourceCode.getText(node.callee) === 'JSON.stringify') {
    const [argument] = node.arguments;
    return argument !== undefined && argument.type !== 'SpreadElement' && isGiven(file, unwrap(argument));
  }
  return leavesOf(file.evaluator.evaluate(node)).some(({ value }) => value.kind === 'member' || value.kind === 'parameter');
}
