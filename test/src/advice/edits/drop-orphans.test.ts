import { describe, expect, it, test } from 'vitest';
import { applyEdits, dropOrphans, updateImports } from '../../../../src/advice/edits/index.ts';
import { describeParsers, nodesOf, parse, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

/** The text without what only the calls of `gone` used; the calls stay, as other edits remove them. */
function dropped(text: string, options: ParseOptions = {}, uses: readonly string[] = []): string {
  const sourceCode = parse(text, options);
  const calls = nodesOf(sourceCode, 'CallExpression').filter((call) => sourceCode.getText(call.callee) === 'gone');
  const result = applyEdits(text, dropOrphans(sourceCode, calls, { uses }));
  expect(() => parse(result, options)).not.toThrow();
  return result;
}

describeParsers('dropOrphans', (parser) => {
  test.each([
    ['a constant', "const ID = 'x';\ngone(ID);", 'gone(ID);'],
    ['two in a row', "a();\n\nconst ID = 'x';\nconst KEY = 'y';\n\ngone(ID, KEY);", 'a();\n\ngone(ID, KEY);'],
    ['one of several declarators', 'const ID = 1, b = 2;\ngone(ID); b();', 'const b = 2;\ngone(ID); b();'],
    ['the last of several declarators', 'const b = 2,\n  ID = 1;\ngone(ID); b();', 'const b = 2;\ngone(ID); b();'],
    ['an import', "import { ID } from 'x';\nimport b from 'b';\ngone(ID); b();", "import b from 'b';\ngone(ID); b();"],
    ['a specifier', "import { ID, b } from 'x';\ngone(ID); b();", "import { b } from 'x';\ngone(ID); b();"],
    ['the default', "import ID, { b } from 'x';\ngone(ID); b();", "import { b } from 'x';\ngone(ID); b();"],
    [
      'all names but the default',
      "import b, { ID, c } from 'x';\ngone(ID, c); b();",
      "import b from 'x';\ngone(ID, c); b();",
    ],
    ['the namespace', "import b, * as ID from 'x';\ngone(ID); b();", "import b from 'x';\ngone(ID); b();"],
    [
      'the default beside a namespace',
      "import ID, * as b from 'x';\ngone(ID); b();",
      "import * as b from 'x';\ngone(ID); b();",
    ],
    [
      'a line of an import',
      "import {\n  ID,\n  b,\n} from 'x';\ngone(ID); b();",
      "import {\n  b,\n} from 'x';\ngone(ID); b();",
    ],
    [
      'a destructured name',
      'const { ID, B } = process.env;\ngone(ID); B();',
      'const { B } = process.env;\ngone(ID); B();',
    ],
    ['all destructured names', 'const { ID, KEY: k } = process.env;\ngone(ID, k);', 'gone(ID, k);'],
    ['a destructured name of a call', 'const { ID, B } = f();\ngone(ID); B();', 'const { B } = f();\ngone(ID); B();'],
    ['a destructured require', "const { ID } = require('x');\ngone(ID);", 'gone(ID);'],
    ['a require', "const ID = require('x');\ngone(ID);", 'gone(ID);'],
    ['what an orphan used alone', "const a = 'x';\nconst ID = `${a}y`;\ngone(ID);", 'gone(ID);'],
    ['a chain of names', "import c from 'c';\nconst { a } = c;\nconst ID = { a };\ngone(ID.a);", 'gone(ID.a);'],
    [
      'a local constant',
      'function f() {\n  const ID = process.env.ID;\n  gone(ID);\n}',
      'function f() {\n  gone(ID);\n}',
    ],
    ['a function value', 'const get = () => ({ a: f() });\ngone(get());', 'gone(get());'],
    ['a function value that calls itself', 'const get = () => get();\ngone(get());', 'gone(get());'],
    ['an optional access with a default', "const ID = process.env?.ID ?? '';\ngone(ID);", 'gone(ID);'],
    ['a variable without a value', 'let ID;\ngone(ID);', 'gone(ID);'],
  ])('drops %s', (_, before, after) => {
    expect(dropped(before, { parser })).toBe(after);
  });

  test.each([
    ['what is used elsewhere', 'const ID = 1;\ngone(ID); b(ID);'],
    ['what was unused before', 'const other = 1;\ngone(1);'],
    ['what is exported', 'export const ID = 1;\ngone(ID);'],
    ['what is exported later', 'const ID = 1;\nexport { ID };\ngone(ID);'],
    ['a value that is computed by a call', 'const ID = f();\ngone(ID);'],
    ['a value that is awaited', 'const ID = await f;\ngone(ID);'],
    ['a new object', 'const ID = new C();\ngone(ID);'],
    ['a call inside an object', 'const ID = { a: [f()] };\ngone(ID);'],
    ['the last names of a call', 'const { ID } = f();\ngone(ID);'],
    ['and what they need', 'const a = 1;\nconst { ID = a } = f();\ngone(ID);'],
    ['a name beside the rest', 'const { ID, ...rest } = process.env;\ngone(ID); f(rest);'],
    ['a name with a default that does something', 'const { ID = f(), b } = c;\ngone(ID); b();'],
    ['what is written again', 'let ID = 1;\nID = f();\ngone(ID);'],
    ['an import for its effect', "import 'x';\ngone();"],
    ['a name of a loop', 'for (const ID of list) gone(ID);'],
    ['a parameter', 'function f(ID) { gone(ID); }'],
    ['an element of an array pattern', 'const [ID] = list;\ngone(ID);'],
    ['a variable that is declared twice', 'var ID = 1;\nvar ID = 2;\ngone(ID);'],
    ['what JSX uses', "import ID from 'x';\ngone(ID); f(<ID />);"],
    ['anything beside eval', "const ID = 1;\ngone(ID); eval('ID');"],
  ])('keeps %s', (_, text) => {
    expect(dropped(text, { parser })).toBe(text);
  });

  it('keeps what other scripts of a page see', () => {
    const text = "var ID = 'x';\nconst KEY = 'y';\ngone(ID, KEY);";
    expect(dropped(text, { parser, sourceType: 'script' })).toBe(text);
    expect(dropped("var ID = 'x';\ngone(ID, require('y'));", { parser, sourceType: 'script' })).toBe(
      "gone(ID, require('y'));",
    );
  });

  it('keeps what a with statement may use', () => {
    const text = 'function f() { const ID = 1; with (a) { gone(ID); } }';
    expect(dropped(text, { sourceType: 'commonjs' })).toBe(text);
  });

  it('keeps what the new text uses', () => {
    expect(dropped('const ID = 1;\nconst KEY = 2;\ngone(ID, KEY);', { parser }, ['KEY'])).toBe(
      'const KEY = 2;\ngone(ID, KEY);',
    );
  });

  it('keeps lines apart', () => {
    expect(dropped('a = b\nconst ID = 1;\n(c)()\ngone(ID)', { parser })).toBe('a = b\n;(c)()\ngone(ID)');
  });

  it('removes statements together with what they used', () => {
    const text = "a();\n\nconst ID = 'x';\ngone(ID);\n\nb();\n";
    const sourceCode = parse(text, { parser });
    const statements = sourceCode.ast.body.slice(2, 3);
    expect(applyEdits(text, updateImports(sourceCode, { statements }).edits)).toBe('a();\n\nb();\n');
  });

  it('drops only what nobody uses, in any file', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomOf(seed);
      const declarations = [
        (name: string) => `const ${name} = '${name}';`,
        (name: string) => `import ${name} from '${name}';`,
        (name: string) => `import { a as ${name}, ${name}x } from '${name}'; f(${name}x);`,
        (name: string) => `const { ${name}, y: ${name}y } = process.env; // c\nf(${name}y);`,
        (name: string) => `let ${name}z = 1, ${name} = \`\${${name}z}\`;`,
        (name: string) => `const ${name} = f();`,
      ];
      const names = Array.from({ length: 5 }, (_, n) => `n${n}`);
      const used = names.filter(() => random(3) === 0);
      const code = [
        ...names.map((name) => (declarations[random(declarations.length)] ?? String)(name)),
        `gone(${names.filter(() => random(4) > 0).join(', ')});`,
        `f(${used.join(', ')});`,
      ].join('\n');
      const result = dropped(code, { parser });
      const isDeclared = (name: string) => new RegExp(`(?:import|const|let)\\b[^;]*\\b${name}\\b[^;]*;`).test(result);
      expect(
        used.filter((name) => !isDeclared(name)),
        code,
      ).toEqual([]);
      for (const name of names)
        if (code.includes(`const ${name} = f()`)) expect(result).toContain(`const ${name} = f();`);
      expect(dropped(result.replace(/gone\(.*\)/, 'gone()'), { parser })).toBe(result.replace(/gone\(.*\)/, 'gone()'));
    }
  });
});

describe('dropOrphans: TypeScript', () => {
  test.each([
    ["import ID = require('x');\ngone(ID);", 'gone(ID);'],
    ["const ID = 'x' as const;\ngone(ID);", 'gone(ID);'],
    ["import { type T } from 'x';\nconst ID: T = 'x';\ngone(ID);", 'gone(ID);'],
    ["import { ID, type T } from 'x';\nlet a: T;\ngone(ID);", "import { type T } from 'x';\nlet a: T;\ngone(ID);"],
    ['const { ID, b }: Env = process.env;\ngone(ID); b();', 'const { b }: Env = process.env;\ngone(ID); b();'],
    ["const ID = 'x';\ntype T = typeof ID;\ngone(ID);", undefined],
    ['declare const ID: string;\ngone(ID);', undefined],
    ["const ID = 'x';\nexport = ID;\ngone(ID);", undefined],
    ['namespace N { export const ID = 1; gone(ID); }', undefined],
    ['enum ID { A }\ngone(ID.A);', undefined],
  ])('%j', (before, after) => {
    expect(dropped(before, { parser: 'typescript' })).toBe(after ?? before);
  });
});
