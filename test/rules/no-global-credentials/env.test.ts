import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: variables of the process', noGlobalCredentials, {
  valid: [
    {
      name: 'a value that is saved and restored',
      filename: 'file.js',
      code: `
import { run } from './run.js';
const saved = process.env.AWS_SECRET_ACCESS_KEY;
delete process.env.AWS_SECRET_ACCESS_KEY;
try {
  await run();
} finally {
  process.env.AWS_SECRET_ACCESS_KEY = saved;
}
`,
    },
    {
      name: 'a copy that is saved and restored',
      filename: 'file.js',
      code: `
import { run } from './run.js';
const saved = { ...process.env };
try {
  await run();
} finally {
  process.env.AWS_ACCESS_KEY_ID = saved.AWS_ACCESS_KEY_ID;
  process.env.AWS_SECRET_ACCESS_KEY = saved.AWS_SECRET_ACCESS_KEY;
}
`,
    },
    {
      name: 'a copy by Object.assign',
      filename: 'file.js',
      code: `
import { run } from './run.js';
const saved = Object.assign({}, process.env);
try {
  await run();
} finally {
  process.env.AWS_SECRET_ACCESS_KEY = saved.AWS_SECRET_ACCESS_KEY;
}
`,
    },
    {
      name: 'names that are saved and restored',
      filename: 'file.js',
      code: `
import { run } from './run.js';
const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = process.env;
try {
  await run();
} finally {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY });
}
`,
    },
    {
      name: 'a value without its blanks',
      filename: 'file.js',
      code: `
process.env.AWS_SECRET_ACCESS_KEY = process.env.AWS_SECRET_ACCESS_KEY?.trim();
`,
    },
    {
      name: 'empty values',
      filename: 'file.js',
      code: `
process.env.AWS_ACCESS_KEY_ID = '';
process.env.AWS_SECRET_ACCESS_KEY = '';
`,
    },
    {
      name: 'values of an emulator',
      filename: 'file.js',
      code: `
process.env.AWS_ACCESS_KEY_ID = 'test';
process.env.AWS_SECRET_ACCESS_KEY = 'test';
`,
    },
    {
      name: 'a test',
      filename: 'test/set-up.js',
      code: `
import { keys } from './keys.js';
process.env.AWS_ACCESS_KEY_ID = keys.id;
process.env.AWS_SECRET_ACCESS_KEY = keys.secret;
`,
    },
    {
      name: 'a profile, which another rule speaks of',
      filename: 'file.js',
      code: `
process.env.AWS_PROFILE = process.env.PHOTOS_PROFILE;
`,
    },
  ],
  invalid: [
    {
      name: 'assignments',
      filename: 'file.js',
      code: `
process.env.AWS_ACCESS_KEY_ID = process.env.PHOTOS_KEY_ID;
process.env.AWS_SECRET_ACCESS_KEY = process.env.PHOTOS_KEY;
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 59,
          suggestions: [],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
process.env.AWS_REGION = process.env.PHOTOS_REGION;
process.env.AWS_SDK_LOAD_CONFIG = '1';
process.env.AWS_EC2_METADATA_DISABLED = 'true';
delete process.env.AWS_ACCESS_KEY_ID;
delete process.env.AWS_SECRET_ACCESS_KEY;
`,
      },
    },
    {
      name: 'a session token by itself',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
process.env.AWS_SESSION_TOKEN = keys.token;
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 43,
          suggestions: [],
        },
      ],
    },
    {
      name: 'Object.assign',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
Object.assign(process.env, { AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret });
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 92,
          suggestions: [],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
import { keys } from './keys.js';
export const env = Object.assign({}, process.env, { AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret });
`,
      },
    },
    {
      name: 'a brackets notation, only where nothing is set',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
process.env['AWS_ACCESS_KEY_ID'] ??= keys.id;
process.env['AWS_SECRET_ACCESS_KEY'] ??= keys.secret;
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 53,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an answer of STS',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export async function login() {
  const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
  process.env.AWS_ACCESS_KEY_ID = c!.AccessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = c!.SecretAccessKey;
  process.env.AWS_SESSION_TOKEN = c!.SessionToken;
}
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 57,
          suggestions: [],
        },
      ],
    },
    {
      name: 'for the sake of a program that is started',
      filename: 'file.js',
      code: `
import { execFileSync } from 'node:child_process';
import { keys } from './keys.js';
process.env.AWS_ACCESS_KEY_ID = keys.id;
process.env.AWS_SECRET_ACCESS_KEY = keys.secret;
execFileSync('terraform', ['plan']);
`,
      errors: [
        {
          messageId: 'process',
          data: {
            consumer: '',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`, or to the program that does, in its own `env`',
          },
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 48,
          suggestions: [],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
import { execFileSync } from 'node:child_process';
import { keys } from './keys.js';
execFileSync('terraform', ['plan'], { env: { ...process.env, AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret } });
`,
      },
    },
  ],
});

runRule('no-global-credentials: what sets no credential for all', noGlobalCredentials, {
  valid: [
    {
      name: 'the configuration of one client',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
s3.config.credentials = new AWS.ECSCredentials();
`,
    },
    {
      name: 'credentials of all that are saved and restored',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const saved = AWS.config.credentials;
AWS.config.credentials = null;
exports.restore = () => {
  AWS.config.credentials = saved;
};
`,
    },
    {
      name: 'credentials that are read',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.getCredentials(() => {});
AWS.config.credentials.refresh(() => {});
exports.id = AWS.config.credentials.identityId;
`,
    },
    {
      name: 'Vue’s or somebody else’s config',
      filename: 'file.js',
      code: `
import { config } from './config.js';
config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
config.credentials = config.load();
`,
    },
    {
      name: 'a test',
      filename: 'test/set-up.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
`,
    },
    {
      name: 'keys that are shipped to every visitor, which no-public-env-credentials reports',
      filename: 'file.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.REACT_APP_KEY_ID, secretAccessKey: process.env.REACT_APP_KEY });
`,
    },
    {
      name: 'keys in a page, which no-inline-credentials reports',
      filename: 'photos.js',
      code: `
'use client';
import AWS from 'aws-sdk';
document.title = 'Photos';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
    },
    {
      name: 'placeholders',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: 'YOUR_ACCESS_KEY', secretAccessKey: 'YOUR_SECRET_KEY' });
`,
    },
    {
      name: 'an emulator',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566', credentials: new AWS.ECSCredentials() });
`,
    },
  ],
  invalid: [],
});

runRule('no-global-credentials: accepted blindness', noGlobalCredentials, {
  valid: [
    {
      name: 'a configuration from another file',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const { awsConfig } = require('./config');
AWS.config.update(awsConfig);
`,
    },
    {
      name: 'a file of credentials, which is a matter of its own',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.loadFromPath('./config.json');
`,
    },
    {
      name: 'variables from another file',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
Object.assign(process.env, keys);
`,
    },
  ],
  invalid: [],
});
