import type { TSESTree } from '@typescript-eslint/utils';
import { LEVEL, levelOf, shapeOf } from './expression.ts';
import type { ExpressionShape } from './expression.ts';
import { openOfCall } from './remove.ts';
import { isToken, tokenAfter, tokenBefore } from './source.ts';
import type { Range, SourceCode } from './source.ts';
import { continuesLine, isUnfinished, siblingsOf } from './statements.ts';
import { isWordCharacter } from './sweep.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Replaces an expression by the text of another, with parentheses where the place needs them.
 *
 * `'x' as const` goes as a whole where the new text is no literal; a shorthand property gets its name in front; the
 * value of a JSX attribute gets braces.
 */
export function replaceNode(sourceCode: SourceCode, node: TSESTree.Node, text: string): TextEdit[] {
  const { parent } = node;
  if (isConstAssertion(parent) && !isLiteralText(text)) return replaceNode(sourceCode, parent, text);
  if (parent?.type === 'Property' && parent.shorthand && parent.value === node) {
    return [
      { range: parent.range, text: `${sourceCode.getText(parent.key)}: ${wrapIf(!fits(node, shapeOf(text)), text)}` },
    ];
  }
  if (parent?.type === 'JSXAttribute' && node.type !== 'JSXExpressionContainer') {
    return [{ range: node.range, text: /^(?:"[^"\\]*"|'[^'\\]*')$/.test(text) ? text : `{${text}}` }];
  }
  const isWrapped = isParenthesized(sourceCode, node);
  const isExpression = !/(?:Statement|Declaration)$/.test(node.type);
  const needsWrap = isExpression && !isWrapped && (!fits(node, shapeOf(text)) || isMisreadAtStart(node, text));
  return [{ range: node.range, text: separate(sourceCode, node, wrapIf(needsWrap, text)) }];
}

/** The text of an expression for a place between commas: an argument, an element, the value of a property. */
export function elementText(sourceCode: SourceCode, node: TSESTree.Node): string {
  return wrapIf(node.type === 'SequenceExpression', sourceCode.getText(node));
}

/** The text of an expression of which a member is made with `new`: a call in it would be made in the place of the member. */
export function namespaceText(sourceCode: SourceCode, node: TSESTree.Node): string {
  const text = sourceCode.getText(node);
  const { level, hasCall, hasOptionalChain } = shapeOf(text);
  return wrapIf(level < LEVEL.call || hasCall || hasOptionalChain, text);
}

function wrapIf(condition: boolean, text: string): string {
  return condition ? `(${text})` : text;
}

type ConstAssertion = TSESTree.TSAsExpression | TSESTree.TSTypeAssertion;

function isConstAssertion(node: TSESTree.Node | undefined): node is ConstAssertion {
  if (node?.type !== 'TSAsExpression' && node?.type !== 'TSTypeAssertion') return false;
  const type = node.typeAnnotation;
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

/** Whether `as const` may follow a text. */
function isLiteralText(text: string): boolean {
  return /^(?:['"`[{\d]|-\d|true$|false$)/.test(text) && shapeOf(text).level >= LEVEL.unary;
}

/** Whether parentheses stand around a node that are not those of a call. */
export function isParenthesized(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const { parent } = node;
  const before = tokenBefore(sourceCode, node.range[0]);
  const after = tokenAfter(sourceCode, node.range[1]);
  if (!parent || !isToken(before, '(') || !isToken(after, ')')) return false;
  if (parent.type === 'ImportExpression') return false;
  if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee !== node) {
    return openOfCall(sourceCode, parent)?.[0] !== before.range[0];
  }
  return parent.range[0] <= before.range[0] && after.range[1] <= parent.range[1];
}

/** Whether an expression of a shape can stand in the place of a node without parentheses. */
function fits(node: TSESTree.Node, shape: ExpressionShape): boolean {
  const { parent } = node;
  if (!parent) return true;
  if (parent.type === 'ChainExpression') return fits(parent, shape);
  if (shape.level < levelNeeded(node, parent)) return false;
  switch (parent.type) {
    case 'NewExpression':
      return parent.callee !== node || (!shape.hasCall && !shape.hasOptionalChain);
    case 'MemberExpression':
      return parent.object !== node || !shape.hasOptionalChain;
    case 'CallExpression':
      return parent.callee !== node || !shape.hasOptionalChain;
    case 'TaggedTemplateExpression':
    case 'TSNonNullExpression':
      return !shape.hasOptionalChain;
    case 'LogicalExpression':
      return parent.operator === '??' ? !shape.hasLogical : !shape.hasNullish;
    default:
      return true;
  }
}

/** How tight an expression must be in the place of a node. */
function levelNeeded(node: TSESTree.Node, parent: TSESTree.Node): number {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node ? LEVEL.call : LEVEL.anything;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node ? LEVEL.call : LEVEL.assignment;
    case 'TaggedTemplateExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'Decorator':
      return LEVEL.call;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node ? LEVEL.call : LEVEL.anything;
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'AwaitExpression':
    case 'TSTypeAssertion':
      return LEVEL.unary;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return LEVEL.relational;
    case 'BinaryExpression':
    case 'LogicalExpression':
      return levelOfOperand(node, parent);
    case 'ConditionalExpression':
      return parent.test === node ? LEVEL.nullish : LEVEL.assignment;
    default:
      return TAKES_ANYTHING.has(parent.type) ? LEVEL.anything : LEVEL.assignment;
  }
}

const TAKES_ANYTHING: ReadonlySet<string> = new Set([
  'DoWhileStatement',
  'ExpressionStatement',
  'ForInStatement',
  'ForStatement',
  'IfStatement',
  'JSXExpressionContainer',
  'Program',
  'ReturnStatement',
  'SwitchCase',
  'SwitchStatement',
  'TemplateLiteral',
  'ThrowStatement',
  'WhileStatement',
  'WithStatement',
]);

function levelOfOperand(node: TSESTree.Node, parent: TSESTree.BinaryExpression | TSESTree.LogicalExpression): number {
  const level = levelOf(parent.operator);
  // `**` takes no unary operator on its left side and is the only one that groups to the right.
  if (parent.operator === '**') return parent.left === node ? LEVEL.postfix : level;
  return parent.left === node || parent.type === 'LogicalExpression' ? level : level + 1;
}

/** Whether the start of a text would be read as something else in the place of a node. */
function isMisreadAtStart(node: TSESTree.Node, text: string): boolean {
  const { parent } = node;
  if (parent?.type === 'MemberExpression' && parent.object === node && /^\d[\d_]*$/.test(text)) return true;
  const isBlock = text.startsWith('{');
  const isDeclaration = /^(?:async\s+)?(?:function|class)\b/.test(text);
  if (parent && ['ReturnStatement', 'ThrowStatement', 'YieldExpression'].includes(parent.type)) {
    return /^(?:\s|\/\/|\/\*)/.test(text);
  }
  if (!isBlock && !isDeclaration && !/^let\s*\[/.test(text)) return false;
  const start = node.range[0];
  for (let current: TSESTree.Node | undefined = parent, child = node; current?.range[0] !== undefined;) {
    if (current.type === 'ArrowFunctionExpression' && current.body === child)
      return isBlock && child.range[0] === start;
    if (current.type === 'ExpressionStatement') return current.range[0] === start;
    if (current.type === 'ExportDefaultDeclaration') return isDeclaration && child.range[0] === start;
    if (current.range[0] < start) return false;
    child = current;
    current = current.parent;
  }
  return false;
}

/** Adds what keeps a text apart from its neighbours: spaces between words, a semicolon after an unfinished line. */
function separate(sourceCode: SourceCode, node: TSESTree.Node, replacement: string): string {
  const { text } = sourceCode;
  const [start, end]: Range = node.range;
  const [before, first] = [text[start - 1], replacement[0]];
  const gluesBefore =
    (isWordCharacter(before) && isWordCharacter(first)) ||
    (before === first && first !== undefined && '+-/'.includes(first));
  const gluesAfter = isWordCharacter(text[end]) && isWordCharacter(replacement.at(-1));
  const separated = `${gluesBefore ? ' ' : ''}${replacement}${gluesAfter ? ' ' : ''}`;
  return guardOf(sourceCode, node, replacement) + separated;
}

/** The semicolon that keeps a text in the place of a node apart from an unfinished line above; mostly nothing. */
export function guardOf(sourceCode: SourceCode, node: TSESTree.Node, replacement: string): '' | ';' {
  if (!continuesLine(replacement)) return '';
  let statement: TSESTree.Node | undefined = node;
  while (statement && statement.type !== 'ExpressionStatement') statement = statement.parent;
  if (!statement || statement.range[0] !== node.range[0]) return '';
  const siblings = siblingsOf(statement) ?? [];
  const before = siblings[siblings.indexOf(statement) - 1];
  return before !== undefined && isUnfinished(sourceCode, before) ? ';' : '';
}
