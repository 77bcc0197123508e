/** How tightly the operators of an expression bind, loosest first. */
export const LEVEL = {
  anything: 0,
  sequence: 1,
  assignment: 2,
  conditional: 3,
  nullish: 4,
  or: 5,
  and: 6,
  relational: 11,
  exponent: 15,
  unary: 16,
  postfix: 17,
  bareNew: 18,
  call: 19,
  primary: 20,
} as const;

const OPERATORS: ReadonlyMap<string, number> = new Map([
  [',', LEVEL.sequence],
  ...['=', '+=', '-=', '*=', '/=', '%=', '**=', '<<=', '>>=', '>>>=', '&=', '|=', '^=', '&&=', '||=', '??=', '=>'].map(
    (operator): [string, number] => [operator, LEVEL.assignment],
  ),
  ['?', LEVEL.conditional],
  [':', LEVEL.conditional],
  ['??', LEVEL.nullish],
  ['||', LEVEL.or],
  ['&&', LEVEL.and],
  ['|', 7],
  ['^', 8],
  ['&', 9],
  ...['==', '!=', '===', '!=='].map((operator): [string, number] => [operator, 10]),
  ...['<', '>', '<=', '>=', 'in', 'instanceof', 'as', 'satisfies'].map((operator): [string, number] => [
    operator,
    LEVEL.relational,
  ]),
  ...['<<', '>>', '>>>'].map((operator): [string, number] => [operator, 12]),
  ['+', 13],
  ['-', 13],
  ['*', 14],
  ['/', 14],
  ['%', 14],
  ['**', LEVEL.exponent],
]);

const PREFIXES: ReadonlySet<string> = new Set(['!', '~', '+', '-', '++', '--', 'typeof', 'void', 'delete', 'await']);

/** How tightly a binary operator binds. */
export function levelOf(operator: string): number {
  return OPERATORS.get(operator) ?? LEVEL.anything;
}

/** What one needs to know of an expression to put its text into another place. */
export interface ExpressionShape {
  /** The loosest operator outside brackets. */
  readonly level: number;
  readonly hasCall: boolean;
  readonly hasOptionalChain: boolean;
  /** `??` outside brackets. */
  readonly hasNullish: boolean;
  /** `||` or `&&` outside brackets. */
  readonly hasLogical: boolean;
}

/** Reads the shape of an expression from its text. What it does not know, it takes for looser than it is. */
export function shapeOf(text: string): ExpressionShape {
  const tokens = topTokens(text);
  let level: number = LEVEL.primary;
  let expectsOperand = true;
  let pendingNew = 0;
  let hasCall = false;
  const lower = (to: number): void => {
    level = Math.min(level, to);
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (expectsOperand) {
      if (PREFIXES.has(token)) lower(LEVEL.unary);
      else if (token === 'yield' || token === '<') lower(LEVEL.assignment);
      else if (token === 'new') pendingNew++;
      else {
        expectsOperand = false;
        // The name, the parameters and the heritage of a function or class are no operands of their own.
        if (token === 'function' || token === 'class') index = Math.max(index, tokens.indexOf('{}', index));
      }
    } else if (token === '()') {
      if (pendingNew > 0) pendingNew--;
      else hasCall = true;
      lower(LEVEL.call);
    } else if (token === '.' || token === '?.' || token === '[]' || token === '``') {
      lower(LEVEL.call);
    } else if (token === '++' || token === '--') {
      lower(LEVEL.postfix);
    } else if (OPERATORS.has(token)) {
      lower(levelOf(token));
      expectsOperand = true;
    }
  }
  if (pendingNew > 0) lower(LEVEL.bareNew);
  const hasLogical = tokens.includes('||') || tokens.includes('&&');
  return { level, hasCall, hasOptionalChain: tokens.includes('?.'), hasNullish: tokens.includes('??'), hasLogical };
}

const WORD = /[\w$\u0080-\uffff#]+/y;
const PUNCTUATORS = [
  '>>>=',
  ...['**=', '<<=', '>>=', '>>>', '&&=', '||=', '??=', '===', '!==', '...'],
  ...['=>', '==', '!=', '<=', '>=', '&&', '||', '??', '?.', '++', '--', '**', '<<', '>>'],
  ...['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^='],
];
const SKIPPED = /(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)+/y;
const STRING = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y;
const REGEXP = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const NUMBER = /\.?\d[\w.]*/y;
const CLOSER: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** The tokens outside brackets; `()`, `[]`, `{}` and two backquotes stand for what brackets and templates hold. */
function topTokens(text: string): string[] {
  const top: string[] = [];
  const closers: string[] = [];
  let previous = '';
  for (let offset = 0; offset < text.length;) {
    const skipped = matchAt(SKIPPED, text, offset);
    if (skipped !== undefined) {
      offset += skipped.length;
      continue;
    }
    const start = text[offset] ?? '';
    let token: string;
    let end: number;
    if (start === '`') {
      end = endOfTemplate(text, offset);
      token = '``';
    } else {
      const isRegExp = start === '/' && startsOperand(previous);
      const found =
        matchAt(STRING, text, offset) ??
        (isRegExp ? matchAt(REGEXP, text, offset) : undefined) ??
        matchAt(NUMBER, text, offset) ??
        matchAt(WORD, text, offset) ??
        PUNCTUATORS.find((one) => text.startsWith(one, offset) && !(one === '?.' && /\d/.test(text[offset + 2] ?? '')));
      token = found ?? start;
      end = offset + token.length;
    }
    const closer = CLOSER.get(token);
    if (closer !== undefined) closers.push(closer);
    else if (token === closers.at(-1)) {
      closers.pop();
      if (closers.length === 0) top.push(BRACKETS.get(token) ?? token);
    } else if (closers.length === 0) top.push(token);
    previous = token;
    offset = end;
  }
  return top;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '()'],
  [']', '[]'],
  ['}', '{}'],
]);

/** Whether an operand, not an operator, follows a token: it tells a regular expression from a division. */
function startsOperand(previous: string): boolean {
  return previous === '' || /^(?:return|typeof|void|await|in|of|[^\w$)\]}'"`]+)$/.test(previous);
}

function endOfTemplate(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text[offset] === '\\') offset++;
    else if (text[offset] === '`') return offset + 1;
    else if (text.startsWith('${', offset)) offset = endOfHole(text, offset + 2);
  }
  return text.length;
}

/** The place of the brace that ends a hole of a template. */
function endOfHole(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '`') offset = endOfTemplate(text, offset) - 1;
    else if (character === "'" || character === '"') offset += (matchAt(STRING, text, offset)?.length ?? 1) - 1;
    else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return offset;
  }
  return text.length;
}
