// Written for version 2 of the SDK. The keys are set for every client of the process.
const AWS = require('aws-sdk');

AWS.config.update({
  region: 'eu-central-1',
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
});

const s3 = new AWS.S3();

exports.upload = function upload(name, body) {
  return s3.upload({ Bucket: 'photo-orders-originals', Key: name, Body: body }).promise();
};
