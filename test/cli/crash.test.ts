import type { Rule } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import plugin from 'eslint-plugin-aws-credentials';
import { findingsOf, KEY_ID, project, runIn } from './project.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes a rule throw: when it starts, in a file whose text holds the word, or at a name that is the word. */
function crash(rule: string, when: 'start' | 'visit', word: string): void {
  const create = (context: Rule.RuleContext): Rule.RuleListener => {
    if (when === 'start' && context.sourceCode.text.includes(word)) JSON.parse(`{"a": ${KEY_ID}}`);
    return {
      Identifier({ name }) {
        if (when === 'visit' && name === word) throw new TypeError(`Cannot read properties of undefined (reading 'type')`);
      },
    };
  };
  const module = plugin.rules[rule];
  if (!module) throw new Error(`no rule ${rule}`);
  vi.spyOn(module, 'create').mockImplementation(create);
}

describe('a rule that crashes', () => {
  it('is named with the file, and nothing that the others find is lost', async () => {
    crash('no-inline-credentials', 'visit', 'crashHere');
    crash('no-credential-fallback', 'start', 'crashAtOnce');
    const folder = project({
      'a.ts': `f('${KEY_ID}');\n\ncrashHere();`,
      'b.ts': `f('${KEY_ID}');`,
      'c.ts': `f('${KEY_ID}'); crashHere(crashAtOnce);`,
    });
    const { code, stdout, stderr } = await runIn(folder);
    expect(findingsOf(stdout)).toEqual([
      'a.ts 1:3 leak no-hardcoded-credentials',
      'b.ts 1:3 leak no-hardcoded-credentials',
      'c.ts 1:3 leak no-hardcoded-credentials',
    ]);
    expect(stderr.split('\n')).toEqual([
      `aws-credentials-lint: the rule no-inline-credentials crashed on "a.ts": TypeError: Cannot read properties of undefined (reading 'type') (at line 3)`,
      // What JSON.parse quotes is the source.
      expect.stringMatching(/^aws-credentials-lint: the rule no-credential-fallback crashed on "c\.ts": SyntaxError: Unexpected token 'A', …$/),
      `aws-credentials-lint: the rule no-inline-credentials crashed on "c.ts": TypeError: Cannot read properties of undefined (reading 'type') (at line 1)`,
      '',
    ]);
    expect(code).toBe(2);
  });

  it('leaves the search of the text when it is the one that looks for literals', async () => {
    crash('no-hardcoded-credentials', 'start', 'f');
    const { code, stdout } = await runIn(project({ 'a.ts': `f('${KEY_ID}');` }));
    expect(findingsOf(stdout)).toEqual(['a.ts 1:4 leak no-hardcoded-credentials']);
    expect(stdout).toContain('A long-term access key ID AKIA…W5RB of account 686143792455 stands in a file that no rule could look at.');
    expect(code).toBe(2);
  });
});
