import { runValues } from '../../support/evaluate.ts';

runValues('conditions: choices', [
  {
    name: '? :',
    code: `use(c ? 'x' : 'y', !c ? 'x' : 'y', !!c ? 'x' : 'y', Boolean(c) ? 'x' : 'y')`,
    values: [
      `('x' if c ?: 'y' if not c)`,
      `('x' if not c ?: 'y' if c)`,
      `('x' if c ?: 'y' if not c)`,
      `('x' if c ?: 'y' if not c)`,
    ],
  },
  {
    name: 'nested ? :',
    code: `use(a ? (b ? 'x' : 'y') : 'z')`,
    values: [`(('x' if b ?: 'y' if not b) if a ?: 'z' if not a)`],
  },
  {
    name: '?? and ||',
    code: `use(process.env.A ?? 'x', process.env.A || 'x', 'x' || 'y', '' || 'y', null ?? 'y', '' ?? 'y', 0 || 'y', false || 'y')`,
    values: [
      `(env A if process . env . A ?? 'x' if not process . env . A)`,
      `(env A if process . env . A || 'x' if not process . env . A)`,
      `'x'`,
      `'y'`,
      `'y'`,
      `''`,
      `'y'`,
      `'y'`,
    ],
  },
  {
    name: '&&',
    code: `use(a && 'x', 'x' && 'y', '' && 'y', undefined && 'y')`,
    values: [`('x' if a && absent if not a)`, `'y'`, `''`, 'absent'],
  },
  {
    name: 'a && b || c',
    code: `use(a && b || 'x', a && 'x' || 'y', (a || 'x') && 'y')`,
    values: [
      `(global b if a && b & a || 'x' if not a && b)`,
      `('x' if a && 'x' & a || 'y' if not a && 'x')`,
      `('y' if a || 'x' && absent if not a || 'x')`,
    ],
  },
  {
    name: 'what cannot be taken from the left is left out',
    code: `use((c ? 'x' : undefined) ?? 'y', (c ? 'x' : '') || 'y', (c ? undefined : null) || 'y')`,
    values: [
      `('x' if c ? 'x' : undefined & c ?? 'y' if not c ? 'x' : undefined)`,
      `('x' if c ? 'x' : '' & c || 'y' if not c ? 'x' : '')`,
      `'y'`,
    ],
  },
  {
    name: 'a choice of texts never falls back',
    code: `use((c ? 'x' : 'y') || 'z')`,
    values: [`('x' if c ?: 'y' if not c)`],
  },
  {
    name: 'both parts of && and || are known',
    code: `if (a && b) { use(a ? 'x' : 'y') }`,
    values: [`('x' if a ?: 'y' if not a)`],
  },
  {
    name: 'equality, whichever side and however strict',
    code: `use(s === 'p' ? 'x' : 'y', "p" == s ? 'x' : 'y', s !== 'p' ? 'x' : 'y', s != \`p\` ? 'x' : 'y')`,
    values: [
      `('x' if s === 'p' ?: 'y' if not s === 'p')`,
      `('x' if s === 'p' ?: 'y' if not s === 'p')`,
      `('x' if not s === 'p' ?: 'y' if s === 'p')`,
      `('x' if not s === \`p\` ?: 'y' if s === \`p\`)`,
    ],
  },
  {
    name: 'optional chains are the same test',
    code: `use(a?.b ? 'x' : 'y', a.b ? 'x' : 'y')`,
    values: [`('x' if a . b ?: 'y' if not a . b)`, `('x' if a . b ?: 'y' if not a . b)`],
  },
  {
    name: 'layout and comments are not the test',
    code: `use(f( a , b ) ? 'x' : 'y', f(a,/* c */b) ? 'x' : 'y')`,
    values: [`('x' if f ( a , b ) ?: 'y' if not f ( a , b ))`, `('x' if f ( a , b ) ?: 'y' if not f ( a , b ))`],
  },
  {
    name: 'a long test is known by its place',
    code: `use(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b === 'c' ? 'x' : 'y')`,
    values: [`('x' if at 4 === 'c' ?: 'y' if not at 4 === 'c')`],
  },
]);

runValues('conditions: returns', [
  {
    name: 'an early return',
    code: `function f() { if (c) return 'x'; return 'y' } use(f())`,
    values: [`('x' if c return 'y' if not c)`],
  },
  {
    name: 'a function that may end without one',
    code: `function f() { if (c) return 'x' } use(f())`,
    values: [`('x' if c return absent if not c)`],
  },
  {
    name: 'one that cannot',
    code: `function f() { try { return 'x' } catch { throw 1 } } function g() { for (;;) { if (c) return 'x' } } function h() { if (c) { return 'x' } else { return 'y' } } use(f(), g(), h())`,
    values: [`'x'`, `'x'`, `('x' if c return 'y' if not c)`],
  },
  {
    name: 'a switch',
    code: `function f() { switch (s) { case 'p': return 'x'; case 'q': return 'y'; default: return 'z' } } use(f())`,
    values: [`('x' if s === 'p' return 'y' if s === 'q' return 'z' if not s === 'p' & not s === 'q')`],
  },
  {
    name: 'a switch with labels that share',
    code: `function f() { switch (s) { case 'p': case 'q': return 'x'; default: return 'y' } } use(f())`,
    values: [`('x' return 'y' if not s === 'p' & not s === 'q')`],
  },
  {
    name: 'a switch with a fall-through',
    code: `function f() { let a = 'w'; switch (s) { case 'p': a = 'x'; case 'q': a = 'y'; break; case 'r': a = 'z' } return a } use(f())`,
    values: [
      `('w' if not s === 'p' & not s === 'r' assignment 'x' if s === 'p' assignment 'y' assignment 'z' if s === 'r')`,
    ],
  },
  {
    name: 'a switch on true',
    code: `function f() { switch (true) { case c: return 'x'; default: return 'y' } } use(f())`,
    values: [`('x' if c === true return 'y' if not c === true)`],
  },
  {
    name: 'a guard with else',
    code: `function f() { if (c) { use2() } else { throw 1 } return c ? 'x' : 'y' } use(f())`,
    values: [`('x' if c ?: 'y' if not c)`],
  },
  {
    name: 'several guards',
    code: `function f() { if (a) return 'x'; if (b) return 'y'; return 'z' } use(f())`,
    values: [`('x' if a return 'y' if b & not a return 'z' if not a & not b)`],
  },
  {
    name: 'a configuration for each stage',
    code: `const configs = { dev: { id: 'd' }, prod: { id: 'p' } }; function of(stage) { return configs[stage] } use(of(process.env.STAGE))`,
    values: [
      `({ id: 'd' } if stage === 'dev' property { id: 'p' } if stage === 'prod' property unknown if not stage === 'dev' & not stage === 'prod')`,
    ],
  },
]);

runValues('conditions: accepted blindness', [
  {
    name: 'a test that has a name is another one',
    code: `const isLocal = !!process.env.LOCAL; use(isLocal ? 'x' : 'y', process.env.LOCAL ? 'x' : 'y')`,
    values: [
      `('x' if isLocal ?: 'y' if not isLocal)`,
      `('x' if process . env . LOCAL ?: 'y' if not process . env . LOCAL)`,
    ],
  },
  {
    name: 'a test whose parts have changed in between',
    code: `let a = 'x'; if (c) a = 'y'; c = !c; if (c) a = 'z'; use(a)`,
    values: [`('x' if not c assignment 'z' if c)`],
  },
]);
