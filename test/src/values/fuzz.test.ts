import { expect, it } from 'vitest';
import { leavesOf } from '../../../src/values/value.ts';
import { analyse, parse, show } from '../../support/evaluate.ts';
import type { Analysis } from '../../support/evaluate.ts';

/** Programs that are tried. */
const PROGRAMS = 20;
/** Statements of a program, and expressions inside each other. */
const STATEMENTS = 12;
const DEPTH = 4;
/** Values are printed from this depth on: all of a knot would be megabytes. */
const SHOWN_FROM = 55;

/** A sequence of numbers that looks random and is the same in every run (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Makes programs from the grammar that the evaluator follows: few names, so that they meet. */
function programs(random: (limit: number) => number): () => string {
  const pick = <T>(...choices: readonly (() => T)[]): T => (choices[random(choices.length)] as () => T)();
  const oneOf = (...texts: readonly string[]): string => texts[random(texts.length)] ?? '';
  const name = (): string => oneOf('a', 'b', 'c', 'd', 'f', 'g', 'A', 'constructor');
  const key = (): string => oneOf('x', 'y', 'z', 'constructor', '__proto__', 'toString', 'then', 'push', '0');
  const list = (depth: number, separator = ', '): string =>
    Array.from({ length: random(4) }, () => expression(depth)).join(separator);

  const property = (depth: number): string =>
    pick(
      () => `${key()}: ${expression(depth)}`,
      () => `...${expression(depth)}`,
      () => `[${expression(depth)}]: ${expression(depth)}`,
      () => name(),
      () => `get ${key()}() { ${body(depth)} }`,
      () => `${key()}(${parameters(depth)}) { ${body(depth)} }`,
    );
  const pattern = (depth: number): string =>
    depth <= 0
      ? name()
      : pick(
          name,
          () => `{ ${key()}: ${pattern(depth - 1)}, ...${name()} }`,
          () => `{ ${key()}: ${name()} = ${expression(depth - 1)} }`,
          () => `[${pattern(depth - 1)}, ...${name()}]`,
        );
  const parameters = (depth: number): string =>
    oneOf('', 'a', 'a, b', '...a', `a = ${expression(depth)}`, `{ x: a = ${expression(depth)}, ...b } = {}`, '[a]');
  const body = (depth: number): string =>
    Array.from({ length: 1 + random(2) }, () => statement(depth - 1)).join(' ') + oneOf('', ` return ${expression(depth - 1)};`);

  function expression(depth: number): string {
    if (depth <= 0) return pick(name, name, () => oneOf(`'x'`, '1', 'true', 'null', 'undefined', 'this', '`t`', 'process.env.X', 'import.meta.env.Y', '{}', '[]').replace('{}', '({})'));
    const inner = (): string => expression(depth - 1);
    return pick(
      name,
      () => `(${inner()} + ${inner()})`,
      () => `\`p\${${inner()}}q\${${inner()}}\``,
      () => `(${inner()} ${oneOf('&&', '||', '??', '===', '-')} (${inner()}))`,
      () => `(${inner()} ? ${inner()} : ${inner()})`,
      () => `({ ${Array.from({ length: random(4) }, () => property(depth - 1)).join(', ')} })`,
      () => `[${list(depth - 1)}, ...${inner()}]`,
      () => `${inner()}.${oneOf('x', 'y', 'constructor', 'toString')}`,
      () => `${inner()}?.[${inner()}]`,
      () => `${name()}(${list(depth - 1)})`,
      () => `${inner()}.${oneOf('trim', 'concat', 'join', 'toString', 'then', 'map', 'push', 'sort')}(${list(depth - 1)})`,
      () => `new ${name()}(${list(depth - 1)})`,
      () => `((${parameters(depth - 1)}) => ${inner()})(${list(depth - 1)})`,
      () => `(async function (${parameters(depth - 1)}) { ${body(depth - 1)} })`,
      () => `(${name()} ${oneOf('=', '??=', '||=', '&&=', '+=', '-=')} ${inner()})`,
      () => `${oneOf('String', 'atob', 'Object.assign', 'Object.freeze', 'JSON.parse', 'Buffer.from', 'Promise.all', 'require')}(${list(depth - 1)})`,
      () => `Buffer.from(${inner()}, 'base64').toString(${oneOf('', `'utf8'`)})`,
      () => `(${inner()} as any)!`,
      () => `${oneOf('!', '-', 'typeof ', 'void ')}${inner()}`,
    );
  }

  function statement(depth: number): string {
    const inner = (): string => expression(Math.max(0, depth));
    if (depth <= 0) return `${name()} = ${inner()};`;
    return pick(
      () => `var ${pattern(2)} = ${inner()};`,
      () => `${name()}.${key().replace('0', 'x')}${oneOf('', '.y', '[a]')} ${oneOf('=', '??=', '+=')} ${inner()};`,
      () => `Object.assign(${name()}, ${inner()});`,
      () => `delete ${name()}.x; ${name()}.n++; [${name()}.x] = ${inner()};`,
      () => `if (${inner()}) { ${statement(depth - 1)} } else ${statement(depth - 1)}`,
      () => `switch (${inner()}) { case ${inner()}: ${statement(depth - 1)} case 'x': break; default: ${statement(depth - 1)} }`,
      () => `for (const ${pattern(1)} of ${inner()}) { ${statement(depth - 1)} }`,
      () => `while (${inner()}) { ${statement(depth - 1)} break; }`,
      () => `try { ${statement(depth - 1)} } catch (a) { ${statement(depth - 1)} }`,
      () => `function ${oneOf('f', 'g')}(${parameters(depth - 1)}) { ${body(depth - 1)} }`,
      () => `{ class A extends ${oneOf('A', 'B', 'Object')} { x = ${inner()}; static y = ${inner()}; constructor(private z = ${inner()}) { super(); this.x = ${inner()}; } m(a) { this.x.y = a; return this.z; } get n() { return this.x } } class B extends A {} ${statement(depth - 1)} }`,
      () => `{ enum E { x = 'x', y = x + 'y' } f(E.x, E[${inner()}]); }`,
      () => `${inner()};`,
    );
  }

  return () => Array.from({ length: STATEMENTS }, () => statement(DEPTH)).join('\n');
}

/** The values of all expressions of a file. */
function allValues({ tree, evaluator, sourceCode }: Analysis): string[] {
  return Object.keys(sourceCode.visitorKeys).flatMap((type) =>
    tree.ofType(type as 'Identifier').map((node) => {
      const value = evaluator.evaluate(node);
      leavesOf(value);
      return show(value, SHOWN_FROM);
    }),
  );
}

function isProgram(code: string): boolean {
  try {
    return parse(code).ast.body.length > 0;
  } catch {
    return false;
  }
}

it('random programs neither crash nor hang, and mean the same each time', { timeout: 30_000 }, () => {
  const program = programs(randomNumbers(7));
  let tried = 0;
  for (let count = 0; count < PROGRAMS; count++) {
    const code = program();
    // Some programs are no programs.
    if (!isProgram(code)) continue;
    tried++;
    const analysis = analyse(code);
    const first = allValues(analysis);
    expect(allValues(analysis), code).toEqual(first);
    expect(allValues(analyse(code)), code).toEqual(first);
    expect(analysis.evaluator.steps(), code).toBeLessThan(50_000);
  }
  expect(tried).toBeGreaterThan(PROGRAMS / 2);
});
