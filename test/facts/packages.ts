// The real packages, as the tests of the facts meet them: loaded untyped, read as text.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, normalize } from 'node:path';
import ts from 'typescript';
import { vi } from 'vitest';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, 'node_modules');

/** A package, loaded. `T` is the little of it that a test needs. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a cast with a name: nothing is checked
export function load<T = Readonly<Record<string, unknown>>>(specifier: string): T {
  return require(specifier) as T;
}

/** A file of a package, as text. */
export function readPackageFile(name: string, file: string): string {
  return readFileSync(join(folder, name, file), 'utf8');
}

export function isInstalled(name: string): boolean {
  return existsSync(join(folder, name, 'package.json'));
}

/**
 * The folder in which a package is installed in the major version of `version`: its own, or that of an alias for an old one
 * (`dynamoose-2`).
 */
export function folderOf(name: string, version: string): string | undefined {
  const major = majorOf(version);
  const alias = `${name.split('/').at(-1) ?? name}-${major}`;
  return [name, alias].find((candidate) => isInstalled(candidate) && majorOf(versionOf(candidate)) === major);
}

export function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}

function versionOf(name: string): string {
  return (JSON.parse(readPackageFile(name, 'package.json')) as { version: string }).version;
}

/**
 * The file that a bundler takes in place of a file of the package, as the fields `browser` and `react-native` say;
 * undefined where it leaves the file out.
 */
export function entryOf(name: string, file: string, runtime: 'node' | 'browser' | 'react-native'): string | undefined {
  if (runtime === 'node') return file;
  const { [runtime]: fields = {} } = JSON.parse(readPackageFile(name, 'package.json')) as Record<string, Record<string, string | false>>;
  const bare = (path: string) => normalize(path).replace(/\.js$/, '');
  const field = Object.entries(fields).find(([path]) => bare(path) === bare(file));
  if (!field) return file;
  return field[1] === false ? undefined : `${bare(field[1])}.js`;
}

/** The names that a module of ECMAScript exports from others, read and not run: bundlers alone can load it. */
export function exportsOf(name: string, file: string | undefined): string[] {
  if (file === undefined) return [];
  const { statements } = ts.createSourceFile(file, readPackageFile(name, file), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.map((element) => element.name.text);
  });
}

/** The names of a class and of the classes that inherit from it, in a build of SDK v2. */
export function classesOf(namespace: Readonly<Record<string, unknown>>, base: string): string[] {
  const { [base]: first } = namespace as Readonly<Record<string, new () => unknown>>;
  if (!first) throw new Error(`There is no ${base}.`);
  const isOfClass = (value: unknown) => typeof value === 'function' && (value === first || value.prototype instanceof first);
  return Object.keys(namespace).filter((name) => isOfClass(namespace[name])).toSorted();
}

/** An identity that is no secret. The parts differ in every test that must not take one for another. */
export function identity(mark: string): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  return { accessKeyId: `id-of-${mark}`, secretAccessKey: `secret-of-${mark}`, sessionToken: `token-of-${mark}` };
}

/** Gives the process the variables of an identity and nothing else that a default chain could find. */
export function stubEnvironment(mark?: string): void {
  const { accessKeyId, secretAccessKey, sessionToken } = identity(mark ?? '');
  vi.stubEnv('AWS_ACCESS_KEY_ID', mark === undefined ? undefined : accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', mark === undefined ? undefined : secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', mark === undefined ? undefined : sessionToken);
  for (const name of ['AWS_PROFILE', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_BEARER_TOKEN_BEDROCK']) {
    vi.stubEnv(name, undefined);
  }
  for (const name of ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'no-such-file'));
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'no-such-file'));
  vi.stubEnv('AWS_REGION', 'us-east-1');
}
