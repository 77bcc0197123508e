// No measurement but a count: what the rules register for files.
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

/** How many listeners all rules of a plugin register for files, by rule. */
export function countListeners(plugin, files) {
  const counts = Object.fromEntries(Object.keys(plugin.rules).map((name) => [name, 0]));
  const counting = Object.entries(plugin.rules).map(([name, rule]) => [
    name,
    {
      ...rule,
      create(context) {
        const listeners = rule.create(context);
        counts[name] += Object.keys(listeners).length;
        return listeners;
      },
    },
  ]);
  const config = {
    files: ['**/*.*'],
    languageOptions: { parser },
    plugins: { counting: { rules: Object.fromEntries(counting) } },
    rules: Object.fromEntries(counting.map(([name]) => [`counting/${name}`, 'error'])),
  };
  const linter = new Linter();
  for (const { name, text } of files) linter.verify(text, config, { filename: name });
  return counts;
}
