import type { SinkKind } from '../../facts/sinks.ts';
import { CONSOLE_SIGN_IN } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { moduleName } from '../../values/modules.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole } from '../../values/value.ts';
import { consumers } from '../consumers/consumers.ts';
import { hostFinding } from '../host.ts';
import { speaksOfAws } from '../identities/names.ts';
import type { Carrier } from './leak-carriers.ts';
import { carriersIn } from './leak-carriers.ts';
import { commandedByName } from './leak-commands.ts';
import { loggedAnswers } from './leak-loggers.ts';
import { storedByName } from './leak-storage.ts';
import { isRedacted } from './leak-redactions.ts';
import { responseSinks } from './leak-responses.ts';
import type { ExposedSecret } from './leak-secrets.ts';
import type { Sink } from './leak-sinks.ts';
import { tableSinks } from './leak-sinks.ts';

/** A credential that leaves the program. */
export interface LeakFinding {
  readonly claim: 'leak';
  /** The part of the argument that has to change. */
  readonly node: Node;
  readonly kind: SinkKind;
  /** The words for what lets it out. */
  readonly where: string;
  readonly secret: ExposedSecret;
  /** Who gets temporary credentials that were made for somebody: with a session policy, or with all rights of the role. */
  readonly vends?: 'scoped' | 'unscoped';
  /** Everything in the same sink that carries the same identity. */
  readonly carriers: readonly Node[];
  readonly sink: Sink;
  /** Whether the whole environment goes to a place where it says nothing of AWS, since the file does nothing with it. */
  readonly isFarFromAws: boolean;
  /** Whether a logger of the project may mask it. */
  readonly mayBeMasked: boolean;
  readonly isTest: boolean;
}

/** The credentials that leave the program in a file, one finding for each sink and identity, in the order of the source. */
export const credentialLeaks = defineTopic((file): readonly LeakFinding[] => {
  const sinks = [...tableSinks(file), ...responseSinks(file)];
  const found = [...sinks.flatMap((sink) => leaksOf(file, sink)), ...leaksToLoggers(file)];
  return found
    .filter((finding, index) => !found.some((other, place) => isSame(other, finding) && (isInside(other, finding) || (other.sink.node === finding.sink.node && place < index))))
    .sort((left, right) => left.node.range[0] - right.node.range[0]);
});

/** The session tokens that the SDK itself writes, to a logger that its clients are given. */
function leaksToLoggers(file: File): LeakFinding[] {
  const { isTest } = file.about(hostFinding);
  return loggedAnswers(file).map(({ node, operation }): LeakFinding => {
    const sink: Sink = { kind: 'log', node, name: '`logger`', args: [], isText: false, isOption: true };
    const what = `the session token in answers of \`${operation}\``;
    const secret: ExposedSecret = { what, owner: `logger ${String(node.range[0])}`, part: 'token', isObject: true };
    return { claim: 'leak', node, kind: 'log', where: sink.name, secret, carriers: [node], sink, isFarFromAws: false, mayBeMasked: false, isTest };
  });
}

function isSame(left: LeakFinding, right: LeakFinding): boolean {
  return left !== right && left.node === right.node;
}

/** The sink that stands nearest to the credential speaks: `return Response.json(secret)`. */
function isInside(inner: LeakFinding, outer: LeakFinding): boolean {
  return inner.sink.node !== outer.sink.node && contains(outer.sink.node, inner.sink.node);
}

function leaksOf(file: File, sink: Sink): LeakFinding[] {
  if (sink.kind === 'url' && sink.args.some((argument) => signsIn(file.evaluator.evaluate(argument)))) return [];
  const groups = new Map<string, Carrier[]>();
  const known = sink.args.flatMap((argument) => carriersIn(file, argument, sink.isText));
  for (const carrier of [...known, ...storedByName(file, sink), ...commandedByName(file, sink, known)]) {
    groups.set(carrier.secret.owner, [...(groups.get(carrier.secret.owner) ?? []), carrier]);
  }
  const { isTest } = file.about(hostFinding);
  return [...groups.values()].flatMap((all): LeakFinding[] => {
    const carriers = all.filter((carrier) => leaves(file, sink, carrier));
    if (sink.readBy !== undefined && all.some(({ secret }) => secret.part === 'token')) return [];
    const main = carriers.find(({ secret }) => secret.part !== 'token') ?? carriers[0];
    if (!main) return [];
    const vends = sink.kind === 'response' ? vendsOf(main.secret) : undefined;
    const isFarFromAws = main.secret.part === 'environment' && isFar(file, sink);
    return [
      {
        claim: 'leak',
        node: main.node,
        kind: sink.kind,
        where: sink.name,
        secret: main.secret,
        ...(vends && { vends }),
        carriers: carriers.map(({ node }) => node),
        sink,
        isFarFromAws,
        mayBeMasked: sink.isOfProject === true && carriers.every((carrier) => isPartOfObject(carrier)),
        isTest,
      },
    ];
  });
}

/** Whether it is a member of an object, or an object that holds more than credentials. */
function isPartOfObject({ node, secret }: Carrier): boolean {
  return secret.part !== 'whole' && (node.type === 'Property' || secret.isObject);
}

/**
 * Whether a credential leaves by a sink. The whole environment goes to every child process anyway. A tool that prints `export NAME=` is
 * asked for the secret, and one that signs in keeps what it gets in a file. Keys that lie in the environment already are no gain there.
 */
function leaves(file: File, { kind, isFile, readBy, redacts }: Sink, { node, secret, isOnPurpose }: Carrier): boolean {
  if (redacts && isRedacted(redacts, node, secret.isObject)) return false;
  const reader = isOnPurpose ?? secret.isOnPurpose;
  // What a shell is to evaluate is asked for where it is printed; in a file it stays.
  const isMeant = readBy !== undefined || reader === 'sdk' || (reader === 'shell' && kind === 'log');
  if (isMeant && (kind === 'log' || kind === 'storage')) return readBy === 'sdk' && secret.isLongTerm === true;
  if (isFile && secret.isByName) return false;
  // A signed URL and an answer show the token of a session where they have to.
  if (secret.isByName && secret.part === 'token') return kind === 'log' || kind === 'command';
  if (secret.part !== 'environment') return true;
  return kind !== 'command';
}

/**
 * Whether the file does nothing with AWS, so that the environment in a log says nothing of it. Who answers a client, or keeps it where it
 * lasts, gives it all away; telemetry may hold it in the place of another vendor, where no word speaks of AWS.
 */
function isFar(file: File, { kind }: Sink): boolean {
  if (kind === 'response' || kind === 'storage' || isNearAws(file)) return false;
  return kind !== 'telemetry' || !speaksOfAws(file.text);
}

function vendsOf({ reach }: ExposedSecret): LeakFinding['vends'] {
  if (reach === 'policy') return 'unscoped';
  return reach === 'scoped' || reach === 'user' ? 'scoped' : undefined;
}

/** Whether a URL, or its query, is the request for a session of the console. */
function signsIn(value: Value): boolean {
  if (value.kind === 'object') return constantText(value.properties.get('Action')?.value ?? value) === CONSOLE_SIGN_IN.action;
  const [first] = value.kind === 'text' ? value.pieces : [];
  return first !== undefined && !isHole(first) && CONSOLE_SIGN_IN.url.test(first.text);
}

/** Whether a file works with AWS: a client, a package of an SDK, a host of AWS. */
function isNearAws(file: File): boolean {
  if (file.about(consumers).length > 0 || isOnAwsHost(file)) return true;
  return file.tree.ofType('ImportDeclaration').some(({ source }) => /^(?:@aws-sdk\/|aws-sdk|@aws-lambda-powertools\/|aws-lambda$)/.test(moduleName(source.value)));
}

function isOnAwsHost(file: File): boolean {
  return file.about(hostFinding).host.startsWith('aws-');
}
