import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells which files are left out. */
export interface Ignored {
  /** Whether a file or a folder is left out. What lies in a folder that is left out is never asked for. */
  readonly isIgnored: (path: string, isFolder: boolean) => boolean;
}

/**
 * What the .gitignore files say, from the folder of the repository down, and the patterns of the user, which are relative to
 * where he stands. A folder outside of a repository has the .gitignore files below it alone.
 */
export function createIgnored(folder: string, cwd: string, patterns: readonly string[]): Ignored {
  const byFolder = new Map<string, Ignore | undefined>();
  const top = repositoryOf(folder) ?? folder;
  const own = patterns.length > 0 ? ignore().add([...patterns]) : undefined;

  return {
    isIgnored(path, isFolder) {
      if (own && says(own, cwd, path, isFolder) === true) return true;
      // The nearest file that speaks of it decides.
      for (let at = dirname(path); ; at = dirname(at)) {
        const rules = rulesOf(at);
        const answer = rules && says(rules, at, path, isFolder);
        if (answer !== undefined) return answer;
        if (at === top || at === dirname(at)) return false;
      }
    },
  };

  function rulesOf(at: string): Ignore | undefined {
    if (!byFolder.has(at)) byFolder.set(at, readRules(join(at, '.gitignore')));
    return byFolder.get(at);
  }
}

function readRules(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    // There is none, or nobody may read it: git ignores nothing then.
    return undefined;
  }
}

/** What a file says of a path: that it is left out, that it is not, or nothing. */
function says(rules: Ignore, from: string, path: string, isFolder: boolean): boolean | undefined {
  const name = relative(from, path).split(sep).join('/');
  if (name === '' || name.startsWith('../') || !ignore.isPathValid(name)) return undefined;
  const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
  return ignored ? true : unignored ? false : undefined;
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
