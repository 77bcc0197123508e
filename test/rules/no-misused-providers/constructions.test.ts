import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: constructions', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'a factory that TypeScript lets nobody make without a cast',
      filename: 'src/a.ts',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = new (fromCognitoIdentityPool as any)({ identityPoolId: 'eu-west-1:pool' });
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromCognitoIdentityPool' }, line: 3, column: 25, endLine: 3, endColumn: 99 }],
      output: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = (fromCognitoIdentityPool as any)({ identityPoolId: 'eu-west-1:pool' });
`,
      neighbour: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = (fromCognitoIdentityPool as any)({ identityPoolId: 'eu-west-1:pool' });
`,
    },
    {
      name: 'a factory in parentheses, without arguments',
      filename: 'src/a.js',
      code: `
import * as providers from '@aws-sdk/credential-providers';
export const provider = new (providers.fromIni);
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 3, column: 25, endLine: 3, endColumn: 48 }],
      output: `
import * as providers from '@aws-sdk/credential-providers';
export const provider = (providers.fromIni)();
`,
    },
    {
      name: 'a factory that is loaded in place',
      filename: 'src/a.js',
      code: `
exports.provider = new (require('@aws-sdk/credential-providers').fromIni)({});
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 2, column: 20, endLine: 2, endColumn: 78 }],
      output: `
exports.provider = (require('@aws-sdk/credential-providers').fromIni)({});
`,
    },
    {
      name: 'a comment behind `new`',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = new /* the profile of a person */ fromIni();
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 3, column: 25, endLine: 3, endColumn: 68 }],
      output: `
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = /* the profile of a person */ fromIni();
`,
    },
    {
      name: 'a line that would go on with the one above: a semicolon keeps them apart',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers'
const start = Date.now
new (fromIni)().call()
start()
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 4, column: 1, endLine: 4, endColumn: 16 }],
      output: `
import { fromIni } from '@aws-sdk/credential-providers'
const start = Date.now
;(fromIni)().call()
start()
`,
    },
    {
      name: 'no fix where `return` would return nothing',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export function provider() {
  return new // the profile of a person
    fromIni();
}
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 4, column: 10, endLine: 5, endColumn: 14 }],
      output: null,
    },
    {
      name: 'no fix where another `new` would take the factory for its class',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const made = new new fromIni()();
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromIni' }, line: 3, column: 25, endLine: 3, endColumn: 38 }],
      output: null,
    },
  ],
});
