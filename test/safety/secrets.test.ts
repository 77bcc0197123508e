// No secret is told: not by a message, its data, a title, what an edit inserts, an error or the command.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/src/run.ts';
import { findSecrets } from '../../src/index.ts';
import { secretsFor, toldIn } from './random-keys.ts';
import type { Secrets } from './random-keys.ts';
import { everyTextOf, saidOf } from './said.ts';
import type { Template } from './templates.ts';
import { TEMPLATES } from './templates.ts';

const SEEDS = ['ash', 'birch', 'cedar', 'elm'];

/** The hosts change what is advised, and with it the titles and the edits. */
const HOSTS = ['aws-lambda', 'vercel', 'browser', 'workstation', 'unknown'];

function textOf({ code, filename = 'src/a.ts', settings = {} }: Template, secrets: Secrets, host?: string) {
  const own = settings['aws-credentials'] as object | undefined;
  return { code: code(secrets), filename, settings: { 'aws-credentials': { ...own, ...(host !== undefined && { host }) } } };
}

describe('the measure', () => {
  const secrets = secretsFor('oak');

  it('knows a whole secret, a part of one and an id that is shown too far', () => {
    expect(toldIn(secrets.secret, secrets)).toEqual(['secret']);
    expect(toldIn(`…${secrets.token.slice(100, 108)}…`, secrets)).toEqual(['token']);
    expect(toldIn(secrets.temporaryId.slice(0, 5), secrets)).toEqual(['temporaryId']);
  });

  it('allows the masked id', () => {
    expect(toldIn(`${secrets.id.slice(0, 4)}…${secrets.id.slice(-4)}`, secrets)).toEqual([]);
  });
});

describe.each(TEMPLATES.map((template) => [template.name, template] as const))('%s', (_name, template) => {
  it('is reported and not told', () => {
    for (const seed of SEEDS) {
      const secrets = secretsFor(seed);
      const { texts, findings } = saidOf(textOf(template, secrets));
      expect(findings > 0, `reported, ${template.silent ?? 'as it should be'}`).toBe(template.silent === undefined);
      expect(texts.flatMap((text) => toldIn(text, secrets))).toEqual([]);
    }
  });

  it('is not told on any host', () => {
    const secrets = secretsFor('oak');
    for (const host of HOSTS) {
      const { texts } = saidOf(textOf(template, secrets, host));
      expect(texts.flatMap((text) => toldIn(text, secrets)), host).toEqual([]);
    }
  });

  it('is not told by the search of the text', () => {
    const secrets = secretsFor('oak');
    const found = findSecrets(template.code(secrets));
    expect([found, ...found].flatMap((one) => everyTextOf(one)).flatMap((text) => toldIn(text, secrets))).toEqual([]);
  });
});

describe('the command', () => {
  const broken = (code: string): string[] => [`${code}\nconst = ;`, `if (${code}`, code.slice(0, -3), `<<<<<<< ours\n${code}`];

  it.each(SEEDS.slice(0, 2))('%s: tells nothing, whether it can parse the file or not', async (seed) => {
    const secrets = secretsFor(seed);
    const files = TEMPLATES.flatMap((template, index) => {
      const { code, filename } = textOf(template, secrets);
      return [code, ...broken(code)].map((text, variant) => [`${String(index)}/${String(variant)}/${filename}`, text] as const);
    });
    const { code, output } = await runOver(files, ['--preset', 'all']);
    expect(code).toBe(1);
    expect(output).toContain('AKIA…');
    expect(output).toContain('cannot parse');
    expect(toldIn(output, secrets)).toEqual([]);
  });
});

async function runOver(files: readonly (readonly [string, string])[], argv: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'aws-credentials-safety-'));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    let output = '';
    const stream = { write: (text: string) => (output += text) };
    const code = await run(argv, { cwd: folder, env: {}, stdout: stream, stderr: stream });
    return { code, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
