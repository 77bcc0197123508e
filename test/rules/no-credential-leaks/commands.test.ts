import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: what a command line names', noCredentialLeaks, {
  valid: [
    {
      name: 'what the file or another module holds as a text, and secrets of other kinds',
      code: `import { execSync } from 'node:child_process';
import { EMULATOR_SECRET, tokenFor } from './constants.js';
const secret = 'emulated';
execSync(\`AWS_SECRET_ACCESS_KEY=\${secret} aws --endpoint-url http://localhost:4566 s3 ls\`);
execSync(\`AWS_SECRET_ACCESS_KEY=\${EMULATOR_SECRET} aws --endpoint-url http://localhost:4566 s3 ls\`);
execSync(\`NPM_TOKEN=\${tokenFor('npm')} npm publish\`);
`,
    },
  ],
  invalid: [
    {
      name: 'a setting that `aws configure set` is told',
      code: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync(\`aws configure set aws_secret_access_key \${keyFor('app')} --profile app\`);
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`execSync`', what: '`aws_secret_access_key`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 66,
        },
      ],
      neighbour: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync(\`aws configure get aws_secret_access_key --profile \${keyFor('app')}\`);
`,
    },
    {
      name: 'a variable of the command',
      code: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync('AWS_SECRET_ACCESS_KEY=' + keyFor('app') + ' terraform apply');
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`execSync`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 50,
        },
      ],
      neighbour: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync('AWS_SECRET_ACCESS_KEY=$(cat ' + keyFor('app') + ') terraform apply');
`,
    },
    {
      name: 'elements of a list',
      code: `import { execFile } from 'node:child_process';
import { keyFor } from './keys.js';
execFile('aws', ['configure', 'set', 'aws_secret_access_key', keyFor('app')]);
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`execFile`', what: '`aws_secret_access_key`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 76,
        },
      ],
      neighbour: `import { execFile } from 'node:child_process';
import { keyFor } from './keys.js';
execFile('grep', ['aws_secret_access_key', keyFor('app')]);
`,
    },
    {
      name: 'a session token for a container',
      code: `import { spawn } from 'node:child_process';
import { keyFor } from './keys.js';
spawn('docker', ['run', '-e', \`AWS_SESSION_TOKEN=\${keyFor('app')}\`, 'tools']);
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`spawn`', what: '`AWS_SESSION_TOKEN`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 65,
        },
      ],
      neighbour: `import { spawn } from 'node:child_process';
import { keyFor } from './keys.js';
spawn('docker', ['run', '-e', \`SESSION_TOKEN=\${keyFor('app')}\`, 'tools']);
`,
    },
    {
      name: 'an option of a tool, with both parts',
      code: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync(\`mirror --secret-access-key \${keyFor('app')} --aws-session-token="\${keyFor('token')}"\`);
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`execSync`', what: '`secret_access_key`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 53,
        },
      ],
      neighbour: `import { execSync } from 'node:child_process';
import { keyFor } from './keys.js';
execSync(\`mirror --secret-access-key-file \${keyFor('app')}\`);
`,
    },
    {
      name: 'the template of a shell',
      filename: 'file.mjs',
      code: `import { $ } from 'zx';
import { keyFor } from './keys.js';
await $\`aws configure set aws_secret_access_key \${keyFor('app')}\`;
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`$`', what: '`aws_secret_access_key`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 64,
        },
      ],
      neighbour: `import { $ } from 'zx';
import { keyFor } from './keys.js';
await $\`aws configure set region \${keyFor('app')}\`;
`,
    },
  ],
});

runRule('no-credential-leaks: texts that functions of the file make', noCredentialLeaks, {
  valid: [
    {
      name: 'a line for a shell that a function of the file writes',
      filename: 'file.js',
      code: `const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
const line = (name, value) => \`export \${name}=\${value}\`;
fromNodeProviderChain()().then((keys) => {
  console.log(line('AWS_SECRET_ACCESS_KEY', keys.secretAccessKey));
});
`,
    },
  ],
  invalid: [
    {
      name: 'one of several functions, of which one writes no line for a shell',
      filename: 'file.js',
      code: `const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
let line;
if (process.platform === 'win32') line = (name, value) => \`setx \${name} \${value}\`;
else line = (name, value) => \`\${name}: \${value}\`;
fromNodeProviderChain()().then((keys) => {
  console.log(line('AWS_SECRET_ACCESS_KEY', keys.secretAccessKey));
});
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
let line;
if (process.platform === 'win32') line = (name, value) => \`setx \${name} \${value}\`;
else line = (name, value) => \`\${name}: \${value}\`;
fromNodeProviderChain()().then((keys) => {});
`,
            },
            {
              messageId: 'showPresence',
              output: `const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
let line;
if (process.platform === 'win32') line = (name, value) => \`setx \${name} \${value}\`;
else line = (name, value) => \`\${name}: \${value}\`;
fromNodeProviderChain()().then((keys) => {
  console.log(Boolean(line('AWS_SECRET_ACCESS_KEY', keys.secretAccessKey)));
});
`,
            },
          ],
        },
      ],
      neighbour: `const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
let line;
if (process.platform === 'win32') line = (name, value) => \`setx \${name} \${value}\`;
else line = (name, value) => \`export \${name}=\${value}\`;
fromNodeProviderChain()().then((keys) => {
  console.log(line('AWS_SECRET_ACCESS_KEY', keys.secretAccessKey));
});
`,
    },
    {
      name: 'a command that one of several functions makes',
      filename: 'file.js',
      code: `const { exec } = require('child_process');
let copy;
switch (process.platform) {
  case 'win32':
    copy = (text) => \`echo "\${text}" | clip\`;
    break;
  case 'darwin':
    copy = (text) => \`echo "\${text}" | pbcopy\`;
    break;
}
exec('aws sts get-session-token', (error, output) => {
  const { Credentials } = JSON.parse(output);
  if (copy) exec(copy(Credentials.SecretAccessKey));
});
`,
      errors: [
        {
          messageId: 'command',
          data: { where: '`exec`', what: '`SecretAccessKey`', wayOut: 'Give it to the child process in its environment (`env`)' },
          line: 13,
          column: 18,
          endLine: 13,
          endColumn: 51,
        },
      ],
      neighbour: `const { exec } = require('child_process');
let copy;
switch (process.platform) {
  case 'win32':
    copy = () => 'clip';
    break;
  case 'darwin':
    copy = () => 'pbcopy';
    break;
}
exec('aws sts get-session-token', (error, output) => {
  const { Credentials } = JSON.parse(output);
  if (copy) exec(copy(Credentials.SecretAccessKey));
});
`,
    },
  ],
});
