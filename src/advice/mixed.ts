import type { TSESTree } from '@typescript-eslint/utils';
import type { Chain, ChainMember, DeadFallback } from '../aws/sources/chains.ts';
import type { BesideFinding, MixedFinding, OrderFinding, UnreachedFinding } from '../aws/findings.ts';
import { isOfEnvironment } from '../aws/sources/choices.ts';
import { isDefaultChain, isFoundByDefault, isOfDefaultChain } from '../aws/sources/default-chain.ts';
import { endOf, inversionOf } from '../aws/sources/mixed.ts';
import type { Source } from '../aws/sources/sources.ts';
import { sourceOf } from '../aws/sources/sources.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { directed, nameIdentity, offered } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import {
  elementText,
  mergeEdits,
  removeArguments,
  removeElements,
  removeProperties,
  reorderElements,
  replaceNode,
  updateImports,
} from './edits/index.ts';
import { listed, listedMembers, shownFallbacks, shownMember } from './mixed-words.ts';

/** What takes the place of a profile in the code, as the end of a sentence. */
const NAME_PROFILE = ', and name a profile with AWS_PROFILE where people run this';

const LEAVE_CHOICE = 'Leave it to the default provider chain, which finds a profile where people run this, and the role elsewhere';

const LEAVE_VARIABLES = 'Leave it to the default provider chain, which reads the same variables first where no profile is named';

const LEAVE_PROFILE = 'Leave the profile to the default provider chain, which finds it by AWS_PROFILE where people run this';

const PASS_ON = 'Use `fromHttp()` in its place, which lets the next provider have its turn';

const PROVIDERS = '@aws-sdk/credential-providers';

/** The ways out for sources that stand in each other's way. */
export function adviseMixed(file: File, finding: MixedFinding): Advice {
  switch (finding.kind) {
    case 'order':
      return adviseOrder(file, finding);
    case 'unreached':
    case 'stops':
      return adviseEnd(file, finding);
    case 'dead': {
      const builder = finding.fallback.source.row.sdk === 'v2' ? 'CredentialProviderChain' : 'createCredentialChain';
      const replace = offered(file, replaceFallback(file, finding.fallback));
      const alternatives = [replace, joinChain(file, finding.fallback), cutFallback(file, finding.fallback)];
      const joined = `the providers with \`${builder}\``;
      return of(replace ? `Use the default provider chain, which asks them all, or join ${joined}` : `Join ${joined}, or remove it`, alternatives);
    }
    case 'beside':
      return adviseBeside(file, finding);
    case 'choice': {
      const { consumer, property, sources } = finding;
      const sentence = sources.every((source) => isOfEnvironment(source) || isDefaultChain(source)) ? LEAVE_VARIABLES : consumer ? LEAVE_CHOICE : LEAVE_PROFILE;
      const leave = of(sentence, [property && leaveChoice(file, property, sources)]);
      return directed(file, leave, nameIdentity(consumer ? consumer.row.sdk : sources[0]?.row.sdk === 'v2' ? 'v2' : 'v3'));
    }
  }
}

function of(sentence: string, alternatives: readonly (Alternative | undefined)[]): Advice {
  return { sentence, alternatives: alternatives.filter((alternative) => alternative !== undefined) };
}

function adviseOrder(file: File, finding: OrderFinding): Advice {
  const { chain, earlier, later } = finding;
  const reorder = reordered(file, chain, earlier, later);
  const replace = offered(file, replaceChain(file, chain));
  if (reorder) return of(`Try ${shownMember(later)} first`, [reorder, replace]);
  const cut = replace && later.source && isDefaultChain(later.source) ? undefined : cutEarlier(file, chain, earlier, later);
  if (!replace) return of(`Leave out ${shownMember(earlier)}`, [cut]);
  return of(`Use the default provider chain${replace.data['profile'] ?? ''}`, [replace, cut]);
}

function adviseEnd(file: File, finding: UnreachedFinding): Advice {
  const { chain, ending, dead, kind } = finding;
  if (kind === 'stops') {
    const replace = replaceChain(file, chain);
    const sentence = replace ? 'Use the default provider chain, which asks a container only where there is one' : PASS_ON;
    return directed(file, of(sentence, [replace, passOn(file, ending)]), `Leave out ${shownMember(ending)}`);
  }
  const move = movedToEnd(file, chain, ending);
  const otherwise = move ? `try ${shownMember(ending)} last` : 'choose one of them by a test';
  return of(`Remove ${dead.length > 1 ? 'them' : 'it'}, or ${otherwise}`, [cutDead(file, chain, dead), move]);
}

/** What the client does not look at goes; a profile alone, in the place of what it looks at, would lead on to the host. */
function adviseBeside(file: File, { names, used, properties }: BesideFinding): Advice {
  const what = listed(names);
  const advice = of(`Remove ${what}, or \`${used}\` where the other is meant`, [dropUnused(file, properties, what)]);
  return directed(file, advice, `Remove ${what}; where another identity is meant, give it as \`${used}\``);
}

/** The later member takes its place before the earlier one, where nothing is wrong with the chain then. */
function reordered(file: File, chain: Chain, earlier: ChainMember, later: ChainMember): Alternative | undefined {
  let order = chain.members;
  let move: Pick<OrderFinding, 'earlier' | 'later'> | undefined = { earlier, later };
  for (let count = 0; move && count < chain.members.length; count++) {
    const { earlier: behind, later: moved } = move;
    const rest = order.filter((member) => member !== moved);
    order = rest.toSpliced(rest.indexOf(behind), 0, moved);
    move = inversionOf(file, chain.form, order);
  }
  const edits = permuted(file, chain, order);
  return edits && { id: 'reorderChain', data: { better: shownMember(later), worse: shownMember(earlier) }, edits };
}

function movedToEnd(file: File, chain: Chain, ending: ChainMember): Alternative | undefined {
  const order = [...chain.members.filter((member) => member !== ending), ending];
  const edits = permuted(file, chain, order);
  return edits && { id: 'moveToEnd', data: { what: shownMember(ending) }, edits };
}

/** The members in another order; `undefined` where that is no better, or where the text cannot be moved. */
function permuted(file: File, chain: Chain, order: readonly ChainMember[]): TextEdit[] | undefined {
  const { list, members } = chain;
  if (!isSound(file, chain, order)) return undefined;
  if (list) return reorderElements(file.sourceCode, list, order.map((member) => members.indexOf(member)));
  const edits = order.flatMap((member, index): TextEdit[] => {
    const place = members[index]?.node;
    return place && place !== member.node ? replaceNode(file.sourceCode, place, file.sourceCode.getText(member.node)) : [];
  });
  return mergeEdits(edits);
}

/** Whether all of a chain would be tried in an order, and in a good one. Of a member that nobody knows, nobody can tell. */
function isSound(file: File, { form }: Chain, order: readonly ChainMember[]): boolean {
  const end = endOf(file, { form, members: order });
  const isLast = end === undefined || end.index === order.length - 1;
  const isKnown = order.every(({ source, isIdentity }) => source !== undefined || isIdentity === true);
  return isLast && isKnown && inversionOf(file, form, order) === undefined;
}

/** Members go, with what only they used; what is left of a chain of one stands for itself. */
function withoutMembers(file: File, { list, node, members }: Chain, gone: readonly ChainMember[]): TextEdit[] | undefined {
  if (!list) return undefined;
  const nodes = gone.map((member) => member.node);
  const cut =
    list.type === 'ArrayExpression'
      ? removeElements(file.sourceCode, nodes)
      : removeArguments(file.sourceCode, nodes as TSESTree.CallExpressionArgument[]);
  const [only, ...others] = members.filter((member) => !gone.includes(member));
  const isAlone = others.length === 0 && list === node && list.parent.type !== 'MemberExpression';
  if (only && isAlone && !hasCommentsBeside(file, list, [only.node, ...cut])) {
    const text = file.sourceCode.getText(only.node);
    const orphans = updateImports(file.sourceCode, { removed: [node], uses: namesIn(text) }).edits;
    return mergeEdits([...replaceNode(file.sourceCode, node, text), ...orphans]);
  }
  return mergeEdits([...cut, ...updateImports(file.sourceCode, { removed: nodes }).edits]);
}

/** Whether comments stand in a node beside some of its parts: they would go with it. */
function hasCommentsBeside({ sourceCode }: File, node: Node, parts: readonly Pick<TextEdit, 'range'>[]): boolean {
  return sourceCode.getCommentsInside(node).some((comment) => !parts.some(({ range }) => range[0] <= comment.range[0] && comment.range[1] <= range[1]));
}

function cutDead(file: File, chain: Chain, dead: readonly ChainMember[]): Alternative | undefined {
  const edits = withoutMembers(file, chain, dead);
  return edits && { id: 'cutChain', data: { what: listedMembers(dead) }, edits };
}

/** What stands in front of the better source goes, where nothing is wrong with the chain then. */
function cutEarlier(file: File, chain: Chain, earlier: ChainMember, later: ChainMember): Alternative | undefined {
  const rest = chain.members.filter((member) => member !== earlier);
  if (!isSound(file, chain, rest)) return undefined;
  const edits = withoutMembers(file, chain, [earlier]);
  return edits && { id: 'cutEarlier', data: { what: shownMember(earlier), better: shownMember(later) }, edits };
}

/** The SDK's own chain in the place of one whose members it tries as well. */
function replaceChain(file: File, chain: Chain): Alternative | undefined {
  const { form, node, list, members } = chain;
  const known = members.flatMap(({ source }) => source ?? []);
  if (known.length < members.length || !known.every((source) => isFoundByDefault(file, source))) return undefined;
  const profile = profileFor(file, known);
  if (form === 'v2') {
    if (node.type !== 'NewExpression' || !list || list.parent !== node || node.arguments.length !== 1) return undefined;
    const gone = removeArguments(file.sourceCode, node.arguments);
    const edits = mergeEdits([...gone, ...updateImports(file.sourceCode, { removed: node.arguments }).edits]);
    return { id: 'replaceChain', data: { provider: 'new CredentialProviderChain()', profile }, edits };
  }
  // What `expireAfter` is called on is no chain any more.
  if (form !== 'v3' || node.parent?.type === 'MemberExpression') return undefined;
  const edits = replaceBy(file, node, 'fromNodeProviderChain');
  return { id: 'replaceChain', data: { provider: 'fromNodeProviderChain()', profile }, edits: edits.edits };
}

/** `fromHttp()` reads the same variables and, where there are none, gives way. */
function passOn(file: File, { source }: ChainMember): Alternative | undefined {
  if (!source || source.args.length > 0 || source.asked || source.node.type !== 'CallExpression') return undefined;
  const { edits, newModules } = replaceBy(file, source.node, 'fromHttp');
  return { id: 'passOn', data: { provider: 'fromHttp()', needs: needsOf(newModules) }, edits };
}

/** A call of a provider in the place of an expression, with its import. */
function replaceBy(file: File, node: Node, name: string): { readonly edits: TextEdit[]; readonly newModules: readonly string[] } {
  const { sourceCode } = file;
  const imports = updateImports(sourceCode, { needed: [{ module: PROVIDERS, name }], removed: [node], at: node });
  const text = `${imports.locals[0] ?? name}()`;
  return { edits: mergeEdits([...replaceNode(sourceCode, node, text), ...imports.edits]), newModules: imports.newModules };
}

/** The default chain asks all of `fromEnv() ?? fromIni()`, in its own order. */
function replaceFallback(file: File, { node }: DeadFallback): Alternative | undefined {
  if (node.type !== 'LogicalExpression') return undefined;
  const operands = operandsOf(node);
  const areAsked = operands.every((operand) => {
    const source = sourceOf(file, file.evaluator.evaluate(operand));
    return source && !source.asked && source.row.sdk !== 'v2' && isOfDefaultChain(file, source);
  });
  if (!areAsked || hasCommentsBeside(file, node, [])) return undefined;
  const { edits, newModules } = replaceBy(file, node, 'fromNodeProviderChain');
  return { id: 'replaceChain', data: { provider: 'fromNodeProviderChain()', profile: '', needs: needsOf(newModules) }, edits };
}

/** `a ?? b` becomes `createCredentialChain(a, b)`, which is what was meant, where each gives way to the next. */
function joinChain(file: File, { node }: DeadFallback): Alternative | undefined {
  if (node.type !== 'LogicalExpression') return undefined;
  const { sourceCode } = file;
  const operands = operandsOf(node);
  const members = operands.flatMap((operand): ChainMember[] => {
    const source = sourceOf(file, file.evaluator.evaluate(operand));
    return source && !source.asked && source.row.sdk !== 'v2' ? [{ node: operand, source }] : [];
  });
  const end = endOf(file, { form: 'v3', members });
  const goesOn = end === undefined || end.index === members.length - 1;
  if (members.length < operands.length || !goesOn || inversionOf(file, 'v3', members)) return undefined;
  if (hasCommentsBeside(file, node, operands)) return undefined;
  const texts = operands.map((operand) => elementText(sourceCode, operand)).join(', ');
  const name = 'createCredentialChain';
  const imports = updateImports(sourceCode, { needed: [{ module: PROVIDERS, name }], at: node, uses: namesIn(texts) });
  const edits = [...replaceNode(sourceCode, node, `${imports.locals[0] ?? name}(${texts})`), ...imports.edits];
  return { id: 'joinChain', data: { needs: needsOf(imports.newModules) }, edits: mergeEdits(edits) };
}

function operandsOf(node: TSESTree.LogicalExpression): Node[] {
  const operands: Node[] = [node.right];
  let left: Node = node.left;
  for (let inner = unwrap(left); inner.type === 'LogicalExpression' && inner.operator === node.operator; inner = unwrap(left)) {
    operands.unshift(inner.right);
    ({ left } = inner);
  }
  return [left, ...operands];
}

function needsOf(modules: readonly string[]): string {
  return modules.length > 0 ? ` (needs the package ${modules.join(', ')})` : '';
}

/** The operands behind the one that is always there go; so do the `try` and its `catch`. */
function cutFallback(file: File, { node, kept, dead, source }: DeadFallback): Alternative | undefined {
  const { sourceCode } = file;
  const data = { what: shownFallbacks(file, dead) };
  if (node.type === 'LogicalExpression') {
    const whole = leftThrough(node, kept);
    if (!whole) return undefined;
    const text = sourceCode.getText(whole);
    const edits = [...replaceNode(sourceCode, node, text), ...updateImports(sourceCode, { removed: [node], uses: namesIn(text) }).edits];
    return { id: 'cutChain', data, edits: mergeEdits(edits) };
  }
  const [statement] = node.block.body;
  // The `catch` may do other things; whoever wrote them knows whether they may go.
  if (!statement || node.finalizer || node.handler?.body.body.length !== 1 || source.args.length > 0) return undefined;
  if (sourceCode.getCommentsInside(node).length > 0) return undefined;
  const text = sourceCode.getText(statement);
  const edits = [{ range: node.range, text }, ...updateImports(sourceCode, { removed: dead }).edits];
  return { id: 'cutChain', data, edits: mergeEdits(edits) };
}

/** Of `a ?? b ?? c`, the operands up to one of them. */
function leftThrough(node: TSESTree.LogicalExpression, kept: Node): Node | undefined {
  for (let current: Node = unwrap(node.left); ; ) {
    if (current === kept) return wrapped(current);
    if (current.type !== 'LogicalExpression') return undefined;
    if (current.right === kept) return current;
    current = unwrap(current.left);
  }
}

function dropUnused(file: File, properties: readonly TSESTree.Property[], what: string): Alternative {
  const edits = [...removeProperties(file.sourceCode, properties), ...updateImports(file.sourceCode, { removed: properties }).edits];
  return { id: 'dropUnused', data: { what }, edits: mergeEdits(edits) };
}

function leaveChoice(file: File, property: TSESTree.Property, sources: readonly Source[]): Alternative {
  const edits = [...removeProperties(file.sourceCode, [property]), ...updateImports(file.sourceCode, { removed: [property] }).edits];
  return { id: 'leaveChoice', data: { profile: profileFor(file, sources) }, edits: mergeEdits(edits) };
}

function profileFor(file: File, sources: readonly Source[]): string {
  return sources.every((source) => isOfDefaultChain(file, source) || isDefaultChain(source)) ? '' : NAME_PROFILE;
}

/** The names that a text uses. Words in strings do no harm. */
function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]*/g) ?? [];
}
