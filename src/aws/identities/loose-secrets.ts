import type { TSESTree } from '@typescript-eslint/utils';
import { NON_AWS_MODULES } from '../../facts/non-aws-consumers.ts';
import type { SecretKind } from '../../facts/key-formats.ts';
import { CLIENT_KEYS } from '../../facts/key-formats.ts';
import type { File } from '../../file.ts';
import { Secret } from '../../secret.ts';
import { matchesModule } from '../../syntax/glob.ts';
import type { Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import type { LiteralFinding } from '../findings.ts';
import { accountOf } from './key-id.ts';
import { isAllowed, labelOf, sentenceCase } from './literal-findings.ts';
import { isSecretAccessKey, isSmtpPassword, judgeLiteral } from './literals.ts';
import { namedPart, speaksOfAws } from './names.ts';
import type { ShapeMatch } from './shapes.ts';
import { findSecretsIn, isSpentUrl } from './shapes.ts';
import type { SourceString } from './strings.ts';
import { namesOf, sourceStrings } from './strings.ts';

/** A text that may be a secret, before it is known what stands beside it. */
interface Candidate {
  readonly source: SourceString;
  readonly part: 'id' | 'other' | 'secret';
  readonly match: ShapeMatch | undefined;
  /** Whether its name says that it is a secret of AWS. */
  readonly isNamed: boolean;
}

/** Statements this far apart at most belong together. */
const NEIGHBOURS = 3;

/**
 * The secrets of a file that reach no known consumer: known by their shape, and secret access keys, which have no prefix, by
 * their name or by an access key ID beside them. `spoken`: the nodes that were judged in a slot.
 */
export function looseSecrets(file: File, spoken: ReadonlySet<Node>): readonly LiteralFinding[] {
  const candidates: Candidate[] = [];
  for (const source of file.about(sourceStrings)) {
    if (source.parts.some((part) => isSpoken(part, spoken)) || isSpoken(source.node, spoken)) continue;
    candidates.push(...candidatesIn(file, source));
  }
  const findings: LiteralFinding[] = [];
  const paired = new Set<Candidate>();
  for (const secret of candidates) {
    if (secret.part !== 'secret') continue;
    const id = candidates.find((other) => other.part === 'id' && !paired.has(other) && areNeighbours(other, secret));
    if (!id && !secret.isNamed) continue;
    if (id) paired.add(id);
    findings.push(keyFinding(secret, id));
  }
  for (const candidate of candidates) {
    if (candidate.part === 'id' && !paired.has(candidate)) findings.push(shapeFinding(file, candidate));
    else if (candidate.part === 'other') findings.push(shapeFinding(file, candidate));
  }
  return findings.filter((finding) => !isAllowed(file, finding) && !isOfClient(file, finding));
}

/** Whether a key is one that a generated file of Amplify gives to its client: whoever opens the page may have it. */
function isOfClient({ filename }: File, { kind }: LiteralFinding): boolean {
  return CLIENT_KEYS.kinds.includes(kind) && CLIENT_KEYS.files.test(filename);
}

/** Whether a text, or the call that decodes it, was judged before. */
function isSpoken(node: Node, spoken: ReadonlySet<Node>): boolean {
  if (spoken.size === 0) return false;
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (spoken.has(current)) return true;
    if (current !== node && current.type !== 'CallExpression' && current.type !== 'MemberExpression') return false;
  }
  return false;
}

function candidatesIn(file: File, source: SourceString): Candidate[] {
  const { text } = source;
  const examples = file.settings.exampleKeys === 'report';
  const found = findSecretsIn(text, { examples }).map((match): Candidate => {
    const isId = match.kind.endsWith('-key-id');
    return { source, part: isId ? 'id' : 'other', match, isNamed: false };
  });
  if (found.length > 0) return found;
  const kind = isSecretAccessKey(text) ? judgeLiteral(text, 'secret') : undefined;
  const isSecret = kind === 'real' || (examples && kind === 'example');
  if (!isSecret && !isSmtpPassword(text)) return [];
  return [{ source, part: 'secret', match: undefined, isNamed: isSecret && isNamedSecret(file, source.node) }];
}

/** Whether the name of a text, or what stands around it, makes it a secret access key. */
function isNamedSecret(file: File, node: Node): boolean {
  const names = namesOf(file, node);
  if (isGivenToOthers(file, node)) return false;
  const named = names.map((name) => namedPart(name)).find((part) => part?.part === 'secret');
  if (named?.strength === 'strong') return true;
  return named !== undefined && (names.some((name) => speaksOfAws(name)) || speaksOfAws(surroundingName(file, node)));
}

/** The name of the object, the call or the class around a text: `aws: { secret: '…' }`, `new S3Uploader({ secret: '…' })`. */
function surroundingName(file: File, node: Node): string {
  const names: string[] = [];
  for (let current: Node | undefined = node.parent; current && !isFunction(current); current = current.parent) {
    if (current.type === 'ObjectExpression') names.push(...namesOf(file, current));
    if (current.type === 'NewExpression' || current.type === 'CallExpression') {
      names.push(file.sourceCode.getText(current.callee).slice(0, 80));
      const callee = file.evaluator.evaluate(current.callee);
      if (callee.kind === 'import') names.push(callee.module);
    }
  }
  return names.join(' ');
}

/** Whether a text is an argument of a package that is known to take other credentials. */
function isGivenToOthers(file: File, node: Node): boolean {
  for (let current: Node | undefined = node.parent; current && !isFunction(current); current = current.parent) {
    if (current.type !== 'NewExpression' && current.type !== 'CallExpression') continue;
    const callee = file.evaluator.evaluate(current.callee);
    if (callee.kind === 'import' && NON_AWS_MODULES.some((row) => matchesModule(row.module, callee.module))) return true;
  }
  return false;
}

/** Whether two texts stand in one object, list or call, or in statements next to each other. */
function areNeighbours(left: Candidate, right: Candidate): boolean {
  const a = holderOf(left.source.node);
  const b = holderOf(right.source.node);
  return a.holder === b.holder && Math.abs(a.index - b.index) <= NEIGHBOURS;
}

interface Place {
  readonly holder: Node;
  /** The number of the statement in its block; 0 in an expression. */
  readonly index: number;
}

function holderOf(node: Node): Place {
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'ClassBody':
      case 'TSEnumBody':
      case 'JSXOpeningElement':
        return { holder: parent, index: 0 };
      case 'CallExpression':
      case 'NewExpression':
        if (parent.arguments.length > 1) return { holder: parent, index: 0 };
        break;
      case 'BlockStatement':
      case 'Program':
        return { holder: parent, index: (parent.body as Node[]).indexOf(child) };
      default:
    }
  }
  return { holder: child, index: 0 };
}

/** A secret access key, with its id where that stands beside it. */
function keyFinding(secret: Candidate, id: Candidate | undefined): LiteralFinding {
  const idText = id?.match ? id.source.text.slice(id.match.start, id.match.end) : undefined;
  const account = idText === undefined ? undefined : accountOf(idText);
  return {
    claim: 'literal',
    node: secret.source.node,
    kind: id?.match?.kind ?? 'secret-access-key',
    label: isSmtpPassword(secret.source.text) ? 'An SES password for SMTP' : labelOf('secret', id?.match?.kind),
    secret: Secret.seal(idText ?? secret.source.text, idText === undefined ? 0 : 4),
    ...(account !== undefined && { account }),
    isShaped: true,
    isSpent: false,
    uses: [],
    literals: id ? [secret.source.node, id.source.node] : [secret.source.node],
    fallbacks: [],
  };
}

/** A secret that its shape gives away. */
function shapeFinding(file: File, { source, match }: Candidate): LiteralFinding {
  const { kind, label, start, end } = match ?? { kind: 'other-secret' as SecretKind, label: 'a secret', start: 0, end: 0 };
  const text = source.text.slice(start, end);
  const isId = kind.endsWith('-key-id');
  const account = isId ? accountOf(text) : undefined;
  const location = locationWithin(file, source, start, end);
  return {
    claim: 'literal',
    node: source.node,
    kind,
    label: sentenceCase(label),
    secret: Secret.seal(text, isId ? 4 : 0),
    ...(account !== undefined && { account }),
    ...(location && { location }),
    isShaped: true,
    isSpent: kind === 'temporary-key-id' || (kind === 'presigned-url' && isSpentUrl(text, Date.now())),
    uses: [],
    literals: [source.node],
    fallbacks: [],
  };
}

/** The place of a part of a text, where the characters stand in the source as they are; else the whole node counts. */
function locationWithin(file: File, source: SourceString, start: number, end: number): TSESTree.SourceLocation | undefined {
  const [part, ...others] = source.parts;
  if (!part || others.length > 0 || (start === 0 && end === source.text.length)) return undefined;
  const offset = file.sourceCode.getText(part).indexOf(source.text.slice(start, end));
  if (offset === -1 || end - start < 8) return undefined;
  const from = part.range[0] + offset;
  return {
    start: file.sourceCode.getLocFromIndex(from),
    end: file.sourceCode.getLocFromIndex(from + end - start),
  };
}
