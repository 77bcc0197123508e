import { OUTPUTS, PLAIN_TEXT, USERS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { constructions, isConstruct, placesAt } from '../consumers/constructs.ts';
import { issuedPart, makerOf } from './issued-keys.ts';
import { variableName } from '../identities/variable-names.ts';
import { isKeyValue } from './key-variables.ts';
import type { PublishedFinding } from './findings.ts';

/**
 * The secrets of access keys in places that others can read: outputs, plain text in a template.
 *
 * @param handed what is reported as handed to a host: its secret is not reported once more
 */
export function publishedKeys(file: File, handed: readonly Node[]): PublishedFinding[] {
  const outputs = [...outputsOf(file), ...plainTexts(file)];
  const told = [...handed, ...outputs.map(({ node }) => node)];
  return [...outputs, ...unwrappedSecrets(file, told)];
}

function published(via: PublishedFinding['via'], node: Node, what: string): PublishedFinding {
  return { claim: 'long-term', kind: 'published', via, node, what };
}

/** `new CfnOutput(this, 'Secret', { value: key.secretAccessKey.unsafeUnwrap() })` */
function outputsOf(file: File): PublishedFinding[] {
  return file.about(constructions).flatMap((construction): PublishedFinding[] => {
    const row = OUTPUTS.find(({ library, callee }) => isConstruct(construction, library, [callee]));
    if (!row) return [];
    const place = placesAt(file, construction.node.arguments, row.slot).find(({ value }) => holdsSecret(file, value));
    return place ? [published('output', place.property?.node ?? construction.node, row.words)] : [];
  });
}

/** Whether a value is the secret of an access key: one that is made here, or one whose own name says so. */
function holdsSecret(file: File, value: Value): boolean {
  return issuedPart(file, value)?.part === 'secret' || saysSecret(file, value);
}

function saysSecret(file: File, value: Value): boolean {
  return leavesOf(value).some(({ value: leaf }) => {
    const inner = leaf.kind === 'text' ? leaf.pieces.flatMap((piece) => (isHole(piece) ? [piece.hole] : [])) : [leaf];
    return inner.some((part) => (part.kind === 'env' || part.kind === 'parameter' || part.kind === 'member') && namesSecret(part.name) && isKeyValue(file, part, 'secret', false));
  });
}

function namesSecret(name: string | undefined): boolean {
  const named = name === undefined ? undefined : variableName(name);
  return named?.part === 'secret' && named.isStrong;
}

/** `SecretValue.unsafePlainText(…)` of a secret, and of the password of a user. The ID of a key may stand anywhere. */
function plainTexts(file: File): PublishedFinding[] {
  return file.about(constructions).flatMap((construction): PublishedFinding[] => {
    if (!PLAIN_TEXT.some(({ library, callee }) => isConstruct(construction, library, [callee]))) return [];
    const [place] = placesAt(file, construction.node.arguments, '0');
    if (!place) return [];
    if (holdsSecret(file, place.value)) return [published('plain-text', construction.node, 'the secret of an access key')];
    const text = constantText(place.value);
    if (text === undefined || text === '') return [];
    if (file.about(passwordsOfUsers).has(construction.node)) return [published('plain-text', construction.node, 'the password of an IAM user')];
    return isPasswordOfDatabase(construction.node) ? [published('plain-password', construction.node, 'the password of a database')] : [];
  });
}

/** `Credentials.fromPassword('admin', …)` of RDS and DocumentDB, `masterUserPassword: …`. */
function isPasswordOfDatabase(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'Property') return parent.value === node && /^master(?:User)?Password$/.test(propertyName(parent) ?? '');
  return parent?.type === 'CallExpression' && parent.callee !== node && parent.callee.type === 'MemberExpression' && memberName(parent.callee) === 'fromPassword';
}

/** The values that users get as passwords. */
const passwordsOfUsers = defineTopic((file): ReadonlySet<Node> => {
  const values = file.about(constructions).flatMap((construction) => {
    const row = USERS.find(({ library, callee }) => isConstruct(construction, library, [callee]));
    return row?.password.flatMap((slot) => placesAt(file, construction.node.arguments, slot)) ?? [];
  });
  return new Set(values.map(({ value }) => value.node));
});

/** `key.secretAccessKey.unsafeUnwrap()`, wherever it goes, unless what it goes into is reported. */
function unwrappedSecrets(file: File, told: readonly Node[]): PublishedFinding[] {
  const covered = callsBehind(file, told);
  return file.tree.ofType('CallExpression').flatMap((node): PublishedFinding[] => {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || memberName(callee) !== 'unsafeUnwrap' || covered.has(node)) return [];
    if (issuedPart(file, file.evaluator.evaluate(callee.object))?.part !== 'secret') return [];
    return [published('unwrapped', node, file.sourceCode.getText(callee))];
  });
}

/** The calls that stand in what is reported, themselves or by a name. */
function callsBehind(file: File, reported: readonly Node[]): ReadonlySet<Node> {
  const isWithin = (node: Node): boolean => reported.some((other) => contains(other, node));
  if (reported.length === 0) return new Set();
  const calls = file.tree.ofType('CallExpression').filter((call) => isWithin(call));
  const names = file.tree.ofType('Identifier').filter((name) => isWithin(name));
  return new Set([...calls, ...names.flatMap((name) => leavesOf(file.evaluator.evaluate(name)).map(({ value }) => value.node))]);
}

/** `export const secret = key.secret` in a program of Pulumi, which keeps such outputs encrypted. */
export function encryptedOutputs(file: File): PublishedFinding[] {
  return file.tree.ofType('ExportNamedDeclaration').flatMap(({ declaration }): PublishedFinding[] => {
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const value = init ? file.evaluator.evaluate(init) : undefined;
      const issued = value && issuedPart(file, value);
      if (!init || issued?.part !== 'secret' || !issued.maker || id.type !== 'Identifier') return [];
      return makesEncrypted(file, issued.maker) ? [published('encrypted-output', init, `\`${id.name}\``)] : [];
    });
  });
}

function makesEncrypted(file: File, maker: Node): boolean {
  return makerOf(file, file.evaluator.evaluate(maker))?.library === '@pulumi/aws';
}
