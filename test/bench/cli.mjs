// The command against others on the same files, in one run. Medians of interleaved runs in fresh processes; ratios are what counts,
// the times are only there to tell how much was measured.
//   npm run bench:cli             2,000 made files, of which 90 speak of AWS
//   npm run bench:cli -- DIR      the JavaScript and TypeScript files of DIR, a real repository
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { folderOf } from './folder.mjs';
import { awsFiles, plainFiles } from './inputs.mjs';
import { filesOfRepository, SPEAKS_OF_AWS } from './repository.mjs';
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

const [given] = process.argv.slice(2);
const files = given === undefined ? [...plainFiles(1910, 6), ...awsFiles(90, 6)] : filesOfRepository(resolve(given));
const staged = files.find(({ text }) => SPEAKS_OF_AWS.test(text));
if (!staged) fail('no file of these speaks of AWS: there is nothing to measure');
const folder = folderOf(files);
const config = `import parser from ${JSON.stringify(ofRoot.resolve('@typescript-eslint/parser'))};
export default [{ files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], languageOptions: { parser } }];
`;
writeFileSync(join(folder, 'eslint.config.mjs'), config);
writeFileSync(join(folder, '.secretlintrc.json'), JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-aws' }] }));
for (const argv of [['init', '-q'], ['add', '--force', staged.name]]) run('git', argv, folder);

const command = join(root, 'cli', 'dist', 'main.js');
const eslint = join(dirname(ofRoot.resolve('eslint/package.json')), 'bin', 'eslint.js');
const secretlint = join(dirname(ofTools.resolve('secretlint/package.json')), 'bin', 'secretlint.js');
const biome = join(dirname(ofTools.resolve('@biomejs/biome/package.json')), 'bin', 'biome');
const report = join(folder, 'report.json');

// Comments of a repository speak of rules that are not there.
const bare = ['--no-inline-config', '--no-warn-ignored'];
/** What each one does. All exit with 1 where they found something; ESLint has no rule, so it must not. */
const ALL = {
  'the command': [command, ['src', '--format', 'json', '--output-file', report], 1],
  'ESLint with its TypeScript parser, no rule': [eslint, [...bare, 'src'], 0],
  'secretlint with its AWS rule': [secretlint, ['src/**/*', '--secretlintrc', '.secretlintrc.json'], 1],
  'Biome with noSecrets': [biome, ['lint', '--only=security/noSecrets', '--max-diagnostics=none', 'src'], 1],
};
const ONE = {
  'the command, --staged': [command, ['--staged', '--format', 'json', '--output-file', report], 1],
  'ESLint with its TypeScript parser, no rule': [eslint, [...bare, staged.name], 0],
};

const speaking = files.filter(({ text }) => SPEAKS_OF_AWS.test(text)).length;
console.log(`${files.length} files, of which ${speaking} speak of AWS; ${ROUNDS} interleaved runs\n`);
compare(ALL);
console.log(`\nOne staged file of ${staged.text.length} characters\n`);
compare(ONE);

function compare(programs) {
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [program, argv, highest]] of Object.entries(programs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1024 ** 3 });
      times.get(name).push(performance.now() - start);
      if (status === null || status > highest) {
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

function fail(line) {
  console.error(`bench:cli: ${line}`);
  process.exit(2);
}

function run(program, argv, cwd) {
  const { status } = spawnSync(program, argv, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(2);
}
