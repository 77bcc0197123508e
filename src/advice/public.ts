import type { PublicFinding } from '../aws/findings.ts';
import { hostFinding, isClientSide } from '../aws/host.ts';
import { isClientSecret } from '../aws/exposure/public-names.ts';
import { publicReadOf, publicReads } from '../aws/exposure/public-reads.ts';
import type { Identity } from '../aws/identities/identities.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { leavesOf } from '../values/value.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { adviseIdentity, MAX_ALTERNATIVES, takesNothingElse } from './credentials.ts';
import type { TextEdit } from './edits/index.ts';
import { mergeEdits, removeElements, removeProperties, updateImports } from './edits/index.ts';
import { needsStaticKeys, situationOf } from './situation.ts';

const ROTATE = 'Rotate the keys';
/** Under such a name the key is in the page; no provider takes it out of there again. */
const UNDER_OWN_NAMES = `${ROTATE}, and read them on a server, under names without that prefix`;
const OR_ON_A_SERVER = 'or, on a server, read them under names without that prefix';
const ON_A_SERVER = `${ROTATE}, and read them on a server alone`;
const NO_KEYS_IN_PAGES = `${ROTATE}, and let the client sign with a Cognito identity pool, or a server sign for it`;
const NO_CLIENT_SECRET = 'Make an app client without a secret for the page: Cognito gives a secret to clients on a server';
const NAME_THE_NEEDED = 'Name the variables that the code needs, one by one';

/** The ways out for a credential that is shipped to the client. */
export function advisePublic(file: File, finding: PublicFinding): Advice {
  switch (finding.kind) {
    case 'everything':
      return { sentence: NAME_THE_NEEDED, alternatives: [] };
    case 'prefix':
      return { sentence: 'Leave it out, and give what client code needs a prefix of its own', alternatives: listed(removed(file, finding)) };
    case 'inlined':
      return { sentence: isOfAppClient(finding) ? NO_CLIENT_SECRET : ON_A_SERVER, alternatives: listed(removed(file, finding)) };
    default:
      return adviseRead(file, finding);
  }
}

function adviseRead(file: File, finding: PublicFinding): Advice {
  const { identity, uses, kind } = finding;
  const known = file.about(hostFinding);
  if (isOfAppClient(finding)) return { sentence: NO_CLIENT_SECRET, alternatives: [] };
  // What a page can read is mostly read by a page, where nothing says something else.
  const assumed = known.host === 'unknown' && !isOnServer(file, finding) ? 'browser' : undefined;
  const situation = identity && uses.length > 0 ? situationOf(file, identity, uses, assumed) : undefined;
  const ladder = situation && !needsStaticKeys(situation) && !takesNothingElse(situation) ? adviseIdentity(situation) : undefined;
  const better = ladder?.alternatives ?? [];
  if (isClientSide(known)) {
    return { sentence: ladder ? `${ROTATE}. ${ladder.sentence}` : NO_KEYS_IN_PAGES, alternatives: better };
  }
  const onServer = kind === 'variable' ? UNDER_OWN_NAMES : ON_A_SERVER;
  // The message names the way that is offered first.
  const sentence = assumed && kind === 'variable' && ladder && better.length > 0 ? `${ROTATE}. ${ladder.sentence}, ${OR_ON_A_SERVER}` : onServer;
  return { sentence, alternatives: [...better, ...listed(withoutPrefix(file, finding, assumed !== undefined))].slice(0, MAX_ALTERNATIVES) };
}

/** Who can read what is shipped. Code for a server ships nothing by itself: a page has to name the variable, too. */
export function readersOf(file: File, finding: PublicFinding): string {
  const isOfApp = finding.audience === 'app';
  if (finding.kind === 'variable' && isOnServer(file, finding)) return isOfApp ? 'Everybody who has an app that names them' : 'Everybody who opens a page that names them';
  return isOfApp ? 'Everybody who has the app' : 'Everybody who opens the page';
}

/** Whether anything says that the code around a read is for a server. */
function isOnServer(file: File, { identity }: PublicFinding): boolean {
  return file.about(hostFinding).saysServer || (identity !== undefined && hasPrivatePart(file, identity));
}

/** Whether nothing but the secret of an app client of Cognito is shipped. */
function isOfAppClient({ names }: PublicFinding): boolean {
  return names.every((name) => isClientSecret(name));
}

/** Whether a part comes from a variable that no bundler ships: a page would have nothing in its place. */
function hasPrivatePart(file: File, { parts }: Identity): boolean {
  return [...parts.values()].some(({ value }) => leavesOf(value).some((leaf) => leaf.value.kind === 'env' && leaf.value.reader === 'process.env' && !publicReadOf(file, leaf.value)));
}

/** On a server the variable needs no prefix. Where nobody knows where the code runs, the read may be of a client. */
function withoutPrefix(file: File, { prefix, names }: PublicFinding, mayBePage: boolean): Alternative | undefined {
  if (prefix === undefined || mayBePage) return undefined;
  const reads = file.about(publicReads).filter(({ name }) => names.includes(name));
  const edits = reads.map(({ node }) => renamed(file, node, prefix));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const to = names.map((name) => `\`${name.slice(prefix.length)}\``).join(', ');
  return { id: 'dropPublicPrefix', data: { to }, edits: mergeEdits(edits.flatMap((edit) => edit ?? [])) };
}

/** `process.env.VITE_KEY` becomes `process.env.KEY`; `import.meta.env` holds nothing without a prefix. */
function renamed(file: File, node: Node, prefix: string): TextEdit | undefined {
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const value = file.evaluator.evaluate(node);
  if (value.kind !== 'env' || value.reader !== 'process.env') return undefined;
  const [start] = node.property.range;
  return { range: [start, start + prefix.length], text: '' };
}

/** Takes what ships the credentials out of the set-up, with what only that used. */
function removed(file: File, { nodes, names, kind }: PublicFinding): Alternative | undefined {
  const { sourceCode } = file;
  const whole = kind === 'prefix' ? nodes.map((node) => (node.parent?.type === 'Property' ? node.parent : node)) : nodes;
  const edits = whole.every((node) => node.type === 'Property')
    ? removeProperties(sourceCode, whole)
    : whole.every(({ parent }) => parent?.type === 'ArrayExpression' && !parent.elements.includes(null))
      ? removeElements(sourceCode, whole)
      : undefined;
  if (!edits) return undefined;
  const what = kind === 'prefix' ? 'the prefix' : names.map((name) => `\`${name}\``).join(', ');
  return { id: 'removeInlined', data: { what }, edits: mergeEdits([...edits, ...updateImports(sourceCode, { removed: whole }).edits]) };
}

function listed(alternative: Alternative | undefined): readonly Alternative[] {
  return alternative ? [alternative] : [];
}
