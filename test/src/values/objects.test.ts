import { runValues } from '../../support/evaluate.ts';

runValues('objects: what they hold', [
  {
    name: 'properties, quoted, numeric and shorthand',
    code: `const b = 'y'; use({ a: 'x', 'q-r': 1, 2: 'z', b })`,
    values: [`{ a: 'x', q-r: 1, 2: 'z', b: 'y' }`],
  },
  {
    name: 'computed keys that are constant',
    code: `const K = 'a' + 'b'; use({ [K]: 'x', [\`\${K}c\`]: 'y', [1]: 'z' })`,
    values: [`{ ab: 'x', abc: 'y', 1: 'z' }`],
  },
  {
    name: 'a computed key that is not makes it open',
    code: `use({ a: 'x', [k]: 'y' })`,
    values: [`{ a: 'x', … }`],
  },
  {
    name: 'a later property wins',
    code: `use({ a: 'x', a: 'y' })`,
    values: [`{ a: 'y' }`],
  },
  {
    name: 'nested',
    code: `use({ a: { b: ['x', { c: 'y' }] } })`,
    values: [`{ a: { b: ['x', { c: 'y' }] } }`],
  },
  {
    name: 'a spread of a known object',
    code: `const base = { a: 'x', b: 'y' }; use({ ...base, b: 'z' }, { b: 'z', ...base })`,
    values: [`{ a: 'x', b: 'z' }`, `{ b: 'y', a: 'x' }`],
  },
  {
    name: 'a spread of the unknown makes it open',
    code: `use({ a: 'x', ...rest })`,
    values: [`{ a: 'x', … }`],
  },
  {
    name: 'a spread of nothing',
    code: `use({ a: 'x', ...undefined, ...null, ...false })`,
    values: [`{ a: 'x' }`],
  },
  {
    name: 'a conditional spread',
    code: `use({ a: 'x', ...(c ? { b: 'y' } : {}) })`,
    values: [`{ a: 'x', b: ('y' if c property absent if not c) }`],
  },
  {
    name: 'a conditional spread with &&',
    code: `use({ ...(c && { b: 'y' }) })`,
    values: [`{ b: ('y' if c && absent if not c) }`],
  },
  {
    name: 'a conditional spread over an earlier property',
    code: `use({ b: 'x', ...(c && { b: 'y' }) })`,
    values: [`{ b: ('y' if c && 'x' if not c) }`],
  },
  {
    name: 'a conditional spread of the unknown',
    code: `use({ ...(c ? { b: 'y' } : rest) })`,
    values: [`{ b: ('y' if c property absent if not c), … }`],
  },
  {
    name: `a spread of a function's result`,
    code: `const auth = () => ({ id: 'i' }); async function later() { return { token: 't' } } use({ a: 'x', ...auth(), ...(await later()) }, { ...other() })`,
    values: [`{ a: 'x', id: 'i', token: 't' }`, '{ … }'],
  },
  {
    name: 'a getter',
    code: `use({ get a() { return 'x' } }.a)`,
    values: [`'x'`],
  },
  {
    name: 'a setter is no property',
    code: 'use({ set a(v) {} })',
    values: ['{}'],
  },
  {
    name: 'methods',
    code: 'use({ a() {}, async b() {}, *c() {} })',
    values: ['{ a: function, b: function, c: function }'],
  },
  {
    name: 'a prototype is not told apart',
    code: `use({ __proto__: { a: 'x' }, b: 'y' })`,
    values: [`{ b: 'y', … }`],
  },
  {
    name: 'a property called __proto__',
    code: `const __proto__ = 'p'; use({ ['__proto__']: 'x' }.__proto__, { __proto__ }.__proto__)`,
    values: [`'x'`, `'p'`],
  },
]);

runValues('objects: members', [
  {
    name: 'by name, by text and by a constant',
    code: `const o = { a: 'x', bc: 'y' }; const K = 'b' + 'c'; use(o.a, o['a'], o[\`a\`], o?.a, o[K], o[\`b\${'c'}\`])`,
    values: [`'x'`, `'x'`, `'x'`, `'x'`, `'y'`, `'y'`],
  },
  {
    name: 'by a number',
    code: `use({ 1: 'x' }[1], ['a', 'b'][1], ['a', 'b']['0'])`,
    values: [`'x'`, `'b'`, `'a'`],
  },
  {
    name: 'deep',
    code: `use({ a: { b: ['x'] } }.a.b[0])`,
    values: [`'x'`],
  },
  {
    name: 'what is not there',
    code: `use({ a: 'x' }.b, { a: 'x' }.b.c, ['a'][3])`,
    values: ['absent', 'absent', 'absent'],
  },
  {
    name: 'what may be there',
    code: 'use({ ...x }.b, [...x][0])',
    values: ['{ … }.b', '[…].0'],
  },
  {
    name: 'names that every object has',
    code: `const o = { a: 'x' }; use(o.constructor, o.toString, o.hasOwnProperty, o.__proto__, {}['valueOf'])`,
    values: [
      `{ a: 'x' }.constructor`,
      `{ a: 'x' }.toString`,
      `{ a: 'x' }.hasOwnProperty`,
      `{ a: 'x' }.__proto__`,
      '{}.valueOf',
    ],
  },
  {
    name: 'own properties with such names',
    code: `const o = { constructor: 'c', toString: 't', hasOwnProperty: 'h' }; use(o.constructor, o.toString, o['hasOwnProperty'])`,
    values: [`'c'`, `'t'`, `'h'`],
  },
  {
    name: 'of a choice',
    code: `const o = c ? { a: 'x' } : { a: 'y' }; use(o.a)`,
    values: [`('x' if c ?: 'y' if not c)`],
  },
  {
    name: 'of a choice with undefined',
    code: `const o = c ? { a: 'x' } : undefined; use(o?.a)`,
    values: [`('x' if c ?: absent if not c)`],
  },
  {
    name: 'by a key with a choice',
    code: `const k = c ? 'a' : 'b'; use({ a: 'x', b: 'y' }[k], process.env[k])`,
    values: [`('x' if c ?: 'y' if not c)`, '(env a if c ?: env b if not c)'],
  },
  {
    name: 'by a key that nobody knows',
    code: `const o = { dev: { id: 'd' }, prod: { id: 'p' } }; use(o[stage].id)`,
    values: [
      `('d' if stage === 'dev' property 'p' if stage === 'prod' property unknown.id if not stage === 'dev' & not stage === 'prod')`,
    ],
  },
  {
    name: 'by a key with a default that is known',
    code: `const o = { dev: 'd', prod: 'p' }; use(o[stage] ?? 'x')`,
    values: [
      `(('d' if stage === 'dev' property 'p' if stage === 'prod' property unknown if not stage === 'dev' & not stage === 'prod') if o [ stage ] ?? 'x' if not o [ stage ])`,
    ],
  },
  {
    name: 'by an unknown key of an open object',
    code: `use({ a: 'x', ...b }[k])`,
    values: [`{ a: 'x', … }.?`],
  },
  {
    name: 'by an unknown index',
    code: `const keys = ['a', 'b']; use(keys[Math.random()], [][i])`,
    values: [`('a' argument 'b')`, '[].?'],
  },
  {
    name: 'of an unknown value',
    code: 'use(a.b.c, f().a, new X().b, (() => 1).name)',
    values: ['global a.b.c', 'call global f.a', 'new global X.b', 'function.name'],
  },
]);

runValues('arrays', [
  {
    name: 'elements, holes and spreads',
    code: `use(['a', , 'b'], ['a', ...['b', 'c']], ['a', ...x])`,
    values: [`['a', absent, 'b']`, `['a', 'b', 'c']`, `['a', …]`],
  },
  {
    name: '.concat',
    code: `use(['a'].concat(['b'], 'c'), ['a'].concat(x))`,
    values: [`['a', 'b', 'c']`, `['a', …]`],
  },
  {
    name: '.map and .flatMap, of which nobody follows how many',
    code: `use(x.map(() => 'a'), x.flatMap(() => ['a', 'b']), x.map((k) => \`\${k}/*\`), ['a'].map((k) => k), Object.keys(o).map((k) => o[k]))`,
    values: [`['a', …]`, `['a', 'b', …]`, `['\${parameter k}/*', …]`, `['a', …]`, '[global o.?, …]'],
  },
  {
    name: '.map with a callback that nobody knows, or that gives nothing',
    code: `use(x.map(f), x.map(() => {}))`,
    values: ['call global x.map', 'call global x.map'],
  },
  {
    name: 'an element of a loop',
    code: `for (const k of ['a', 'b']) use(k); for (const { id } of [{ id: 'i' }, { id: 'j' }]) use(id)`,
    values: [`('a' argument 'b')`, `('i' argument 'j')`],
  },
  {
    name: 'an element of an unknown array',
    code: 'for (const k of keys) use(k); for (const { id } of await load()) use(id)',
    values: ['global keys.?', 'call global load.?.id'],
  },
  {
    name: 'the key of a for-in',
    code: 'for (const k in o) use(k)',
    values: ['unknown'],
  },
  {
    name: 'an element in a callback',
    code: `['a', 'b'].map((k) => use(k)); ['a'].forEach(({ x }) => use(x)); ['a'].some(function (k) { use(k) })`,
    values: [`('a' argument 'b')`, `'a'.x`, `'a'`],
  },
  {
    name: 'the index of a callback',
    code: `['a'].map((k, i) => use(i)); keys.map((k) => use(k))`,
    values: ['parameter i', 'parameter k'],
  },
  {
    name: 'Object.assign',
    code: `use(Object.assign({}, { a: 'x' }, { b: 'y' }), Object.assign({ a: 'x' }, rest))`,
    values: [`{ a: 'x', b: 'y' }`, `{ a: 'x', … }`],
  },
  {
    name: 'Object.freeze and its kin',
    code: `use(Object.freeze({ a: 'x' }), Object.seal({ a: 'x' }).a, structuredClone({ a: 'x' }))`,
    values: [`{ a: 'x' }`, `'x'`, `{ a: 'x' }`],
  },
]);

runValues('objects: accepted blindness', [
  {
    name: 'Object.entries, Object.fromEntries, Map and Proxy',
    code: `use(Object.entries({ a: 'x' }), Object.fromEntries([['a', 'x']]), Object.values({ a: 'x' }), new Map([['a', 'x']]).get('a'), new Proxy({}, {}).a)`,
    values: [
      'call global Object.entries',
      'call global Object.fromEntries',
      'call global Object.values',
      'call new global Map.get',
      'new global Proxy.a',
    ],
  },
  {
    name: 'arrays that are filtered',
    code: `use(['a'].filter(Boolean))`,
    values: [`call ['a'].filter`],
  },
  {
    name: 'Object.create',
    code: `use(Object.create({ a: 'x' }).a)`,
    values: ['call global Object.create.a'],
  },
]);
