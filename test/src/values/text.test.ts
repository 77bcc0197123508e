import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/values/value.ts';
import { isHole } from '../../../src/values/value.ts';
import { analyse, origins, runValues, valuesOf } from '../../support/evaluate.ts';

runValues('texts: how they are put together', [
  { name: 'a literal', code: `use('a', "b", \`c\`)`, values: [`'a'`, `'b'`, `'c'`] },
  { name: 'escapes are read', code: String.raw`use('\x41\u0042', 'a\
b')`, values: [`'AB'`, `'ab'`] },
  { name: 'a template with a constant', code: `const a = 'x'; use(\`<\${a}>\`)`, values: [`'<x>'`] },
  { name: 'a template with a hole', code: `use(\`arn:\${bucket}/*\`)`, values: [`'arn:\${global bucket}/*'`] },
  { name: 'a template with numbers and booleans', code: `use(\`\${1}-\${true}\`)`, values: [`'1-true'`] },
  { name: 'a chain of +', code: `use('a' + 'b' + c + 'd')`, values: [`'ab\${global c}d'`] },
  { name: '+ with a number', code: `use('x' + 1, 1 + 'x', 0x10 + '', 1_000 + '')`, values: [`'x1'`, `'1x'`, `'16'`, `'1000'`] },
  { name: 'numbers that are multiplied', code: `use(60 * 60 * 24, 2 * x, 'a' * 2)`, values: ['86400', 'unknown', 'unknown'] },
  { name: 'numbers before the first text are added', code: `use(1 + 2 + 'x', 'x' + 1 + 2)`, values: [`'3x'`, `'x12'`] },
  { name: 'a sum without a text', code: `use(1 + 2, a + b)`, values: ['unknown', 'unknown'] },
  { name: '+ with undefined, null or an object stays open', code: `use(undefined + 'x', null + 'x', {} + 'x')`, values: [`'\${absent}x'`, `'\${absent}x'`, `'\${{}}x'`] },
  { name: '+ with a choice keeps the choice', code: `use('x' + (a ? 'b' : 'c'))`, values: [`'x\${('b' if a ?: 'c' if not a)}'`] },
  { name: '+=', code: `let a = 'x'; a += 'y'; a += b; use(a)`, values: [`'xy\${global b}'`] },
  { name: '.concat', code: `use('a'.concat('b', c))`, values: [`'ab\${global c}'`] },
  { name: '.join', code: `use(['a', 'b'].join('-'), ['a', 'b'].join(), ['a', c].join(''))`, values: [`'a-b'`, `'a,b'`, `'a\${global c}'`] },
  { name: '.join of an array that may hold more', code: `use(['a', ...b].join(''))`, values: ['call [\'a\', …].join'] },
  { name: '.trim', code: `use(' a '.trim(), 'a'.trimEnd(), process.env.X?.trim(), options.key.trim())`, values: [`'a'`, `'a'`, 'env X', 'global options.key'] },
  { name: '.toString and .valueOf without arguments', code: `use('a'.toString(), process.env.X.valueOf(), f().toString())`, values: [`'a'`, 'env X', 'call global f'] },
  { name: '.toString with an encoding that is not followed', code: `use(bytes.toString('hex'))`, values: ['call global bytes.toString'] },
  { name: 'String()', code: `use(String('a'), String(process.env.X), String(1))`, values: [`'a'`, `'\${env X}'`, `'1'`] },
  { name: 'String.raw', code: 'use(String.raw`a\\n${b}`)', values: [String.raw`'a\n` + "${global b}'"] },
  { name: 'another tag', code: 'use(sql`a${b}`)', values: ['call global sql'] },
  { name: 'Buffer.from and its encodings', code: `use(Buffer.from('aGk=', 'base64').toString(), Buffer.from('aGk', 'base64url').toString('utf8'), Buffer.from('6869', 'hex').toString('ascii'), Buffer.from('hi').toString())`, values: [`'hi'`, `'hi'`, `'hi'`, `'hi'`] },
  { name: 'a Buffer that has a name', code: `const bytes = Buffer.from('aGk=', 'base64'); use(bytes.toString(), bytes.toString('hex'))`, values: [`'hi'`, 'call call global Buffer.from.toString'] },
  { name: 'a Buffer that is imported, or constructed', code: `import { Buffer as B } from 'node:buffer'; use(B.from('aGk=', 'base64').toString(), new Buffer('aGk=', 'base64').toString())`, values: [`'hi'`, `'hi'`] },
  { name: 'a Buffer of the file', code: `class Buffer { static from(x) { return x } } use(Buffer.from('aGk=', 'base64').toString())`, values: [`'aGk='`] },
  { name: 'atob', code: `use(atob('aGk='), window.atob('aGk='), globalThis.atob('aGk='), atob(x))`, values: [`'hi'`, `'hi'`, `'hi'`, 'unknown'] },
  { name: 'an atob of the file', code: `const atob = (x) => x; use(atob('aGk='))`, values: [`'aGk='`] },
  { name: 'decodeURIComponent', code: `use(decodeURIComponent('a%20b'), decodeURIComponent('%'), decodeURIComponent('%ff'))`, values: [`'a b'`, 'unknown', 'unknown'] },
  { name: 'literals that are no text', code: `use(1, true, null, undefined, void 0, /x/, 1n, -1, !1, !'')`, values: ['1', 'true', 'absent', 'absent', 'absent', 'unknown', 'unknown', '-1', 'false', 'true'] },
  { name: 'wrappers', code: `use((a as any)!, <string>'x', 'x' satisfies string, 'x' as const, (b, 'x'), await 'x', a?.b, (a?.b)!.c)`, values: ['global a', `'x'`, `'x'`, `'x'`, `'x'`, `'x'`, 'global a.b', 'global a.b.c'] },
  { name: 'array elements as texts', code: `use([...['a', 'b'], 'c'].join(''), ['a'].concat(['b'], 'c').join(''))`, values: [`'abc'`, `'abc'`] },
  { name: 'an undefined hole of a template is no text', code: `use(\`\${null}\${undefined}\`)`, values: [`'\${absent}\${absent}'`] },
  { name: 'the length of a text is not followed', code: `use('abc'.length, 'abc'[0])`, values: [`'abc'.length`, `'abc'.0`] },
]);

runValues('texts: accepted blindness', [
  {
    name: 'texts that are taken apart, and characters by their codes',
    code: `use('ba'.split('').reverse().join(''), 'ab'.slice(1), 'a'.replace('a', 'b'), 'a'.repeat(2), 'A'.toLowerCase(), String.fromCharCode(65))`,
    values: [
      `call call call 'ba'.split.reverse.join`,
      `call 'ab'.slice`,
      `call 'a'.replace`,
      `call 'a'.repeat`,
      `call 'A'.toLowerCase`,
      'call global String.fromCharCode',
    ],
  },
]);

describe('texts: where they come from', () => {
  it('a value carries the literal, not its names', () => {
    const code = `const a = 'x'; const b = a; const o = { b }; use(a, b, o.b, o?.['b']!)`;
    expect(origins(code)).toEqual([`'x'`, `'x'`, `'x'`, `'x'`]);
  });

  it('a text that is put together carries the expression', () => {
    expect(origins(`const a = 'x'; use(a + 'y', \`\${a}\`, [a].join(''), atob('aGk='))`)).toEqual([
      `a + 'y'`,
      '`${a}`',
      `[a].join('')`,
      `atob('aGk=')`,
    ]);
  });

  it('each piece carries its own literal, and says whether its characters stand there', () => {
    const analysis = analyse(`const a = 'x'; use(a + \`y\${b}z\` + 1 + atob('aGk='))`);
    const [value] = valuesOf(analysis);
    const pieces: readonly Piece[] = value?.kind === 'text' ? value.pieces : [];
    expect(
      pieces.map((piece) =>
        isHole(piece) ? 'hole' : [piece.text, analysis.sourceCode.getText(piece.node), piece.verbatim],
      ),
    ).toEqual([
      ['x', `'x'`, true],
      ['y', '`y${', true],
      'hole',
      ['z', '}z`', true],
      ['1', '1', false],
      ['hi', `atob('aGk=')`, false],
    ]);
  });
});
