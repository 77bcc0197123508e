import { runValues } from '../../support/evaluate.ts';

runValues('JSON', [
  {
    name: 'texts, numbers, booleans, null, arrays and objects',
    code: `use(JSON.parse('{"a":"x","b":[1,true,null,{"c":"y"}]}'))`,
    values: [`{ a: 'x', b: [1, true, absent, { c: 'y' }] }`],
  },
  {
    name: 'a member',
    code: 'const config = JSON.parse(`{"a":{"b":"x"}}`); use(config.a.b, config.c)',
    values: [`'x'`, 'absent'],
  },
  {
    name: 'a text that is put together',
    code: `const K = 'x'; use(JSON.parse('{"a":"' + K + '"}').a)`,
    values: [`'x'`],
  },
  {
    name: 'a text with holes, a text that is no JSON',
    code: `use(JSON.parse(\`{"a":"\${x}"}\`), JSON.parse('{'), JSON.parse(''), JSON.parse(x))`,
    values: ['call global JSON.parse', 'unknown', 'unknown', 'call global JSON.parse'],
  },
  {
    name: 'keys that are members of every object',
    code: `const o = JSON.parse('{"__proto__":{"a":"x"},"constructor":"y","toString":"z"}'); use(o.__proto__.a, o.constructor, o.toString, o.valueOf)`,
    values: [`'x'`, `'y'`, `'z'`, `{ __proto__: { a: 'x' }, constructor: 'y', toString: 'z' }.valueOf`],
  },
  {
    name: 'a copy by way of JSON',
    code: `use(JSON.parse(JSON.stringify({ a: 'x' })).a)`,
    values: [`'x'`],
  },
  {
    name: 'what is read from a file',
    code: `use(JSON.parse(readFileSync('x.json', 'utf8')).a)`,
    values: ['call global JSON.parse.a'],
  },
  {
    name: 'deep',
    code: `use(JSON.parse('[[[[[[[[[[[[[[[[[[[[[["x"]]]]]]]]]]]]]]]]]]]]]]'))`,
    values: ['[[[[[[[[[[[[[[[[[[[[[unknown]]]]]]]]]]]]]]]]]]]]]'],
  },
]);
