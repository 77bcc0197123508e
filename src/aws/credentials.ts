import { defineTopic } from '../file.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import { ambientAt, ambientFindings, ambientOfIdentity } from './sources/ambient.ts';
import type { Consumer } from './consumers/consumers.ts';
import { browserOf, browserProviders, browserUploads } from './exposure/browser.ts';
import { fallbackOf } from './identities/fallback.ts';
import { fileOf as fileClaim, filePaths, fileReads, wholeFiles } from './sources/files.ts';
import type { BrowserFinding, Finding, MixedFinding } from './findings.ts';
import type { CredentialUse, Identity } from './identities/identities.ts';
import { frozenOf, frozenSourceOf } from './sources/frozen.ts';
import { globalOf, globalSlots } from './sources/global.ts';
import { credentialUses, environmentWrites } from './identities/identities.ts';
import { ignoredOptionFindings } from './identities/ignored.ts';
import { inlineOf } from './identities/inline.ts';
import { literalsOf } from './identities/literal-findings.ts';
import { looseSecrets } from './identities/loose-secrets.ts';
import { misuseFindings } from './sources/misuse.ts';
import { chosenSources, mixedOf, mixedSources } from './sources/mixed.ts';
import type { ClaimKind } from './ownership.ts';
import { ownerOf } from './ownership.ts';
import { publicFindings, publicOf } from './exposure/public.ts';
import { profileFindings } from './sources/profile.ts';
import { rankedSources } from './sources/rank.ts';
import type { Source } from './sources/sources.ts';
import { sourceUses } from './sources/sources.ts';

/** An identity with all the consumers that get it. */
export interface IdentityInUse {
  readonly identity: Identity;
  readonly uses: readonly CredentialUse[];
}

/** The identities of a file, each once, with everybody who uses it. */
const identitiesInUse = defineTopic((file): readonly IdentityInUse[] => {
  const byNode = new Map<Node, { identity: Identity; uses: CredentialUse[] }>();
  for (const use of file.about(credentialUses)) {
    const known = byNode.get(use.identity.node);
    if (known) known.uses.push(use);
    else byNode.set(use.identity.node, { identity: use.identity, uses: [use] });
  }
  for (const identity of file.about(environmentWrites)) byNode.set(identity.node, { identity, uses: [] });
  return [...byNode.values()];
});

/** What is wrong with the credentials of a file: one finding for each defect, by its owner. */
const credentials = defineTopic((file): readonly Finding[] => {
  const findings: Finding[] = [];
  const spoken = new Set<Node>();
  for (const { identity, uses } of file.about(identitiesInUse)) {
    const { literals, judged } = literalsOf(file, identity, uses);
    for (const node of judged) spoken.add(node);
    if (ownerOf(literals)) findings.push(...literals);
    else findings.push(...owned(file, identity, uses));
  }
  // Ignored options that hold a literal are the literal's; the rest of them has an owner of its own.
  const taken = new Set(findings.flatMap((finding) => (finding.identity ? [finding.identity.node] : [])));
  for (const finding of file.about(ignoredOptionFindings)) {
    if (!finding.identity || !taken.has(finding.identity.node)) findings.push(finding);
  }
  const absent = outsideOf(file.about(browserProviders), findings);
  findings.push(...absent, ...file.about(browserUploads));
  const isAbsent = (source: Source | undefined): boolean => absent.some(({ node }) => node === source?.node);
  findings.push(...file.about(publicFindings), ...file.about(ambientFindings));
  findings.push(...ofSources(file, isAbsent));
  const misused = file.about(misuseFindings);
  findings.push(...remaining(findings, misused.filter(({ kind }) => kind !== 'asked')));
  const globals = globalSlots(file, consumersOf(findings)).filter(({ source }) => !isAbsent(source));
  findings.push(...globals.filter(({ source, slot }) => !ambientAt(file, source?.node ?? slot?.value.node)));
  findings.push(...unspoken(mixedSources(file), findings));
  // A profile that stands in the code without a test around it is the profile's.
  const profiles = new Set(file.about(profileFindings).flatMap(({ source }) => source?.node ?? []));
  const chosen = chosenSources(file).filter((finding) => finding.kind !== 'choice' || !finding.sources.some(({ node }) => profiles.has(node)));
  findings.push(...unspoken(chosen, findings));
  findings.push(...remaining(findings, file.about(fileReads)));
  findings.push(...remaining(findings, file.about(wholeFiles)));
  findings.push(...remaining(findings, file.about(filePaths)));
  findings.push(...remaining(findings, file.about(profileFindings)));
  // A provider that is asked by hand works: what is wrong with the provider comes first, and its rank is another matter.
  const asked = remaining(findings, misused.filter((finding) => finding.kind === 'asked' && !('copy' in finding && isSpokenOf(finding.copy, findings))));
  const seen = new Set<Node>();
  // The same answer for a client here, and for others elsewhere.
  const once = asked.filter(({ node }) => !seen.has(node) && seen.add(node));
  findings.push(...remaining(findings, file.about(rankedSources)), ...once);
  findings.push(...looseSecrets(file, spoken));
  return findings.sort((left, right) => left.node.range[0] - right.node.range[0]);
});

/** Whether somebody speaks of an identity as a whole; a fall-back in it is a defect of its own. */
function isSpokenOf(copy: Node, findings: readonly Finding[]): boolean {
  return findings.some(({ claim, identity }) => claim !== 'fallback' && identity?.node === copy);
}

/** The claim on an identity without a literal that has precedence. Ignored options are claimed for all at once. */
function owned(file: File, identity: Identity, uses: readonly CredentialUse[]): Finding[] {
  if (uses.some((use) => use.ignored)) return [];
  const claims = [publicOf, browserOf, fallbackOf, ambientOfIdentity, frozenOf, globalOf, mixedOf, fileClaim, inlineOf].flatMap((claim) => claim(file, identity, uses) ?? []);
  const owner = ownerOf<Finding>(claims);
  // What signs as the host, and what is shipped, is reported where it stands, once for everybody who gets it.
  return owner && owner.claim !== 'ambient' && owner.claim !== 'public' ? [owner] : [];
}

/** What does not stand in options that nobody looks at. */
function outsideOf(providers: readonly BrowserFinding[], findings: readonly Finding[]): BrowserFinding[] {
  const ignored = findings.flatMap((finding) => (finding.claim === 'ignored' ? finding.properties : []));
  return providers.filter(({ node }) => !ignored.some((property) => contains(property, node)));
}

/** What is not yet spoken of: one defect has one finding, whether it is seen at the provider, the identity or the place. */
function remaining(findings: readonly Finding[], candidates: readonly Finding[]): Finding[] {
  const taken = new Set(findings.flatMap((finding) => placesOf(finding)));
  return candidates.filter((candidate) => !placesOf(candidate).some((place) => taken.has(place)));
}

function placesOf(finding: Finding): Node[] {
  if (finding.claim === 'misused' && finding.kind === 'generation') return [finding.node, finding.made];
  const { node, identity, source }: Finding & { readonly source?: Source } = finding;
  // A profile among the options of a client says where the client looks.
  const client = finding.claim === 'profile' && !source ? finding.consumer?.node : undefined;
  return [node, source?.node, identity?.node, client].filter((place) => place !== undefined);
}

function consumersOf(findings: readonly Finding[]): ReadonlySet<Consumer> {
  return new Set(findings.flatMap((finding) => ('consumer' in finding ? (finding.consumer ?? []) : [])));
}

/** The claims on providers that are there. */
function ofSources(file: File, isAbsent: (source: Source) => boolean): Finding[] {
  const kept = new Set<Node>();
  return file.about(sourceUses).flatMap((use): Finding[] => {
    const finding = isAbsent(use.source) || ambientAt(file, use.source.node) ? undefined : frozenSourceOf(file, use);
    // What is kept once has one finding, whoever gets it.
    if (!finding || (finding.isKept && kept.has(use.source.node))) return [];
    if (finding.isKept) kept.add(use.source.node);
    return [finding];
  });
}

/** The mixed sources of which no provider has an owner, and no option that holds them is ignored. */
function unspoken(mixed: readonly MixedFinding[], findings: readonly Finding[]): MixedFinding[] {
  const nodes = findings.flatMap((finding): Node[] => {
    if (finding.claim === 'ignored') return finding.properties.map(({ value }) => value);
    if (finding.claim === 'ambient' && finding.form === 'source') return [finding.node];
    if (finding.claim === 'misused' && finding.kind === 'generation') return [finding.made];
    return 'source' in finding ? [finding.source.node] : [];
  });
  return mixed.filter((finding) => {
    const places = [wholeOf(finding), ...membersOf(finding)];
    return !nodes.some((node) => places.some((place) => contains(place, node) || contains(node, place)));
  });
}

/** All that a finding of mixed sources speaks of: the chain, the fall-back with what stands before it, the option. */
function wholeOf(finding: MixedFinding): Node {
  if (finding.kind === 'dead') return finding.fallback.node;
  return 'chain' in finding ? finding.chain.node : finding.node;
}

/** The providers of a chain, which may be made elsewhere and stand in it by name. */
function membersOf(finding: MixedFinding): Node[] {
  return 'chain' in finding ? finding.chain.members.flatMap(({ source }) => source?.node ?? []) : [];
}

/** The findings of a file that a claim owns. */
export function findingsOf<C extends ClaimKind>(file: File, claim: C): readonly Extract<Finding, { claim: C }>[] {
  return file.about(credentials).filter((finding): finding is Extract<Finding, { claim: C }> => finding.claim === claim);
}
