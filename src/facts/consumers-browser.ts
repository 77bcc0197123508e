import type { ConsumerRow } from './consumer-row.ts';

/** Uploads from the page: the keys go where the code goes. */
export const BROWSER_CONSUMERS: readonly ConsumerRow[] = [
  {
    modules: ['react-s3'],
    exports: ['uploadFile', 'deleteFile'],
    via: 'call',
    sdk: 'other',
    kind: 'client',
    id: ['1.accessKeyId'],
    secret: ['1.secretAccessKey'],
    region: '1.region',
    accepts: 'identity-only',
    browser: true,
    source: 'react-s3@1.3.1 lib/ReactS3.js, lib/Signature.js',
  },
  {
    modules: ['react-aws-s3', 'aws-s3', 'react-aws-s3-typescript', 'react-s3-typescript', 'aws-s3-upload-ash'],
    exports: ['default', 'ReactS3Client'],
    via: 'new',
    sdk: 'other',
    kind: 'client',
    id: ['0.accessKeyId'],
    secret: ['0.secretAccessKey'],
    region: '0.region',
    accepts: 'identity-only',
    browser: true,
    source:
      'react-aws-s3@1.5.0 dist/react-aws-s3.js, aws-s3@2.0.5 dist/aws-s3.js, react-aws-s3-typescript@2.0.0 dist/types.d.ts, react-s3-typescript@4.0.3 dist/esm/types.d.ts, aws-s3-upload-ash@1.2.0 src/types.ts',
  },
  {
    modules: ['react-native-aws3', 'react-native-s3-upload'],
    exports: ['RNS3.put'],
    via: 'call',
    sdk: 'other',
    kind: 'client',
    id: ['1.accessKey'],
    secret: ['1.secretKey'],
    region: '1.region',
    accepts: 'identity-only',
    browser: true,
    source: 'react-native-aws3@0.0.9 lib/S3Policy.js, react-native-s3-upload@0.0.12 lib/S3Policy.js',
  },
];
