#!/usr/bin/env node
// Lists the places of a checked-out repository that a person must read to label it:
// a text search alone (names, modules, prefixes), with no knowledge of the linter.
// usage: node candidates.mjs <folder> [--exposure | --policies] [--words]
//   prints path:line (and, with --words, which patterns hit); --exposure has the patterns of guide-exposure.md,
//   --policies those of guide-policies.md, also in files of JSON
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const extensions = /\.(?:js|jsx|ts|tsx|mjs|cjs|mts|cts|vue|svelte|astro)$/;
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

// What leaves the program, under --exposure: names that a bundler ships, sinks, pages with clients.
const publicName =
  /(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|VUE_APP|GATSBY|NUXT_PUBLIC|NUXT_ENV|PUBLIC|STORYBOOK|NG_APP|BUN_PUBLIC|PLASMO_PUBLIC|WXT|NX_PUBLIC|RSBUILD_PUBLIC|RENDERER_VITE|MAIN_VITE|TAURI)_\w*(?:SECRET|ACCESS|KEY|TOKEN|CRED)/;
const secretWord =
  /secret|access_?key|session_?token|security_?token|credential|\bcreds\b|aws_?key|AWS\.config|sts\b|assume_?role|\.config\b/i;
const sink =
  /console\.\w+|\blog(?:ger|ging)?\b|\.(?:log|debug|info|warn|error|trace|verbose|fatal)\(|\bres(?:ponse)?\b\s*\.|\.(?:json|send|end|write|render|status|success)\(|Response\(|throw\b|new \w*Error\(|Storage|document\.cookie|cookies?\b|writeFile|appendFile|AsyncStorage|SecureStore|sessionStorage|\bexec(?:Sync|File|FileSync)?\(|spawn(?:Sync)?\(|https?:\/\/|searchParams|URLSearchParams|setTag|setContext|setExtra|captureException|captureMessage|postMessage|\bbody\s*:|stdout|callback\(|\balert\(/;
const wholeEnvironment =
  /(?:console\.\w+|\blog\w*|\.(?:json|send|write|end|info|debug|stringify|render)|entries|keys|values|assign)\s*\(.*\bprocess\.env\b(?!\s*[.[?])|\.\.\.\s*process\.env\b(?!\s*[.[?])|[:=(,]\s*process\.env\s*(?:[,;)}]|$)|['"]process\.env['"]\s*:|return process\.env\s*;?\s*$/;
const inlined =
  /DefinePlugin|EnvironmentPlugin|dotenv-webpack|new Dotenv\(|envPrefix|\bdefine\s*:\s*\{|publicRuntimeConfig|runtimeConfig|customFields|react-native-config|['"]@env['"]|\$env\/(?:static|dynamic)\/public|expoConfig|Constants\.manifest|loadEnv\(|inline-environment-variables|transform-define|replace\(\{/;
const exposure = {
  publicName,
  wholeEnvironment,
  inlined: { test: (line, near) => inlined.test(line) && near },
  leak: { test: (line) => sink.test(line) && secretWord.test(line) },
  environmentEntry: /['"]?\w*(?:SECRET|ACCESS_KEY|SESSION_TOKEN)\w*['"]?\s*:\s*(?:JSON\.stringify\()?\s*(?:process\.env|import\.meta\.env|env)\b/,
  slot: /secret_?access_?key|aws_?secret|access_?key_?id/i,
  provider: /\bfrom(?:Ini|Env|SSO|Process|NodeProviderChain|InstanceMetadata|ContainerMetadata|TemporaryCredentials|TokenFile|WebToken|Http|Cognito\w*)\s*\(/,
  page: /react-s3|react-aws-s3|react-native-aws3|aws-s3-upload|S3FileUpload|S3Upload|CognitoIdentityCredentials|aws-iot-device-sdk|AWS\.config/,
  answer: /[cC]reateAccessKey|getCredentials\s*\(|AssumeRole\w*|GetSessionToken\w*|GetFederationToken\w*|getSessionToken|assumeRole|getFederationToken|GetCredentialsForIdentity\w*/,
};

// Policies, who may take a role, guests, durations, under --policies.
const policies = {
  action: /['"`](?:\*|\*:\*|[a-z][a-z0-9-]+:\*)['"`]|NotAction|notActions/,
  resource: /[rR]esources?['"]?\s*[:=]\s*\[?\s*['"`](?:\*|arn:\*)['"`]|addAllResources|^\s*['"]\*['"],?\s*\]?,?$/,
  managed: /AdministratorAccess|IAMFullAccess|PowerUserAccess/,
  escalation: /['"`]iam:(?:Pass|Put|Attach|Create|Update|Add|Set)\w*\*?['"`]|lambda:UpdateFunctionCode|sts:AssumeRole['"`]/,
  principal:
    /[pP]rincipals?['"]?\s*[:=]\s*\[?\s*['"`]\*|AWS['"]?\s*:\s*\[?\s*['"`]\*|AnyPrincipal|StarPrincipal|NotPrincipal|notPrincipals|(?:Arn|Account)Principal\(\s*['"`]\*|grantPublicAccess|publicReadAccess/,
  trust: /AssumeRoleWithWebIdentity|WebIdentityPrincipal|OpenIdConnect|FederatedPrincipal|sts:ExternalId|ExternalId|AssumeRoleCommand|\.assumeRole\(/,
  guest: /allow\.guest|allow\.public|[aA]llowUnauthenticatedIdentities|[aA]llowClassicFlow|unauthenticated/,
  duration: /DurationSeconds|[mM]axSessionDuration|expiresIn|Expires\s*:|durationSeconds/,
};
const dataFiles = /(?<!package|package-lock|tsconfig)\.json$/;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* files(path);
    } else if (entry.isFile() && (extensions.test(entry.name) || (isPolicies && dataFiles.test(entry.name))) && !skippedFiles.test(entry.name)) yield path;
  }
}

const [root, ...flags] = process.argv.slice(2);
if (root === undefined) {
  console.error('usage: node candidates.mjs <folder> [--exposure | --policies] [--words]');
  process.exit(2);
}
const words = flags.includes('--words');
const isPolicies = flags.includes('--policies');
const patterns = flags.includes('--exposure') ? exposure : isPolicies ? policies : strong;
const aloud = patterns === strong ? weak : /(?!)/;
for (const path of [...files(root)].sort()) {
  if (statSync(path).size > maximumBytes) continue;
  const lines = readFileSync(path, 'utf8').split(/\r\n|\n|\r/);
  const near = lines.map((line) => context.test(line));
  lines.forEach((line, index) => {
    const around = patterns === exposure && near.slice(Math.max(0, index - reach), index + reach + 1).includes(true);
    const hits = Object.keys(patterns).filter((name) => patterns[name].test(line, around));
    if (hits.length === 0 && aloud.test(line)) {
      const from = Math.max(0, index - reach);
      if (near.slice(from, index + reach + 1).includes(true)) hits.push('weak');
    }
    if (hits.length === 0) return;
    const place = `${relative(root, path).split(sep).join('/')}:${index + 1}`;
    console.log(words ? `${place}\t${hits.join(',')}` : place);
  });
}
