import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ScanArguments } from './arguments.ts';
import { causeOf, decoded, encodedLike, findFiles, isAmong, isLookedAt, type SourceFile } from './files.ts';
import { type Change, changesSince, stagedFiles } from './git.ts';
import { createIgnored } from './gitignore.ts';
import type { ImportPackage } from './languages.ts';
import { ConfigError } from './lint.ts';
import { createLook, type Look } from './look.ts';
import { type Answer, createPool, type StartWorker } from './pool.ts';
import type { Progress } from './progress.ts';
import type { Failure, Finding, Report, Unparsed } from './report.ts';

/** A file to look at, and where its content comes from. */
interface Source extends SourceFile {
  readonly read: () => Uint8Array;
  /** What the file was before, where only the difference counts. */
  readonly before?: { readonly path: string; readonly read: () => Uint8Array };
}

/** What a scan needs beside what the user asked for. */
export interface Surroundings {
  readonly cwd: string;
  readonly importPackage: ImportPackage;
  readonly progress: Progress;
  /** Starts a thread; absent where there are none. */
  readonly startWorker?: StartWorker | undefined;
}

/** What came of a path. */
type Outcome = { readonly seen: Failure } | { readonly source: Source; readonly seen: Answer; readonly unwritable?: Failure };

/** So many files are read before other threads and the terminal get their turn. */
const TURN = 32;

/**
 * Looks at all files of the paths. Texts are searched one after the other, and only those that pass are parsed, here or in
 * threads: no more than one file is held at a time by each.
 *
 * @throws GitError where git cannot say what is asked for, ConfigError for a configuration that cannot be used.
 */
export async function scan(options: ScanArguments, { cwd, importPackage, progress, startWorker }: Surroundings): Promise<Report> {
  const skipped = { folders: 0, generated: 0, ignored: 0 };
  const look = await createLook(options, cwd, importPackage);
  const pool = mayBeShared(options) && startWorker ? createPool(options, cwd, startWorker) : undefined;
  const pending: Promise<Outcome>[] = [];
  const settled = (outcome: Outcome) => pending.push(Promise.resolve(outcome));
  let scanned = 0;
  try {
    for (const source of sourcesOf(options, cwd, skipped)) {
      if ('kind' in source) {
        settled({ seen: source });
        continue;
      }
      const text = textOf(source);
      if (typeof text !== 'string') {
        settled({ seen: text });
        continue;
      }
      scanned++;
      progress.read(scanned);
      if (look.isWorth(text, source)) {
        const { path, root } = source;
        if (pool) pending.push(pool.add({ path, root }, scanned).then((seen) => ({ source, seen })));
        else settled({ source, seen: await look.at(text, source) });
      }
      if (scanned % TURN === 0) await setImmediate();
    }
    await pool?.finish(look, progress);
    const outcomes = await Promise.all(pending);
    if (scanned > 0 && !look.isInUse()) throw new ConfigError('it turns on no rule of eslint-plugin-aws-credentials for these files');
    return { ...(await collected(await withFixes(outcomes, options, { cwd, importPackage }), look)), scanned, skipped };
  } finally {
    await pool?.end();
    progress.end();
  }
}

/** Whether other threads can look at files: what git says is here, and so is a configuration that may do anything. */
function mayBeShared({ scope, config, concurrency }: ScanArguments): boolean {
  return scope.kind === 'files' && config === undefined && concurrency !== 'off' && concurrency !== 1;
}

function textOf({ path, read }: Source): Failure | string {
  try {
    return decoded(read());
  } catch (error) {
    return { kind: 'unreadable', path, cause: causeOf(error) };
  }
}

/** What was seen of all files, in their order. */
async function collected(outcomes: readonly Outcome[], look: Look): Promise<Pick<Report, 'failures' | 'findings' | 'hidden' | 'unparsed'>> {
  const findings: Finding[] = [];
  const unparsed: Unparsed[] = [];
  const failures: Failure[] = [];
  const hidden = { findings: 0, files: 0 };
  for (const outcome of outcomes) {
    const { seen } = outcome;
    if ('source' in outcome && outcome.unwritable) failures.push(outcome.unwritable);
    if (!seen) continue;
    if ('kind' in seen || !('source' in outcome)) {
      if ('kind' in seen) failures.push(seen);
      continue;
    }
    const { source } = outcome;
    const { path: file, before } = source;
    const { linted, found, isSearched } = seen;
    findings.push(...(before ? newSince(found, await foundBefore(before, source, look)) : found));
    if (linted.hidden > 0) {
      hidden.findings += linted.hidden;
      hidden.files++;
    }
    failures.push(...linted.crashes.map((crash) => ({ kind: 'crash' as const, file, ...crash })));
    if (linted.parseError) unparsed.push({ file, isSearched, ...linted.parseError });
  }
  return { findings, unparsed, failures, hidden };
}

/** The files that the user asked for, in their order. */
function* sourcesOf({ scope, paths, ignore }: ScanArguments, cwd: string, skipped: { folders: number; generated: number; ignored: number }): Generator<Source | Failure> {
  if (scope.kind === 'files') {
    for (const found of findFiles({ paths, cwd, ignore }, skipped)) {
      yield 'kind' in found ? found : { ...found, read: () => readFileSync(found.path) };
    }
    return;
  }
  const ignored = createIgnored(cwd, cwd, ignore);
  const isMeant = (path: string): boolean => isAmong(path, paths, cwd) && isLookedAt(path, cwd) && !ignored.isIgnored(path, false);
  const rootOf = (path: string): string => (relative(cwd, path).startsWith('..') ? dirname(path) : cwd);
  if (scope.kind === 'staged') {
    for (const { path, read } of stagedFiles(cwd)) if (isMeant(path)) yield { path, root: rootOf(path), read };
    return;
  }
  const changes = changesSince(cwd, scope.ref, (path) => readFileSync(path)).filter((change): change is Change & { after: () => Buffer } => change.after !== undefined);
  for (const { path, formerPath, before, after } of changes) {
    if (isMeant(path)) yield { path, root: rootOf(path), read: after, ...(before && { before: { path: formerPath, read: before } }) };
  }
}

/** What was found in a file as it was before. What could not be read or parsed then held nothing that is known. */
async function foundBefore({ path, read }: NonNullable<Source['before']>, { root }: Source, look: Look): Promise<readonly Finding[]> {
  const text = textOf({ path, root, read });
  const seen = typeof text === 'string' && look.isWorth(text, { path, root }) ? await look.at(text, { path, root }) : undefined;
  return seen?.found ?? [];
}

/** The findings that were not there before: as many of each kind as there are more of it. */
function newSince(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  const key = ({ rule, messageId, identity }: Finding): string => `${rule} ${messageId} ${identity}`;
  for (const finding of before) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  return now.filter((finding) => {
    const left = known.get(key(finding)) ?? 0;
    known.set(key(finding), left - 1);
    return left <= 0;
  });
}

/** Writes the fixes. What was found in a file that takes none is what stands there still. */
async function withFixes(outcomes: readonly Outcome[], options: ScanArguments, { cwd, importPackage }: Pick<Surroundings, 'cwd' | 'importPackage'>): Promise<readonly Outcome[]> {
  if (!options.fix) return outcomes;
  const settled: Outcome[] = [];
  let look: Look | undefined;
  for (const outcome of outcomes) {
    const fixed = outcome.seen && 'linted' in outcome.seen ? outcome.seen.linted.fixed : undefined;
    const unwritable = 'source' in outcome && fixed !== undefined ? written(outcome.source.path, fixed) : undefined;
    if (!unwritable || !('source' in outcome)) {
      settled.push(outcome);
      continue;
    }
    look ??= await createLook({ ...options, fix: false }, cwd, importPackage);
    const { source } = outcome;
    const text = textOf(source);
    settled.push({ source, seen: typeof text === 'string' ? await look.at(text, source) : text, unwritable });
  }
  return settled;
}

function written(file: string, text: string): Failure | undefined {
  try {
    writeFileSync(file, encodedLike(text, readFileSync(file)));
    return undefined;
  } catch (error) {
    return { kind: 'unwritable', path: file, cause: causeOf(error) };
  }
}
