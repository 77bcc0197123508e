// With the gate off, each file with a finding passes its gate: the gate costs no finding. What it does cost stands in
// BLIND and in the groups of accepted blindness of the rules' own tests.
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { speaksOfAws } from '../../src/aws/identities/names.ts';
import { variableName } from '../../src/aws/identities/variable-names.ts';
import { AWS_WORDS, IDENTITY_NAMES } from '../../src/facts/environment.ts';
import { passesGate } from '../../src/needles.ts';
import { ID, SECRET, base64 } from '../support/keys.ts';
import { secretsFor } from '../safety/random-keys.ts';
import { TEMPLATES } from '../safety/templates.ts';
import { breachesIn, lintAll } from './open-gate.ts';
import { casesOfRuleTests } from './rule-cases.ts';
import { blocksOfDocumentation, filesOfRepository } from './sources.ts';

/** Cases of the rules' tests that only a rule without a gate would report: their test files say so themselves. */
const BLIND_CASES: readonly string[] = [];

describe('the gate costs no finding', () => {
  it('in the cases of the rules', () => {
    const cases = casesOfRuleTests();
    expect(cases.filter(({ isInvalid }) => isInvalid).length).toBeGreaterThan(20);
    const hidden = cases.filter((test) => breachesIn(test).length > 0);
    expect(hidden.map(({ name }) => name)).toEqual(BLIND_CASES);
  });

  it('in the corpus and the example project', () => {
    expect(filesOfRepository().filter((file) => breachesIn(file).length > 0)).toEqual([]);
  });

  it('in the blocks of the documentation', () => {
    expect(blocksOfDocumentation().filter((block) => breachesIn(block).length > 0)).toEqual([]);
  });

  it.each(TEMPLATES.map((template) => [template.name, template] as const))('in the template: %s', (_name, { code, filename = 'src/a.ts' }) => {
    expect(breachesIn({ code: code(secretsFor('gate')), filename })).toEqual([]);
  });
});

describe('a name that speaks of AWS is a witness', () => {
  const before = ['', 'my', 'My', 'MY', 'x_', 'X_', 'x.', '1', 'A1', 'NEW-', 'aB'];
  const after = ['', 'key', 'Key', 'KEY', '_key', '_KEY', '.key', '1', '2Key', '-Key', 'Ab', 'AB'];
  /** A word in the styles in which names are written. */
  const styles = (word: string): string[] => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  const around = (word: string): string[] => styles(word).flatMap((style) => before.flatMap((head) => after.map((tail) => `${head}${style}${tail}`)));

  it.each(AWS_WORDS)('by the word: %s', (word) => {
    const names = around(word).filter((name) => speaksOfAws(name));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !passesGate(name, [['aws']]))).toEqual([]);
  });

  it.each(Object.values(IDENTITY_NAMES.strong).flat())('by the name of a part: %s', (fragment) => {
    const names = around(fragment).filter((name) => variableName(name)?.isStrong === true);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !passesGate(name, [['aws']]))).toEqual([]);
  });

  it('and a word that only holds the letters is none', () => {
    for (const name of ['SESSION', 'SECRET', 'REQUESTS', 'RECORDS', 'PROCESSES', 'sessions', 'Awstats', 'SESSION_SECRET']) {
      expect(passesGate(name, [['aws']])).toBe(false);
    }
  });
});

describe('a statement is a witness, and an effect of a component is none', () => {
  it('Effect', () => {
    expect(passesGate(`{ Effect: 'Allow' }`, [['policy']])).toBe(true);
    expect(passesGate(String.raw`'{\n\"Effect\": \"Allow\"}'`, [['policy']])).toBe(true);
    expect(passesGate('useEffect(() => {}, []); const sideEffects = 1;', [['policy']])).toBe(false);
  });
});

describe('accepted blindness: a secret whose characters do not stand in the file', () => {
  const [head, tail] = [ID.slice(0, 2), ID.slice(2)];
  const escaped = `\\x41${ID.slice(1)}`;

  it.each([
    ['split by +', `send('${head}' + '${tail}');`],
    ['split by a template', `const head = '${head}'; send(\`\${head}${tail}\`);`],
    ['split by concat', `send('${head}'.concat('${tail}'));`],
    ['split by join', `send(['${head}', '${tail}'].join(''));`],
    ['with a hexadecimal escape', `send('${escaped}');`],
    ['with a Unicode escape', `send('\\u0041${ID.slice(1)}');`],
    ['with a code point escape', `send('\\u{41}${ID.slice(1)}');`],
    ['broken by a line continuation', `send('${head}\\\n${tail}');`],
    ['a secret access key by its name alone', `const secretAccessKey = '${SECRET.slice(0, 20)}' + '${SECRET.slice(20)}';`],
    ['in base64, by atob', `send(atob('${base64(ID)}'));`],
    ['in base64, by Buffer', `send(Buffer.from('${base64(ID)}', 'base64').toString());`],
  ])('%s: seen only beside another witness', (_name, code) => {
    const filename = 'src/send.ts';
    const reported = (text: string) => lintAll({ code: text, filename }).map(({ ruleId }) => ruleId);
    expect(breachesIn({ code, filename })).toEqual([{ rule: 'no-hardcoded-credentials', line: expect.any(Number) as number }]);
    expect(passesGate(code, rules['no-hardcoded-credentials'].meta.docs?.needles ?? [])).toBe(false);
    expect(reported(code)).toEqual([]);
    expect(reported(`import '@aws-sdk/client-s3';\nconst credential = 1;\n${code}`)).toEqual(['aws-credentials/no-hardcoded-credentials']);
  });
});
