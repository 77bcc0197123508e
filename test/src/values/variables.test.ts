import { runValues } from '../../support/evaluate.ts';

runValues('variables: constants', [
  {
    name: 'const, let and var that are assigned once',
    code: `const a = 'x'; let b = 'y'; var c = 'z'; use(a, b, c)`,
    values: [`'x'`, `'y'`, `'z'`],
  },
  {
    name: 'names of names',
    code: `const a = 'x'; const b = a; const c = b; use(c)`,
    values: [`'x'`],
  },
  {
    name: 'a name from an outer scope, and one that hides it',
    code: `const a = 'x'; function f() { use(a); { const a = 'y'; use(a) } }`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a let that is assigned later',
    code: `let a; a = 'x'; use(a)`,
    values: [`'x'`],
  },
  {
    name: 'a let that is not assigned',
    code: 'let a; use(a)',
    values: ['absent'],
  },
  {
    name: 'a var that is read before its line',
    code: `use(a); var a = 'x'`,
    values: [`'x'`],
  },
  {
    name: 'a var that is declared twice',
    code: `var a = 'x'; var a = 'y'; use(a)`,
    values: [`'y'`],
  },
  {
    name: 'a global',
    code: 'use(a, a.b, globalThis.a)',
    values: ['global a', 'global a.b', 'global globalThis.a'],
  },
  {
    name: 'an exported constant',
    code: `export const a = 'x'; use(a)`,
    values: [`'x'`],
  },
  {
    name: 'a declared variable is a global',
    code: 'declare const a: string; declare namespace N { const k: string } declare function f(): string; use(a, N.k, f)',
    values: ['global a', 'global N.k', 'global f'],
  },
  {
    name: 'a type of the same name',
    code: `const Config = { a: 'x' }; type Config = typeof Config; interface Other {} const Other = 'y'; use(Config.a, Other)`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a catch clause',
    code: 'try { f() } catch (error) { use(error) }',
    values: ['unknown'],
  },
]);

runValues('variables: assignments', [
  {
    name: 'the last one before the reading',
    code: `let a = 'x'; use(a); a = 'y'; use(a)`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a function sees them all',
    code: `let a = 'x'; f(); a = process.env.A; if (c) a = 'z'; function f() { use(a) }`,
    values: [`(env A if not c assignment 'z' if c)`],
  },
  {
    name: 'an if',
    code: `let a = 'x'; if (c) a = 'y'; use(a)`,
    values: [`('x' if not c assignment 'y' if c)`],
  },
  {
    name: 'if and else',
    code: `let a; if (c) { a = 'x' } else { a = 'y' } use(a)`,
    values: [`('x' if c assignment 'y' if not c)`],
  },
  {
    name: 'else if',
    code: `let a; if (c) a = 'x'; else if (d) a = 'y'; else a = 'z'; use(a)`,
    values: [`('x' if c assignment 'y' if d & not c assignment 'z' if not d & not c)`],
  },
  {
    name: 'the same test again',
    code: `let a = 'x'; if (c) a = 'y'; if (c) a = 'z'; use(a)`,
    values: [`('x' if not c assignment 'z' if c)`],
  },
  {
    name: 'a switch',
    code: `let a; switch (s) { case 'p': a = 'x'; break; case 'q': a = 'y'; break; default: a = 'z' } use(a)`,
    values: [`('x' if s === 'p' assignment 'y' if s === 'q' assignment 'z' if not s === 'p' & not s === 'q')`],
  },
  {
    name: 'try and catch',
    code: `let a = 'x'; try { a = 'y' } catch { a = 'z' } use(a)`,
    values: [`('x' assignment 'y' assignment 'z')`],
  },
  {
    name: 'try and catch behind the same test',
    code: `let a; if (c) { try { a = 'y' } catch { a = 'z' } use(a) }`,
    values: [`(absent if not c assignment 'y' if c assignment 'z' if c)`],
  },
  {
    name: 'a loop',
    code: `let a = 'x'; for (const k of ks) { use(a); a = 'y' } use(a)`,
    values: [`('x' assignment 'y')`, `('x' assignment 'y')`],
  },
  {
    name: 'a counter',
    code: 'for (let i = 0; i < 3; i++) use(i)',
    values: ['(0 assignment unknown)'],
  },
  {
    name: '?? and || of itself',
    code: `let a = process.env.A; a = a ?? 'x'; use(a); let b = process.env.B; b = b || 'x'; use(b)`,
    values: [`(env A if a ?? 'x' if not a)`, `(env B if b || 'x' if not b)`],
  },
  {
    name: '|| of itself under a test',
    code: `let a = process.env.A; if (!prod) a = a || 'x'; use(a)`,
    values: [`(env A if prod assignment (env A if a || 'x' if not a) if not prod)`],
  },
  {
    name: '??= and ||=',
    code: `let a = process.env.A; a ??= 'x'; use(a); let b; b ||= 'y'; use(b); let c = 'z'; c ??= 'q'; use(c)`,
    values: [`(env A assignment 'x')`, `'y'`, `'z'`],
  },
  {
    name: '??= as an expression',
    code: `let a; const get = () => (a ??= { k: 'x' }); use(get())`,
    values: [`{ k: 'x' }`],
  },
  {
    name: 'a test of its absence',
    code: `let a = process.env.A; if (!a) a = 'x'; use(a)`,
    values: [`(env A if a assignment 'x' if not a)`],
  },
  {
    name: 'a test that leaves',
    code: 'function f() { const a = process.env.A; if (!a) throw 1; use(a) }',
    values: ['env A'],
  },
  {
    name: 'a lazy singleton',
    code: `let a; function get() { if (!a) { a = { k: 'x' } } return a } use(get())`,
    values: [`{ k: 'x' }`],
  },
  {
    name: 'a lazy singleton with an early return',
    code: `let a; async function get() { if (a) return a; a = { k: 'x' }; return a } use(await get())`,
    values: [`{ k: 'x' }`],
  },
  {
    name: 'a variable that another function sets',
    code: `let a; async function init() { a = 'x' } export function get() { use(a) }`,
    values: [`(absent assignment 'x')`],
  },
  {
    name: 'the same, behind a test',
    code: `let a; function init() { a = 'x' } export function get() { if (!a) throw 1; use(a) }`,
    values: [`'x'`],
  },
  {
    name: 'a place of the same function before the assignment',
    code: `function f() { let a = 'x'; use(a); a = 'y' } let b = 'x'; function g() { use(b); b = 'y'; use(b) }`,
    values: [`'x'`, `('x' assignment 'y')`, `'y'`],
  },
  {
    name: 'another operator',
    code: 'let a = 1; a *= 2; use(a); let b = 1; b++; use(b)',
    values: ['unknown', '(1 assignment unknown)'],
  },
  {
    name: 'the value of an assignment',
    code: `let a; use((a = 'x'), a)`,
    values: [`'x'`, `(absent assignment 'x')`],
  },
  {
    name: 'too many assignments',
    code: `let a = 'x'; if (c1) a = '1'; if (c2) a = '2'; if (c3) a = '3'; if (c4) a = '4'; if (c5) a = '5'; if (c6) a = '6'; if (c7) a = '7'; if (c8) a = '8'; if (c9) a = '9'; if (d1) a = '1'; if (d2) a = '2'; if (d3) a = '3'; if (d4) a = '4'; if (d5) a = '5'; if (d6) a = '6'; if (d7) a = '7'; if (d8) a = '8'; use(a)`,
    values: ['unknown'],
  },
]);

runValues('variables: destructuring', [
  {
    name: 'names, renames, defaults and rest',
    code: `const { a, b: c, d = 'z', ...rest } = { a: 'x', b: 'y', e: 'w' }; use(a, c, d, rest)`,
    values: [`'x'`, `'y'`, `'z'`, `{ e: 'w' }`],
  },
  {
    name: 'nested, with defaults on the way',
    code: `const { a: { b = 'x', c } = { c: 'y' } } = {}; use(b, c)`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'the default of a value that may be missing',
    code: `const { a = 'x' } = options; use(a); const { b = 'x' } = { b: 'y' }; use(b); const { c = 'x' } = { c: null }; use(c)`,
    values: [`(global options.a default 'x')`, `'y'`, `'x'`],
  },
  {
    name: 'arrays',
    code: `const [a, , b = 'z', ...rest] = ['x', 'y']; use(a, b, rest); const [c, ...others] = ['x', 'y', 'z']; use(c, others)`,
    values: [`'x'`, `'z'`, '[]', `'x'`, `['y', 'z']`],
  },
  {
    name: 'a computed key',
    code: `const K = 'a'; const { [K]: a, ...rest } = { a: 'x', b: 'y' }; use(a, rest)`,
    values: [`'x'`, `{ a: 'x', b: 'y', … }`],
  },
  {
    name: 'the rest of the unknown',
    code: 'const { a, ...rest } = options; use(rest.b); const { A, ...others } = process.env; use(others.B)',
    values: ['global options.b', 'env B'],
  },
  {
    name: 'assignments',
    code: `let a, b; ({ a, b = 'y' } = { a: 'x' }); use(a, b); [a, b] = ['p', 'q']; use(a, b)`,
    values: [`'x'`, `'y'`, `'p'`, `'q'`],
  },
  {
    name: 'of a choice',
    code: `const { a } = c ? { a: 'x' } : { a: 'y' }; use(a)`,
    values: [`('x' if c ?: 'y' if not c)`],
  },
  {
    name: 'of an awaited call',
    code: 'const { Credentials: { AccessKeyId } } = await assume(); use(AccessKeyId)',
    values: ['call global assume.Credentials.AccessKeyId'],
  },
]);

runValues('variables: enums and namespaces', [
  {
    name: 'an enum',
    code: `enum E { A = 'x', B = A + 'y', 'c-d' = 'z', F } use(E.A, E['B'], E['c-d'], E.F, E.G)`,
    values: [`'x'`, `'xy'`, `'z'`, 'unknown', `{ A: 'x', B: 'xy', c-d: 'z', F: unknown, … }.G`],
  },
  {
    name: 'a const enum, and an exported one',
    code: `const enum E { A = 'x' } export enum F { A = 'y' } use(E.A, F.A)`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a namespace',
    code: `namespace N { export const a = 'x'; const b = 'y'; export namespace M { export function f() { return 'z' } } use(a) } use(N.a, N.b, N.M.f())`,
    values: [`'x'`, `'x'`, `{ a: 'x', M: { f: function, … }, … }.b`, `'z'`],
  },
  {
    name: 'import = of a name',
    code: `namespace N { export const a = 'x' } import b = N.a; use(b)`,
    values: [`'x'`],
  },
]);

runValues('variables: cycles', [
  {
    name: 'of constants',
    code: 'const a = b; const b = a; use(a)',
    values: ['unknown'],
  },
  {
    name: 'of itself',
    code: 'const a = a; const b = [b]; const c = { c }; use(a, b, c)',
    values: ['unknown', '[unknown]', '{ c: unknown }'],
  },
  {
    name: 'of assignments',
    code: 'let x = y; let y = x; x = y; y = x; use(x, y)',
    values: ['unknown', 'unknown'],
  },
  {
    name: 'of a getter',
    code: 'const o = { get a() { return o.a } }; use(o.a)',
    values: ['unknown.a'],
  },
  {
    name: 'of a var that keeps its value',
    code: 'var N = N || {}; use(N)',
    values: ['(unknown if N || {} if not N)'],
  },
]);

runValues('variables: accepted blindness', [
  {
    name: 'an enum that is declared twice',
    code: `enum E { A = 'x' } enum E { B = 'y' } use(E.B)`,
    values: [`{ A: 'x', … }.B`],
  },
  {
    name: 'a member of its own enum by the name of the enum',
    code: `enum E { A = 'x', B = \`\${E.A}y\` } use(E.B)`,
    values: [`'\${unknown.A}y'`],
  },
  {
    name: 'exports of CommonJS',
    code: `exports.a = 'x'; use(exports.a)`,
    values: ['global exports.a'],
  },
  {
    name: 'a function that is assigned again',
    code: `function f() { return 'x' } f = g; use(f())`,
    values: ['call unknown'],
  },
]);
