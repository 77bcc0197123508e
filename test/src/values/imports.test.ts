import { runValues } from '../../support/evaluate.ts';

runValues('imports: forms', [
  {
    name: 'named, renamed, default and namespace',
    code: `import d, { a, b as c, 'e-f' as g } from 'm'; import * as n from 'm'; use(d, a, c, g, n, n.a, n.default)`,
    values: [
      'import m#default',
      'import m#a',
      'import m#b',
      'import m#e-f',
      'import m',
      'import m#a',
      'import m#default',
    ],
  },
  {
    name: 'default and namespace together',
    code: `import d, * as n from 'm'; use(d, n.a)`,
    values: ['import m#default', 'import m#a'],
  },
  {
    name: 'default by name',
    code: `import { default as d } from 'm'; use(d)`,
    values: ['import m#default'],
  },
  {
    name: 'types',
    code: `import type { A } from 'm'; import { type B } from 'm'; use(A, B)`,
    values: ['import m#A', 'import m#B'],
  },
  {
    name: 'require',
    code: `const m = require('m'); const { a, b: { c } } = require('m'); use(m, m.a, a, c, require('m').a, require('m').default)`,
    values: ['import m', 'import m#a', 'import m#a', 'import m#b#c', 'import m#a', 'import m#default'],
  },
  {
    name: 'import =',
    code: `import m = require('m'); import A = m.A; import B = m.B.C; use(m, A, B)`,
    values: ['import m', 'import m#A', 'import m#B#C'],
  },
  {
    name: 'dynamic import',
    code: `const { a } = await import('m'); const m = await import('m'); use(a, m.b, (await import('m')).c); import('m').then(({ a, ...rest }) => use(a, rest.b)); import('m').then((m) => use(m.a))`,
    values: ['import m#a', 'import m#b', 'import m#c', 'import m#a', 'import m#b', 'import m#a'],
  },
  {
    name: 'several dynamic imports',
    code: `const [{ a }, m] = await Promise.all([import('m'), import('n')]); use(a, m.b)`,
    values: ['import m#a', 'import n#b'],
  },
  {
    name: 'a dynamic import that is mapped',
    code: `const m = await import('m').then((m) => m.default); use(m)`,
    values: ['import m#default'],
  },
  {
    name: 'a module by a constant name',
    code: `const M = 'm'; use(require(M), await import(\`\${M}/n\`), require(x))`,
    values: ['import m', 'import m/n', 'unknown'],
  },
  {
    name: 'createRequire',
    code: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); use(require('m').a)`,
    values: ['import m#a'],
  },
  {
    name: 'module.require and a declared require',
    code: `declare const require: any; use(require('m'), module.require('m'))`,
    values: ['import m', 'import m'],
  },
  {
    name: 'a require of the file is none',
    code: `const require = (x) => x; use(require('m'))`,
    values: [`'m'`],
  },
  {
    name: 'helpers of compilers',
    code: `const m = __importStar(require('m')); const d = __importDefault(require('m')); const t = tslib_1.__importStar(require('m')); const b = _interopRequireDefault(require('m')); use(m.a, d.default, t.a, b.default, (0, m.a))`,
    values: ['import m#a', 'import m#default', 'import m#a', 'import m#default', 'import m#a'],
  },
  {
    name: 'helpers that the file declares',
    code: `var __importStar = (this && this.__importStar) || function (m) { return m }; const m = __importStar(require('m')); use(m.a)`,
    values: ['import m#a'],
  },
  {
    name: 'JSON',
    code: `import config from './config.json' with { type: 'json' }; use(config.a.b)`,
    values: ['import ./config.json#default#a#b'],
  },
]);

runValues('imports: names', [
  {
    name: 'aliases and members',
    code: `import AWS from 'aws-sdk'; const { S3 } = AWS; const Client = AWS.S3; const sdk = AWS; use(S3, Client, sdk.S3, AWS['S3'], new AWS.S3())`,
    values: [
      'import aws-sdk#default#S3',
      'import aws-sdk#default#S3',
      'import aws-sdk#default#S3',
      'import aws-sdk#default#S3',
      'new import aws-sdk#default#S3',
    ],
  },
  {
    name: 'a namespace that is handed on',
    code: `import * as n from 'm'; const o = { n }; use(o.n.a)`,
    values: ['import m#a'],
  },
  {
    name: 'a choice of modules',
    code: `const m = c ? require('m') : require('n'); use(m.a)`,
    values: ['(import m#a if c ?: import n#a if not c)'],
  },
  {
    name: 'a global of a browser',
    code: 'use(AWS.S3, window.AWS.S3, globalThis.AWS)',
    values: ['global AWS.S3', 'global window.AWS.S3', 'global globalThis.AWS'],
  },
  {
    name: 'a name that is hidden',
    code: `import { a } from 'm'; function f(a) { use(a) }`,
    values: ['parameter a'],
  },
  {
    name: 'an unused export of another module',
    code: `export { a } from 'm'; export * from 'n'; use(a)`,
    values: ['global a'],
  },
]);

runValues('imports: specifiers', [
  {
    name: 'versions and hosts',
    code: `import a from 'https://esm.sh/@aws-sdk/client-s3@3.1.0'; import b from 'https://cdn.skypack.dev/pin/aws-sdk@v2.1/x.js?min'; import c from 'https://cdn.jsdelivr.net/npm/aws-sdk@2/+esm'; import d from 'https://unpkg.com/aws4fetch@1.0.0/dist/a.js#x'; import e from 'https://esm.sh/v135/aws-sdk@2.1/clients/s3'; use(a, b, c, d, e)`,
    values: [
      'import @aws-sdk/client-s3#default',
      'import aws-sdk/x.js#default',
      'import aws-sdk#default',
      'import aws4fetch/dist/a.js#default',
      'import aws-sdk/clients/s3#default',
    ],
  },
  {
    name: 'npm:',
    code: `import a from 'npm:@aws-sdk/client-s3@3'; import b from 'npm:/aws-sdk@2.1/clients/s3'; use(a, b)`,
    values: ['import @aws-sdk/client-s3#default', 'import aws-sdk/clients/s3#default'],
  },
  {
    name: 'plain ones stay as they are',
    code: `import a from './a'; import b from 'node:fs'; import c from '@scope/b/c.js'; import d from '#internal'; import e from 'b@2'; use(a, b, c, d, e)`,
    values: [
      'import ./a#default',
      'import node:fs#default',
      'import @scope/b/c.js#default',
      'import #internal#default',
      'import b@2#default',
    ],
  },
]);
