'use strict';

// A small application of 2019: SDK v2, set up once for everybody.
const AWS = require('aws-sdk');
const config = require('./config');

AWS.config.update({
  accessKeyId: '__ID__',
  secretAccessKey: '__SECRET__', //! no-hardcoded-credentials
  region: 'us-east-1',
});

const s3 = new AWS.S3({
  accessKeyId: config.s3.accessKeyId,
  secretAccessKey: config.s3.secretAccessKey, //! no-inline-credentials
});

const ses = new AWS.SES({
  credentials: new AWS.Credentials(
    process.env.SES_KEY_ID || '',
    process.env.SES_KEY || '', //! no-credential-fallback
  ),
});

const documents = new AWS.DynamoDB.DocumentClient({
  endpoint: 'http://localhost:8000',
  accessKeyId: 'fakeMyKeyId',
  secretAccessKey: 'fakeSecretAccessKey',
});

// A presigned URL that somebody pasted.
const OLD_KEY = '__ID2__'; //! no-hardcoded-credentials

module.exports = { s3, ses, documents, OLD_KEY };
