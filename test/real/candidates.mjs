#!/usr/bin/env node
// Lists the places of a checked-out repository that a person must read to label it:
// a text search alone (names, modules, prefixes), with no knowledge of the linter.
// usage: node candidates.mjs <folder> [--words]   prints path:line (and, with --words, which patterns hit)
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const extensions = /\.(?:js|jsx|ts|tsx|mjs|cjs|mts|cts|vue)$/;
const skippedFiles = /\.min\.js$|\.d\.[cm]?ts$/;
const skippedFolders = new Set(['node_modules', 'dist', 'build', '.git']);
const maximumBytes = 3_000_000;

// A line with one of these is a candidate.
const strong = {
  slot: /(?:secret_?access_?key|access_?key_?id)/i,
  variable: /AWS_(?:SECRET|ACCESS|SESSION_TOKEN|SECURITY_TOKEN|KEY|BEARER)|AMAZON_(?:SECRET|ACCESS)/,
  camelName: /aws_?(?:access|secret|session_?token)|(?:access|secret|session)_?(?:key|token)?aws/i,
  bucketName: /(?:S3|SES|SNS|SQS|DYNAMO(?:DB)?|BEDROCK|MINIO|R2|SPACES)_\w*(?:KEY|SECRET)/,
  module:
    /['"`](?:aws-sdk|@aws-sdk\/|@smithy\/signature|aws4|aws4fetch|aws4-axios|aws-sigv4|minio|knox|s3mini|@ai-sdk\/amazon-bedrock|@anthropic-ai\/bedrock|@langchain\/aws|nodemailer-ses|multer-s3|react-s3|react-aws-s3|react-native-aws3|aws-s3|@auth0\/s3|aws-iot-device-sdk|winston-cloudwatch|gulp-awspublish|amazon-paapi|apac|aws-appsync|s3-streamlogger|@payloadcms\/storage-s3|@medusajs\/file-s3|@tus\/s3-store|@strapi\/provider-upload-aws-s3)/,
  keyId: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{12,}/,
  token: /IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoDYXdz|ABSK[A-Za-z0-9+/]{40}|bedrock-api-key-|(?<![a-z0-9])da2-[a-z0-9]{26}|amzn\.mws\.|amzn1\.oa2-cs|X-Amz-(?:Credential|Signature)=|AWSAccessKeyId|AWS4-HMAC-SHA256/,
  ignored: /credentialProvider|credentialsProvider|credentialDefaultProvider/,
  client: /new\s+(?:[\w$]+\.)*(?:SignatureV4|S3|S3Client|STS|STSClient|SES|SESClient|SESv2|SESv2Client|SNS|SNSClient|SQS|SQSClient|DynamoDB|DynamoDBClient|Lambda|LambdaClient|Bedrock\w*|Credentials|AwsClient|AwsV4Signer)\s*\(/,
  globals: /(?:AWS|aws)\.(?:config|Credentials|Config)\b|loadFromPath/,
  smtp: /email-smtp\.|amazonaws\.com/,
};
// These count only with an AWS or S3 word within eight lines.
const weak = /\b(?:access_?key|secret_?key|secret|key|credentials?)\b\s*[:=]|\bcredentials\b/i;
const context = /aws|amazon|\bs3\b|minio|bedrock|dynamo|bucket|spaces|wasabi|backblaze|\br2\b/i;
const reach = 8;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* files(path);
    } else if (entry.isFile() && extensions.test(entry.name) && !skippedFiles.test(entry.name)) yield path;
  }
}

const [root, ...flags] = process.argv.slice(2);
if (root === undefined) {
  console.error('usage: node candidates.mjs <folder> [--words]');
  process.exit(2);
}
const words = flags.includes('--words');
for (const path of [...files(root)].sort()) {
  if (statSync(path).size > maximumBytes) continue;
  const lines = readFileSync(path, 'utf8').split(/\r\n|\n|\r/);
  const near = lines.map((line) => context.test(line));
  lines.forEach((line, index) => {
    const hits = Object.keys(strong).filter((name) => strong[name].test(line));
    if (hits.length === 0 && weak.test(line)) {
      const from = Math.max(0, index - reach);
      if (near.slice(from, index + reach + 1).includes(true)) hits.push('weak');
    }
    if (hits.length === 0) return;
    const place = `${relative(root, path).split(sep).join('/')}:${index + 1}`;
    console.log(words ? `${place}\t${hits.join(',')}` : place);
  });
}
