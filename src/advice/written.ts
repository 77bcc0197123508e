import type { File } from '../file.ts';
import { quoteOf } from './edits/index.ts';

/** A text, or an object by the names of its properties. */
export type Written = string | { readonly [name: string]: Written };

/** A text or an object as the file writes it: in its quotes; in JSON every name has some. */
export function writtenValue(file: File, value: Written): string {
  if (typeof value === 'string') return inQuotes(file, value);
  return `{ ${Object.entries(value).map(([name, part]) => writtenProperty(file, name, part)).join(', ')} }`;
}

/** The same for a property. */
export function writtenProperty(file: File, name: string, value: Written): string {
  const key = file.isData || !/^[A-Za-z_$][\w$]*$/.test(name) ? inQuotes(file, name) : name;
  return `${key}: ${writtenValue(file, value)}`;
}

function inQuotes({ isData, sourceCode }: File, text: string): string {
  const quote = isData ? '"' : quoteOf(sourceCode);
  return quote + text + quote;
}
