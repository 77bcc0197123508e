import { runValues } from '../../support/evaluate.ts';

runValues('environment: process.env', [
  {
    name: 'by name',
    code: `use(process.env.A, process.env['A'], process['env'][\`A\`], process?.env?.A, process.env.A!)`,
    values: ['env A', 'env A', 'env A', 'env A', 'env A'],
  },
  {
    name: 'by a constant',
    code: `const K = 'A' + '_B'; use(process.env[K])`,
    values: ['env A_B'],
  },
  {
    name: 'by a name that nobody knows',
    code: 'use(process.env[k], process.env)',
    values: ['global process.env.?', 'global process.env'],
  },
  {
    name: 'destructured',
    code: `const { A, B: b = 'x', ...rest } = process.env; use(A, b, rest.C)`,
    values: ['env A', `(env B default 'x')`, 'env C'],
  },
  {
    name: 'aliases',
    code: 'const env = process.env; const { env: other } = process; const { env: { A } } = process; use(env.A, other.B, A)',
    values: ['env A', 'env B', 'env A'],
  },
  {
    name: 'global objects',
    code: 'use(globalThis.process.env.A, global.process.env.A, window.process.env.A)',
    values: ['env A', 'env A', 'env A'],
  },
  {
    name: 'imported',
    code: `import { env } from 'node:process'; import process from 'process'; import * as p from 'node:process'; use(env.A, process.env.B, p.env.C, p.default.env.D); const { env: e } = require('process'); use(e.E)`,
    values: ['env A', 'env B', 'env C', 'env D', 'env E'],
  },
  {
    name: 'a process of the file is another one',
    code: `const process = { env: { A: 'x' } }; use(process.env.A)`,
    values: [`'x'`],
  },
  {
    name: 'a default of a parameter',
    code: `export const f = ({ A = 'x' } = process.env) => use(A)`,
    values: [`((parameter 0.A default env A) default 'x')`],
  },
  {
    name: 'spread',
    code: `use({ ...process.env, a: 'x' })`,
    values: [`{ a: 'x', … }`],
  },
  {
    name: 'an assignment does not change how it is read',
    code: `process.env.A = 'x'; use(process.env.A); process.env.B ??= 'y'; use((process.env.C ||= 'z'))`,
    values: ['env A', `(env C if process . env . C || 'z' if not process . env . C)`],
  },
]);

runValues('environment: other runtimes', [
  {
    name: 'import.meta.env',
    code: `use(import.meta.env.VITE_A, import.meta.env['B'], import.meta.env?.C, import.meta.url); const { D } = import.meta.env; use(D)`,
    values: [
      'env VITE_A of import.meta.env',
      'env B of import.meta.env',
      'env C of import.meta.env',
      'global import.meta.url',
      'env D of import.meta.env',
    ],
  },
  {
    name: 'the same with espree',
    code: 'use(import.meta.env.VITE_A)',
    parser: 'espree',
    values: ['env VITE_A of import.meta.env'],
  },
  {
    name: 'Deno',
    code: `use(Deno.env.get('A'), Deno.env.get(\`B\`), Deno.env.get(x), Deno.env.toObject())`,
    values: [
      'env A of Deno.env',
      'env B of Deno.env',
      'call global Deno.env.get',
      'call global Deno.env.toObject',
    ],
  },
  {
    name: 'a Deno of the file is another one',
    code: `const Deno = { env: { get: () => 'x' } }; use(Deno.env.get('A'))`,
    values: [`'x'`],
  },
  {
    name: 'Bun',
    code: 'use(Bun.env.A)',
    values: ['env A of Bun.env'],
  },
  {
    name: 'SvelteKit',
    code: `import { A } from '$env/static/private'; import { B } from '$env/static/public'; import { env } from '$env/dynamic/private'; import * as all from '$env/static/private'; use(A, B, env.C, all.D)`,
    values: ['env A of $env', 'env B of $env', 'env C of $env', 'env D of $env'],
  },
  {
    name: 'Workers: the import',
    code: `import { env } from 'cloudflare:workers'; use(env.A)`,
    values: ['env A of env'],
  },
  {
    name: 'Workers: the parameter stays one',
    code: `export default { fetch(request, env) { use(env.A) } }; app.get('/', (c) => use(c.env.A))`,
    values: ['parameter env.A', 'parameter c.env.A'],
  },
  {
    name: 'a module of the project stays an import',
    code: `import { env } from './env'; import config from './config'; use(env.A, config.get('B'))`,
    values: ['import ./env#env#A', 'call import ./config#default#get'],
  },
]);
