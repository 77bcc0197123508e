export { dropOrphans, ensureImport, updateImports } from './imports.ts';
export type { ImportOptions, ImportRequest, ImportResult } from './imports.ts';
export { insertProperty } from './insert.ts';
export { removeArguments, removeElements, removeProperties, removeStatement, removeStatements } from './remove.ts';
export { reorderElements } from './reorder.ts';
export { replaceNode } from './replace.ts';
export { quoteOf } from './source.ts';
export { applyEdits, mergeEdits } from './text-edit.ts';
export type { TextEdit } from './text-edit.ts';
