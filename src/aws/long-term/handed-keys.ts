import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyedHostRow } from '../../facts/long-term.ts';
import { KEYED_HOSTS, PARTNER_WORDS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { memberName, propertyName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import type { ObjectValue, Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { issuedPart } from './issued-keys.ts';
import type { VariableName } from '../identities/variable-names.ts';
import { speaksOfOthers, variableName } from '../identities/variable-names.ts';
import { isKeyValue, speaksOfEmulator, standardPart } from './key-variables.ts';
import type { HandedFinding } from './findings.ts';
import type { Variable, Variables } from './variables.ts';
import { variablesOf } from './variables.ts';

const partners: ReadonlySet<string> = new Set(PARTNER_WORDS);

/**
 * The access keys that a file hands to a host among its variables. The secret has to be one of them: an ID by itself opens
 * nothing. Silent: temporary credentials (a session token stands beside them), keys of other vendors and of emulators.
 */
export function handedKeys(file: File): HandedFinding[] {
  const seen = new Set<Node>();
  return [...variablesOf(file), ...issuedVariables(file)].flatMap((variables) => {
    const finding = handedOf(file, variables);
    const isTold = (node: Node): boolean => [...seen].some((other) => contains(other, node));
    if (!finding || finding.entries.some((node) => isTold(node))) return [];
    for (const node of finding.entries) seen.add(node);
    return [finding];
  });
}

/** The variable that a secret access key has for the SDKs, in whatever takes it. */
const SECRET = 'AWS_SECRET_ACCESS_KEY';
/** Where a secret is kept, and not handed on. */
const KEPT = /secret(?!AccessKey)|vault|parameter/i;

/** Keys that the file makes, under the names of the SDK's variables, wherever they go: `{ AWS_SECRET_ACCESS_KEY: key.secret }`. */
function issuedVariables(file: File): Variables[] {
  return file.tree.ofType('ObjectExpression').flatMap((node): Variables[] => {
    const value = file.evaluator.evaluate(node);
    if (value.kind !== 'object' || !isIssued(file, value) || isKept(node)) return [];
    const name = ['key', 'name'].find((key) => isText(value.properties.get(key)?.value, SECRET));
    const secret = name === undefined ? undefined : value.properties.get('value');
    if (secret) return [{ host: 'elsewhere', variables: [{ name: SECRET, value: secret.value, node, conditions: [] }] }];
    const variables = [...value.properties.values()].map((property): Variable => ({ name: property.name, value: property.value, node: property.node, conditions: [] }));
    return [{ host: 'elsewhere', variables: variables.filter(({ value: part }) => issuedPart(file, part) !== undefined) }];
  });
}

/** Whether the variable for a secret stands in an object and gets one that the file makes. */
function isIssued(file: File, { properties }: ObjectValue): boolean {
  const own = properties.get(SECRET) ?? (['key', 'name'].some((key) => isText(properties.get(key)?.value, SECRET)) ? properties.get('value') : undefined);
  return own !== undefined && issuedPart(file, own.value)?.part === 'secret';
}

function isText(value: Value | undefined, text: string): boolean {
  return value !== undefined && constantText(value) === text;
}

/** Whether an object goes into a store of secrets. */
function isKept(node: Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if ((parent.type === 'NewExpression' || parent.type === 'CallExpression') && KEPT.test(nameOf(parent.callee))) return true;
    if (parent.type === 'Property' && KEPT.test(propertyName(parent) ?? '')) return true;
    if (parent.type === 'VariableDeclarator' && KEPT.test(nameOf(parent.id))) return true;
  }
  return false;
}

/** `aws.secretsmanager.SecretVersion` */
function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? `${nameOf(node.object)}.${memberName(node) ?? ''}` : '';
}

interface Named {
  readonly variable: Variable;
  readonly name: VariableName;
}

function handedOf(file: File, { host, variables }: Variables): HandedFinding | undefined {
  const named = variables.flatMap((variable): Named[] => {
    const name = variableName(variable.name);
    return name && variable.value.kind !== 'absent' ? [{ variable, name }] : [];
  });
  if (named.some(({ name }) => name.part === 'token') || variables.some(({ value }) => standardPart(file, value) === 'token')) return undefined;
  const held = variables.filter((variable) => isHeld(file, variable, named));
  const row = (KEYED_HOSTS as readonly KeyedHostRow[]).find((candidate) => candidate.host === host);
  const entries = [...new Set(held.map(({ node }) => node))].sort((left, right) => left.range[0] - right.range[0]);
  const [node] = entries;
  if (!row || !node || !held.some((variable) => isSecret(file, variable))) return undefined;
  if (variables.some((variable) => pointsElsewhere(variable, held)) || mentionsToken(file, node)) return undefined;
  const location = locationIn(file, held.find((variable) => variable.node === node));
  return { claim: 'long-term', kind: 'handed', node, host: row, names: [...new Set(held.map(({ name }) => name))], entries, ...(location && { location }) };
}

/** Where a long script names a variable. */
function locationIn({ sourceCode }: File, variable: Variable | undefined): TSESTree.SourceLocation | undefined {
  const { place, name } = variable ?? {};
  const index = place && name !== undefined ? sourceCode.getText(place).lastIndexOf(name) : -1;
  return place && index !== -1 ? { start: sourceCode.getLocFromIndex(place.range[0] + index), end: place.loc.end } : undefined;
}

/** Whether a variable gets a part of an access key. What the code makes itself, and what the standard variables hold, is one under every name. */
function isHeld(file: File, variable: Variable, named: readonly Named[]): boolean {
  if (variable.conditions.some(({ node }) => speaksOfEmulator(file.sourceCode.getText(node)))) return false;
  if (issuedPart(file, variable.value)) return true;
  // What the standard variable holds is a key under every name, but for those of other vendors.
  const standard = standardPart(file, variable.value);
  if (standard) return standard !== 'token' && !speaksOfOthers(variable.name);
  const name = named.find((candidate) => candidate.variable === variable)?.name;
  if (!name || name.part === 'token') return false;
  const isPaired = named.some((other) => other.name.part !== name.part && other.name.isStrong === name.isStrong && other.name.owner === name.owner);
  return (name.isStrong || isPaired) && isKeyValue(file, variable.value, name.part, isPaired);
}

function isSecret(file: File, { name, value }: Variable): boolean {
  const issued = issuedPart(file, value);
  return issued ? issued.part === 'secret' : (standardPart(file, value) ?? variableName(name)?.part) === 'secret';
}

/** `...(token ? [{ name: 'AWS_SESSION_TOKEN', … }] : [])`: what a spread adds to a list is not followed. */
function mentionsToken(file: File, { parent }: Node): boolean {
  const isLiteral = parent?.type === 'ArrayExpression' || parent?.type === 'ObjectExpression';
  return isLiteral && /session[_-]?token/i.test(file.sourceCode.getText(parent));
}

/**
 * `S3_ENDPOINT` beside `S3_SECRET_ACCESS_KEY`: the store may be that of another vendor, which knows nothing but keys. So does
 * an API of Amazon's for partners.
 */
function pointsElsewhere({ name }: Variable, held: readonly Variable[]): boolean {
  const all = words(name);
  if (all.some((word) => partners.has(word))) return true;
  if (!all.includes('endpoint')) return false;
  if (all.some((word) => word === 's3' || word === 'storage' || word === 'bucket' || word === 'object')) return true;
  if (/^AWS_ENDPOINT(?:_URL)?$/.test(name)) return true;
  return all[0] !== 'aws' && held.some((variable) => words(variable.name)[0] === all[0]);
}
