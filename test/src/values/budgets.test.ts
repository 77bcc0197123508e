import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/values/value.ts';
import { constantText, leavesOf } from '../../../src/values/value.ts';
import { analyse, evaluate, show, valuesOf } from '../../support/evaluate.ts';
import type { Analysis, ParseOptions } from '../../support/evaluate.ts';

/** Repeats a text with its number. */
function times(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function onlyValue(code: string, options?: ParseOptions): Value {
  const [value] = valuesOf(analyse(code, options));
  if (!value) throw new Error('The snippet uses nothing.');
  return value;
}

/** Evaluates every node of a file. */
function evaluateAll({ tree, evaluator, sourceCode }: Analysis): number {
  for (const type of Object.keys(sourceCode.visitorKeys)) {
    for (const node of tree.ofType(type as 'Program')) evaluator.evaluate(node);
  }
  return evaluator.steps();
}

describe('budgets: what is large is followed', () => {
  it('a concatenation of 10,000 terms', () => {
    const value = onlyValue(`use(${times(10_000, () => `'a'`).join(' + ')})`, { parser: 'espree' });
    expect(constantText(value)).toBe('a'.repeat(10_000));
  });

  it('an object of 1,000 properties, and one that is read from it', () => {
    const value = onlyValue(`const o = { ${times(1000, (index) => `p${String(index)}: { a: 'x' }`).join(', ')} }; use(o)`);
    expect(value.kind === 'object' && value.properties.size).toBe(1000);
  });

  it('an array of 10,000 elements that is joined', () => {
    const value = onlyValue(`use([${times(10_000, () => `'a'`).join(', ')}].join(''))`);
    expect(constantText(value)).toHaveLength(10_000);
  });

  it('a function of 200,000 statements', () => {
    const value = onlyValue(`use(f()); function f() { ${';'.repeat(200_000)} return 'x' }`, { parser: 'espree' });
    expect(constantText(value)).toBe('x');
  });

  it('twenty constants one after the other', () => {
    const lines = times(20, (index) => `const a${String(index + 1)} = a${String(index)} + 'x';`);
    expect(evaluate(`const a0 = 'x'; ${lines.join(' ')} use(a20)`)).toEqual([`'${'x'.repeat(21)}'`]);
  });
});

describe('budgets: what is too large is unknown', () => {
  it('a text of more than 100,000 characters', () => {
    const big = `'${'a'.repeat(60_000)}'`;
    expect(evaluate(`const a = ${big}; use(a + a, [a, a].join('-'), \`\${a}\${a}\`)`)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('a text of texts of texts', () => {
    const lines = times(30, (index) => `const a${String(index + 1)} = \`\${a${String(index)}}\${a${String(index)}}\`;`);
    expect(evaluate(`const a0 = process.env.A + ''; ${lines.join(' ')} use(a30)`)).toEqual([`'\${unknown}\${unknown}'`]);
  });

  it('an array of arrays of arrays', () => {
    const lines = times(30, (index) => `const a${String(index + 1)} = [...a${String(index)}, ...a${String(index)}];`);
    const value = onlyValue(`const a0 = ['x']; ${lines.join(' ')} use(a30)`);
    expect(value.kind === 'array' && value.open).toBe(true);
    expect(value.kind === 'array' && value.elements.length).toBeLessThanOrEqual(20_000);
  });

  it('an object of objects of objects is shared, not copied', () => {
    const lines = times(30, (index) => `const a${String(index + 1)} = { l: a${String(index)}, r: a${String(index)} };`);
    const value = onlyValue(`const a0 = 'x'; ${lines.join(' ')} use(a30.l.r.l.r.l)`);
    expect(value.kind === 'object' && value.properties.get('l')?.value === value.properties.get('r')?.value).toBe(true);
  });

  it('an object that is spread again and again', () => {
    const big = times(2000, (index) => `p${String(index)}: 'x'`).join(', ');
    const analysis = analyse(`const o = { ${big} };\n${times(6000, () => 'f({ ...o });').join('\n')}`, { parser: 'espree' });
    expect(evaluateAll(analysis)).toBeLessThan(1_001_000);
  });

  it('a choice of choices of choices', () => {
    const lines = times(12, (index) => `const a${String(index + 1)} = c${String(index)} ? [a${String(index)}][0] : { x: a${String(index)} }.x;`);
    expect(evaluate(`const a0 = d ? 'x' : 'y'; ${lines.join(' ')} use(a12)`)).toHaveLength(1);
    const value = onlyValue(`use(${times(12, () => '(c ?').join(' ')} 'x' ${times(12, () => `: 'y')`).join(' ')})`);
    expect(leavesOf(value).length).toBeLessThanOrEqual(64);
  });

  it('a choice of more than 64 values', () => {
    expect(evaluate(`use(${times(65, (index) => `c${String(index)} ? '${String(index)}' : `).join('')} 'x')`)).toHaveLength(1);
    expect(evaluate(`use(${times(100, (index) => `c${String(index)}`).join(' || ')})`)).toEqual(['unknown']);
  });

  it('500 calls in each other', () => {
    const [value] = valuesOf(analyse(`const f = (x) => x; use(${'f('.repeat(500)}'x'${')'.repeat(500)})`));
    expect(value?.kind).toBe('call');
  });

  it('500 members of members', () => {
    let value = onlyValue(`use(a${'.b'.repeat(500)})`);
    while (value.kind === 'member') value = value.object;
    expect(value.kind).toBe('unknown');
  });

  it('500 names of names', () => {
    const lines = times(500, (index) => `const a${String(index + 1)} = { x: a${String(index)} };`);
    const [shown] = evaluate(`const a0 = 'x'; ${lines.join(' ')} use(a500)`);
    expect(shown).toContain('{ x: { x:');
  });

  it('functions that all call each other', () => {
    const names = times(40, (index) => `f${String(index)}`);
    const code = names.map((name, index) => `function ${name}() { ${index % 2 ? 'if (x) ' : ''}return [${names.map((other) => `${other}()`).join(', ')}] }`);
    const analysis = analyse(`${code.join('\n')}\nuse(f0())`);
    expect(valuesOf(analysis)[0]?.kind).toBe('array');
    expect(analysis.evaluator.steps()).toBeLessThan(200_000);
  });

  it('60 conditional writes to one object, each of what it held', () => {
    const writes = times(60, (index) => `if (x${String(index)}) c.a = c.b${String(index)};`);
    const analysis = analyse(`const c = {};\n${writes.join('\n')}\nuse(c.a)`);
    valuesOf(analysis);
    expect(analysis.evaluator.steps()).toBeLessThan(10_000);
  });

  it('names that all use each other', () => {
    const names = times(14, (index) => `a${String(index)}`);
    const analysis = analyse(`${names.map((name) => `let ${name} = [${names.join(', ')}];`).join('\n')}\nuse(a0)`);
    expect(valuesOf(analysis)[0]?.kind).toBe('array');
    expect(analysis.evaluator.steps()).toBeLessThan(10_000);
  });
});

describe('budgets: answers do not depend on the order of the questions', () => {
  const chain = `const a0 = 'x'; ${times(45, (index) => `const a${String(index + 1)} = [a${String(index)}];`).join(' ')}`;
  const code = `${chain} use(${times(46, (index) => `a${String(index)}`).join(', ')})`;

  it('a long chain of names, from either end', () => {
    const forwards = analyse(code);
    const backwards = analyse(code);
    const [call] = backwards.tree.ofType('CallExpression');
    for (const argument of call?.arguments.toReversed() ?? []) backwards.evaluator.evaluate(argument);
    expect(valuesOf(backwards).map((value) => show(value))).toEqual(valuesOf(forwards).map((value) => show(value)));
  });
});

describe('budgets: a file costs as much as it is long', () => {
  /** How many more steps a file of four times the length takes. */
  function growth(make: (count: number) => string, count: number): number {
    return evaluateAll(analyse(make(count * 4))) / evaluateAll(analyse(make(count)));
  }

  it.each<[string, (count: number) => string]>([
    ['statements', (count) => times(count, (index) => `const a${String(index)} = { b: f('x' + ${String(index)}, [c]) };`).join('\n')],
    ['one object', (count) => `export default { ${times(count, (index) => `k${String(index)}: { a: ['x', b] }`).join(',\n')} }`],
    ['one chain of +', (count) => `use(${times(count, (index) => `'${String(index)}'`).join(' +\n')})`],
    ['readings of one name', (count) => `const o = { a: 'x' }; o.b = 'y';\n${times(count, () => 'f(o.a, o);').join('\n')}`],
    ['calls of one function', (count) => `const t = (key, other) => table[key] ?? other;\n${times(count, (index) => `t('k${String(index)}', 'x');`).join('\n')}`],
    ['members of one class', (count) => `class A { ${times(count, (index) => `m${String(index)}() { this.f${String(index)} = 'x'; return this.f${String(index)} }`).join('\n')} }`],
    ['members of one enum', (count) => `enum E { ${times(count, (index) => `A${String(index)} = 'x'`).join(',')} }\n${times(count, (index) => `f(E.A${String(index)});`).join('\n')}`],
    ['guards', (count) => `function f() {\n${times(count, (index) => `if (a${String(index)}) return 'x'; let b${String(index)} = c; b${String(index)} = 'y'; g(b${String(index)});`).join('\n')}\n}`],
    ['assignments to one name', (count) => `let a = 'x';\n${times(count, (index) => `if (c${String(index)}) a = 'y'; f(a);`).join('\n')}`],
  ])('%s', (_, make) => {
    expect(growth(make, 300)).toBeLessThan(4.6);
  });

  it('a file of a megabyte', () => {
    const code = times(12_100, (index) => `export const item${String(index)} = { id: ${String(index)}, name: 'name ' + ${String(index)}, tags: ['x', base.tag] };`).join('\n');
    expect(code.length).toBeGreaterThan(1_000_000);
    const analysis = analyse(code, { parser: 'espree' });
    evaluateAll(analysis);
    expect(analysis.evaluator.steps()).toBeLessThan(300_000);
  });
});
