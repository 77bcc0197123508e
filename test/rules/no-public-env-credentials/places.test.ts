import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: places that are shipped', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'modules of SvelteKit',
      filename: 'src/routes/+page.ts',
      untyped: 'the modules are made by SvelteKit',
      code: `
import { PUBLIC_AWS_SECRET_ACCESS_KEY } from '$env/static/public';
import { env } from '$env/dynamic/public';
export const load = () => ({ region: env.PUBLIC_AWS_REGION, key: env.PUBLIC_AWS_ACCESS_KEY_ID, s: PUBLIC_AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`PUBLIC_AWS_SECRET_ACCESS_KEY`, `PUBLIC_AWS_ACCESS_KEY_ID`',
            tool: 'the bundler',
            prefix: 'PUBLIC_',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
      ],
      neighbour: `
import { AWS_SECRET_ACCESS_KEY } from '$env/static/private';
export const load = () => sign(AWS_SECRET_ACCESS_KEY);
`,
    },
    {
      name: 'the public part of the configuration of Nuxt',
      filename: 'components/Upload.ts',
      untyped: 'the functions are made by Nuxt',
      code: `
const config = useRuntimeConfig();
export const secret = config.public.awsSecretAccessKey;
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`public.awsSecretAccessKey`',
            tool: 'Nuxt',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 55,
        },
      ],
      neighbour: `
const config = useRuntimeConfig();
export const secret = config.awsSecretAccessKey + config.public.awsRegion;
`,
    },
    {
      name: 'modules of React Native',
      filename: 'src/a.ts',
      untyped: 'the modules are made by their plugins',
      code: `
import Config from 'react-native-config';
import { AWS_SECRET_KEY as secret } from '@env';
import Constants from 'expo-constants';
export const all = [Config.AWS_SECRET_ACCESS_KEY, secret, Constants.expoConfig?.extra?.aws.secretAccessKey];
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who has the app',
            names: '`AWS_SECRET_KEY`',
            tool: 'react-native-dotenv',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 34,
        },
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who has the app',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'react-native-config',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 49,
        },
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who has the app',
            names: '`extra.aws.secretAccessKey`',
            tool: 'Expo',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 5,
          column: 59,
          endLine: 5,
          endColumn: 107,
        },
      ],
      neighbour: `
import Config from 'react-native-config';
import { AWS_BUCKET as bucket } from '@env';
import Constants from 'expo-constants';
export const all = [Config.AWS_REGION, bucket, Constants.expoConfig?.extra?.aws.region];
`,
    },
    {
      name: 'the environment of Angular',
      filename: 'src/app/upload.service.ts',
      untyped: 'the environment is another file',
      code: `
import { Injectable } from '@angular/core';
import { S3 } from 'aws-sdk';
import { environment } from '../environments/environment';

@Injectable()
export class UploadService {
  private readonly s3 = new S3({ accessKeyId: environment.key, secretAccessKey: environment.secret, region: environment.region });
}
`,
      errors: [
        {
          messageId: 'setting',
          data: { who: 'Everybody who opens the page', names: '`environment.key`, `environment.secret`', tool: 'Angular', prefix: '', wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins (a browser: it imports a framework for browsers)' },
          line: 8,
          column: 81,
          endLine: 8,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
import { Injectable } from '@angular/core';
import { S3, CognitoIdentityCredentials } from 'aws-sdk';
import { environment } from '../environments/environment';

@Injectable()
export class UploadService {
  private readonly s3 = new S3({ credentials: new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }, { region: environment.region }), region: environment.region });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Injectable } from '@angular/core';
import { environment } from '../environments/environment';

@Injectable()
export class UploadService {
  readonly key = environment.key + environment.secret;
}
`,
    },
  ],
});
