import { describe, expect, it, test } from 'vitest';
import { applyEdits, ensureImport, updateImports } from '../../../../src/advice/edits/index.ts';
import type { ImportOptions, ImportResult } from '../../../../src/advice/edits/index.ts';
import { describeParsers, nodeNamed, parse, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

interface Ensured extends Omit<ImportResult, 'edits'> {
  readonly text: string;
}

/** Imports `name` from `m`; the place of use is the node whose source is `USE`, if there is one. */
function ensured(text: string, options: ParseOptions = {}, more: Omit<ImportOptions, 'at'> = {}): Ensured {
  const sourceCode = parse(text, options);
  const at = /\bUSE\b/.test(text) ? { at: nodeNamed(sourceCode, 'USE') } : {};
  const { edits, ...result } = ensureImport(sourceCode, { module: 'm', name: 'name' }, { ...at, ...more });
  const after = applyEdits(text, edits);
  expect(() => parse(after, options)).not.toThrow();
  return { text: after, ...result };
}

describeParsers('ensureImport: reuse', (parser) => {
  test.each([
    ["import { name } from 'm';", undefined, 'name'],
    ["import { name as own } from 'm';", undefined, 'own'],
    ["import * as ns from 'm';", undefined, 'ns.name'],
    ["import d, * as ns from 'm';", undefined, 'ns.name'],
    ["import { a } from 'm';", "import { a, name } from 'm';", 'name'],
    ["import {a} from 'm';", "import {a, name} from 'm';", 'name'],
    ["import { a, } from 'm';", "import { a, name, } from 'm';", 'name'],
    ["import {\n  a,\n  b,\n} from 'm';", "import {\n  a,\n  b,\n  name,\n} from 'm';", 'name'],
    ["import {\n\ta, // c\n\tb // d\n} from 'm'", "import {\n\ta, // c\n\tb, // d\n\tname\n} from 'm'", 'name'],
    ["import d from 'm';", "import d, { name } from 'm';", 'name'],
    ["import d, { a } from 'm';", "import d, { a, name } from 'm';", 'name'],
    ["import {} from 'm';", "import { name } from 'm';", 'name'],
    ["import 'm';", "import { name } from 'm';", 'name'],
    ["const { name } = require('m');", undefined, 'name'],
    ["const { name: own } = require('m');", undefined, 'own'],
    ["const ns = require('m');", undefined, 'ns.name'],
    ["const { a } = require('m');", "const { a, name } = require('m');", 'name'],
    ["const {\n  a,\n} = require('m');", "const {\n  a,\n  name,\n} = require('m');", 'name'],
    ["const { a: { b } } = require('m'), c = 1;", "const { a: { b }, name } = require('m'), c = 1;", 'name'],
    ["const { a } = await import('m');", "const { a, name } = await import('m');", 'name'],
  ])('%j', (before, after, local) => {
    expect(ensured(before, { parser })).toEqual({ text: after ?? before, local, newModule: false });
  });

  it('gives an alias where it is used in the scope of another of that name', () => {
    expect(
      ensured("import { a } from 'm';\nfunction f(name) { USE; }", { parser }, { fallbackLocal: 'mName' }),
    ).toEqual({
      text: "import { a, name as mName } from 'm';\nfunction f(name) { USE; }",
      local: 'mName',
      newModule: false,
    });
  });

  it('gives an alias behind a colon in a pattern', () => {
    expect(ensured("const { a } = require('m');\nconst name = 1;", { parser, sourceType: 'commonjs' }).text).toBe(
      "const { a, name: name2 } = require('m');\nconst name = 1;",
    );
  });

  it('does not take a name that is hidden at the place of use', () => {
    expect(ensured("import * as ns from 'm';\nfunction f(ns) { USE; }", { parser }).local).toBe('name');
    expect(ensured("import * as ns from 'm';\nfunction f(ns) {}\nUSE;", { parser }).local).toBe('ns.name');
  });

  test.each([
    [
      'what a require has loaded too late',
      "USE;\nconst ns = require('m');",
      "const { name } = require('m');\n\nUSE;\nconst ns = require('m');",
    ],
    [
      'a variable that is written again',
      "let ns = require('m');\nns = 1;",
      "let ns = require('m');\nconst { name } = require('m');\nns = 1;",
    ],
    [
      'a pattern that takes the rest',
      "const { a, ...b } = require('m');",
      "const { a, ...b } = require('m');\nconst { name } = require('m');",
    ],
    [
      'a require in a function',
      "function f() { const { a } = require('m'); }",
      "const { name } = require('m');\n\nfunction f() { const { a } = require('m'); }",
    ],
    ['a member of a module', "const a = require('m').a;", "const a = require('m').a;\nconst { name } = require('m');"],
  ])('does not reuse %s', (_, before, after) => {
    expect(ensured(before, { parser, sourceType: 'commonjs' })).toEqual({
      text: after,
      local: 'name',
      newModule: false,
    });
  });
});

describeParsers('ensureImport: a new import', (parser) => {
  test.each([
    ["import a from 'a';\nf();\n", "import a from 'a';\nimport { name } from 'm';\nf();\n"],
    ["import a from 'a'; // c\n\nf();\n", "import a from 'a'; // c\nimport { name } from 'm';\n\nf();\n"],
    ['import a from "a"\nf()\n', 'import a from "a"\nimport { name } from "m"\nf()\n'],
    ["import {a} from 'a';\n", "import {a} from 'a';\nimport {name} from 'm';\n"],
    ["import a from 'a'; f();", "import a from 'a';\nimport { name } from 'm'; f();"],
    ["import a from 'a'\n;(b)()", "import a from 'a'\nimport { name } from 'm'\n;(b)()"],
    ["import a from 'a';\r\nf();\r\n", "import a from 'a';\r\nimport { name } from 'm';\r\nf();\r\n"],
    ['f();\n', "import { name } from 'm';\n\nf();\n"],
    ['f()\n', "import { name } from 'm'\n\nf()\n"],
    ['f("a");\n', 'import { name } from "m";\n\nf("a");\n'],
    ["export { a } from 'm';\n", "import { name } from 'm';\n\nexport { a } from 'm';\n"],
    ["'use client';\n\nf();\n", "'use client';\n\nimport { name } from 'm';\n\nf();\n"],
    ["'use strict'\nf()\n", "'use strict'\n\nimport { name } from 'm'\n\nf()\n"],
    ['#!/usr/bin/env node\nf();\n', "#!/usr/bin/env node\nimport { name } from 'm';\n\nf();\n"],
    ['/* Licence: MIT */\nf();\n', "/* Licence: MIT */\nimport { name } from 'm';\n\nf();\n"],
    ['/* x */\n\nf();\n', "/* x */\n\nimport { name } from 'm';\n\nf();\n"],
    ['/** Does f. */\nf();\n', "import { name } from 'm';\n\n/** Does f. */\nf();\n"],
    ['/* eslint-disable no-x */\nf();\n', "/* eslint-disable no-x */\nimport { name } from 'm';\n\nf();\n"],
    ['// eslint-disable-next-line x\nf();\n', "import { name } from 'm';\n\n// eslint-disable-next-line x\nf();\n"],
    [
      '/** @file a */\n\n/** Does f. */\nf();\n',
      "/** @file a */\n\nimport { name } from 'm';\n\n/** Does f. */\nf();\n",
    ],
  ])('of a module: %j', (before, after) => {
    expect(ensured(before, { parser })).toMatchObject({ text: after, local: 'name' });
  });

  test.each([
    ["const a = require('a');\nf();\n", "const a = require('a');\nconst { name } = require('m');\nf();\n"],
    ["var a = require('a')\nf()\n", "var a = require('a')\nvar { name } = require('m')\nf()\n"],
    ["require('a').config();\nf();\n", "require('a').config();\nconst { name } = require('m');\nf();\n"],
    ["const a = require('a')\n;(b)()\n", "const a = require('a')\nconst { name } = require('m')\n;(b)()\n"],
    [
      "'use strict';\nconst a = require('a');\n\nf();\n",
      "'use strict';\nconst a = require('a');\nconst { name } = require('m');\n\nf();\n",
    ],
    [
      "const a = require('a');\nUSE;\nconst b = require('b');\n",
      "const a = require('a');\nconst { name } = require('m');\nUSE;\nconst b = require('b');\n",
    ],
    ["const a = require('a')(USE);\n", "const { name } = require('m');\n\nconst a = require('a')(USE);\n"],
    ['module.exports = f;\n', "const { name } = require('m');\n\nmodule.exports = f;\n"],
    ['exports.a = 1;\n', "const { name } = require('m');\n\nexports.a = 1;\n"],
    ['f();\n', "const { name } = require('m');\n\nf();\n"],
  ])('of CommonJS: %j', (before, after) => {
    expect(ensured(before, { parser, sourceType: 'commonjs' })).toMatchObject({
      text: after,
      local: 'name',
      newModule: true,
    });
  });

  test.each([
    ['const name = 1;\nexport { name };', 'name2'],
    ["import name from 'a';", 'name2'],
    ['const name = 1, name2 = 2;', 'name3'],
    ['name();', 'name2'],
    ['function f(name) { USE; }', 'name2'],
    ['function f(name) {}\nUSE;', 'name'],
    ['function f(name) {}', 'name2'],
  ])('under a name that is free: %j', (before, local) => {
    expect(ensured(before, { parser }).local).toBe(local);
  });

  it('knows a module that is mentioned anywhere', () => {
    expect(ensured("f('m');", { parser }).newModule).toBe(true);
    expect(ensured("f(() => import('m'));", { parser }).newModule).toBe(false);
    expect(ensured("export * from 'm';", { parser }).newModule).toBe(false);
  });
});

it('leaves the other statements of any file as they are', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomOf(seed);
    const pick = (choices: readonly string[]): string => choices[random(choices.length)] ?? '';
    const isEsm = random(2) === 0;
    const semicolon = pick([';', '']);
    const eol = pick(['\n', '\r\n']);
    const load = (module: string, names: string): string =>
      (isEsm ? `import ${names} from '${module}'` : `const ${names} = require('${module}')`) + semicolon;
    const lines = [
      pick(['', '#!/usr/bin/env node', '/* Copyright */']),
      pick(['', `'use strict'${semicolon}`]),
      ...Array.from({ length: random(3) }, (_, n) => load(`a${n}`, `{ a${n} }`) + pick(['', ' // c'])),
      pick(['', load('m', pick(['{ b }', '{ name }', 'd', '{b,c}', `{${eol}  b,${eol}}`, 'name']))]),
      pick(['', '/** Does it. */']),
      pick([`f()${semicolon}`, '(f)()', '[f].g()', 'class A {}', 'const name = 1']).replace(/^(?=[([])/, ';'),
    ];
    const code = lines.filter((line) => line !== '').join(eol) + pick(['', eol]);
    const options = { sourceType: isEsm ? 'module' : 'commonjs' } as const;
    let sourceCode;
    try {
      sourceCode = parse(code, options);
    } catch {
      // Some files declare a name twice.
      continue;
    }
    const { edits, local } = ensureImport(sourceCode, { module: 'm', name: 'name' });
    const after = parse(applyEdits(code, edits), options);
    const statements = (source: typeof after): string[] =>
      source.ast.body
        .map((statement) => source.getText(statement).replace(/\s*(?:(?:\/\*\*.*\*\/|\/\/ c)\s*)*;$/, ''))
        .filter((text) => text !== '' && !/['"]m['"]/.test(text));
    expect(statements(after), after.text).toEqual(statements(sourceCode));
    expect(after.text.replace(/\s*$/, ''), code).toMatch(new RegExp(`\\b${local.replace(/\..*/, '')}\\b`));
    expect(ensureImport(after, { module: 'm', name: 'name' })).toEqual({ edits: [], local, newModule: false });
    if (code.startsWith('#!') || code.startsWith('/* C')) expect(after.text.split(eol)[0]).toBe(lines[0]);
  }
});

describe('ensureImport: TypeScript', () => {
  test.each([
    ["import type { name } from 'm';", "import type { name } from 'm';\nimport { name as name2 } from 'm';", 'name2'],
    ["import type { A } from 'm';", "import type { A } from 'm';\nimport { name } from 'm';", 'name'],
    ["import { type A } from 'm';", "import { type A, name } from 'm';", 'name'],
    ["import ns = require('m');", "import ns = require('m');", 'ns.name'],
    [
      "import a = require('a');\nexport = a;",
      "import a = require('a');\nimport { name } from 'm';\nexport = a;",
      'name',
    ],
    ['interface name {}', "import { name as name2 } from 'm';\n\ninterface name {}", 'name2'],
    ['@D() export class A {}', "import { name } from 'm';\n\n@D() export class A {}", 'name'],
    ['export @D() class A {}', "import { name } from 'm';\n\nexport @D() class A {}", 'name'],
    [
      "const { a }: T = require('m');\nexport {};",
      "import { name } from 'm';\n\nconst { a }: T = require('m');\nexport {};",
      'name',
    ],
  ])('%j', (before, after, local) => {
    expect(ensured(before, { parser: 'typescript' })).toMatchObject({ text: after, local });
  });
});

describeParsers('updateImports', (parser) => {
  /** Trades what `OLD` uses for `name` of `m`. */
  const traded = (text: string, names = ['name']) => {
    const sourceCode = parse(text, { parser });
    const removed = nodeNamed(sourceCode, 'OLD()').parent;
    const needed = names.map((name) => ({ module: 'm', name }));
    const { edits } = updateImports(sourceCode, { needed, ...(removed && { removed: [removed] }) });
    const after = applyEdits(text, edits);
    expect(() => parse(after, { parser })).not.toThrow();
    return after;
  };

  test.each([
    ["import { OLD } from 'm';\nOLD();", "import { name } from 'm';\nOLD();"],
    ["import { a, OLD } from 'm';\nOLD(a); OLD();", "import { a, OLD, name } from 'm';\nOLD(a); OLD();"],
    ["import {\n  a,\n  OLD,\n} from 'm';\nOLD(); a();", "import {\n  a,\n  name,\n} from 'm';\nOLD(); a();"],
    ["import OLD from 'm';\nOLD();", "import { name } from 'm';\nOLD();"],
    ["import OLD, { a } from 'm';\nOLD(); a();", "import { a, name } from 'm';\nOLD(); a();"],
    ["import OLD from 'o';\nimport { a } from 'm';\nOLD(); a();", "import { a, name } from 'm';\nOLD(); a();"],
    ["import OLD from 'o';\nOLD();", "import { name } from 'm';\nOLD();"],
    [
      "import a from 'a';\nimport OLD from 'o'; // c\nimport 'b';\n\nOLD(); a();",
      "import a from 'a';\nimport 'b';\nimport { name } from 'm';\n\nOLD(); a();",
    ],
    ['/* (c) */\n\nconst OLD = () => 1;\n\nOLD();\n', "/* (c) */\n\nimport { name } from 'm';\n\nOLD();\n"],
    ['const OLD = () => 1;\nOLD();\n', "import { name } from 'm';\n\nOLD();\n"],
    ["'use strict';\n\nconst OLD = () => 1;\nOLD();\n", "'use strict';\n\nimport { name } from 'm';\n\nOLD();\n"],
    [
      "import a from 'a';\nconst OLD = () => 1;\nOLD(); a();\n",
      "import a from 'a';\nimport { name } from 'm';\nOLD(); a();\n",
    ],
    ["const { OLD } = require('m');\nOLD();", "const { name } = require('m');\nOLD();"],
    ["import { OLD, name } from 'm';\nOLD();", "import { name } from 'm';\nOLD();"],
  ])('%j', (before, after) => {
    expect(traded(before)).toBe(after);
  });

  it('adds several names of a module at once', () => {
    expect(traded("import { OLD } from 'm';\nOLD();", ['b', 'c', 'b'])).toBe("import { b, c } from 'm';\nOLD();");
    expect(traded("import { OLD } from 'o';\nOLD();", ['b', 'c'])).toBe("import { b, c } from 'm';\nOLD();");
    expect(traded("import {\n  a,\n} from 'm';\na(); OLD();", ['b', 'c'])).toBe(
      "import {\n  a,\n  b,\n  c,\n} from 'm';\na(); OLD();",
    );
    expect(traded("import {\n  OLD,\n} from 'm';\nOLD();", ['b', 'c'])).toBe(
      "import {\n  b,\n  c,\n} from 'm';\nOLD();",
    );
  });
});
