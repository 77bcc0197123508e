// The cases of test/rules, without running them: the files of tests are loaded with a rule tester that only collects.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { rules } from '../../rules/index.ts';
import * as lint from '../support/lint.ts';

/** A text that a test of a rule lints, and how. */
export interface RuleCase {
  /** The test file, and the name of the case or its number. */
  readonly name: string;
  readonly code: string;
  readonly filename: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly options: readonly unknown[];
  readonly sourceType: 'commonjs' | 'module' | 'script';
  readonly isInvalid: boolean;
  readonly rule: string;
}

interface WrittenCase {
  readonly name?: string;
  readonly code: string;
  readonly filename?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
  readonly languageOptions?: { readonly sourceType?: RuleCase['sourceType'] };
  readonly neighbour?: WrittenCase | string;
}

const TEST_FOLDER = join(import.meta.dirname, '..');
const RULES_FOLDER = join(TEST_FOLDER, 'rules');
const RULE_TESTER = join(TEST_FOLDER, 'support', 'rule-tester.ts');
const LINT = join(TEST_FOLDER, 'support', 'lint.ts');

const nodeRequire = createRequire(import.meta.url);

/** The rules are loaded already; loading them again for each file would take seconds. */
const RULES = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [join(TEST_FOLDER, '..', 'rules', `${name}.ts`), { __esModule: true, default: rule }]),
);

/** All cases of the tests of the rules, in the order of the files. */
export function casesOfRuleTests(): RuleCase[] {
  const files = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' });
  const loaded = new Map<string, unknown>();
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => casesOf(file, loaded));
}

function casesOf(file: string, loaded: Map<string, unknown>): RuleCase[] {
  const cases: RuleCase[] = [];
  const add = (rule: string, written: WrittenCase | string, isInvalid: boolean, inherited: Partial<WrittenCase> = {}): void => {
    const test: WrittenCase = typeof written === 'string' ? { ...inherited, code: written } : written;
    const { code, filename = 'file.ts', settings = {}, options = [], languageOptions } = test;
    const sourceType = languageOptions?.sourceType ?? 'module';
    const name = `${file.replaceAll('\\', '/')}: ${test.name ?? String(cases.length)}`;
    cases.push({ name, code, filename, settings, options, sourceType, isInvalid, rule });
    if (test.neighbour !== undefined) add(rule, test.neighbour, false, { filename, settings, options });
  };
  const runRule = (
    _title: string,
    { name }: { readonly name: string },
    { valid, invalid }: { readonly valid: readonly (WrittenCase | string)[]; readonly invalid: readonly WrittenCase[] },
  ): void => {
    for (const written of valid) add(name, written, false);
    for (const written of invalid) add(name, written, true);
  };
  load(join(RULES_FOLDER, file), { ...RULES, [LINT]: lint, [RULE_TESTER]: { runRule }, vitest: VITEST }, loaded);
  return cases;
}

/** Runs a TypeScript file and what it imports by a relative path; `given` takes the place of modules. */
function load(path: string, given: Readonly<Record<string, unknown>>, loaded: Map<string, unknown>): unknown {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const exports: unknown = {};
  loaded.set(path, exports);
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const requireFrom = (specifier: string): unknown => {
    if (specifier in given) return given[specifier];
    if (!specifier.startsWith('.')) return nodeRequire(specifier);
    const target = resolve(dirname(path), specifier);
    return target in given ? given[target] : load(target, given, loaded);
  };
  // `import.meta` does not exist in a function; nothing that cases need asks for it.
  const body = outputText.replaceAll('import.meta', '({})');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the tests of this repository
  const run = new Function('require', 'exports', body) as (require: typeof requireFrom, exports: unknown) => void;
  run(requireFrom, exports);
  return exports;
}

/** Just enough of vitest for files of cases: groups run, tests do not. */
const VITEST = {
  describe: Object.assign((_name: string, group: () => void) => { group(); }, { each: eachOf }),
  it: Object.assign(() => undefined, { each: () => () => undefined }),
  expect: () => undefined,
};

function eachOf(rows: readonly unknown[]): (name: string, group: (...row: unknown[]) => void) => void {
  return (_name, group) => {
    for (const row of rows) group(...(Array.isArray(row) ? (row as unknown[]) : [row]));
  };
}
