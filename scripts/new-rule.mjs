// `npm run new-rule NAME`: writes a rule, its test and its page from the templates, then what is generated from them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/root.mjs';

/** How a description begins, by the first word of the rule's name. */
const verbs = { no: 'disallow', require: 'require', prefer: 'enforce', max: 'enforce' };

const [name = ''] = process.argv.slice(2);
const files = {
  [`rules/${name}.ts`]: 'rule.ts.txt',
  [`test/rules/${name}.test.ts`]: 'test.ts.txt',
  [`docs/rules/${name}.md`]: 'page.md.txt',
};

const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  for (const [file, template] of Object.entries(files)) write(file, template);
  process.exitCode = spawnSync(process.execPath, ['scripts/generate.mjs'], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function findProblem() {
  if (name === '') return 'Say the name of the rule: npm run new-rule no-something';
  if (!/^(no|require|prefer|max)(-[a-z][a-z0-9]*)+$/.test(name)) {
    const allowed = 'it begins with no-, require-, prefer- or max-, and holds small letters, digits and hyphens';
    return `"${name}" is no name for a rule: ${allowed}.`;
  }
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  return taken && `${taken} exists already; nothing was written.`;
}

function write(file, template) {
  const text = readFileSync(join(root, 'scripts', 'templates', template), 'utf8');
  const filled = text.replaceAll('{{name}}', name).replaceAll('{{verb}}', verbs[name.split('-')[0]]);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), filled);
  console.log(`Wrote ${file}`);
}
