import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { variableName } from '../identities/variable-names.ts';
import type { Carrier } from './leak-carriers.ts';
import { carriersIn } from './leak-carriers.ts';
import { isSecretName } from './leak-holders.ts';
import type { Sink } from './leak-sinks.ts';
import { ownerWords } from './leak-tokens.ts';

/** A part of a command line, and the text that stands before it. */
interface Argument {
  readonly node: Node;
  readonly before: string;
}

/** The name that a command line gives to what comes next: `NAME=`, `--name `, `aws configure set name `. */
const NAMED = /(?:\bset\s+|--)([A-Za-z][\w-]{1,60})(?:\s+|=)["']?$|(?:^|[\s"';?&])([A-Za-z_]\w{1,60})=["']?$/;

const GIVEN: ReadonlySet<Value['kind']> = new Set(['call', 'env', 'member', 'parameter']);

/**
 * What a command line itself names as a secret or a session token: `aws configure set aws_secret_access_key ${value}`. Whatever comes
 * there from somewhere is one.
 */
export function commandedByName(file: File, { kind, node, args }: Sink, others: readonly Carrier[]): Carrier[] {
  if (kind !== 'command') return [];
  const parts = node.type === 'TaggedTemplateExpression' ? partsOfTemplate(node.quasi) : args.flatMap((argument) => partsOf(file, argument));
  return parts.flatMap(({ node: part, before }): Carrier[] => {
    const [, option, variable] = NAMED.exec(before.slice(-100)) ?? [];
    const name = (option ?? variable)?.replaceAll('-', '_');
    const kindOfPart = name === undefined ? undefined : partNamed(name);
    if (name === undefined || kindOfPart === undefined || carriersIn(file, part, true).length > 0 || !isGiven(file, part)) return [];
    const owner = others[0]?.secret.owner ?? `command ${ownerWords(name)}`;
    return [{ node: part, secret: { what: `\`${name}\``, owner, part: kindOfPart, isObject: false, isByName: true } }];
  });
}

function partNamed(name: string): 'secret' | 'token' | undefined {
  if (isSecretName(name)) return 'secret';
  const known = variableName(name);
  return known?.part === 'token' && known.isStrong ? 'token' : undefined;
}

function isGiven(file: File, node: Node): boolean {
  return leavesOf(file.evaluator.evaluate(node)).some(({ value }) => GIVEN.has(value.kind));
}

/** The parts of a command line that are put into its text, and the elements of a list after one that is known. */
function partsOf(file: File, expression: Node): Argument[] {
  const node = unwrap(expression);
  switch (node.type) {
    case 'TemplateLiteral':
      return partsOfTemplate(node);
    case 'BinaryExpression':
      return node.operator === '+' ? [...partsOf(file, node.left), { node: node.right, before: endOf(file, node.left) }] : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element, index) => {
        if (!element || element.type === 'SpreadElement') return [];
        const before = node.elements.slice(Math.max(index - 2, 0), index).map((known) => (known ? (constantText(file.evaluator.evaluate(known)) ?? '') : ''));
        return [...partsOf(file, element), { node: element, before: [...before, ''].join(' ') }];
      });
    default:
      return [];
  }
}

function partsOfTemplate({ expressions, quasis }: TSESTree.TemplateLiteral): Argument[] {
  return expressions.map((node, index) => ({ node, before: quasis[index]?.value.cooked ?? '' }));
}

/** The text at the end of the left side of a `+`. */
function endOf(file: File, left: Node): string {
  const node = unwrap(left);
  if (node.type === 'TemplateLiteral') return node.quasis.at(-1)?.value.cooked ?? '';
  return constantText(file.evaluator.evaluate(node.type === 'BinaryExpression' ? node.right : node)) ?? '';
}
