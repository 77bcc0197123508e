import type { ChainMember } from '../aws/sources/chains.ts';
import type { MixedFinding } from '../aws/findings.ts';
import { hostFinding } from '../aws/host.ts';
import type { Source } from '../aws/sources/sources.ts';
import { sourceOf } from '../aws/sources/sources.ts';
import { HOST_NAMES } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { capitalized } from './sentences.ts';

/** What a finding of mixed sources says, without the way out. */
interface Said {
  readonly situation: 'before' | 'beside' | 'choice' | 'chosen' | 'container' | 'dead' | 'host' | 'stops' | 'unreached';
  readonly words: Readonly<Record<string, string>>;
}

/** The situation of a finding, and the words for its message. */
export function wordsOfMixed(file: File, finding: MixedFinding): Said {
  switch (finding.kind) {
    case 'order': {
      const { earlier, later, because } = finding;
      return { situation: because, words: { earlier: shownMember(earlier), later: shownMember(later), host: hostOf(file) } };
    }
    case 'stops':
    case 'unreached': {
      const words = { ending: capitalized(shownMember(finding.ending)), dead: listedMembers(finding.dead) };
      return { situation: finding.kind, words };
    }
    case 'dead': {
      const { source, dead } = finding.fallback;
      return { situation: 'dead', words: { ending: shownSource(source), dead: capitalized(shownFallbacks(file, dead)) } };
    }
    case 'beside':
      return { situation: 'beside', words: { consumer: finding.consumer.name, used: finding.used, unused: listed(finding.names) } };
    case 'choice': {
      const sources = finding.sources.map((source) => shownSource(source)).join(', ');
      if (finding.isChain) return { situation: 'before', words: { sources } };
      return finding.consumer
        ? { situation: 'choice', words: { consumer: finding.consumer.name, sources } }
        : { situation: 'chosen', words: { sources } };
    }
  }
}

/** The host with the evidence for it, so that a reader can tell when it is wrong. */
function hostOf(file: File): string {
  const { host, evidence } = file.about(hostFinding);
  if (host === 'unknown') return 'AWS';
  return evidence === undefined ? HOST_NAMES[host] : `${HOST_NAMES[host]} (${evidence})`;
}

/** Names in a message, each as code. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Members of a chain in a message. */
export function listedMembers(members: readonly ChainMember[]): string {
  return members.map((member) => shownMember(member)).join(', ');
}

/** A member of a chain in a message: the provider's name and nothing of its options. */
export function shownMember({ source, isIdentity }: ChainMember): string {
  if (source) return shownSource(source);
  return isIdentity ? 'the identity put together by hand' : 'another provider';
}

/** What stands behind a provider: other providers by their names, anything else without its text, which may hold a secret. */
export function shownFallbacks(file: File, nodes: readonly Node[]): string {
  const sources = nodes.flatMap((node) => sourceOf(file, file.evaluator.evaluate(node)) ?? []);
  return sources.length < nodes.length ? 'what stands behind it' : sources.map((source) => shownSource(source)).join(', ');
}

/** A provider in a message. */
function shownSource({ row }: Source): string {
  return row.via === 'new' ? `\`new ${row.name}()\`` : `\`${row.name}()\``;
}
