import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

runRule('no-browser-credentials: plugins of Vue', rule, {
  valid: [
    {
      name: 'a plugin of something else',
      filename: 'lib/files.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.S3_ID, secretAccessKey: process.env.S3_SECRET });
export default {
  install(registry) {
    registry.files = new AWS.S3();
  },
};
`,
    },
    {
      name: 'a prototype outside of a plugin',
      filename: 'lib/files.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.S3_ID, secretAccessKey: process.env.S3_SECRET });
export function extend(Server) {
  Server.prototype.$files = new AWS.S3();
}
`,
    },
  ],
  invalid: [
    {
      name: 'a plugin that gives a client to all components',
      filename: 'lib/files.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.S3_ID, secretAccessKey: process.env.S3_SECRET });
export default {
  install(Vue) {
    Vue.prototype.$files = new AWS.S3();
  },
};
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'AWS.config.update',
            where: 'a browser (it is a plugin of Vue)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'useCognito',
              data: {"provider":"new CognitoIdentityCredentials()","needs":""},
              output: `
import AWS, { CognitoIdentityCredentials } from 'aws-sdk';
AWS.config.update({ credentials: new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export default {
  install(Vue) {
    Vue.prototype.$files = new AWS.S3();
  },
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a plugin of Vue 3',
      filename: 'lib/files.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.S3_ID, secretAccessKey: process.env.S3_SECRET });
export default {
  install(app) {
    app.config.globalProperties.$files = new AWS.S3();
  },
};
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'AWS.config.update',
            where: 'a browser (it is a plugin of Vue)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'useCognito',
              data: {"provider":"new CognitoIdentityCredentials()","needs":""},
              output: `
import AWS, { CognitoIdentityCredentials } from 'aws-sdk';
AWS.config.update({ credentials: new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export default {
  install(app) {
    app.config.globalProperties.$files = new AWS.S3();
  },
};
`,
            },
          ],
        },
      ],
    },
  ],
});
