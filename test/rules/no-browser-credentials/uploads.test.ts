import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

runRule('no-browser-credentials: uploads', rule, {
  valid: [
    {
      name: 'a component that asks a server to sign',
      filename: 'src/Upload.jsx',
      code: `
import ReactS3Uploader from 'react-s3-uploader';
export const Upload = () => <ReactS3Uploader signingUrl="/s3/sign" onFinish={console.log} />;
`,
    },
  ],
  invalid: [
    {
      name: 'a library that uploads from a page',
      code: `
import { uploadFile } from 'react-s3';
export const upload = (file: File) => uploadFile(file, { bucketName: 'photos', accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
      errors: [
        {
          messageId: 'upload',
          data: {
            name: 'uploadFile',
            where: 'a browser (it imports a library that uploads from a page)',
            wayOut: 'Rotate them, and let a server sign the request and give the client a presigned URL',
          },
          line: 3,
          column: 113,
          endLine: 3,
          endColumn: 145,
        },
      ],
    },
    {
      name: 'such a library with options from elsewhere',
      code: `
import S3 from 'react-aws-s3';
import { options } from './s3';
export const s3 = new S3(options);
`,
      errors: [
        {
          messageId: 'upload',
          data: {
            name: 'S3',
            where: 'a browser (it imports a library that uploads from a page)',
            wayOut: 'Rotate them, and let a server sign the request and give the client a presigned URL',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 34,
        },
      ],
      neighbour: `
import S3 from 'react-aws-s3';
export const make = (options) => new S3(options);
`,
    },
    {
      name: 'an upload from React Native',
      code: `
import { RNS3 } from 'react-native-aws3';
export const upload = (file: File) => RNS3.put(file, { bucket: 'photos', accessKey: process.env.KEY_ID, secretKey: process.env.KEY });
`,
      errors: [
        {
          messageId: 'upload',
          data: {
            name: 'RNS3.put',
            where: 'React Native (it imports React Native)',
            wayOut: 'Rotate them, and let a server sign the request and give the client a presigned URL',
          },
          line: 3,
          column: 105,
          endLine: 3,
          endColumn: 131,
        },
      ],
    },
    {
      name: 'an upload from React Native, with keys from a file of configuration',
      code: `
import { RNS3 } from 'react-native-aws3';
import AwsConfig from '../config/AwsConfig';
export const upload = (file: File) => RNS3.put(file, { bucket: 'photos', accessKey: AwsConfig.accessKey, secretKey: AwsConfig.secretKey });
`,
      errors: [
        {
          messageId: 'upload',
          data: {
            name: 'RNS3.put',
            where: 'React Native (it imports React Native)',
            wayOut: 'Rotate them, and let a server sign the request and give the client a presigned URL',
          },
          line: 4,
          column: 106,
          endLine: 4,
          endColumn: 136,
        },
      ],
      neighbour: `
import { RNS3 } from 'react-native-aws3';
export const upload = (file: File) => RNS3.put(file, { bucket: 'photos', accessKey: '', secretKey: '' });
`,
    },
  ],
});
