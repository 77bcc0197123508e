import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createIgnored, type Ignored } from './gitignore.ts';
import type { Failure, Skipped } from './report.ts';

/** A file to look at. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** The folder that its globs are relative to. */
  readonly root: string;
}

/** JavaScript and TypeScript, components, and data that programs read. */
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro|json[c5]?)$/i;
/** Generated: bundles, whose sources stand elsewhere, declarations, which hold no code, and what package managers write. */
const GENERATED = /[.-]min\.[cm]?js$|\.d\.[cm]?ts$|(?:^|[/\\])(?:package-lock|npm-shrinkwrap)\.json$/i;

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

/** What is looked for. */
export interface Search {
  readonly paths: readonly string[];
  /** Where the user stands: relative paths are relative to it. */
  readonly cwd: string;
  /** Patterns of files that are left out, in the syntax of .gitignore. */
  readonly ignore: readonly string[];
}

/** Counts what is left out. */
type Counter = { -readonly [Key in keyof Skipped]: Skipped[Key] };

/**
 * The files of the paths that the user wrote, each once, in a fixed order; a path that fails stands among them in its
 * place. Symbolic links inside of a folder are not followed: what they name is either in the folder anyway or not part of it.
 *
 * @param skipped counts what is left out, while the files are found
 */
export function* findFiles(search: Search, skipped: Counter): Generator<SourceFile | Failure, void, void> {
  const seen = new Set<string>();
  for (const given of search.paths) {
    for (const found of filesOfPath(given, search, skipped)) {
      if ('kind' in found) yield found;
      else if (!seen.has(found.path)) {
        seen.add(found.path);
        yield found;
      }
    }
  }
}

/** Whether a file that git names is one to look at, as one that is found in a folder. */
export function isLookedAt(path: string, cwd: string): boolean {
  const folders = relative(cwd, path).split(sep).slice(0, -1);
  return SOURCE.test(path) && !GENERATED.test(path) && !folders.some((folder) => SKIPPED_FOLDERS.has(folder));
}

/** Whether a path is one of those that the user wrote, or lies in one. */
export function isAmong(path: string, paths: readonly string[], cwd: string): boolean {
  return paths.some((given) => isInside(path, resolve(cwd, given)));
}

function* filesOfPath(given: string, search: Search, skipped: Counter): Generator<SourceFile | Failure, void, void> {
  const { cwd, ignore } = search;
  // An empty path would resolve to the folder where the user stands.
  if (given === '') return yield { kind: 'unreadable', path: given, cause: 'no such file or directory' };
  const path = resolve(cwd, given);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) yield* walk(path, { root: path, ignored: createIgnored(path, cwd, ignore), skipped });
    else if (!stats.isFile()) yield { kind: 'unreadable', path, cause: 'neither a file nor a folder' };
    else if (!SOURCE.test(path)) yield { kind: 'unsupported', path };
    else yield { path, root: isInside(path, cwd) ? cwd : dirname(path) };
  } catch (error) {
    yield { kind: 'unreadable', path, cause: causeOf(error) };
  }
}

interface Walk {
  readonly root: string;
  readonly ignored: Ignored;
  readonly skipped: Counter;
}

function* walk(folder: string, within: Walk): Generator<SourceFile | Failure, void, void> {
  const { root, ignored, skipped } = within;
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
      if (SKIPPED_FOLDERS.has(entry.name)) skipped.folders++;
      else if (ignored.isIgnored(path, true)) skipped.ignored++;
      else yield* walk(path, within);
    } else if (entry.isFile() && SOURCE.test(entry.name)) {
      if (GENERATED.test(entry.name)) skipped.generated++;
      else if (ignored.isIgnored(path, false)) skipped.ignored++;
      else yield { path, root };
    }
  }
}

/**
 * The text of a file, without a byte order mark. Bytes that are no UTF-8 become replacement characters: they stand in
 * comments and texts of old files, and are no reason not to look at the rest.
 * @throws Error of Node's file system.
 */
export function readText(path: string): string {
  return decoded(readFileSync(path));
}

/** The bytes of a file as a text. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * A text as the bytes of a file that already has others: in the same encoding, with a byte order mark where there was one.
 * @throws Error where the file holds bytes that are no text, which would be lost.
 */
export function encodedLike(text: string, bytes: Uint8Array): Buffer {
  const encoding = encodingOf(bytes);
  const encode = (content: string): Buffer => {
    if (encoding === 'utf-8') return Buffer.from(hasMark(bytes) ? `\ufeff${content}` : content);
    const encoded = Buffer.from(`\ufeff${content}`, 'utf16le');
    return encoding === 'utf-16be' ? encoded.swap16() : encoded;
  };
  if (!encode(decoded(bytes)).equals(bytes)) throw new Error('it holds bytes that are no text, and they would be lost');
  return encode(text);
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
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

/** Whether a path lies in a folder, or is it. */
export function isInside(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return !isAbsolute(rest) && rest !== '..' && !rest.startsWith(`..${sep}`);
}
