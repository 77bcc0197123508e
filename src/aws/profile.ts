import type { File } from '../file.ts';
import { defineTopic } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { constantText } from '../values/value.ts';
import type { Consumer } from './consumers.ts';
import { consumers, slotsAt } from './consumers.ts';
import type { ProfileFinding } from './findings.ts';
import type { HostFinding } from './host.ts';
import { hostFinding } from './host.ts';
import type { Source } from './sources.ts';
import { isInChain, madeSources, sourceUses } from './sources.ts';

/** The variables that name a profile. Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html */
const PROFILE_VARIABLES = new Set(['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']);
/** The profile that is taken where none is named. */
const DEFAULT_PROFILE = 'default';

/**
 * Profiles that the code names, and the providers of a developer where there is no developer.
 *
 * Nobody finds tests, scripts, choices between a workstation and a host (`isLocal ? fromIni() : undefined`), and members of
 * chains, which somebody else speaks of. What is found where nothing says that the code is deployed is marked so.
 */
export const profileFindings = defineTopic((file): readonly ProfileFinding[] => {
  const about = file.about(hostFinding);
  if (about.isTest || about.host === 'workstation' || about.host === 'browser' || about.host === 'react-native') return [];
  const isDeployed = isDeployedHost(about);
  const literals = [...namedByProviders(file), ...namedByClients(file), ...namedByVariables(file)];
  const named = literals.filter(({ node }) => !isChoice(file, node)).map((literal) => ({ ...literal, isDeployed }));
  const taken = new Set(named.map(({ source }) => source?.node));
  return [...named, ...developersProviders(file, about).filter(({ source }) => !taken.has(source?.node))];
});

function isDeployedHost({ host, isServer }: HostFinding): boolean {
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

/** `new S3Client({ profile: 'alex' })` */
function namedByClients(file: File): Named[] {
  return file
    .about(consumers)
    .filter(({ row }) => row.kind === 'client' && row.sdk !== 'v2' && row.accepts === 'omit')
    .flatMap((consumer) =>
      slotsAt(file, consumer, '0.profile').flatMap(({ value, property, conditions }): Named[] => {
        const profile = nameOf(constantText(value));
        if (profile === undefined || !property || conditions.length > 0) return [];
        return [{ claim: 'profile', kind: 'literal', node: property.node, profile, name: consumer.name, consumer }];
      }),
    );
}

/** `process.env.AWS_PROFILE = 'alex'` */
function namedByVariables(file: File): Named[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): Named[] => {
    const target = node.left.type === 'MemberExpression' ? file.evaluator.evaluate(node.left) : undefined;
    if (target?.kind !== 'env' || !PROFILE_VARIABLES.has(target.name)) return [];
    const profile = nameOf(constantText(file.evaluator.evaluate(node.right)));
    return profile === undefined ? [] : [{ claim: 'profile', kind: 'literal', node, profile, name: `process.env.${target.name}` }];
  });
}

function nameOf(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === DEFAULT_PROFILE ? undefined : text;
}

/** `fromSSO()` in a Lambda function or a container: nobody has signed in there. */
function developersProviders(file: File, { host }: HostFinding): ProfileFinding[] {
  if (host !== 'aws-lambda' && host !== 'aws-container') return [];
  return file.about(madeSources).flatMap((source): ProfileFinding[] => {
    if (source.row.developer !== true || isInChain(file, source) || isChoice(file, source.node)) return [];
    return [{ claim: 'profile', kind: 'developer', node: source.node, name: source.row.name, source, isDeployed: true, ...consumerOf(file, source) }];
  });
}

/** Whether the place is reached under a test only: mostly of a stage or a flag, which tells a workstation from a host. */
function isChoice(file: File, node: Node): boolean {
  return file.evaluator.conditionsAround(node).length > 0;
}

/** The consumer that gets a provider, with its slot. */
function consumerOf(file: File, source: Source): { readonly consumer?: Consumer } {
  const use = file.about(sourceUses).find((candidate) => candidate.source.node === source.node);
  return use ? { consumer: use.consumer } : {};
}
