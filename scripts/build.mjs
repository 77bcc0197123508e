// Builds the plugin (dist/) and the command (cli/dist/), unless what is there was built from the same sources.
//
//   node scripts/build.mjs            both bundles and the public types
//   node scripts/build.mjs --js       both bundles only: all that running them needs, and quicker
//   node scripts/build.mjs --force    even if nothing changed

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/root.mjs';

// Beside the build, so that whoever removes dist/ removes the stamp too; package.json keeps it out of the package.
const stampFile = join(root, 'dist', '.built-from');
const inputs = [
  ...['src', 'rules', 'cli/src'],
  ...['package.json', 'cli/package.json', 'tsdown.config.ts', 'tsconfig.json', 'tsconfig.build.json'],
];
const outputs = ['dist/index.js', 'cli/dist/main.js', 'cli/dist/start.js'];

const { values: options } = parseArgs({ options: { js: { type: 'boolean' }, force: { type: 'boolean' } } });
await buildUnlessFresh();

async function buildUnlessFresh() {
  const stamp = { sources: hashInputs(), types: !options.js };
  if (!options.force && isFresh(stamp)) return;
  process.env.BUILD_TYPES = options.js ? 'no' : 'yes';
  const { build } = await import('tsdown');
  // A build that stops half way must not leave a stamp behind.
  rmSync(stampFile, { force: true });
  await build({ config: join(root, 'tsdown.config.ts'), logLevel: 'warn' });
  for (const folder of new Set(outputs.map((file) => dirname(file)))) writeNotices(folder);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify(stamp)}\n`);
}

/** Who bundles a package carries its licence along. The bundler names the origin of each piece in a comment. */
function writeNotices(folder) {
  const bundles = readdirSync(join(root, folder)).filter((name) => name.endsWith('.js'));
  const texts = bundles.map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const pieces = texts.flatMap((text) => [...text.matchAll(/^\s*\/\/#region .*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)]);
  const packages = [...new Set(pieces.map(([, name]) => name))].sort();
  const notices = join(root, folder, 'THIRD-PARTY.md');
  rmSync(notices, { force: true });
  if (packages.length > 0) writeFileSync(notices, ['# Bundled packages\n', ...packages.map(notice)].join('\n'));
}

function notice(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled and has no licence file.`);
  return `## ${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Contents, not times: a checkout touches files that it does not change, and changes files without a newer time. */
function hashInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(input)) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(input) {
  if (!existsSync(join(root, input))) return [];
  if (/\.\w+$/.test(input)) return [input];
  return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function isFresh(wanted) {
  if (!existsSync(stampFile) || outputs.some((file) => !existsSync(join(root, file)))) return false;
  const found = JSON.parse(readFileSync(stampFile, 'utf8'));
  return found.sources === wanted.sources && (found.types || !wanted.types);
}
