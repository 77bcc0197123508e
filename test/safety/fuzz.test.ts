// Programs that nobody would write: those of this repository with tokens taken out, doubled and exchanged. Whatever still
// parses must not crash a rule, and nothing may tell the keys in it. A rule that never ends fails by the time of the test.
import { describe, expect, it } from 'vitest';
import { lintAll, withOpenGates } from '../gate/open-gate.ts';
import { casesOfRuleTests } from '../gate/rule-cases.ts';
import { filesOfRepository } from '../gate/sources.ts';
import type { Random } from './random.ts';
import { randomOf } from './random.ts';
import { secretsFor, toldIn } from './random-keys.ts';
import { TEMPLATES } from './templates.ts';

const secrets = secretsFor('fuzz');
const SEEDS = TEMPLATES.map(({ code }) => code(secrets));
/** Some of every rule. */
const CASES = casesOfRuleTests().filter(({ isInvalid, settings }, index) => index % 8 === 0 && isInvalid && Object.keys(settings).length === 0);
const OTHERS = [...filesOfRepository(), ...CASES].map(({ code }) => code).filter((code) => code.length < 4_000);

const ROUNDS = 1_200;

const TOKEN = /'[^'\n]*'|"[^"\n]*"|`[^`]*`|[A-Za-z_$][\w$]*|\d+|=>|\?\?=?|\|\|=?|&&|\?\.|\.\.\.|\s+|./gs;
const EXTRAS = ['await ', 'new ', '...', '?.', '??', '||', '=', '+', '(', ')', '{', '}', '[', ']', ',', ';', '!', 'this', 'super', 'null', 'undefined', '__proto__', '``', 'async ', 'yield ', 'typeof ', ' as any', '.call', '.bind(null)', 'process.env', 'delete ', 'export default '];

/** A program with a few of its tokens changed. */
function mutantOf(code: string, random: Random): string {
  const tokens = code.match(TOKEN) ?? [];
  for (let change = 1 + random.integer(4); change > 0; change--) {
    const place = random.integer(tokens.length);
    const other = random.integer(tokens.length);
    const ways = [
      () => tokens.splice(place, 1),
      () => tokens.splice(place, 0, tokens[place] ?? ''),
      () => tokens.splice(place, 1, tokens[other] ?? ''),
      () => tokens.splice(place, 0, ...tokens.slice(other, other + random.integer(12))),
      () => tokens.splice(place, 0, random.pick(EXTRAS)),
      () => tokens.splice(place, random.integer(8)),
    ];
    random.pick(ways)();
  }
  return tokens.join('');
}

describe.each([
  ['the templates', SEEDS],
  ['the corpus and the cases', OTHERS],
] as const)('mutants of %s', (name, programs) => {
  const random = randomOf(name);
  const mutants = Array.from({ length: ROUNDS }, () => mutantOf(random.pick(programs), random));
  let parsed = 0;
  let reported = 0;

  it('crash no rule and tell nothing', () => {
    for (const code of mutants) {
      const messages = run(code);
      if (messages.some(({ fatal }) => fatal === true)) continue;
      parsed++;
      if (messages.length > 0) reported++;
      const said = messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]).join('\n');
      expect(toldIn(said, secrets), code).toEqual([]);
    }
  });

  it('are programs often enough, and have findings', () => {
    expect(parsed).toBeGreaterThan(ROUNDS / 8);
    expect(reported).toBeGreaterThan(ROUNDS / 20);
  });
});

/** Lints, and shows the program where a rule crashes. */
function run(code: string): ReturnType<typeof lintAll> {
  try {
    return withOpenGates(() => lintAll({ code, filename: 'src/a.tsx' }));
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${code}`, { cause: error });
  }
}
