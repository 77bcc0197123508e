import type { BrowserFinding } from '../aws/findings.ts';
import { hostFinding } from '../aws/host.ts';
import { isInChain } from '../aws/sources/chains.ts';
import { SOURCE_ORDER } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Advice } from './alternatives.ts';
import type { Step } from './ladder.ts';
import { ladderOf } from './ladder.ts';
import { capitalized } from './sentences.ts';
import { needsStaticKeys, situationOf } from './situation.ts';
import { waysFrom } from './sources.ts';

/** The ways out for code in the hands of users: credentials for the user that is signed in, or none at all. */
export function adviseBrowser(file: File, finding: BrowserFinding): Advice {
  const { source, identity, kind, uses, isShipped, host } = finding;
  if (source) {
    const { steps } = waysFrom(file, source);
    // What takes the place of one member leaves the others of a chain.
    return { sentence: capitalized(sentenceOf(steps) ?? signed(file)), alternatives: isInChain(file, source) ? [] : editsOf(steps) };
  }
  const say = (sentence: string): string => (isShipped ? `Rotate them, and ${sentence}` : capitalized(sentence));
  const situation = identity && situationOf(file, identity, uses, host === file.about(hostFinding).host ? undefined : host);
  // A library for keys takes nothing else, and neither does a store of another vendor.
  if (kind === 'upload' || !situation || needsStaticKeys(situation)) return { sentence: say(signed(file)), alternatives: [] };
  const steps = ladderOf(situation);
  return { sentence: say(sentenceOf(steps) ?? signed(file)), alternatives: editsOf(steps) };
}

function sentenceOf([first]: readonly Step[]): string | undefined {
  return first?.sentence;
}

function editsOf(steps: readonly Step[]): Advice['alternatives'] {
  return steps.flatMap(({ alternative }) => alternative ?? []);
}

/** The way without credentials: a server signs. */
function signed(file: File): string {
  const { host } = file.about(hostFinding);
  const order = SOURCE_ORDER[file.settings.order][host];
  return (order.find(({ source }) => source === 'signing-server') ?? order[0])?.sentence ?? '';
}
