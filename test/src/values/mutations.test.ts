import { runValues } from '../../support/evaluate.ts';

runValues('writes into an object: where', [
  {
    name: 'a property',
    code: `const o = { a: 'x' }; o.a = 'y'; o['b'] = 'z'; use(o)`,
    values: [`{ a: 'y', b: 'z' }`],
  },
  {
    name: 'before and after',
    code: `const o = {}; use(o); o.a = 'x'; use(o)`,
    values: ['{}', `{ a: 'x', … }`],
  },
  {
    name: 'under a test',
    code: `const o = { r: 'x' }; if (c) { o.a = 'y' } use(o)`,
    values: [`{ r: 'x', a: (absent if not c assignment 'y' if c) }`],
  },
  {
    name: 'under a test, over an earlier value',
    code: `const o = { a: 'x' }; if (c) o.a = 'y'; use(o.a)`,
    values: [`('x' if not c assignment 'y' if c)`],
  },
  {
    name: 'in another function',
    code: `const o = {}; function set() { o.a = 'x' } function get() { use(o) }`,
    values: [`{ a: 'x' }`],
  },
  {
    name: 'after a guard',
    code: `function f() { const o = {}; if (!c) return; o.a = 'x'; use(o) }`,
    values: [`{ a: (absent if not c assignment 'x' if c) }`],
  },
  {
    name: 'deep',
    code: `const o = { a: { b: { c: 'x' } } }; o.a.b.c = 'y'; use(o.a.b.c, o)`,
    values: [`'y'`, `{ a: { b: { c: 'y' } } }`],
  },
  {
    name: 'into an object that was written',
    code: `const o = {}; o.a = {}; o.a.b = 'x'; use(o.a.b)`,
    values: [`'x'`],
  },
  {
    name: 'into nothing',
    code: `const o = {}; o.a.b = 'x'; use(o)`,
    values: ['{}'],
  },
  {
    name: 'by a constant key',
    code: `const K = 'a' + 'b'; const o = {}; o[K] = 'x'; use(o.ab)`,
    values: [`'x'`],
  },
  {
    name: 'by an unknown key',
    code: `const o = { a: 'x' }; o[k] = 'y'; use(o)`,
    values: [`{ a: 'x', … }`],
  },
  {
    name: 'by an unknown key below',
    code: `const o = { a: { b: 'x' } }; o.a[k] = 'y'; use(o)`,
    values: [`{ a: { b: 'x', … } }`],
  },
  {
    name: 'delete',
    code: `const o = { a: 'x', b: 'y' }; delete o.a; if (c) delete o.b; use(o.a, o.b)`,
    values: ['absent', `('y' if not c assignment absent if c)`],
  },
  {
    name: '??= and ||=',
    code: `const o = { a: 'x' }; o.a ??= 'y'; o.b ||= 'z'; use(o); if (c) o.d ??= 'w'; use(o.d)`,
    values: [`{ a: 'x', b: 'z' }`, `(unknown if not c assignment 'w' if c)`],
  },
  {
    name: '+= and ++',
    code: `const o = { a: 'x', n: 1 }; o.a += 'y'; o.n++; use(o.a, o.n)`,
    values: [`'xy'`, 'unknown'],
  },
  {
    name: 'a pattern',
    code: 'const o = {}; ({ k: o.a } = x); [o.b] = y; use(o)',
    values: ['{ a: unknown, b: unknown }'],
  },
  {
    name: 'a choice of objects',
    code: `const o = c ? { a: 'x' } : { a: 'y' }; o.b = 'z'; use(o)`,
    values: [`({ a: 'x', b: 'z' } if c ?: { a: 'y', b: 'z' } if not c)`],
  },
  {
    name: 'Object.assign',
    code: `const o = { a: 'x' }; Object.assign(o, { a: 'y' }, { b: 'z' }); use(o); if (c) Object.assign(o, { d: 'w' }); use(o.d); Object.assign(o, ...more); use(o)`,
    values: [
      `{ a: 'y', b: 'z' }`,
      `(absent if not c property 'w' if c)`,
      `{ a: 'y', b: 'z', d: (absent if not c property 'w' if c), … }`,
    ],
  },
  {
    name: 'an object that is the source of Object.assign',
    code: `const o = { a: 'x' }; Object.assign(p, o); use(o)`,
    values: [`{ a: 'x' }`],
  },
  {
    name: 'the object of a parameter',
    code: `function f(o = { a: 'x' }) { o.b = 'y'; use(o.b) } f()`,
    values: [`'y'`],
  },
  {
    name: 'a declared loop variable',
    code: `for (const o of [{ a: 'x' }]) { o.a = 'y'; use(o.a) }`,
    values: [`'y'`],
  },
]);

runValues('writes into an object: by whom', [
  {
    name: 'an alias',
    code: `const o = { a: 'x' }; const p = o; p.a = 'y'; use(o.a, p.a); o.a = 'z'; use(p.a)`,
    values: [`'y'`, `'y'`, `'z'`],
  },
  {
    name: 'an alias of an alias',
    code: `const o = { a: 'x' }; const p = o; const q = p; q.a = 'y'; use(o.a, p.a)`,
    values: [`'y'`, `'y'`],
  },
  {
    name: 'an alias of a part',
    code: `const o = { n: { a: 'x' } }; const n = o.n; n.a = 'y'; use(o.n.a, n.a)`,
    values: [`'y'`, `'y'`],
  },
  {
    name: 'an alias that is assigned again is none',
    code: `const o = { a: 'x' }; let p = o; p = {}; p.a = 'y'; use(o.a)`,
    values: [`'x'`],
  },
  {
    name: 'a copy is none',
    code: `const o = { a: 'x' }; const p = { ...o }; p.a = 'y'; use(o.a, p.a)`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'a field',
    code: `class A { config: any = {}; constructor() { this.config.a = 'x' } m() { use(this.config.a, this.config) } }`,
    values: [`'x'`, `{ a: 'x' }`],
  },
  {
    name: 'a field of another class',
    code: `class A { config = {}; m() { use(this.config) } } class B { config = {}; n() { this.config.a = 'x' } }`,
    values: ['{}'],
  },
  {
    name: 'a static field',
    code: `class A { static config: any = {}; static { this.config.a = 'x' } } A.config.b = 'y'; use(A.config)`,
    values: [`{ a: 'x', b: 'y' }`],
  },
  {
    name: 'a call that gets the object may change it',
    code: `const o = { a: 'x' }; f(o); use(o); const p = { q: { a: 'x' } }; f(p.q); use(p)`,
    values: [`{ a: 'x', … }`, `{ q: { a: 'x', … } }`],
  },
  {
    name: 'calls that change nothing',
    code: `const o = { a: 'x' }; console.log(o); JSON.stringify(o); Object.keys(o); f(o.a); String(o); use(o)`,
    values: [`{ a: 'x' }`],
  },
  {
    name: 'new gets it for reading',
    code: `const o = { a: 'x' }; new Client(o); use(o)`,
    values: [`{ a: 'x' }`],
  },
]);

runValues('writes into an array', [
  {
    name: 'push',
    code: `const a = ['x']; a.push('y', 'z'); use(a, a[1], a.join(''))`,
    values: [`['x', 'y', 'z']`, `'y'`, `'xyz'`],
  },
  {
    name: 'push under a test',
    code: `const a = []; if (c) a.push('x'); use(a)`,
    values: [`[(absent if not c assignment 'x' if c)]`],
  },
  {
    name: 'push in a loop, and in another function',
    code: `const a = ['x']; for (const k of ks) a.push(k); use(a); const b = []; ks.forEach((k) => b.push('x')); use(b)`,
    values: [`['x', global ks.?, …]`, `['x', …]`],
  },
  {
    name: 'push of a spread',
    code: `const a = ['x']; a.push(...b); use(a)`,
    values: [`['x', …]`],
  },
  {
    name: 'sort and its kin',
    code: `const a = ['x', 'y']; a.sort(); use(a, a[0])`,
    values: [`['x', 'y', …]`, `['x', 'y', …].0`],
  },
  {
    name: 'an index',
    code: `const a = ['x', 'y']; a[0] = 'z'; use(a[0]); a[9] = 'w'; use(a); if (c) a[1] = 'q'`,
    values: [`'z'`, `['z', 'y', …]`],
  },
  {
    name: 'an object in an array',
    code: `const a = [{ b: 'x' }]; a[0].b = 'y'; use(a[0].b)`,
    values: [`'y'`],
  },
  {
    name: 'an array in an object',
    code: `const o = { list: ['x'] }; o.list.push('y'); use(o.list)`,
    values: [`['x', 'y']`],
  },
  {
    name: 'a call that gets it',
    code: `const a = ['x']; f(a); use(a)`,
    values: [`['x']`],
  },
]);

runValues('writes: accepted blindness', [
  {
    name: 'a method of the object that changes it',
    code: `const o = { a: 'x', set(v) { this.a = v } }; o.set('y'); use(o.a)`,
    values: [`'x'`],
  },
  {
    name: 'a write through a parameter',
    code: `const o = { a: 'x' }; set(o); function set(p) { p.a = 'y' } use(o.a)`,
    values: [`'x'`],
  },
  {
    name: 'Object.defineProperty, which makes it open',
    code: `const o = { a: 'x' }; Object.defineProperty(o, 'b', { value: 'y' }); use(o)`,
    values: [`{ a: 'x', … }`],
  },
]);
