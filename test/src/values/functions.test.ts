import { runValues } from '../../support/evaluate.ts';

runValues('functions: what they give back', [
  {
    name: 'an arrow, a function and a method',
    code: `const f = () => 'x'; function g() { return 'y' } const o = { h() { return 'z' } }; use(f(), g(), o.h())`,
    values: [`'x'`, `'y'`, `'z'`],
  },
  {
    name: 'async ones',
    code: `const f = async () => ({ a: 'x' }); async function g() { return await f() } use((await f()).a, (await g()).a)`,
    values: [`'x'`, `'x'`],
  },
  {
    name: 'immediately called ones',
    code: `use((() => 'x')(), (function () { return 'y' })(), (async () => 'z')(), await (async () => { return { a: 'w' } })())`,
    values: [`'x'`, `'y'`, `'z'`, `{ a: 'w' }`],
  },
  {
    name: 'several returns',
    code: `function f() { if (c) return { a: 'x' }; return { a: 'y' } } use(f().a)`,
    values: [`('x' if c return 'y' if not c)`],
  },
  {
    name: 'nothing',
    code: 'function f() {} use(f(), (() => {})())',
    values: ['call function', 'call function'],
  },
  {
    name: 'promises that are made by hand',
    code: `const f = () => new Promise((resolve, reject) => { if (c) reject('no'); call((e, d) => resolve(d.x)) }); use(await f(), await new Promise((ok) => { ok('x') }))`,
    values: ['parameter d.x', `'x'`],
  },
  {
    name: 'promises whose resolution is handed on are not followed',
    code: `use(await new Promise((resolve) => { call(resolve) }), await new Promise((resolve) => { resolve() }), await new Promise(run))`,
    values: ['new global Promise', 'new global Promise', 'new global Promise'],
  },
  {
    name: 'generators are not followed',
    code: `function* f() { return 'x' } use(f())`,
    values: ['call function'],
  },
  {
    name: 'overloads',
    code: `function f(a: string): string; function f(a: number): string; function f(a: any) { return 'x' } use(f(1))`,
    values: [`'x'`],
  },
  {
    name: '.then of a promise',
    code: `const f = async () => ({ a: 'x' }); f().then((r) => use(r.a)); f().then(({ a }) => use(a)); use(await f().then((r) => r.a))`,
    values: [`'x'`, `'x'`, `'x'`],
  },
  {
    name: '.then of a call that is not followed',
    code: 'const key = await load().then((r) => r.data.key); use(key)',
    values: ['call global load.data.key'],
  },
  {
    name: 'Promise.resolve and Promise.all',
    code: `const [a, b] = await Promise.all([Promise.resolve('x'), f()]); use(a, b)`,
    values: [`'x'`, 'call global f'],
  },
  {
    name: 'a function that is handed on is a value',
    code: `const f = () => 'x'; use(f, { provider: async () => ({ id: 'i' }) })`,
    values: ['function', '{ provider: function }'],
  },
]);

runValues('functions: arguments', [
  {
    name: 'each call sees its own',
    code: `const env = (name, other) => process.env[name] ?? other; use(env('A', 'x'), env('B'), env('C', 'y'))`,
    values: [
      `(env A if process . env [ name ] ?? 'x' if not process . env [ name ])`,
      'env B',
      `(env C if process . env [ name ] ?? 'y' if not process . env [ name ])`,
    ],
  },
  {
    name: 'through several functions',
    code: `const f = (a) => g(a); function g(b) { return { k: b } } use(f('x'), f('y').k, g('z'))`,
    values: [`{ k: 'x' }`, `'y'`, `{ k: 'z' }`],
  },
  {
    name: 'a method',
    code: `class A { static of(k) { return { k } } make(k) { return k } } use(A.of('x').k, A.of('y').k, new A().make('z'))`,
    values: [`'x'`, `'y'`, `'z'`],
  },
  {
    name: 'destructured, with defaults and rest',
    code: `const f = ({ id, k = 'd', ...o }) => ({ id, k, o }); use(f({ id: 'i', a: 'x' }), f({ k: 'y' }))`,
    values: [`{ id: 'i', k: 'd', o: { a: 'x' } }`, `{ id: absent, k: 'y', o: {} }`],
  },
  {
    name: 'one that is missing, one that is spread',
    code: `const f = (a, b = 'd') => [a, b]; use(f(), f('x'), f(...args), f('x', ...args))`,
    values: [
      `[absent, 'd']`,
      `['x', 'd']`,
      `[parameter a, (parameter b default 'd')]`,
      `['x', (parameter b default 'd')]`,
    ],
  },
  {
    name: 'a default that speaks of another parameter',
    code: `const f = (a, b = a) => b; use(f('x'), f('x', 'y'))`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a closure',
    code: `const f = (a) => { const inner = () => a; return inner() }; use(f('x'), f('y'))`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'recursion',
    code: `function f(n) { return n === 0 ? 'x' : f(n - 1) } use(f(3)); function g(a) { return g(a) } use(g('x'))`,
    values: [
      `('x' if n === 0 ?: ('x' if n === 0 ?: call function if not n === 0) if not n === 0)`,
      'call function',
    ],
  },
  {
    name: 'four calls deep, calls are not told apart',
    code: `const f = (a) => g(a); const g = (a) => h(a); const h = (a) => i(a); const i = (a) => a; use(f('x'), f('y'))`,
    values: [`('x' argument 'y')`, `('x' argument 'y')`],
  },
]);

runValues('functions: parameters', [
  {
    name: 'those of a function that nobody calls here',
    code: 'export const f = (id, { key }, [first]) => use(id, key, first)',
    values: ['parameter id', 'parameter 1.key', 'parameter 2.0'],
  },
  {
    name: 'those of one that is called here',
    code: `function f(a) { use(a) } f('x'); f('y')`,
    values: [`('x' argument 'y')`],
  },
  {
    name: 'of an exported one, others may call',
    code: `export function f(a) { use(a) } f('x')`,
    values: [`('x' argument parameter a)`],
  },
  {
    name: 'of one that is exported by name',
    code: `export { f }; function f(a) { use(a) } f('x')`,
    values: [`('x' argument parameter a)`],
  },
  {
    name: 'of one that is the default export',
    code: `export default f; function f(a) { use(a) } f('x')`,
    values: [`('x' argument parameter a)`],
  },
  {
    name: 'of one that is handed on',
    code: `function f(a) { use(a) } f('x'); on('event', f)`,
    values: ['parameter a'],
  },
  {
    name: 'of one that is called in another way',
    code: `function f(a) { use(a) } f('x'); f.call(null, 'y')`,
    values: ['parameter a'],
  },
  {
    name: 'of one that is assigned again',
    code: `let f = (a) => use(a); f('x'); f = g`,
    values: ['parameter a'],
  },
  {
    name: 'too many calls',
    code: `function f(a) { use(a) } f('1'); f('2'); f('3'); f('4'); f('5'); f('6'); f('7'); f('8'); f('9'); f('a'); f('b'); f('c'); f('d')`,
    values: ['parameter a'],
  },
  {
    name: 'defaults',
    code: `export const f = (id = 'x', { key = 'y' } = {}, { a } = process.env) => use(id, key, a)`,
    values: [`(parameter id default 'x')`, `(parameter 1.key default 'y')`, '(parameter 2.a default env a)'],
  },
  {
    name: 'a default of a parameter that is given',
    code: `function f(a = 'd') { use(a) } f('x')`,
    values: [`'x'`],
  },
  {
    name: 'nested defaults',
    code: `function f({ a: { b = 'x', c } = { c: 'y' }, ...rest } = {}) { use(b, c, rest) } f(); f({ a: { b: 'z' }, d: 'w' })`,
    values: [`('z' default 'x')`, `(absent default 'y')`, `({ d: 'w' } default {})`],
  },
  {
    name: 'defaults from the environment',
    code: `export const f = ({ A = 'd', B } = process.env) => use(A, B)`,
    values: [`((parameter 0.A default env A) default 'd')`, '(parameter 0.B default env B)'],
  },
  {
    name: 'a default that is the environment, of a call without arguments',
    code: `function f({ A = 'd', B } = process.env) { use(A, B) } f()`,
    values: [`(env A default 'd')`, 'env B'],
  },
  {
    name: 'the type of this is no parameter',
    code: `function f(this: Foo, a: string) { use(a) } f('x')`,
    values: [`'x'`],
  },
  {
    name: 'rest parameters',
    code: `function f(...args) { use(args, args[0]) } f('x')`,
    values: ['unknown', 'unknown.0'],
  },
  {
    name: 'a callback of a function of this file',
    code: `function f(run) { run(null, 'x') } f((error, data) => use(error, data)); const g = (run) => run({ k: 'y' }); g(({ k }) => use(k))`,
    values: ['absent', `'x'`, `'y'`],
  },
  {
    name: 'a callback of another function',
    code: 'assumeRole(params, (error, data) => use(data.Credentials)); function done(error, data) { use(data) } assumeRole(params, done)',
    values: ['parameter data.Credentials', 'parameter data'],
  },
  {
    name: 'one of several functions',
    code: `let f; if (test) f = (a) => a + '1'; else f = (a) => a + '2'; use(f('x'), f('y')); let g; if (test) g = () => 'z'; use(g())`,
    values: [`('x1' if test return 'x2' if not test)`, `('y1' if test return 'y2' if not test)`, `'z'`],
  },
  {
    name: 'one of several functions, of which one is not known',
    code: `let f = other; if (test) f = (a) => a; use(f('x'))`,
    values: ['call (global other if not test assignment function if test)'],
  },
  {
    name: 'an immediately called function',
    code: `((a, { b }) => use(a, b))('x', { b: 'y' })`,
    values: [`'x'`, `'y'`],
  },
]);

runValues('functions: accepted blindness', [
  {
    name: 'a function that another one returns knows no argument of its own',
    code: `const f = (a) => () => a; const g = f('x'); const h = f('y'); use(g())`,
    values: [`('x' argument 'y')`],
  },
  {
    name: 'bind, call and apply',
    code: `function f(a) { return a } use(f.bind(null, 'x')(), f.call(null, 'x'), f.apply(null, ['x']))`,
    values: ['call call function.bind', 'call function.call', 'call function.apply'],
  },
  {
    name: 'arguments',
    code: `function f() { return arguments[0] } use(f('x'))`,
    values: ['global arguments.0'],
  },
  {
    name: 'the parameters of methods',
    code: `class A { m(a) { use(a) } } new A().m('x')`,
    values: ['parameter a'],
  },
]);
