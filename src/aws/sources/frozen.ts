import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../../syntax/node.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import type { Condition } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { askedSourceOf } from './answers.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { consumers, slotsAt } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { FrozenFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity, PartOfIdentity } from '../identities/identities.ts';
import { placeOf } from '../identities/inline.ts';
import type { Lifetime } from './lifetime.ts';
import { lifetimeOf, lifetimeOfAnswer, runsForEachRequest } from './lifetime.ts';
import { originOf } from '../identities/origin.ts';
import type { SourceUse } from './sources.ts';
import { sourceOf } from './sources.ts';

/**
 * The claim that temporary credentials are frozen into something that outlives them: a client of the module, a field, the
 * configuration of the whole process.
 *
 * Nobody claims tests, scripts that are over before the credentials are, provider functions, emulators, clients that live
 * for one call, and files that look at the expiration or ask again from time to time: they may well renew what they hold.
 */
export function frozenOf(file: File, identity: Identity, uses: readonly CredentialUse[]): FrozenFinding | undefined {
  if ((identity.provider !== undefined && identity.expires) || isShortLived(file) || looksAtExpiration(file, identity.node)) return undefined;
  const { kind } = originOf(file, identity);
  const source = kind === 'sts' || kind === 'session' ? undefined : askedSourceOf(file, identity);
  const from = source ? 'provider' : kind === 'sts' || kind === 'session' ? kind : undefined;
  if (!from || (source && !source.row.refreshes)) return undefined;
  // An object of identity by itself sends nothing; who gets it counts.
  const takers = identity.provider === undefined ? uses.filter(({ consumer }) => consumer.row.kind !== 'identity') : uses.filter(({ consumer }) => asksOnce(consumer));
  const frozen = takers.find(({ consumer, conditions }) => outlives(file, consumer, conditions));
  const node = placeOf(identity);
  if (frozen) {
    const lifetime = lastingOf(file, frozen.consumer);
    return { claim: 'frozen', node, from, lifetime, consumer: frozen.consumer, identity, uses, ...(source && { source }) };
  }
  const kept = identity.provider === undefined ? takers.find(({ consumer, conditions }) => isOnAws(file, consumer, conditions)) : undefined;
  const lifetime = kept ? keptOf(file, identity) : 'call';
  if (!kept || lifetime === 'call') return undefined;
  return { claim: 'frozen', isKept: true, node, from, lifetime, consumer: kept.consumer, identity, uses, ...(source && { source }) };
}

/** How long the answer that an identity is read from is kept: by a name of the module, or by the field that it is read from. */
function keptOf(file: File, { node, parts }: Identity): Lifetime {
  const answers = answersOf(parts.values()).filter((answer) => !isTimed(file, answer) && !looksAtClock(file, answer));
  const lifetimes = answers.map((answer) => lifetimeOfAnswer(file, answer));
  if (lifetimes.includes('module')) return 'module';
  const isOfField = [...parts.values()].every((part) => part.node.type === 'Property' && isOfThis(part.node.value)) && parts.size > 0;
  return lifetimes.includes('instance') || (isOfField && !looksAtClock(file, node)) ? 'instance' : 'call';
}

/** The calls whose answers the parts of an identity are read from; of the answer that a callback gets, what is read of it. */
function answersOf(parts: Iterable<PartOfIdentity>): Node[] {
  return [...parts].flatMap(({ value }) =>
    leavesOf(value).flatMap((leaf) => {
      let object = leaf.value;
      let { node } = object;
      for (; object.kind === 'member'; { object } = object) ({ node } = object);
      return object.kind === 'call' ? [object.node] : object.kind === 'parameter' ? [node] : [];
    }),
  );
}

/** `this.answer.AccessKeyId` */
function isOfThis(value: Node): boolean {
  let node = unwrap(value);
  if (node.type !== 'MemberExpression') return false;
  while (node.type === 'MemberExpression') node = unwrap(node.object);
  return node.type === 'ThisExpression';
}

function isOnAws(file: File, consumer: Consumer, conditions: readonly Condition[]): boolean {
  return endpointFor(file, consumer, conditions) === 'aws' && !isTimed(file, consumer.node) && !looksAtClock(file, consumer.node);
}

/** The same for a provider that is asked once where the consumer would ask it again: `credentials: await fromIni()()`. */
export function frozenSourceOf(file: File, { source, consumer, slot, conditions }: SourceUse): FrozenFinding | undefined {
  if (!source.asked || !source.row.refreshes || isShortLived(file) || looksAtExpiration(file, source.node)) return undefined;
  const node = partOfSlot(slot, source.asked);
  if (outlives(file, consumer, conditions)) {
    return { claim: 'frozen', node, from: 'provider', lifetime: lastingOf(file, consumer), consumer, source, slot, uses: [] };
  }
  if (!isOnAws(file, consumer, conditions) || isTimed(file, source.asked) || looksAtClock(file, source.asked)) return undefined;
  const lifetime = lifetimeOfAnswer(file, source.asked);
  return lifetime !== 'call' ? { claim: 'frozen', isKept: true, node, from: 'provider', lifetime, consumer, source, slot, uses: [] } : undefined;
}

/**
 * A client of SDK v3 asks a function for credentials, and never again where they do not say when they end.
 * Source: @smithy/core@3.41.0 dist-es/submodules/client/middleware-http-auth-scheme memoizeIdentityProvider
 */
function asksOnce({ row }: Consumer): boolean {
  return row.sdk === 'v3' && row.kind === 'client';
}

/** `const credentials = await provider(); new S3Client({ credentials: async () => credentials })`: the function asks nobody. */
export function frozenFunctions(file: File): FrozenFinding[] {
  if (isShortLived(file)) return [];
  return file
    .about(consumers)
    .filter(({ row }) => row.kind !== 'identity')
    .flatMap((consumer) =>
      [...(consumer.row.identity ?? []), ...(consumer.row.provider ?? [])].flatMap((path) =>
        slotsAt(file, consumer, path).flatMap((slot): FrozenFinding[] => {
          const { value, property } = slot;
          if (value.kind !== 'function' || property?.node.type !== 'Property') return [];
          const source = sourceOf(file, file.evaluator.returned(value));
          const isOutside = source?.asked !== undefined && !contains(value.node, source.asked);
          if (!source || !isOutside || !source.row.refreshes) return [];
          if (!outlives(file, consumer, slot.conditions) || looksAtExpiration(file, source.node)) return [];
          const node = property.node.value;
          return [{ claim: 'frozen', node, from: 'provider', lifetime: lastingOf(file, consumer), consumer, source, slot, uses: [] }];
        }),
      ),
    );
}

/** What fills a slot, `await` and all: the whole slot, or the call of the provider where it is a choice. */
export function partOfSlot({ property, value }: Slot, asked: Node): Node {
  if (property?.node.type !== 'Property') return asked;
  const whole = property.node.value;
  return leavesOf(value).length > 1 && contains(whole, asked) ? wrapped(asked) : whole;
}

/** Whether a consumer sends requests to AWS after the credentials that it has got have ended. */
function outlives(file: File, consumer: Consumer, conditions: readonly Condition[]): boolean {
  if (lastingOf(file, consumer) === 'call' || isTimed(file, consumer.node) || looksAtClock(file, consumer.node)) return false;
  return endpointFor(file, consumer, conditions) !== 'local';
}

/** A configuration of everything lasts as long as the process, unless each request sets it again. */
function lastingOf(file: File, consumer: Consumer): Lifetime {
  if (consumer.isGlobal) return runsForEachRequest(consumer.node) ? 'call' : 'module';
  return lifetimeOf(file, consumer.node);
}

/** Tests, and scripts of a developer or a pipeline, are over before their credentials are. */
function isShortLived(file: File): boolean {
  const { host, isTest } = file.about(hostFinding);
  return isTest || host === 'workstation' || host === 'ci' || file.text.startsWith('#!');
}

/** Names that speak of the end of credentials; links and cookies have an end of their own. */
const ENDS = /expiration|expires_?at|expiry|expired|expiring/i;
const OTHER_ENDS = /url|link|cookie|jwt|signed|otp|invit|password|error$/i;
/** What the SDK says when credentials have ended. */
const ENDED = /^(?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;

/** Whether the file reads when the credentials end, other than to pass it on with them, or sees that they have. */
function looksAtExpiration(file: File, identity: Node): boolean {
  const { names, isCaught } = file.about(mentionedEnds);
  return isCaught || names.some((name) => !contains(identity, name));
}

/** Where a file speaks of the end of credentials. */
const mentionedEnds = defineTopic((file) => ({
  names: file.tree.ofType('Identifier').filter((node) => ENDS.test(node.name) && !OTHER_ENDS.test(node.name) && !isKey(node)),
  isCaught: file.tree.ofType('Literal').some(({ value }) => typeof value === 'string' && ENDED.test(value)),
}));

/** The key of a property or of a type, not a name that is read. */
function isKey(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'TSPropertySignature') return true;
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && parent.key === node && !parent.shorthand;
}

/** Words of a clock, of the language and of the packages for dates. */
const CLOCK = /^(?:Date|now|getTime|hrtime|performance|isAfter|isBefore|diff|differenceIn\w+|dayjs|moment|DateTime|Temporal)$/;

/** Whether the function around a node asks how late it is before it goes on: `if (Date.now() - madeAt > 30 * 60_000)`. */
function looksAtClock(file: File, node: Node): boolean {
  const around = enclosingFunction(node);
  return around !== undefined && file.about(testsOfTime).some((test) => contains(around, test));
}

/** The tests of a file that mention a clock. */
const testsOfTime = defineTopic((file): readonly Node[] => {
  const clocks = file.tree.ofType('Identifier').filter(({ name }) => CLOCK.test(name));
  if (clocks.length === 0) return [];
  const tests = [...file.tree.ofType('IfStatement'), ...file.tree.ofType('ConditionalExpression')].map(({ test }) => test);
  return tests.filter((test) => clocks.some((clock) => contains(test, clock)));
});

/** Whether a timer runs the code again: `setInterval(renew, …)`. */
function isTimed(file: File, node: Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunction(parent) && namesOf(file, parent).some((place) => isGivenToTimer(place))) return true;
  }
  return false;
}

/** A function where it stands, and where its name is mentioned. */
function namesOf(file: File, fn: Node): Node[] {
  const own = wrapped(fn);
  const name = fn.type === 'FunctionDeclaration' ? fn.id : own.parent?.type === 'VariableDeclarator' ? own.parent.id : undefined;
  const variable = name ? file.names.variableOf(name) : undefined;
  return [own, ...(variable?.references.map(({ identifier }) => identifier) ?? [])];
}

function isGivenToTimer(place: Node): boolean {
  for (let current = wrapped(place), { parent } = current; parent; current = parent, { parent } = parent) {
    if (parent.type === 'CallExpression' && parent.arguments.some((argument) => argument === current)) return isTimer(parent.callee);
    // `setInterval(() => renew(), …)`, `setInterval(() => void renew().catch(report), …)`.
    const isCalled = parent.type === 'CallExpression' && parent.callee === current;
    const isChain = isCalled || parent.type === 'MemberExpression' || parent.type === 'UnaryExpression' || parent.type === 'AwaitExpression';
    const isBody = parent.type === 'ExpressionStatement' || parent.type === 'BlockStatement' || isFunction(parent);
    if (!isChain && !isBody) return false;
  }
  return false;
}

function isTimer(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  return name === 'setInterval' || name === 'setTimeout' || name === 'schedule';
}
