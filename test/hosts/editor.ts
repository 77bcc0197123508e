// The ESLint server of VS Code, spoken to as the editor speaks to it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..');
const TOOLS = join(ROOT, 'test', 'tools');
const SERVER = join(TOOLS, 'node_modules', 'vscode-langservers-extracted', 'bin', 'vscode-eslint-language-server');

/** A position, counted from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What the editor underlines. */
export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly severity: number;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
}

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[];
}

interface CodeAction {
  readonly title: string;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

interface Connection {
  readonly listen: () => void;
  readonly dispose: () => void;
  readonly sendRequest: (method: string, params: unknown) => Promise<unknown>;
  readonly sendNotification: (method: string, params: unknown) => Promise<void>;
  readonly onRequest: (method: string, handler: (params: unknown) => unknown) => void;
}

interface JsonRpc {
  readonly createMessageConnection: (reader: unknown, writer: unknown) => Connection;
  readonly StreamMessageReader: new (stream: NodeJS.ReadableStream) => unknown;
  readonly StreamMessageWriter: new (stream: NodeJS.WritableStream) => unknown;
}

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(join(TOOLS, 'package.json'))('vscode-jsonrpc/node') as JsonRpc;

/** An editor with a project open. */
export interface Editor {
  /** Opens a file and tells what is underlined. */
  readonly open: (filename: string, code: string) => Promise<readonly Diagnostic[]>;
  /** The titles of the quick fixes for a diagnostic, in the order of the menu, without those that disable a rule. */
  readonly quickFixes: (filename: string, diagnostic: Diagnostic) => Promise<readonly string[]>;
  /** The text after the quick fix with a title. */
  readonly apply: (filename: string, diagnostic: Diagnostic, title: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the server in a project of its own that has these files, and `eslint` and the plugin installed. */
export async function openEditor(files: Readonly<Record<string, string>>): Promise<Editor> {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-editor-')));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  symlinkSync(ROOT, join(modules, 'eslint-plugin-aws-credentials'), 'junction');
  for (const name of ['eslint', 'typescript-eslint']) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }

  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const applied: WorkspaceEdit[] = [];
  connection.onRequest('workspace/configuration', (params) => (params as { items: unknown[] }).items.map(() => settingsOf(project)));
  connection.onRequest('workspace/applyEdit', (params) => {
    applied.push((params as { edit: WorkspaceEdit }).edit);
    return { applied: true };
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const rootUri = pathToFileURL(project).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
      textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
    },
  });
  await connection.sendNotification('initialized', {});

  const uriOf = (filename: string): string => pathToFileURL(join(project, filename)).href;
  const texts = new Map<string, string>();
  const actionsFor = async (filename: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> => {
    const context = { diagnostics: [diagnostic], only: ['quickfix'] };
    const actions = await connection.sendRequest('textDocument/codeAction', { textDocument: { uri: uriOf(filename) }, range: diagnostic.range, context });
    return (actions as readonly CodeAction[]).filter(({ title }) => !/^(?:Disable|Show documentation|Fix all)/.test(title));
  };

  return {
    open: async (filename, code) => {
      texts.set(filename, code);
      const textDocument = { uri: uriOf(filename), languageId: filename.endsWith('.ts') ? 'typescript' : 'javascript', version: 1, text: code };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const report = (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: textDocument.uri } })) as { readonly items: readonly Diagnostic[] };
      return report.items;
    },
    quickFixes: async (filename, diagnostic) => (await actionsFor(filename, diagnostic)).map(({ title }) => title),
    apply: async (filename, diagnostic, title) => {
      const action = (await actionsFor(filename, diagnostic)).find((candidate) => candidate.title === title);
      if (!action?.command) throw new Error(`There is no quick fix “${title}”.`);
      applied.length = 0;
      await connection.sendRequest('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments });
      const edits = applied.flatMap(({ documentChanges = [] }) => documentChanges.flatMap(({ edits: made }) => made));
      return withEdits(texts.get(filename) ?? readFileSync(join(project, filename), 'utf8'), edits);
    },
    close: async () => {
      await connection.sendRequest('shutdown', null);
      await connection.sendNotification('exit', null);
      connection.dispose();
      server.kill();
      rmSync(project, { recursive: true, force: true });
    },
  };
}

/** What VS Code answers for its settings of ESLint where a user has changed none. */
function settingsOf(project: string): object {
  return {
    validate: 'on',
    packageManager: 'npm',
    codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
    codeActionOnSave: { mode: 'all' },
    experimental: { useFlatConfig: false },
    format: false,
    nodePath: null,
    onIgnoredFiles: 'off',
    options: {},
    problems: { shortenToSingleLine: false },
    quiet: false,
    rulesCustomizations: [],
    run: 'onType',
    workingDirectory: { directory: project },
    workspaceFolder: { uri: pathToFileURL(project).href, name: 'project' },
  };
}

/** A text after edits, the last of which is made first. */
function withEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((left, right) => offset(right.range.start) - offset(left.range.start))
    .reduce((result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)), text);
}
