import AWS from 'aws-sdk';

AWS.config.region = process.env.REACT_APP_REGION;

export const s3 = new AWS.S3({
  credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: process.env.REACT_APP_AWS_IDENTITY_POOL_ID }),
});
