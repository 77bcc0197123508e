import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '@typescript-eslint/parser';

/** What a file says that has to do with AWS: a module, a variable, a host, the word. */
export const SPEAKS_OF_AWS = /aws-sdk|aws-cdk|amazonaws|AWS_|\baws\b/i;

const SOURCE = /\.[cm]?[jt]sx?$/;
/** A configuration of the repository's own would be looked up for the files beside it. */
const CONFIGURATION = /^eslint\.config\.[cm]?[jt]s$/;
const SKIPPED = new Set(['.git', 'node_modules', 'dist', 'build', 'out', 'coverage', 'vendor']);

/** The sources of a repository as files below `src`. Those that do not parse are left out: a program that stops early is not fast. */
export function filesOfRepository(root) {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !CONFIGURATION.test(entry.name) && !/\.min\./.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(/[\\/]/).some((part) => SKIPPED.has(part)));
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return parses(name, text) ? [{ name: join('src', name), text }] : [];
  });
}

function parses(name, text) {
  try {
    parse(text, { filePath: name, ecmaFeatures: { jsx: /x$|js$/.test(name) } });
    return true;
  } catch {
    return false;
  }
}
