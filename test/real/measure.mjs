// Runs the linter over the checked-out repositories and compares its findings with the labels.
//
//   node test/real/measure.mjs DIR            precision over all findings, recall over the labels, with 95 % intervals
//   node test/real/measure.mjs DIR --list     every finding with its verdict, and every miss
//   node test/real/measure.mjs DIR --fresh    the second set: findings judged by hand after a run, so no recall
//   node test/real/measure.mjs DIR --sources  the third set: the rules about sources, in other repositories
//   node test/real/measure.mjs DIR --sources-second   the eighth set: the same rules, by a reader who did not know the linter
//   node test/real/measure.mjs DIR --exposure the fourth set: public names, pages, leaks
//   node test/real/measure.mjs DIR --exposure-second  the ninth set: the same rules, by a reader who did not know the linter
//   node test/real/measure.mjs DIR --policies the fifth set: policies, trust, guests, sessions
//   node test/real/measure.mjs DIR --policies-second  the sixth set: wildcards of resources and escalation, by another reader
//   node test/real/measure.mjs DIR --policies-third   the seventh set: everyone, trust, administrators, guests, durations
//   node test/real/measure.mjs DIR --policies-fourth  the tenth set: the rare rules of the fifth, in code chosen for other rules, by another reader
//   --sample NUMBER                           with --list: so many findings, picked at random, the same ones each time
//   --preset NAME                             the preset that runs, `recommended` if none is named
//
// DIR holds one folder for each repository, named OWNER+NAME, at the commit of the labels.
// Pages of Vue are read where `test/facts` has its parser installed, and left out where it has not.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import plugin, { mayReport } from '../../dist/index.js';

/** The sets of labels beside the first. */
const SETS = ['sources', 'sources-second', 'fresh', 'exposure', 'exposure-second', 'policies', 'policies-second', 'policies-third', 'policies-fourth'];
const [root, ...flags] = process.argv.slice(2);
if (!root || !existsSync(root)) {
  console.error(`usage: node test/real/measure.mjs DIR [${SETS.map((name) => `--${name}`).join(' | ')}] [--preset NAME] [--list] [--sample NUMBER]`);
  process.exit(2);
}
const preset = flags.includes('--preset') ? flags[flags.indexOf('--preset') + 1] : 'recommended';
if (!Object.hasOwn(plugin.configs, preset)) {
  console.error(`--preset takes one of ${Object.keys(plugin.configs).join(', ')}`);
  process.exit(2);
}
/** A finding may stand on the object, the property or the literal of what a label means. */
const NEAR = 6;
/** Rules that took over what was labelled as `no-inline-credentials`, by the group of the label. */
const MOVED = { 'no-global-credentials': 'global', 'no-frozen-temporary-credentials': 'sts' };
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'out', '.git', 'coverage', '.next', 'vendor']);
const MAX_BYTES = 2_000_000;

const here = new URL('.', import.meta.url);
const facts = createRequire(new URL('../facts/package.json', here));
const { default: json } = await import(facts.resolve('@eslint/json'));
const vue = existsSync(new URL('../facts/node_modules/vue-eslint-parser', here)) ? facts('vue-eslint-parser') : undefined;
const SOURCE = vue ? /\.(?:[cm]?[jt]s|[jt]sx|vue)$/ : /\.(?:[cm]?[jt]s|[jt]sx)$/;
const readList = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const set = SETS.find((name) => flags.includes(`--${name}`)) ?? 'first';
/** Policies stand in files of data, too. */
const DATA = set.startsWith('policies') ? /(?<!package|package-lock|tsconfig)\.json$/ : /(?!)/;
const labels = readList(set === 'first' ? 'labels.json' : `${set}.json`);
const repositories = set === 'first' ? readList('repositories.json') : [...new Set(labels.map(({ repository }) => repository))].map((repository) => ({ repository }));
/** The rules of the fourth set. */
const EXPOSURE = ['no-public-env-credentials', 'no-browser-credentials', 'no-credential-leaks'];
/** The rules of the fifth set. */
const POLICIES = [
  'no-wildcard-actions',
  'no-wildcard-resources',
  'no-public-principals',
  'no-admin-policies',
  'no-privilege-escalation',
  'require-trust-conditions',
  'no-guest-identities',
  'max-session-duration',
  'no-unknown-actions',
];
/** The rules of which the third set has all true defects. Others have labels there by chance. */
const SOURCES = Object.keys(plugin.rules).filter(
  (name) => !EXPOSURE.includes(name) && !POLICIES.includes(name) && !/^no-(?:hardcoded|inline|ignored)-credentials$|^no-credential-fallback$/.test(name),
);
/** The rules of the seventh set: those of which the fifth has few. */
const RARE = ['no-public-principals', 'no-admin-policies', 'require-trust-conditions', 'no-guest-identities', 'max-session-duration'];
/** The rules that a set counts; the first two have all. */
const RULES = {
  exposure: EXPOSURE,
  'exposure-second': EXPOSURE,
  policies: POLICIES,
  'policies-second': ['no-wildcard-resources', 'no-privilege-escalation'],
  'policies-third': RARE,
  'policies-fourth': [...RARE, 'no-privilege-escalation', 'no-unknown-actions'],
  sources: SOURCES,
  'sources-second': SOURCES,
};
const isCounted = (rule) => RULES[set]?.includes(rule) ?? true;
/** A file in which none of these can report says nothing. */
const COUNTED = Object.keys(plugin.rules).filter((name) => isCounted(name));
/** What a label of the rules about sources needs an option for. */
const ASKED_OF_SOURCES = new Set(['choice', 'package', 'user', 'asked', 'encrypted-output', 'everywhere']);
/** Groups of labels that speak of what an option has to ask for: the preset `strict` does. */
const OPTIONAL = {
  sources: ASKED_OF_SOURCES,
  'sources-second': ASKED_OF_SOURCES,
  policies: new Set(['option', 'pool', 'reads', 'website', 'owner-wide', 'pattern', 'service', 'service-wide']),
  'policies-second': new Set(['reads']),
  'policies-third': new Set(['option', 'pool', 'website', 'owner-wide']),
  'policies-fourth': new Set(['option', 'pool', 'website', 'owner-wide', 'service', 'service-wide']),
};
const isAsked = ({ group, rule }) => hasRule(rule) && (preset !== 'recommended' || OPTIONAL[set]?.has(group) !== true);
const hasRule = (rule) => Object.hasOwn(plugin.configs[preset].rules, `${plugin.meta.namespace}/${rule}`);

const findings = [];
/** What rules report that the set does not count. */
const others = [];
const missing = [];
let files = 0;
for (const { repository } of repositories) {
  const folder = join(root, repository.replace('/', '+'));
  if (!existsSync(folder)) missing.push(repository);
  else {
    const linter = new Linter({ cwd: folder });
    for (const file of filesIn(folder)) for (const finding of lint(linter, folder, repository, file)) (isCounted(finding.rule) ? findings : others).push(finding);
  }
}

const present = labels.filter(({ repository }) => !missing.includes(repository));
const used = new Set();
for (const finding of findings) finding.label = labelFor(finding);
// Labels under the names of newer rules follow a run, so they say nothing about recall.
const truths = present.filter((label) => label.verdict === 'true' && !label.late && (Object.hasOwn(RULES, set) ? isCounted(label.rule) && isAsked(label) : !Object.hasOwn(MOVED, label.rule)));
const found = truths.filter((label) => findings.some((finding) => finding.label === label));
/** Profiles in tools and scripts: the option `everywhere` of the preset `strict` asks for them. */
const isForOption = ({ rule, label }) => preset === 'strict' && rule === 'no-hardcoded-profile' && ['script', 'tool'].includes(label.group);
const judged = findings.filter((finding) => finding.label && !isForOption(finding));
const right = judged.filter(({ label }) => label.verdict === 'true');
const unlabelled = findings.filter(({ label }) => !label);

if (flags.includes('--list')) {
  for (const { repository, path, line, rule, label, message } of sampled(findings)) {
    console.log(`${label ? label.verdict : 'UNLABELLED'}\t${rule}\t${repository}/${path}:${line}\t${label?.group ?? ''}\t${message}`);
  }
  for (const label of truths) {
    if (!found.includes(label)) console.log(`MISSED\t${label.rule}\t${label.repository}/${label.path}:${label.line}\t${label.why}`);
  }
}
if (missing.length > 0) console.log(`not there, left out: ${missing.join(', ')}`);
console.log(`${files} files parsed, ${findings.length} findings, ${unlabelled.length} of them not labelled yet`);
console.log(`precision ${rate(right.length, judged.length)}`);
console.log(`recall    ${rate(found.length, truths.length)}`);
const elsewhere = truths.filter((label) => !found.includes(label) && isReportedAt(label));
console.log(`of those missed, ${elsewhere.length} are reported at their line by another rule, which comes first by the order of owners: ${rate(found.length + elsewhere.length, truths.length)}`);
// The reader said so before the run: what only another file tells is out of reach of a linter that reads one.
const visible = truths.filter((label) => label.visible !== 'elsewhere');
if (visible.length < truths.length) {
  const seen = visible.filter((label) => found.includes(label) || isReportedAt(label));
  console.log(`of what their own file shows, by the reader, so many are reported by any rule: ${rate(seen.length, visible.length)}`);
}
for (const rule of Object.keys(plugin.rules).filter((name) => isCounted(name))) {
  const own = judged.filter((finding) => finding.rule === rule);
  const ownTruths = truths.filter((label) => ruleOf(label) === rule);
  console.log(
    `${rule}: precision ${rate(own.filter(({ label }) => label.verdict === 'true').length, own.length)}, ` +
      `recall ${rate(ownTruths.filter((label) => found.includes(label)).length, ownTruths.length)}`,
  );
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name) && !entry.name.startsWith('.')) yield* filesIn(path);
    else if (entry.isFile() && (SOURCE.test(entry.name) || DATA.test(entry.name)) && !/\.(?:min\.js|d\.[cm]?ts)$/.test(entry.name)) yield path;
  }
}

function lint(linter, folder, repository, file) {
  if (statSync(file).size > MAX_BYTES) return [];
  const text = readFileSync(file, 'utf8');
  if (!mayReport(text, COUNTED)) return [];
  files++;
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*'],
        ...plugin.configs[preset],
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
      { files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(file) } } } },
      { files: ['**/*.vue'], languageOptions: { parser: vue, parserOptions: { parser, ecmaFeatures: { jsx: true } } } },
      { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
    ],
    { filename: file },
  );
  return messages
    .filter(({ ruleId }) => ruleId !== null)
    .map(({ ruleId, line, endLine, message }) => ({
      repository,
      path: relative(folder, file).replaceAll('\\', '/'),
      line,
      endLine: endLine ?? line,
      rule: ruleId.slice(plugin.meta.namespace.length + 1),
      message,
    }));
}

/** Whether any rule reports the line of a label. */
function isReportedAt({ repository, path, line }) {
  return [...findings, ...others].some((finding) => finding.repository === repository && finding.path === path && finding.line <= line && line <= finding.endLine);
}

/** Whether a label speaks of what a rule reports, or reported before another rule took it over. */
function speaksOf(label, rule) {
  return label.rule === rule || (label.rule === 'no-inline-credentials' && label.group !== undefined && label.group === MOVED[rule]);
}

/** The rule that a label counts for: the one that found it, else the one that it was made for. */
function ruleOf(label) {
  const finding = findings.find((candidate) => candidate.label === label);
  if (finding) return finding.rule;
  return label.rule === 'no-inline-credentials' && label.group === 'global' ? 'no-global-credentials' : label.rule;
}

/** The nearest label of the same rule and file that no other finding has taken. */
function labelFor({ repository, path, line, endLine, rule }) {
  const distance = (label) => Math.max(line - label.line, label.line - endLine, 0);
  const near = present
    .filter((label) => label.repository === repository && label.path === path && speaksOf(label, rule) && !used.has(label))
    .filter((label) => distance(label) <= NEAR)
    .sort((left, right) => distance(left) - distance(right));
  if (near[0]) used.add(near[0]);
  // A file that is read at the top and used below, an object that is filled long before it is given.
  if (near[0]) return near[0];
  const reaching = present.filter((label) => label.reach === 'file' && label.repository === repository && label.path === path && speaksOf(label, rule));
  // Two findings in one file are two labels, where there are two.
  const label = reaching.find((candidate) => !used.has(candidate)) ?? reaching[0];
  if (label) used.add(label);
  return label;
}

/** So many findings as `--sample` says, picked by the digest of their place; without it, all. */
function sampled(all) {
  if (!flags.includes('--sample')) return all;
  const digest = ({ repository, path, line, rule }) => createHash('sha256').update([repository, path, line, rule].join(' ')).digest('hex');
  const keyed = all.map((finding) => [digest(finding), finding]).sort(([left], [right]) => (left < right ? -1 : 1));
  return keyed.slice(0, Number(flags[flags.indexOf('--sample') + 1])).map(([, finding]) => finding);
}

/** A share with its 95 % Wilson interval. */
function rate(hits, all) {
  if (all === 0) return '- (0 of 0)';
  const z = 1.959964;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${(100 * p).toFixed(1)} % [${(100 * (middle - half)).toFixed(1)}, ${(100 * (middle + half)).toFixed(1)}] (${hits} of ${all})`;
}
