import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: collections of keys, and files with keys', noCredentialLeaks, {
  valid: [
    {
      name: 'a file that a tool keeps, known by names alone: it may be a cache of the SDK',
      filename: 'file.js',
      code: `import { writeFileSync } from 'node:fs';
import { load } from './aws/store.js';

class Store {
  profiles = load();

  keysOf(name) {
    const { accessKeyId, secretAccessKey } = this.profiles[name];
    return { accessKeyId, secretAccessKey };
  }

  save() {
    writeFileSync('profiles.json', JSON.stringify(this.profiles));
  }
}

export const store = new Store();
`,
    },
    {
      name: 'keys that a parameter brings, in a file',
      filename: 'file.js',
      code: `import { writeFileSync } from 'node:fs';

export function save({ accessKeyId, secretAccessKey }) {
  writeFileSync('settings.json', JSON.stringify({ accessKeyId, secretAccessKey }));
}
`,
    },
  ],
  invalid: [
    {
      name: 'a collection of which an element holds the secret',
      filename: 'file.js',
      code: `import { load } from './aws/store.js';

const profiles = load();

export function secretOf(name) {
  return profiles.list[name].secretAccessKey;
}

console.log(profiles);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 9,
          column: 13,
          endLine: 9,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `import { load } from './aws/store.js';

const profiles = load();

export function secretOf(name) {
  return profiles.list[name].secretAccessKey;
}
`,
            },
          ],
        },
      ],
      neighbour: `import { load } from './aws/store.js';

const profiles = load();

export function secretOf(name) {
  return profiles.list[name].secretAccessKey;
}

console.log(Object.keys(profiles));
`,
    },
    {
      name: 'the elements of a list',
      filename: 'file.js',
      code: `import { load } from './aws/store.js';

const users = load();
for (const user of users) connect(user.accessKeyId, user.secretAccessKey);
console.log(users);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `import { load } from './aws/store.js';

const users = load();
for (const user of users) connect(user.accessKeyId, user.secretAccessKey);
`,
            },
          ],
        },
      ],
      neighbour: `import { load } from './aws/store.js';

const users = load();
for (const user of users) connect(user.accessKeyId, user.secretName);
console.log(users);
`,
    },
  ],
});
