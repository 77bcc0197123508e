import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Failure } from './report.ts';

/** A file to look at. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** The folder that its globs are relative to. */
  readonly root: string;
}

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/i;
/** Generated: bundles, whose sources stand elsewhere, and declarations, which hold no code. */
const GENERATED = /[.-]min\.[cm]?js$|\.d\.[cm]?ts$/i;

/** Folders of what others wrote or what a build made. A path that the user names is looked at whatever its name is. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'vendor',
  '.yarn',
  'dist',
  'build',
  'out',
  'coverage',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.turbo',
  '.cache',
  '.vercel',
  '.netlify',
  '.serverless',
  '.aws-sam',
  'cdk.out',
]);

/**
 * The files of the paths that the user wrote, each once, in a fixed order; a path that fails stands among them in its
 * place. Relative paths are relative to `cwd`. Symbolic links inside of a folder are not followed: what they name is
 * either in the folder anyway or not part of it.
 */
export function* findFiles(paths: readonly string[], cwd: string): Generator<SourceFile | Failure, void, void> {
  const seen = new Set<string>();
  for (const given of paths) {
    for (const found of filesOfPath(given, cwd)) {
      if ('kind' in found) yield found;
      else if (!seen.has(found.path)) {
        seen.add(found.path);
        yield found;
      }
    }
  }
}

function* filesOfPath(given: string, cwd: string): Generator<SourceFile | Failure, void, void> {
  // An empty path would resolve to the folder where the user stands.
  if (given === '') return yield { kind: 'unreadable', path: given, cause: 'no such file or directory' };
  const path = resolve(cwd, given);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) yield* walk(path, path);
    else if (!stats.isFile()) yield { kind: 'unreadable', path, cause: 'neither a file nor a folder' };
    else if (!SOURCE.test(path)) yield { kind: 'unsupported', path };
    else yield { path, root: isInside(path, cwd) ? cwd : dirname(path) };
  } catch (error) {
    yield { kind: 'unreadable', path, cause: causeOf(error) };
  }
}

function* walk(folder: string, root: string): Generator<SourceFile | Failure, void, void> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return yield { kind: 'unreadable', path: folder, cause: causeOf(error) };
  }
  // By code unit, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* walk(path, root);
    } else if (entry.isFile() && SOURCE.test(entry.name) && !GENERATED.test(entry.name)) {
      yield { path, root };
    }
  }
}

/**
 * The text of a file, without a byte order mark. Bytes that are no UTF-8 become replacement characters: they stand in
 * comments and texts of old files, and are no reason not to look at the rest.
 * @throws Error of Node's file system.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Why Node could not read something: `no such file or directory`. */
export function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // Node writes `ENOENT: no such file or directory, open '/a/b'`.
  return /^[A-Z][A-Z0-9_]*: (.+?)(?:, \w+(?: '.*)?)?$/s.exec(text)?.[1] ?? text;
}

/** A path as it is shown: from where the user stands if it is inside, or else in full. */
export function shownPath(path: string, cwd: string): string {
  return isInside(path, cwd) ? relative(cwd, path) || '.' : path;
}

function isInside(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return !isAbsolute(rest) && rest !== '..' && !rest.startsWith(`..${sep}`);
}
