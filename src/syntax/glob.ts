/** Whether a module specifier matches a pattern in which `*` stands for any run of characters. */
export function matchesModule(pattern: string, module: string): boolean {
  return matches(pattern, module);
}

/** Whether a dotted path matches a pattern in which `*` stands for any run of characters without a dot. */
export function matchesPath(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) return pattern === path;
  const patterns = pattern.split('.');
  const steps = path.split('.');
  return patterns.length === steps.length && patterns.every((part, index) => matches(part, steps[index] ?? ''));
}

/**
 * Whether a text matches a pattern with stars. Each part between two stars is looked for at its first place after the one
 * before: a later place can only leave less room for the others. So it takes no more time for many stars.
 */
function matches(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let start = first.length;
  for (const part of parts) {
    const place = text.indexOf(part, start);
    if (place === -1) return false;
    start = place + part.length;
  }
  return text.length - last.length >= start && text.endsWith(last);
}
