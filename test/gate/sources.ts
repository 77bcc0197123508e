// The texts of this repository that the rules are tried on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from './open-gate.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BLOCK = /^```(js|jsx|ts|tsx|javascript|typescript|cjs|mjs)\b.*\n([\s\S]*?)^```$/gm;

/** The corpus of mixed defects and the example project. */
export function filesOfRepository(): Text[] {
  return ['test/corpus', 'docs/examples']
    .flatMap((folder) => filesIn(folder))
    .filter((path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path))
    .map((path) => ({ code: readFileSync(join(ROOT, path), 'utf8'), filename: path.slice(path.indexOf('/') + 1) }));
}

/** The code blocks of the documentation. */
export function blocksOfDocumentation(): Text[] {
  return ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))]
    .filter((path) => existsSync(join(ROOT, path)))
    .flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(BLOCK)].map(([, language = '', code = ''], index) => ({
        code,
        filename: `${path.replace(/\.md$/, '')}-${String(index)}.${language.replace('javascript', 'js').replace('typescript', 'ts')}`,
        settings: { 'aws-credentials': { exampleKeys: 'report' } },
      })),
    );
}

function filesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1).replaceAll('\\', '/'))
    .sort();
}
