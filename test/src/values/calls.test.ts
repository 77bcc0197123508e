import { runValues } from '../../support/evaluate.ts';

runValues('calls: those that are not followed', [
  {
    name: 'of globals, imports and members',
    code: `import { f } from 'm'; use(g(), f('x'), o.m(), f().n().p)`,
    values: ['call global g', 'call import m#f', 'call global o.m', 'call call import m#f.n.p'],
  },
  {
    name: 'new',
    code: `import { S3 } from 'm'; class A {} use(new S3({}), new A(), new X.Y(), new (require('m').S3)())`,
    values: ['new import m#S3', 'new class A', 'new global X.Y', 'new import m#S3'],
  },
  {
    name: 'with optional chains, spreads and await',
    code: 'use(f?.(), o?.m?.(), f(...args), await f())',
    values: ['call global f', 'call global o.m', 'call global f', 'call global f'],
  },
  {
    name: 'tagged templates',
    code: 'use(gql`a`, o.t`b`)',
    values: ['call global gql', 'call global o.t'],
  },
  {
    name: 'of unknown values',
    code: `use((a ? f : g)(), f()(), [f][0](), (await import('m')).f())`,
    values: [
      'call (global f if a ?: global g if not a)',
      'call call global f',
      'call global f',
      'call import m#f',
    ],
  },
  {
    name: 'String and its kin with a spread',
    code: 'use(String(...x), atob(...x), Object.assign(...x), JSON.parse(...x))',
    values: ['call global String', 'call global atob', 'call global Object.assign', 'call global JSON.parse'],
  },
  {
    name: 'without arguments',
    code: 'use(String(), atob(), require(), Object.freeze(), JSON.parse(), Buffer.from().toString(), Deno.env.get())',
    values: [
      'call global String',
      'call global atob',
      'call global require',
      'call global Object.freeze',
      'call global JSON.parse',
      'call global Buffer.from',
      'call global Deno.env.get',
    ],
  },
  {
    name: 'of a global that the file hides',
    code: `function f(String, JSON) { use(String('x'), JSON.parse('1')) }`,
    values: ['call parameter String', 'call parameter JSON.parse'],
  },
  {
    name: 'of methods with names of every object',
    code: `use(o.constructor(), o.toString(), o['hasOwnProperty']('a'), x.__proto__.y())`,
    values: [
      'call global o.constructor',
      'global o',
      'call global o.hasOwnProperty',
      'call global x.__proto__.y',
    ],
  },
  {
    name: 'import() of the unknown',
    code: 'use(import(x), await import(`${a}/b`))',
    values: ['unknown', 'unknown'],
  },
  {
    name: 'yield, classes, templates and other syntax',
    code: `function* g() { use(yield 'x', class {}, new.target, super_) }`,
    values: ['unknown', 'class', 'unknown', 'global super_'],
  },
  {
    name: 'nodes that nobody knows',
    code: 'use(<a b="c">{d}</a>, <></>)',
    jsx: true,
    values: ['unknown', 'unknown'],
  },
  {
    name: 'decorators and type assertions',
    code: `@Dec({ a: 'x' }) class A { @Field(use('y')) b: string } use(<const>['x'])`,
    values: [`'y'`, `['x']`],
  },
]);
