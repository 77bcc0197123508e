/** The parser of TypeScript in a module of its own: it is loaded, with TypeScript, when the first file needs it. */
export { parseForESLint } from '@typescript-eslint/parser';
