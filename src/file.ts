import type { SourceCode } from './syntax/node.ts';
import { isJson, programOfJson } from './syntax/json.ts';
import type { Names } from './syntax/scopes.ts';
import { readNames } from './syntax/scopes.ts';
import type { TreeIndex } from './syntax/tree.ts';
import { indexTree } from './syntax/tree.ts';
import type { ResolvedSettings } from './settings.ts';
import { readSettings } from './settings.ts';
import type { Evaluator, TransparentCall } from './values/evaluator.ts';
import { createEvaluator } from './values/evaluator.ts';

/** What a rule's context tells of the file it looks at. */
export interface FileContext {
  readonly sourceCode: SourceCode;
  readonly filename: string;
  /** Where ESLint runs; some hosts do not tell. */
  readonly cwd?: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The file under analysis. One for all rules; its parts are made when first asked for. */
export interface File {
  readonly sourceCode: SourceCode;
  readonly text: string;
  /** The path from where ESLint runs, with `/` between folders: what lies above the project says nothing about it. */
  readonly filename: string;
  /** Whether it is a document of JSON, which runs nothing and has nothing to read a value from. */
  readonly isData: boolean;
  readonly settings: ResolvedSettings;
  readonly tree: TreeIndex;
  readonly names: Names;
  readonly evaluator: Evaluator;
  /** What is known of a topic. Computed on first use. */
  readonly about: <T>(topic: Topic<T>) => T;
}

/** Something that can be known of a file. */
export interface Topic<T> {
  readonly compute: (file: File) => T;
}

/** Makes a topic. What it knows of a file is computed once, whoever asks. */
export function defineTopic<T>(compute: (file: File) => T): Topic<T> {
  return { compute };
}

/** Wrappers that give back what they are given: the SDK object of X-Ray's tracing, the values that Pulumi waits for. */
const TRANSPARENT_CALLS: readonly TransparentCall[] = [
  ...['aws-xray-sdk', 'aws-xray-sdk-core'].flatMap((module) => ['captureAWS', 'captureAWSClient', 'captureAWSv3Client'].map((name) => ({ module, name }))),
  ...['@pulumi/pulumi', '$util'].map((module) => ({ module, name: 'all' })),
];

interface Cached {
  readonly file: File;
  readonly ast: object;
  readonly rawSettings: unknown;
}

const cache = new WeakMap<object, Cached>();

/**
 * The file that a context looks at. Kept for the next rule as long as tree, name and settings are the same: a host may use
 * one SourceCode object for all its files.
 */
export function fileOf(context: FileContext): File {
  const { sourceCode } = context;
  const known = cache.get(sourceCode);
  const filename = pathWithin(context.cwd, context.filename);
  if (
    known?.ast === sourceCode.ast &&
    known.file.filename === filename &&
    known.file.text === sourceCode.text &&
    known.rawSettings === context.settings
  ) {
    return known.file;
  }
  const file = createFile(sourceCode, filename, readSettings(context.settings));
  cache.set(sourceCode, { file, ast: sourceCode.ast, rawSettings: context.settings });
  return file;
}

function pathWithin(cwd: string | undefined, filename: string): string {
  const path = filename.replaceAll('\\', '/');
  const root = cwd?.replaceAll('\\', '/').replace(/\/?$/, '/');
  return root !== undefined && root !== '/' && path.startsWith(root) ? path.slice(root.length) : path;
}

function createFile(source: SourceCode, filename: string, settings: ResolvedSettings): File {
  const isData = isJson(source);
  const sourceCode = isData ? programOfJson(source) : source;
  const topics = new Map<Topic<unknown>, unknown>();
  const tree = lazy(() => indexTree(sourceCode));
  const names = lazy(() => readNames(sourceCode, tree()));
  const evaluator = lazy(() => createEvaluator(sourceCode, names(), tree(), TRANSPARENT_CALLS));
  const file: File = {
    sourceCode,
    text: sourceCode.text,
    filename,
    isData,
    settings,
    get tree() {
      return tree();
    },
    get names() {
      return names();
    },
    get evaluator() {
      return evaluator();
    },
    about: <T>(topic: Topic<T>): T => {
      if (!topics.has(topic)) topics.set(topic, topic.compute(file));
      return topics.get(topic) as T;
    },
  };
  return file;
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
