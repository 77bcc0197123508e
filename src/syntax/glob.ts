/**
 * Whether a text matches a pattern in which `*` stands for any run of characters that `allows` accepts.
 * Tries the rightmost place first for no part but the last, so it is linear in the text for the patterns of the tables,
 * which hold one or two stars.
 */
function matches(pattern: string, text: string, allows: (run: string) => boolean): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === text;
  if (!text.startsWith(pattern.slice(0, star))) return false;
  const rest = pattern.slice(star + 1);
  const tail = text.slice(star);
  if (!rest.includes('*')) {
    return tail.length >= rest.length && tail.endsWith(rest) && allows(tail.slice(0, tail.length - rest.length));
  }
  for (let length = 0; length <= tail.length && allows(tail.slice(0, length)); length++) {
    if (matches(rest, tail.slice(length), allows)) return true;
  }
  return false;
}

/** Whether a module specifier matches a pattern in which `*` stands for any run of characters. */
export function matchesModule(pattern: string, module: string): boolean {
  return matches(pattern, module, () => true);
}

/** Whether a dotted path matches a pattern in which `*` stands for any run of characters without a dot. */
export function matchesPath(pattern: string, path: string): boolean {
  return matches(pattern, path, (run) => !run.includes('.'));
}
