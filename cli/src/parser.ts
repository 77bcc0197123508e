import { createRequire } from 'node:module';
import type { ParserOptions } from '@typescript-eslint/parser';
import type { Linter } from 'eslint';

/** Configuration of a whole file by a comment: of rules, of globals, of what a script exports. */
const CONFIGURATION = /^\s*(?:eslint|eslint-env|exported|globals?)(?![\w-])/;
const JAVASCRIPT = /\.(?:[cm]?js|jsx)$/i;

interface Comment {
  readonly type: string;
  readonly value: string;
}

/** What is used of the result of a parser; both parsers give all that ESLint needs. */
interface ParseResult {
  readonly ast: { comments?: Comment[] };
}

/** What ESLint asks of its own parser. */
const ALL_OF_A_TREE = { loc: true, range: true, tokens: true, comment: true };

/** Keeps the tree of the file at hand, for the fingerprints of its findings. */
export interface TreeKeeper {
  /** The last tree that a parser made. */
  readonly last: () => object | undefined;
  readonly forget: () => void;
  readonly keep: (tree: object) => void;
  /** The same parser, whose trees are kept. */
  readonly keeping: (parser: Linter.Parser) => Linter.Parser;
}

/** Makes what keeps the last tree. */
export function createTreeKeeper(): TreeKeeper {
  let last: object | undefined;
  const keep = (tree: object): void => {
    last = tree;
  };
  return {
    last: () => last,
    forget: () => {
      last = undefined;
    },
    keep,
    keeping: (parser) => ({
      ...parser,
      parseForESLint(text: string, options?: unknown) {
        const parse = (parser as { parseForESLint: (text: string, options: unknown) => ParseResult }).parseForESLint;
        const result = parse(text, options);
        keep(result.ast);
        return withoutConfiguration(result);
      },
    }),
  };
}

/**
 * The parser of the command: @typescript-eslint's for everything, and ESLint's own for old scripts that it refuses
 * (`0755`, `<!--`). Comments that configure ESLint lose that power, since they speak to the configuration of the project
 * and its plugins, which are not loaded here; comments that disable rules keep it.
 */
export async function createParser(keeper: TreeKeeper): Promise<Linter.Parser> {
  const typescript = await import('./typescript-parser.ts');

  return {
    meta: { name: 'aws-credentials-lint/parser' },
    parseForESLint(text: string, options: ParserOptions): ParseResult {
      const result = parse(text, options);
      keeper.keep(result.ast);
      return withoutConfiguration(result);
    },
  };

  function parse(text: string, options: ParserOptions): ParseResult {
    try {
      return typescript.parseForESLint(text, options);
    } catch (error) {
      const script = JAVASCRIPT.test(options.filePath ?? '') ? parseAsScript(text, { ...options, sourceType: 'commonjs' }) : undefined;
      if (script) return script;
      throw error;
    }
  }
}

/** ESLint's own parser: it is a dependency of ESLint and not of this package, and few files need it. */
function parseAsScript(text: string, options: object): ParseResult | undefined {
  try {
    const ofEslint = createRequire(createRequire(import.meta.url).resolve('eslint'));
    const espree = ofEslint('espree') as { readonly parse: (text: string, options: object) => ParseResult['ast'] };
    return { ast: espree.parse(text, { ...options, ...ALL_OF_A_TREE }) };
  } catch {
    // What the first parser said of the file is the better hint.
    return undefined;
  }
}

/** ESLint obeys these words in block comments only; as line comments they are nothing but comments. */
function withoutConfiguration(result: ParseResult): ParseResult {
  const comments = result.ast.comments ?? [];
  result.ast.comments = comments.map((comment) =>
    comment.type === 'Block' && CONFIGURATION.test(comment.value) ? { ...comment, type: 'Line' } : comment,
  );
  return result;
}
