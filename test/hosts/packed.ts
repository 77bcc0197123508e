// Projects as people have them: with the packed plugin in their node_modules, and a version of ESLint of their own.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const CONSUMERS = join(ROOT, 'test', 'consumers', 'node_modules');
const PLUGIN = 'eslint-plugin-aws-credentials';

/** The versions of ESLint by the names that test/consumers has for them. */
export const ESLINTS = { '9.15': 'eslint-9-15', '9': 'eslint-9', '10': 'eslint' } as const;
/** The versions of TypeScript. */
const TYPESCRIPTS = { '5': 'typescript-5', '6': 'typescript', '7': 'typescript-7' } as const;

export type Version = keyof typeof ESLINTS;
export type TypeScript = keyof typeof TYPESCRIPTS;

/** Where projects stand, each with the plugin that npm has installed from its tarball. */
export interface Yard {
  /** The folder of the plugin, as it is installed. */
  readonly packed: string;
  /** A project with these files. */
  readonly project: (version: Version, files: Readonly<Record<string, string>>) => string;
  /** Takes everything away. */
  readonly clear: () => void;
}

/** Packs the plugin, as `npm test` has just built it. */
export function makeYard(): Yard {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-packed-')));
  const packed = installPacked(join(folder, 'first'));
  let projects = 0;
  return {
    packed,
    project: (version, files) => {
      const project = join(folder, `project-${String(projects++)}`);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(project, name)), { recursive: true });
        writeFileSync(join(project, name), content);
      }
      const modules = join(project, 'node_modules');
      cpSync(packed, join(modules, PLUGIN), { recursive: true });
      mkdirSync(join(modules, '@typescript-eslint'));
      symlinkSync(join(CONSUMERS, ESLINTS[version]), join(modules, 'eslint'), 'junction');
      symlinkSync(join(CONSUMERS, '@typescript-eslint/parser'), join(modules, '@typescript-eslint/parser'), 'junction');
      return project;
    },
    clear: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs the tarball with npm, and gives the folder of the package. */
function installPacked(folder: string): string {
  const npm = (...argv: string[]): void => {
    execFileSync('npm', [...argv, '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  };
  mkdirSync(folder);
  npm('pack', ROOT, '--ignore-scripts');
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // The version of ESLint is another one in each project.
  npm('install', join(folder, tarball), '--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund');
  return join(folder, 'node_modules', PLUGIN);
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of a package. Others go on meanwhile. */
function start(program: string, argv: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(CONSUMERS, program), ...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...written });
    });
  });
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number; readonly column: number; readonly message: string }[];
}

export interface Linted {
  readonly code: number | null;
  /** `src/a.js:3:5 aws-credentials/no-hardcoded-credentials`; what does not parse stands with its message. */
  readonly found: readonly string[];
  readonly stderr: string;
}

/** Runs ESLint over the sources of a project. */
export async function lint(folder: string, version: Version, ...argv: string[]): Promise<Linted> {
  // 9.15 reads a configuration in TypeScript only with this flag; later versions say that it is none any more.
  const flags = version === '9.15' ? ['--flag', 'unstable_ts_config'] : [];
  const { code, stdout, stderr } = await start(join(ESLINTS[version], 'bin', 'eslint.js'), ['src', '--format=json', ...flags, ...argv], folder);
  const results = stdout.startsWith('[') ? (JSON.parse(stdout) as Result[]) : [];
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) => {
      const path = filePath.slice(folder.length + 1).replaceAll('\\', '/');
      return `${path}:${String(line)}:${String(column)} ${ruleId ?? message}`;
    }),
  );
  return { code, found, stderr };
}

/** Runs the compiler over a project, and gives the lines that it writes. */
export async function complaints(folder: string, version: TypeScript): Promise<string[]> {
  const { stdout, stderr } = await start(join(TYPESCRIPTS[version], 'bin', 'tsc'), ['--project', folder, '--pretty', 'false'], folder);
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}
