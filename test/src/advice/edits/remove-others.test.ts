import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, removeArguments, removeElements, removeStatement, removeStatements } from '../../../../src/advice/edits/index.ts';
import { describeParsers, edited, nodesOf, parse, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

/** Removes the arguments with one of the sources from whatever call has them. */
function withoutArguments(text: string, sources: readonly string[], options: ParseOptions): string {
  return edited(text, options, (sourceCode) => {
    const calls = [...nodesOf(sourceCode, 'CallExpression'), ...nodesOf(sourceCode, 'NewExpression')];
    const args = calls.flatMap((call) => call.arguments);
    return removeArguments(
      sourceCode,
      args.filter((argument) => sources.includes(sourceCode.getText(argument))),
    );
  });
}

describeParsers('removeArguments', (parser) => {
  test.each([
    ['the first', 'f(id, 2);', 'f(2);'],
    ['the last', 'f(1, id);', 'f(1);'],
    ['the only one', 'new C(id);', 'new C();'],
    ['with the parentheses around it', 'f(1, (id), 2);', 'f(1, 2);'],
    ['of a callee in parentheses', '(f)(id, 2);', '(f)(2);'],
    ['on many lines', 'f(\n  1,\n  id, // mine\n  2,\n);', 'f(\n  1,\n  2,\n);'],
    ['all of many lines', 'f(\n  id,\n);', 'f();'],
    ['of an inner call', 'f(g(id), 1);', 'f(g(), 1);'],
  ])('removes %s', (_, before, after) => {
    expect(withoutArguments(before, ['id'], { parser })).toBe(after);
  });

  it('leaves the other arguments of any call as they are', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      const space = ['', ' ', '\n  ', ' /* c */ ', ' // c\n'][random(5)] ?? '';
      const args = Array.from(
        { length: random(5) },
        (_, n) => [`a${n}`, `...b${n}`, `{ c${n}: [1, 2] }`, `d${n}(1, 2)`][random(4)] ?? '',
      );
      const code = `f(${args.map((argument) => space + argument).join(`${space},`)}${space});\n`;
      const sourceCode = parse(code, { parser });
      const call = nodesOf(sourceCode, 'CallExpression')[0];
      const removed = call?.arguments.filter(() => random(2) === 0) ?? [];
      const kept = call?.arguments.filter((argument) => !removed.includes(argument)) ?? [];
      const after = parse(applyEdits(code, removeArguments(sourceCode, removed)), { parser });
      const left = nodesOf(after, 'CallExpression')[0]?.arguments.map((argument) => after.getText(argument));
      expect(left, after.text).toEqual(kept.map((argument) => sourceCode.getText(argument)));
    }
  });
});

it('finds the parentheses of a call behind its type arguments', () => {
  expect(withoutArguments('f<(a: string) => void>(id, 1);', ['id'], { parser: 'typescript' })).toBe(
    'f<(a: string) => void>(1);',
  );
});

/** Removes the elements with one of the sources from whatever array has them. */
function withoutElements(text: string, sources: readonly string[], options: ParseOptions): string {
  return edited(text, options, (sourceCode) => {
    const elements = nodesOf(sourceCode, 'ArrayExpression').flatMap((array) => array.elements.filter((element) => element !== null));
    return removeElements(
      sourceCode,
      elements.filter((element) => sources.includes(sourceCode.getText(element))),
    );
  });
}

describeParsers('removeElements', (parser) => {
  test.each([
    ['the first', '[id, 2];', '[2];'],
    ['the last', '[1, id];', '[1];'],
    ['the only one', '[id];', '[];'],
    ['with the parentheses around it', '[1, (id), 2];', '[1, 2];'],
    ['on many lines', '[\n  1,\n  id, // mine\n  2,\n];', '[\n  1,\n  2,\n];'],
    ['of an inner array', '[[id], 1];', '[[], 1];'],
    ['several', '[id, 1, id];', '[1];'],
    ['none where indexes mean something', '[id, , 2];', '[id, , 2];'],
  ])('removes %s', (_, before, after) => {
    expect(withoutElements(before, ['id'], { parser })).toBe(after);
  });
});

/** Removes the statements that start with `gone`, or declare it. */
function withoutStatements(text: string, options: ParseOptions): string {
  return edited(text, options, (sourceCode) => {
    const statements = [
      ...nodesOf(sourceCode, 'ExpressionStatement'),
      ...nodesOf(sourceCode, 'VariableDeclaration'),
    ].filter((statement) => /^(?:const )?gone/.test(sourceCode.getText(statement)));
    return statements.length === 1 && statements[0]
      ? removeStatement(sourceCode, statements[0])
      : removeStatements(sourceCode, statements);
  });
}

describeParsers('removeStatement', (parser) => {
  test.each([
    ['with its line', 'a();\ngone();\nb();\n', 'a();\nb();\n'],
    ['with the comment on its line', 'a();\ngone(); // why\nb();\n', 'a();\nb();\n'],
    ['but not the comment above', 'a();\n// above\ngone();\nb();\n', 'a();\n// above\nb();\n'],
    ['at the start of the file', 'gone();\n\nb();\n', 'b();\n'],
    ['below a licence', '/* (c) */\n\ngone();\n\nb();\n', '/* (c) */\n\nb();\n'],
    ['at the end of the file', 'a();\n\ngone();\n', 'a();\n'],
    ['at the end of a file without a last line break', 'a();\ngone();', 'a();'],
    ['alone in the file', 'gone();\n', ''],
    ['between blank lines', 'a();\n\ngone();\n\nb();\n', 'a();\n\nb();\n'],
    ['between others on its line', 'a(); gone(); b();', 'a(); b();'],
    ['from a block', 'if (x) {\n\tgone();\n\ty();\n}', 'if (x) {\n\ty();\n}'],
    ['alone in a block', 'if (x) {\n  gone();\n}', 'if (x) {}'],
    ['where the grammar wants one', 'if (x) gone(); else gone2;', 'if (x) {} else {}'],
    ['from a case', 'switch (x) {\n  case 1:\n    gone();\n    break;\n}', 'switch (x) {\n  case 1:\n    break;\n}'],
    ['with the export in front', 'a();\nexport const gone = 1;\nb();\n', 'a();\nb();\n'],
    ['several in a row', 'a();\n\ngone(1);\ngone(2);\n\nb();\n', 'a();\n\nb();\n'],
    ['with CRLF', 'a();\r\ngone();\r\nb();\r\n', 'a();\r\nb();\r\n'],
  ])('goes %s', (_, before, after) => {
    expect(withoutStatements(before, { parser })).toBe(after);
  });

  test.each([
    ['separates lines that would join', 'a = b\ngone()\n;(c)()\n', 'a = b\n;(c)()\n'],
    ['adds the semicolon that is missing', 'a = b\ngone();\n(c)()\n', 'a = b\n;(c)()\n'],
    ['adds it before a template too', 'a = b\ngone();\n`c`.d()\n', 'a = b\n;`c`.d()\n'],
    ['adds none after a block', 'if (a) {}\ngone();\n(c)()\n', 'if (a) {}\n(c)()\n'],
    ['adds none after a semicolon', 'a = b;\ngone();\n(c)()\n', 'a = b;\n(c)()\n'],
  ])('without semicolons: %s', (_, before, after) => {
    expect(withoutStatements(before, { parser })).toBe(after);
  });
});

describe('removeStatements', () => {
  it('leaves the other statements of any file as they are', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      const lines = Array.from(
        { length: 6 },
        (_, n) => [`a${n}()`, `const b${n} = 1`, `(c${n})()`, `if (d) {}`][random(4)] ?? '',
      );
      const semicolon = random(2) === 0;
      const code = lines
        .map(
          (line) =>
            (semicolon ? `${line};` : line.startsWith('(') ? `;${line}` : line) +
            (['\n', '\n\n', ' // c\n'][random(3)] ?? ''),
        )
        .join('');
      const sourceCode = parse(code);
      const statements: TSESTree.Node[] = sourceCode.ast.body.filter(
        (statement) => statement.type !== 'EmptyStatement',
      );
      const removed = statements.filter(() => random(2) === 0);
      const after = parse(applyEdits(code, removeStatements(sourceCode, removed)));
      const texts = (all: readonly TSESTree.Node[], source: typeof after) =>
        all
          .filter((statement) => statement.type !== 'EmptyStatement')
          .map((statement) => source.getText(statement).replace(/\s*(?:\/\/ c\s*)?;$/, ''));
      expect(texts(after.ast.body, after), code).toEqual(
        texts(
          statements.filter((statement) => !removed.includes(statement)),
          sourceCode,
        ),
      );
    }
  });
});
