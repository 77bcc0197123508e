import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { conditionsOfTest } from '../../values/conditions.ts';
import type { OneOfValue, Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { endpointOf } from './inline.ts';
import type { Fallback, FallbackFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity } from './identities.ts';

const PARTS = ['secret', 'other', 'id', 'token'] as const;

/**
 * The claim that something stands in for a missing credential: an empty text is sent as a key and fails far from here, a
 * dummy hides that nothing is set, `String(undefined)` is the key `undefined`.
 *
 * Nobody claims tests, and nothing but the empty text where an emulator may be meant.
 */
export function fallbackOf(file: File, identity: Identity, uses: readonly CredentialUse[]): FallbackFinding | undefined {
  if (file.about(hostFinding).isTest || uses.length === 0) return undefined;
  const endpoint = endpointOf(file, uses);
  if (endpoint === 'local') return undefined;
  const fallbacks: Fallback[] = [];
  let isEmpty = false;
  for (const part of PARTS) {
    const value = identity.parts.get(part)?.value;
    if (!value) continue;
    for (const found of fallbacksIn(value)) {
      if (isGuarded(file, found.fallback.wanted, uses) || (part === 'other' && found.text === '' && mayBeLeftOut(uses))) continue;
      const isEmulator = endpoint === 'unknown' && found.text !== undefined && found.text !== '';
      if (isEmulator || fallbacks.some(({ node }) => node === found.fallback.node)) continue;
      fallbacks.push(found.fallback);
      isEmpty ||= found.text === '';
    }
  }
  const [first] = fallbacks;
  return first && { claim: 'fallback', node: first.node, fallbacks, isEmpty, identity, uses };
}

/** Whether the consumers go on without the secret: an empty API key is none, and the identity is used instead. */
function mayBeLeftOut(uses: readonly CredentialUse[]): boolean {
  return uses.every(({ consumer }) => consumer.row.accepts === 'omit');
}

/** Whether every use stands behind a test of the value, so that it is there. */
function isGuarded(file: File, wanted: Node, uses: readonly CredentialUse[]): boolean {
  const [test] = conditionsOfTest(file.sourceCode, wanted, true);
  return test !== undefined && uses.every(({ conditions }) => conditions.some(({ key, holds }) => holds && key === test.key));
}

interface FoundFallback {
  readonly fallback: Fallback;
  /** The text that stands in; `undefined` for a coercion. */
  readonly text: string | undefined;
}

/** The fall-backs in what a part can be. */
export function fallbacksIn(value: Value): readonly FoundFallback[] {
  return leavesOf(value).flatMap((leaf) => {
    const text = constantText(leaf.value);
    if (text === undefined) return coercion(leaf.value);
    return leaf.choices.flatMap(({ choice, branch }) => fallbackAt(choice, branch, text));
  });
}

/** `String(process.env.X)` and `` `${process.env.X}` ``: the text of nothing is "undefined". */
function coercion(value: Value): FoundFallback[] {
  if (value.kind !== 'text' || value.pieces.length !== 1) return [];
  const [piece] = value.pieces;
  if (!piece || !isHole(piece) || !mayBeMissing(piece.hole)) return [];
  const wanted = coerced(value.node);
  return wanted ? [{ fallback: { node: value.node, wanted, via: 'coercion' }, text: undefined }] : [];
}

function mayBeMissing(value: Value): boolean {
  return leavesOf(value).some((leaf) => leaf.value.kind === 'env' || leaf.value.kind === 'absent');
}

function coerced(node: Node): Node | undefined {
  if (node.type === 'TemplateLiteral') return node.expressions[0];
  return node.type === 'CallExpression' ? node.arguments[0] : undefined;
}

/** A literal that the right side of a choice takes when the left side is missing. */
function fallbackAt(choice: OneOfValue, branch: number, text: string): FoundFallback[] {
  if (branch === 0 || !choice.branches.slice(0, branch).some((earlier) => isGiven(earlier.value))) return [];
  const { node } = choice;
  if ((choice.via === '??' || choice.via === '||') && node.type === 'LogicalExpression') {
    return [{ fallback: { node, wanted: node.left, via: 'logical' }, text }];
  }
  if (choice.via === 'default' && node.type === 'AssignmentPattern') {
    return [{ fallback: { node, wanted: unwrap(node.left), via: 'default' }, text }];
  }
  return [];
}

/** Whether a value comes from outside. */
function isGiven(value: Value): boolean {
  return leavesOf(value).some(
    ({ value: leaf }) =>
      leaf.kind === 'env' || leaf.kind === 'parameter' || leaf.kind === 'member' || leaf.kind === 'call' || leaf.kind === 'global',
  );
}
