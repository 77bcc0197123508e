import { describe, expect, it } from 'vitest';
import { CONSUMERS, identityPropertyNames, IGNORED_OPTIONS, REEXPORTS } from '../../src/facts/consumers.ts';
import type { ConsumerRow } from '../../src/facts/consumers.ts';
import { matchesModule, matchesPath } from '../../src/syntax/glob.ts';
import { folderOf, isInstalled, load, majorOf, readPackageFile } from './packages.ts';

/** Packages that rows were read in and that are too large to install for a test; one major version where it says so. */
const READ_ONLY = [
  '@adonisjs/drive',
  '@auth0/s3',
  '@aws-sdk/signature-v4-crt',
  '@cdktf/provider-aws',
  '@directus/storage-driver-s3',
  '@langchain/community',
  '@llamaindex/aws',
  '@payloadcms/storage-s3',
  '@pulumi/aws',
  '@strapi/provider-upload-aws-s3',
  '@tus/s3-store',
  'amazon-paapi',
  'aws-appsync',
  'aws-appsync-auth-link',
  'aws-appsync-subscription-link',
  'aws-crt',
  'aws-elasticsearch-connector',
  'aws-iot-device-sdk',
  'aws-s3-upload-ash',
  'cdktf',
  'dynamoose@1',
  'flydrive',
  'gulp-awspublish',
  'gulp-s3',
  'next-s3-upload',
  'nodemailer@0',
  'openai',
  'react-aws-s3-typescript',
  'react-native-s3-upload',
  'react-s3-typescript',
  's3',
];

interface Citation {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

/** `name@1.2.3 file, file, other@1.2.3 file` */
function citationsOf(source: string): readonly Citation[] {
  const citations: { name: string; version: string; files: string[] }[] = [];
  for (const word of source.split(/,? /)) {
    const match = /^((?:@[\w.-]+\/)?[\w.-]+)@(\d[\w.-]*)$/.exec(word);
    if (match?.[1] !== undefined && match[2] !== undefined) citations.push({ name: match[1], version: match[2], files: [] });
    else citations.at(-1)?.files.push(word);
  }
  return citations;
}

function slotsOf(row: ConsumerRow): readonly string[] {
  return [row.identity, row.id, row.secret, row.token, row.provider, row.otherSecret].flatMap((slots) => slots ?? []);
}

const rows = CONSUMERS.map((row) => ({ row, title: `${row.via} ${row.exports.join(', ')} of ${row.modules.join(', ')}` }));

describe('each row', () => {
  it.each(rows)('cites what it was read in: $title', ({ row }) => {
    const citations = citationsOf(row.source);
    expect(citations).not.toEqual([]);
    for (const { name, version, files } of citations) {
      expect(files, name).not.toEqual([]);
      // The lock moves on; a new major version has to be read anew.
      if (folderOf(name, version) !== undefined) continue;
      expect(READ_ONLY).toContain(isInstalled(name) ? `${name}@${majorOf(version)}` : name);
    }
  });

  it.each(rows)('names options that the cited files have: $title', ({ row }) => {
    const citations = citationsOf(row.source);
    const folders = citations.map(({ name, version }) => folderOf(name, version));
    // Where one of the files cannot be read, the options may stand in that one.
    if (folders.includes(undefined)) return;
    const text = citations.flatMap(({ files }, index) => files.map((file) => readPackageFile(folders[index] ?? '', file))).join('\n');
    const options = slotsOf(row).flatMap((slot) => slot.split('.').slice(1));
    for (const option of options) expect(text, option).toMatch(new RegExp(String.raw`(?<!\w)${option}(?!\w)`));
  });

  it.each(rows)('takes something: $title', ({ row }) => {
    expect(slotsOf(row).length + (row.file === undefined ? 0 : 1)).toBeGreaterThan(0);
  });

  it('does not repeat another row', () => {
    const keys = CONSUMERS.flatMap((row) =>
      row.modules.flatMap((module) =>
        row.exports.map((path) => `${row.via} ${module} ${path} ${row.when ? `${row.when.slot}=${row.when.equals}` : ''}`),
      ),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('is not hidden behind an earlier row', () => {
    for (const [index, row] of CONSUMERS.entries()) {
      if (row.when) continue;
      for (const module of row.modules.filter((name) => !name.includes('*'))) {
        for (const path of row.exports.filter((name) => !name.includes('*'))) {
          const first = CONSUMERS.findIndex((other) => other.via === row.via && !other.when && covers(other, module, path));
          expect(first, `${module} ${path}`).toBe(index);
        }
      }
    }
  });
});

function covers(row: ConsumerRow, module: string, path: string): boolean {
  return (
    row.modules.some((pattern) => matchesModule(pattern, module)) &&
    row.exports.some((pattern) => matchesPath(pattern, path)) &&
    row.except?.some((pattern) => matchesPath(pattern, path)) !== true
  );
}

/** Modules that are real but cannot be required by Node. */
const NOT_LOADABLE = ['react-s3', 'react-aws-s3', 'aws-s3', 'react-native-aws3', 's3mini'];

describe('exports', () => {
  const exact = rows.filter(({ row }) => row.via !== 'assign' && row.modules.some((name) => !/[*:]/.test(name)));

  it.each(exact)('exist: $title', ({ row }) => {
    for (const module of row.modules.filter((name) => !/[*:]/.test(name))) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
      if (!isInstalled(name) || NOT_LOADABLE.includes(name)) continue;
      const loaded: unknown = load(module);
      for (const path of row.exports.filter((text) => !text.includes('*'))) {
        // A row may hold for a package with several entries, of which each has some of the exports.
        if (row.exports.length > 1 && row.modules.length > 1 && !has(loaded, path)) continue;
        expect(has(loaded, path), `${module} ${path}`).toBe(true);
      }
      expect(row.exports.some((path) => path.includes('*') || has(loaded, path)), module).toBe(true);
    }
  });

  it('of packages for browsers stand in their sources', () => {
    expect(readPackageFile('react-s3', 'lib/ReactS3.js')).toMatch(/static async uploadFile\(file, config\)/);
    expect(readPackageFile('react-s3', 'lib/ReactS3.js')).toMatch(/static async deleteFile\(fileName, config\)/);
    expect(readPackageFile('react-native-aws3', 'src/RNS3.js')).toMatch(/static put\(file, options\)/);
    expect(readPackageFile('s3mini', 'dist/index.d.mts')).toMatch(/export \{[^}]*\bS3mini, S3mini as default\b/);
  });
});

describe('what packages hand on', () => {
  it.each(REEXPORTS)('$module: $path', ({ of, path, source }) => {
    const [citation] = citationsOf(source);
    const folder = citation && folderOf(citation.name, citation.version);
    if (folder === undefined) {
      expect(READ_ONLY).toContain(`${citation?.name ?? ''}@${majorOf(citation?.version ?? '')}`);
      return;
    }
    const original = load(of.module);
    expect(memberOf(load(folder), path)).toBe(of.path === '' ? original : memberOf(original, of.path));
  });
});

function memberOf(value: unknown, path: string): unknown {
  return path.split('.').reduce((object, name) => (object as Readonly<Record<string, unknown>>)[name], value);
}

/** Whether a module has an export, or is it. */
function has(loaded: unknown, path: string): boolean {
  // What a call gives is not looked at: nothing is called.
  const [made = path] = path.split('()');
  if (made === 'default') {
    return typeof loaded === 'function' || (typeof loaded === 'object' && loaded !== null && 'default' in loaded);
  }
  let value = loaded;
  for (const name of made.split('.')) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || !(name in value)) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}

describe('services of nodemailer', () => {
  it('are those that it knows to be Amazon SES, by name and by host', () => {
    const known = load<Record<string, { host?: string }>>('nodemailer/lib/well-known/services.json');
    const ses = Object.entries(known).filter(([, { host }]) => host?.endsWith('.amazonaws.com') === true);
    const conditions = CONSUMERS.filter(({ modules }) => modules.includes('nodemailer')).map(({ when }) => when);
    const named = (slot: string) => conditions.filter((when) => when?.slot === slot).map((when) => when?.equals);
    expect(named('0.service').toSorted()).toEqual(ses.map(([name]) => name).toSorted());
    expect(named('0.host').toSorted()).toEqual([...new Set(ses.map(([, { host }]) => host))].toSorted());
  });
});

describe('property names of an identity', () => {
  it('are those of the SDKs', () => {
    const { id, secret, token } = identityPropertyNames.default;
    const v3 = readPackageFile('@smithy/types', 'dist-types/identity/awsCredentialIdentity.d.ts');
    const v2 = readPackageFile('aws-sdk', 'lib/credentials.d.ts');
    for (const name of [id, secret, token]) {
      expect(v3).toMatch(new RegExp(String.raw`\b${name}\??:`));
      expect(v2).toMatch(new RegExp(String.raw`\b${name}\??:`));
    }
  });

  it('differ in what STS and Cognito return, and in minio', () => {
    const sts = readPackageFile('aws-sdk', 'clients/sts.d.ts');
    for (const name of Object.values(identityPropertyNames.sts)) expect(sts).toMatch(new RegExp(String.raw`\b${name}\??:`));
    const cognito = readPackageFile('aws-sdk', 'clients/cognitoidentity.d.ts');
    for (const name of Object.values(identityPropertyNames.cognito)) {
      expect(cognito).toMatch(new RegExp(String.raw`\b${name}\??:`));
    }
    const minio = readPackageFile('minio', 'dist/main/Credentials.d.ts');
    for (const name of Object.values(identityPropertyNames.minio)) {
      expect(minio).toMatch(new RegExp(String.raw`\b${name}\??:`));
    }
  });
});

it('lists each ignored option once', () => {
  const options = IGNORED_OPTIONS.map(({ option }) => option);
  expect(options).toEqual([...new Set(options)]);
});
