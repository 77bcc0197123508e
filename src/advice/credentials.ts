import type { TSESTree } from '@typescript-eslint/utils';
import { ambientIn } from '../aws/sources/ambient.ts';
import type { Fallback, FallbackFinding, IgnoredFinding, InlineFinding, LiteralFinding } from '../aws/findings.ts';
import { isClientSide } from '../aws/host.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { propertyName } from '../syntax/name.ts';
import { isFunction } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { fromCaller, mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { elementText, mergeEdits, removeProperties, replaceNode, updateImports } from './edits/index.ts';
import type { Step } from './ladder.ts';
import { addToken, ladderOf, ofPlatform, restsOnHost } from './ladder.ts';
import { readFromEnvironment } from './read-environment.ts';
import { capitalized, underCondition, withEvidence } from './sentences.ts';
import type { Situation } from './situation.ts';
import { needsStaticKeys, situationOf } from './situation.ts';
import { asserted, isTypeScript } from './typescript.ts';

/** Lists of suggestions stay readable in an editor. */
export const MAX_ALTERNATIVES = 5;

/** The ways out for an identity put together by hand. */
export function adviseInline(file: File, finding: Pick<InlineFinding, 'identity' | 'uses'>): Advice {
  return adviseIdentity(situationOf(file, finding.identity, finding.uses));
}

/** The better sources for an identity, in the ranked order. */
export function adviseIdentity(situation: Situation): Advice {
  const steps = ladderOf(situation);
  return { sentence: sentenceOf(steps, situation), alternatives: limited([...edited(steps), addToken(situation)]) };
}

/** The ways out for a secret in the source. */
export function adviseLiteral(file: File, finding: LiteralFinding): Advice {
  if (file.isData) return { sentence: TAKE_OUT, alternatives: [] };
  const drop = finding.fallbacks.length > 0 ? dropFallbacks(file, finding.fallbacks) : undefined;
  const situation = finding.identity && situationOf(file, finding.identity, finding.uses);
  const read = drop ?? readFromEnvironment(file, finding, situation);
  if (!situation || needsStaticKeys(situation) || takesNothingElse(situation)) {
    return { sentence: drop ? DROP : READ_ELSEWHERE, alternatives: limited([read]) };
  }
  const steps = ladderOf(situation);
  const better = edited(steps).filter((alternative) => alternative && takesAway(alternative, finding.literals));
  const alternatives = drop ? [drop, ...better] : [...better, read];
  return { sentence: drop ? DROP : sentenceOf(steps, situation), alternatives: limited(alternatives) };
}

/** The ways out for a fall-back: without it, and beyond. */
export function adviseFallback(file: File, finding: FallbackFinding): Advice {
  const situation = situationOf(file, finding.identity, finding.uses);
  const drop = dropFallbacks(file, finding.fallbacks);
  const steps = needsStaticKeys(situation) ? [] : ladderOf(situation);
  return { sentence: DROP, alternatives: limited([drop, ...edited(steps)]) };
}

/**
 * Removing what is ignored, which changes nothing; and nesting it. Where static keys are meant nesting comes first, since
 * the client cannot do its work today; where the code must name the identity, it is the only way.
 */
export function adviseIgnored(file: File, finding: IgnoredFinding): Advice {
  const what = finding.names.map((name) => `\`${name}\``).join(', ');
  const edits = mergeEdits([
    ...removeProperties(file.sourceCode, finding.properties),
    ...updateImports(file.sourceCode, { removed: finding.properties }).edits,
  ]);
  const them = finding.properties.length > 1 ? 'them' : 'it';
  const remove: Alternative = { id: 'removeIgnored', data: { what }, edits };
  const nest = nestIgnored(file, finding, what);
  // Today the client signs as the host: to remove what is ignored keeps it so.
  if (mustName(file) && !finding.isBeside) {
    const sentence = nest ? `Put ${them} into \`credentials\`, where it looks` : IN_CREDENTIALS;
    return { sentence, alternatives: nest ? [nest] : [] };
  }
  if (finding.isBeside) return { sentence: `Remove ${them}`, alternatives: [remove] };
  if (nest && meansStaticKeys(finding)) {
    return { sentence: `Put ${them} into \`credentials\`, where it looks`, alternatives: [nest, remove] };
  }
  return { sentence: `Remove ${them}: the client signs as it does today`, alternatives: limited([remove, nest]) };
}

/** Whether consumers take the secret itself and nothing that finds one: an API key, a password, an identity alone. */
export function takesNothingElse(situation: Situation): boolean {
  const { identity, uses } = situation;
  const isIdentityAlone = uses.length > 0 && uses.every(({ consumer }) => consumer.row.accepts === 'identity-only');
  return identity.parts.has('other') || (isIdentityAlone && !isClientSide(situation));
}

const DROP = 'Drop the fall-back, so that a missing credential is noticed where it is missing';
/** No provider asks for such credentials by itself. */
const ASK_AGAIN = 'Give the client a function that asks for them again and returns their `expiration`';
/** SDK v2 takes no function there. */
const ASK_BY_CLASS = 'Give the client a class that asks for them again: `ChainableTemporaryCredentials`, `SAMLCredentials` or `WebIdentityCredentials`';
/** Where the code must name the identity, nobody but a person knows which one the ignored options were to give. */
const IN_CREDENTIALS = `Give it, as \`credentials\`, the identity that is meant: ${fromCaller('v3')}`;
/** Data reads nothing: whoever reads the data has to. */
const TAKE_OUT = 'Take it out of the file, and let the program that needs it read it from the environment or a secrets store';
const READ_ELSEWHERE = 'Read it from the environment or a secrets store';

function sentenceOf(steps: readonly Step[], situation: Situation): string {
  const [first] = steps;
  if (!first && situation.origin.kind === 'session') return situation.sdk === 'v2' ? ASK_BY_CLASS : ASK_AGAIN;
  if (!first) return 'Give the client a credential provider';
  const sentence = underCondition(first.sentence, situation);
  const said = capitalized(restsOnHost(first) ? withEvidence(sentence, situation) : sentence);
  return ofPlatform(situation) ? `${said}: AWS_ACCESS_KEY_ID and its siblings may be those of the platform there` : said;
}

/** Whether an edit leaves none of the literals in the file: a constant that others use too stays, and the secret with it. */
function takesAway({ edits }: Alternative, literals: readonly Node[]): boolean {
  return literals.every(({ range }) => edits.some((edit) => edit.range[0] <= range[0] && range[1] <= edit.range[1]));
}

function edited(steps: readonly Step[]): (Alternative | undefined)[] {
  return steps.map(({ alternative }) => alternative);
}

/** The first ones of those that there are. Two sources that one edit leads to are one way out, under the better name. */
function limited(alternatives: readonly (Alternative | undefined)[]): Alternative[] {
  const byEdit = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const edit = JSON.stringify(alternative?.edits);
    if (alternative && !byEdit.has(edit)) byEdit.set(edit, alternative);
  }
  return [...byEdit.values()].slice(0, MAX_ALTERNATIVES);
}

/** Each fall-back gives way to the value that it stood in for. */
function dropFallbacks(file: File, fallbacks: readonly Fallback[]): Alternative | undefined {
  const edits: TextEdit[] = [];
  for (const { node, wanted, via } of fallbacks) {
    if (via !== 'default') edits.push(...replaceNode(file.sourceCode, node, asserted(file, wanted)));
    else if (node.type === 'AssignmentPattern' && (!isTypeScript(file) || (isTyped(node.left) && !isLeftOut(file, node)))) {
      edits.push({ range: [node.left.range[1], node.range[1]], text: '' });
    } else return undefined;
  }
  return { id: 'dropFallback', data: {}, edits: mergeEdits(edits) };
}

/** Whether a call in the file leaves the argument of a parameter out: it would not type-check without the default. */
function isLeftOut(file: File, parameter: Node): boolean {
  const fn = parameter.parent;
  if (!fn || !isFunction(fn)) return false;
  const index = fn.params.indexOf(parameter as TSESTree.Parameter);
  return file.tree.ofType('CallExpression').some(({ callee, arguments: given }) => {
    const called = file.evaluator.evaluate(callee);
    return called.kind === 'function' && called.node === fn && given.length <= index;
  });
}

function isTyped(node: Node): boolean {
  return node.type === 'Identifier' && node.typeAnnotation !== undefined;
}

/** Whether the endpoint is a store or an emulator, which knows no role. */
function meansStaticKeys({ endpoint }: IgnoredFinding): boolean {
  return endpoint === 'other' || endpoint === 'local';
}

/**
 * Ignored options become `credentials`. On AWS that changes who signs: keys are put there only where static keys are meant,
 * never literals; a provider under a wrong name is what the author wants the client to use.
 */
function nestIgnored(file: File, finding: IgnoredFinding, what: string): Alternative | undefined {
  const { properties } = finding;
  const [first, ...others] = properties;
  const isProvider = others.length === 0 && !finding.identity;
  const isMeant = isProvider || meansStaticKeys(finding) || mustName(file);
  if (!isMeant || !first || hasCredentials(first) || properties.some((property) => ambientIn(file, property))) return undefined;
  const value = isProvider ? valueText(file, first) : identityText(file, finding);
  if (value === undefined) return undefined;
  const edits = [...removeProperties(file.sourceCode, others), { range: first.range, text: `credentials: ${value}` }];
  return { id: 'nestIgnored', data: { what }, edits: mergeEdits(edits) };
}

/** Whether the object has the option already, or may get it from a spread. */
function hasCredentials({ parent }: TSESTree.Property): boolean {
  if (parent.type !== 'ObjectExpression') return true;
  return parent.properties.some((member) => member.type !== 'Property' || propertyName(member) === 'credentials');
}

/** What stands under another name: a provider, or an identity as a whole. */
function valueText(file: File, { value }: TSESTree.Property): string {
  return elementText(file.sourceCode, value);
}

/** The parts as one object. */
function identityText(file: File, { identity }: IgnoredFinding): string | undefined {
  const id = identity?.parts.get('id')?.node;
  const secret = identity?.parts.get('secret')?.node;
  const token = identity?.parts.get('token')?.node;
  if (id?.type !== 'Property' || secret?.type !== 'Property') return undefined;
  const parts: [string, TSESTree.Property][] = [
    ['accessKeyId', id],
    ['secretAccessKey', secret],
  ];
  if (token?.type === 'Property') parts.push(['sessionToken', token]);
  if (parts.some(([, { value }]) => value.type === 'Literal' || value.type === 'TemplateLiteral')) return undefined;
  const texts = parts.map(([name, { value }]) => {
    const text = asserted(file, value);
    return text === name ? name : `${name}: ${text}`;
  });
  return `{ ${texts.join(', ')} }`;
}
