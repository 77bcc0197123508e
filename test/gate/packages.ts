// Installed packages as texts that nobody here wrote.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../safety/random.ts';
import type { Text } from './open-gate.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FACTS = join(ROOT, 'test', 'facts', 'node_modules');

/** Longer files are bundles: one would cost as much as a hundred others. */
const MAX_BYTES = 60_000;

/** The modules of the AWS SDK as its packages ship them. */
export function sdkFiles(): Text[] {
  const scope = join(FACTS, '@aws-sdk');
  return packagesIn(scope)
    .flatMap((name) => filesIn(join(scope, name, 'dist-es')))
    .map((path) => textOf(path));
}

/** Files of other installed packages, drawn by lot: always the same ones while the same packages are installed. */
export function sampleOfPackages(files: number, bytes: number): Text[] {
  const random = randomOf('packages');
  const all = [...filesIn(join(ROOT, 'node_modules')), ...filesIn(FACTS)].filter((path) => !path.includes('/dist-es/'));
  const sample: Text[] = [];
  let left = bytes;
  while (sample.length < files && left > 0 && all.length > 0) {
    const [path = ''] = all.splice(random.integer(all.length), 1);
    const text = textOf(path);
    if (text.code.length > MAX_BYTES) continue;
    left -= text.code.length;
    sample.push(text);
  }
  return sample;
}

function packagesIn(scope: string): string[] {
  return readdirSync(scope).sort();
}

function filesIn(folder: string): string[] {
  // A package may lack the folder, and a package of this repository is linked and no package of others.
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?js$/.test(entry.name) && !/\.min\.[cm]?js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function textOf(path: string): Text {
  // A name as in a project of its own: what lies in node_modules is not told from what a project holds.
  const filename = path.slice(path.lastIndexOf('/node_modules/') + '/node_modules/'.length);
  return { code: readFileSync(path, 'utf8'), filename };
}
