// Between two generations of the SDK.
import { S3, S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromEnv } from '@aws-sdk/credential-providers';
import AWS from 'aws-sdk';

const { PHOTOS_KEY_ID, PHOTOS_KEY, REPORTS_KEY_ID = '', REPORTS_KEY = '' } = process.env; //! no-credential-fallback

export const ignored = new S3({
  accessKeyId: PHOTOS_KEY_ID, //! no-ignored-credentials
  secretAccessKey: PHOTOS_KEY,
  region: 'eu-west-1',
});

export const nested = new S3Client({
  credentials: { accessKeyId: PHOTOS_KEY_ID!, secretAccessKey: PHOTOS_KEY! }, //! no-inline-credentials
});

export const reports = new SQSClient({ credentials: { accessKeyId: REPORTS_KEY_ID, secretAccessKey: REPORTS_KEY } });

export const provider = new SQSClient({
  credentialProvider: fromEnv(), //! no-ignored-credentials
});

export const old = new AWS.SQS({
  accessKeyId: '__ID__',
  secretAccessKey: '__SECRET__', //! no-hardcoded-credentials
});

export const good = new SQSClient({ credentials: fromEnv() });

export const unasked = new SQSClient({
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'a' } }), //! no-misused-providers
});

export const unknown = new AWS.SQS({
  credentials: fromEnv(), //! no-misused-providers
});
