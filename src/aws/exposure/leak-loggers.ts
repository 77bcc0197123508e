import type { LoggedProviderRow } from '../../facts/sdk-loggers.ts';
import { LOGGED_OPERATIONS, LOGGED_PROVIDERS } from '../../facts/sdk-loggers.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import { madeSources, sourceOf, sourceUses } from '../sources/sources.ts';
import { answerOf } from './leak-answers.ts';
import { isLogger } from './leak-sinks.ts';

/** A logger of SDK v3 to which a client writes the session token that it gets. */
export interface LoggedAnswer {
  /** The option that holds the logger. */
  readonly node: Node;
  readonly operation: string;
}

const providers: readonly LoggedProviderRow[] = LOGGED_PROVIDERS;

/** The options of a file that give a logger to a client that asks for credentials. */
export function loggedAnswers(file: File): LoggedAnswer[] {
  if (!file.text.includes('logger')) return [];
  const found = [...ofClients(file), ...ofProviders(file), ...ofGivenProviders(file)];
  return found.filter(({ node }, index) => found.findIndex((other) => other.node === node) === index);
}

/** `new STSClient({ logger })`, by which the file asks for credentials. */
function ofClients(file: File): LoggedAnswer[] {
  return file.tree.ofType('CallExpression').flatMap((node): LoggedAnswer[] => {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return [];
    const answer = answerOf(file, file.evaluator.evaluate(node));
    const operation = answer?.path === '' ? LOGGED_OPERATIONS.names.find((name) => name === answer.row.name) : undefined;
    if (operation === undefined) return [];
    return leavesOf(file.evaluator.evaluate(callee.object)).flatMap(({ value: client }) => {
      if (client.kind !== 'new' || !isOfSdk(file, client)) return [];
      return loggersAt(file, client.node.arguments[0], 'logger').map((option) => ({ node: option, operation }));
    });
  });
}

function isOfSdk(file: File, client: Extract<Value, { kind: 'new' }>): boolean {
  const made = exported(file, client.callee);
  return made !== undefined && LOGGED_OPERATIONS.modules.some((pattern) => matchesModule(pattern, made.module));
}

/** `fromTemporaryCredentials({ logger, params })` */
function ofProviders(file: File): LoggedAnswer[] {
  return file.about(madeSources).flatMap(({ row, args }) => {
    const known = row.sdk === 'v3' ? providers.find(({ name }) => name === row.name) : undefined;
    return known ? loggersAt(file, args[0], known.logger).map((node) => ({ node, operation: known.operation })) : [];
  });
}

/** `new S3Client({ logger, credentials: fromTemporaryCredentials({ params }) })`: the provider asks by a client with that logger. */
function ofGivenProviders(file: File): LoggedAnswer[] {
  return file.about(sourceUses).flatMap(({ source, consumer, slot }) => {
    const known = providers.find(({ name, inherits }) => name === source.row.name && inherits);
    if (!known || source.asked || consumer.row.sdk !== 'v3' || consumer.row.kind !== 'client' || slot.property?.name !== 'credentials') return [];
    // Inside of a chain or another wrapper nobody hands the logger on.
    const isGivenAsItIs = leavesOf(slot.value).some(({ value }) => sourceOf(file, value)?.node === source.node);
    if (!isGivenAsItIs || mayHaveLogger(file, source.args[0])) return [];
    return loggersAt(file, consumer.args[0], 'logger').map((node) => ({ node, operation: known.operation }));
  });
}

/** Whether the options of a provider, or those of the client that it makes, may hold a logger of their own. */
function mayHaveLogger(file: File, options: Node | undefined): boolean {
  if (!options) return false;
  const holds = (value: Value): boolean => value.kind !== 'object' || value.open || value.properties.has('logger');
  const given = file.evaluator.evaluate(options);
  const config = given.kind === 'object' ? given.properties.get('clientConfig') : undefined;
  return holds(given) || (config !== undefined && holds(config.value));
}

/** The options under a way that hold a logger which writes all that it gets. */
function loggersAt(file: File, options: Node | undefined, way: string): Node[] {
  if (!options || options.type === 'SpreadElement') return [];
  const [first = '', ...rest] = way.split('.');
  const under = (value: Value, name: string): { readonly node: Node; readonly value: Value }[] =>
    leavesOf(value).flatMap(({ value: leaf }) => {
      const property = leaf.kind === 'object' ? leaf.properties.get(name) : undefined;
      return property ? [{ node: property.node, value: property.value }] : [];
    });
  const found = rest.reduce((values, name) => values.flatMap(({ value }) => under(value, name)), under(file.evaluator.evaluate(options), first));
  return found.flatMap(({ node, value }) => (leavesOf(value).some((leaf) => isLogger(file, leaf.value)) ? [node] : []));
}
