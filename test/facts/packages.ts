// The real packages, as the tests of the facts meet them: loaded untyped, read as text.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
