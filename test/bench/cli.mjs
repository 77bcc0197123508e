// `npm run bench:cli`: the command against others on the same files, in one run. Medians of interleaved runs in fresh processes;
// ratios are what counts, the times are only there to tell how much was measured.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { folderOf } from './folder.mjs';
import { awsFiles, plainFiles } from './inputs.mjs';
import { median, quartiles } from './statistics.mjs';
import { printTable } from './table.mjs';

const ROUNDS = 7;
const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = join(root, 'test', 'bench', 'tools');
const ofRoot = createRequire(join(root, 'package.json'));
const ofTools = createRequire(join(tools, 'package.json'));

run(process.execPath, [join(root, 'scripts', 'build.mjs'), '--js'], root);
// No lock: nothing that is tested or published depends on these, and their versions are exact.
run('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], tools);

const files = [...plainFiles(1910, 6), ...awsFiles(90, 6)];
const folder = folderOf(files);
const config = `import parser from ${JSON.stringify(ofRoot.resolve('@typescript-eslint/parser'))};
export default [{ files: ['**/*.ts'], languageOptions: { parser } }];
`;
writeFileSync(join(folder, 'eslint.config.mjs'), config);
writeFileSync(join(folder, '.secretlintrc.json'), JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-aws' }] }));
const staged = join(folder, awsFiles(1, 6)[0].name);
for (const argv of [['init', '-q'], ['add', staged]]) run('git', argv, folder);

const command = join(root, 'cli', 'dist', 'main.js');
const eslint = join(dirname(ofRoot.resolve('eslint/package.json')), 'bin', 'eslint.js');
const secretlint = join(dirname(ofTools.resolve('secretlint/package.json')), 'bin', 'secretlint.js');
const biome = join(dirname(ofTools.resolve('@biomejs/biome/package.json')), 'bin', 'biome');
const report = join(folder, 'report.json');

/** What each one does, and what its exit code says when it found something. */
const ALL = {
  'the command': [command, ['src', '--format', 'json', '--output-file', report], 1],
  'ESLint with its TypeScript parser, no rule': [eslint, ['src'], 0],
  'secretlint with its AWS rule': [secretlint, ['src/**/*', '--secretlintrc', '.secretlintrc.json'], 1],
  'Biome with noSecrets': [biome, ['lint', '--only=security/noSecrets', '--max-diagnostics=none', 'src'], undefined],
};
const ONE = {
  'the command, --staged': [command, ['--staged', '--format', 'json', '--output-file', report], 0],
  'ESLint with its TypeScript parser, no rule': [eslint, [staged], 0],
};

console.log(`${files.length} files, of which 90 speak of AWS; ${ROUNDS} interleaved runs\n`);
compare(ALL);
console.log('\nOne staged file\n');
compare(ONE);

function compare(programs) {
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [program, argv, expected]] of Object.entries(programs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1024 ** 3 });
      times.get(name).push(performance.now() - start);
      if (status === null || status > 1 || (expected !== undefined && status !== expected)) {
        throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
      }
    }
  }
  const [first] = times.values();
  const own = median(first);
  const rows = [...times].map(([name, all]) => {
    const ratios = all.map((time, index) => first[index] / time);
    return [name, `${Math.round(median(all))} ms`, `${(own / median(all)).toFixed(2)}×`, quartiles(ratios).map((ratio) => `${ratio.toFixed(2)}×`).join(' – ')];
  });
  printTable(['', 'time', 'the command takes', 'middle half'], rows);
}

function run(program, argv, cwd) {
  const { status } = spawnSync(program, argv, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(2);
}
