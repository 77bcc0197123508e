import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Condition } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { consumers, slotsAt, slotValue } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { ProfileFinding } from '../findings.ts';
import type { HostFinding } from '../host.ts';
import { hostFinding } from '../host.ts';
import { isInChain } from './chains.ts';
import type { Source, SourceUse } from './sources.ts';
import { madeSources, sourceUses } from './sources.ts';
import { defaultsFor, writesTo } from '../process-variables.ts';

/**
 * The variable that names a profile. Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 * No SDK for JavaScript reads AWS_DEFAULT_PROFILE, which is the AWS CLI's.
 */
const PROFILE_VARIABLES = new Set(['AWS_PROFILE']);
/** The profile that is taken where none is named. */
const DEFAULT_PROFILE = 'default';

/**
 * Profiles that the code names, and the providers of a developer where there is no developer.
 *
 * Nobody finds tests, browsers, choices between a workstation and a host (`isLocal ? fromIni() : undefined`), stores of other
 * vendors, and members of chains, which somebody else speaks of. What is found in scripts and tools of a developer, and where
 * nothing says that the code is deployed, is marked so.
 */
export const profileFindings = defineTopic((file): readonly ProfileFinding[] => {
  const about = file.about(hostFinding);
  if (about.isTest || about.host === 'browser' || about.host === 'react-native') return [];
  const isDeployed = isDeployedHost(about);
  const literals = [...namedByProviders(file), ...namedByClients(file), ...namedByVariables(file, about)];
  const named = literals
    .filter(({ node, source }) => !isChoice(file, node, source) && !isElsewhere(file, source))
    .map((literal) => ({ ...literal, isDeployed }));
  const taken = new Set(named.map(({ source }) => source?.node));
  return [...named, ...developersProviders(file, about).filter(({ source }) => !taken.has(source?.node))];
});

/** A CI job has the profiles that it sets up; in a script the one who runs it may well say which profile. */
function isDeployedHost({ host, isServer }: HostFinding): boolean {
  if (host === 'workstation') return false;
  return isServer || (host !== 'unknown' && host !== 'ci');
}

type Named = Omit<ProfileFinding, 'isDeployed'>;

/** `fromIni({ profile: 'alex' })`, `new AWS.SharedIniFileCredentials({ profile: 'alex' })` */
function namedByProviders(file: File): Named[] {
  return file.about(madeSources).flatMap((source): Named[] => {
    const [options] = source.args;
    const object = options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
    const property = object?.kind === 'object' ? object.properties.get('profile') : undefined;
    const profile = property && nameOf(constantText(property.value));
    if (!property || profile === undefined || isInChain(file, source)) return [];
    return [{ claim: 'profile', kind: 'literal', node: property.node, profile, name: source.row.name, source, ...consumerOf(file, source) }];
  });
}

/** `new S3Client({ profile: 'alex' })`. Beside `credentials` of its own a profile says nothing about who signs. */
function namedByClients(file: File): Named[] {
  return file
    .about(consumers)
    .filter((consumer) => takesProfile(consumer) && isOnAws(file, consumer, consumer.conditions))
    .filter((consumer) => (consumer.row.identity ?? []).every((path) => slotValue(file, consumer, path).kind === 'absent'))
    .flatMap((consumer) =>
      slotsAt(file, consumer, '0.profile').flatMap(({ value, property, conditions }): Named[] => {
        const profile = nameOf(constantText(value));
        if (profile === undefined || !property || conditions.length > 0) return [];
        return [{ claim: 'profile', kind: 'literal', node: property.node, profile, name: consumer.name, consumer }];
      }),
    );
}

/** SDK v2 looks at no such option. */
function takesProfile({ row }: Consumer): boolean {
  return (row.kind === 'client' || row.kind === 'signer') && row.sdk !== 'v2' && row.accepts === 'omit';
}

/**
 * `process.env.AWS_PROFILE = 'alex'`. A default for the variable (`??=`) leaves the choice to whoever runs the code; in Lambda
 * and containers nobody sets it, and the SDK then passes over the variables with the role.
 */
function namedByVariables(file: File, about: HostFinding): Named[] {
  const defaults = hasNoDeveloper(about) ? defaultsFor(file, PROFILE_VARIABLES) : [];
  return [...writesTo(file, PROFILE_VARIABLES), ...defaults].flatMap(({ name, value, node }): Named[] => {
    const profile = nameOf(constantText(value));
    return profile === undefined ? [] : [{ claim: 'profile', kind: 'literal', node, profile, name: `process.env.${name}` }];
  });
}

function nameOf(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === DEFAULT_PROFILE ? undefined : text;
}

/** `fromSSO()` in a Lambda function or a container: nobody has signed in there. */
function developersProviders(file: File, about: HostFinding): ProfileFinding[] {
  if (!hasNoDeveloper(about)) return [];
  return file.about(madeSources).flatMap((source): ProfileFinding[] => {
    if (source.row.developer !== true || isInChain(file, source)) return [];
    if (isChoice(file, source.node, source) || isElsewhere(file, source)) return [];
    return [{ claim: 'profile', kind: 'developer', node: source.node, name: source.row.name, source, isDeployed: true, ...consumerOf(file, source) }];
  });
}

function hasNoDeveloper({ host }: HostFinding): boolean {
  return host === 'aws-lambda' || host === 'aws-container';
}

/** Whether the place is reached under a test only: mostly of a stage or a flag, which tells a workstation from a host. */
export function isChoice(file: File, node: Node, source: Source | undefined): boolean {
  const isTested = (conditions: readonly Condition[]): boolean => conditions.some((condition) => !isLazy(file, node, condition));
  if (isTested(file.evaluator.conditionsAround(node))) return true;
  const uses = usesOf(file, source);
  return uses.length > 0 && uses.every(({ conditions }) => isTested(conditions));
}

/** `if (!client) client = …` and its like make something once, and choose nothing. */
function isLazy(file: File, node: Node, { node: test }: Condition): boolean {
  const tested = /^!?\s*([\w$.#?]+)(?:\s*[!=]==?\s*(?:null|undefined))?$/.exec(file.sourceCode.getText(test))?.[1];
  for (let current: Node | undefined = node; current && tested !== undefined; current = current.parent) {
    if (current.type === 'AssignmentExpression' && file.sourceCode.getText(current.left) === tested) return true;
  }
  return false;
}

/** Whether a provider is for a store of another vendor or an emulator alone: profiles are a place for its keys. */
function isElsewhere(file: File, source: Source | undefined): boolean {
  const uses = usesOf(file, source);
  return uses.length > 0 && !uses.some(({ consumer, conditions }) => isOnAws(file, consumer, conditions));
}

function isOnAws(file: File, consumer: Consumer, conditions: readonly Condition[]): boolean {
  return endpointFor(file, consumer, conditions) === 'aws';
}

function usesOf(file: File, source: Source | undefined): readonly SourceUse[] {
  return source ? file.about(sourceUses).filter((use) => use.source.node === source.node) : [];
}

/** The consumer that gets a provider, with its slot. */
function consumerOf(file: File, source: Source): { readonly consumer?: Consumer } {
  const [use] = usesOf(file, source);
  return use ? { consumer: use.consumer } : {};
}
