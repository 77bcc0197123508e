import plugin from 'eslint-plugin-aws-credentials';
import { relative, sep } from 'node:path';
import { isInside } from './files.ts';
import type { Finding, Report, Tier } from './report.ts';
import { isGrave } from './report.ts';
import { descriptionOf, tierOfRule, urlOf } from './rules.ts';
import { printable } from './text.ts';
import { WEAKNESSES } from './weaknesses.ts';

export interface MachineOptions {
  /** Where the user stands: paths are relative to it. */
  readonly cwd: string;
  readonly failOn: Tier;
}

/**
 * The report as JSON: `version` (of the form), `summary` and `findings`. No form of this command holds source text or edits.
 */
export function formatJson(report: Report, { cwd, failOn }: MachineOptions): string {
  const { findings, scanned, hidden, skipped } = report;
  const all = findings.map((finding) => {
    const { line, column, endLine, endColumn, tier, rule, messageId, message, fingerprint } = finding;
    const fails = isGrave(finding, failOn);
    return { file: pathOf(finding, cwd), line, column, endLine, endColumn, tier, fails, rule, messageId, message: printable(message), fingerprint, url: urlOf(rule) };
  });
  return `${JSON.stringify({ version: 1, summary: { files: scanned, findings: findings.length, hidden, skipped }, findings: all }, null, 2)}\n`;
}

/** GitHub shows `security-severity` as critical from 9, high from 7, medium from 4: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. */
const SEVERITIES: Readonly<Record<Tier, { readonly score: string; readonly level: 'error' | 'note' | 'warning'; readonly gitlab: string }>> = {
  leak: { score: '9.8', level: 'error', gitlab: 'blocker' },
  exposure: { score: '8.2', level: 'error', gitlab: 'critical' },
  breaks: { score: '5.0', level: 'warning', gitlab: 'major' },
  hygiene: { score: '4.0', level: 'warning', gitlab: 'minor' },
  taste: { score: '1.0', level: 'note', gitlab: 'info' },
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The report as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. */
export function formatSarif({ findings }: Report, { cwd }: MachineOptions): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const driver = {
    name: 'aws-credentials-lint',
    informationUri: plugin.rules['no-hardcoded-credentials']?.meta?.docs?.url?.replace(/\/(?:blob|tree)\/.*$/, ''),
    version: plugin.meta.version,
    semanticVersion: plugin.meta.version,
    rules: rules.map((rule) => ruleOfSarif(rule)),
  };
  const results = findings.map((finding) => {
    const { rule, tier, message, line, column, endLine, endColumn, fingerprint } = finding;
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: SEVERITIES[tier].level,
      message: { text: printable(message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(finding, cwd), ...(isInside(finding.file, cwd) && { uriBaseId: '%SRCROOT%' }) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      partialFingerprints: { 'awsCredentials/v1': fingerprint },
      properties: { tier },
    };
  });
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOfSarif(rule: string): object {
  const description = descriptionOf(rule);
  const url = urlOf(rule);
  const { score, level } = SEVERITIES[tierOfRule(rule)];
  return {
    id: rule,
    name: rule.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: `${description} What to do: ${url ?? ''}`, markdown: `${description} [What to do](${url ?? ''}).` },
    helpUri: url,
    defaultConfiguration: { level },
    properties: {
      tags: ['security', 'aws', ...(WEAKNESSES[rule] ?? []).map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`)],
      precision: 'high',
      'security-severity': score,
    },
  };
}

/** Workflow commands of GitHub Actions: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. */
export function formatGithub({ findings }: Report, { cwd, failOn }: MachineOptions): string {
  return findings
    .map((finding) => {
      const { line, column, endLine, endColumn, tier, rule, message } = finding;
      const command = isGrave(finding, failOn) ? 'error' : SEVERITIES[tier].level === 'note' ? 'notice' : 'warning';
      // GitHub marks columns only where a finding stands on one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const place = { file: pathOf(finding, cwd), line, endLine, ...columns, title: `${tier}: ${rule}` };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      return `::${command} ${properties.join(',')}::${escapedData(`${printable(message)} ${urlOf(rule) ?? ''}`.trim())}\n`;
    })
    .join('');
}

/** The escapes of the toolkit of GitHub Actions, packages/core/src/command.ts. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report of code quality that GitLab reads: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export function formatGitlab({ findings }: Report, { cwd }: MachineOptions): string {
  const all = findings.map((finding) => ({
    description: printable(finding.message),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: SEVERITIES[finding.tier].gitlab,
    location: { path: pathOf(finding, cwd), lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** A path from where the user stands, with `/`; in full where the file is not inside. */
function pathOf({ file }: Finding, cwd: string): string {
  const path = isInside(file, cwd) ? relative(cwd, file) : file;
  return path.split(sep).join('/');
}

/** A path as a URI: relative, or with the scheme of files. */
function uriOf(finding: Finding, cwd: string): string {
  const path = pathOf(finding, cwd).split('/').map((part) => encodeURIComponent(part)).join('/');
  return isInside(finding.file, cwd) ? path : `file://${path.startsWith('/') ? '' : '/'}${path}`;
}
