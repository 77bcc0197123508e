// What must not be said: the secrets of a text.
import { lint, ruleOf } from './lint.ts';
import type { Source } from './lint.ts';

const ID = /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/g;
const KEY = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40,}={0,2}(?![A-Za-z0-9/+])/g;
const OTHERS = /da2-[a-z0-9]{26}|amzn\.mws\.[0-9a-f-]{36}|amzn1\.oa2-cs\.v1\.[0-9a-f]{60,64}/g;

/** The texts of a source that have the shape of a secret: ids, runs of forty characters of base64, keys with a prefix. */
export function shapedSecrets(code: string): string[] {
  return [ID, KEY, OTHERS].flatMap((pattern) => code.match(pattern) ?? []).filter((text) => !isPlain(text));
}

/** Names and paths run to forty characters as well; a secret has capitals, small letters and digits. */
function isPlain(text: string): boolean {
  return !(/[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text)) && !/^(?:A[A-Z]{3}|da2-|amzn)/.test(text);
}

/** The texts of the literals that a rule reports: what stands between quotes in the reported lines. */
export function reportedTexts(source: Source): string[] {
  const lines = source.code.split('\n');
  return lint(source, { 'no-hardcoded-credentials': 'error' })
    .filter((message) => ruleOf(message) === 'no-hardcoded-credentials')
    .flatMap(({ line, endLine = line, column, endColumn = column }) => {
      const text = lines.slice(line - 1, endLine).join('\n');
      return quoted(line === endLine ? text.slice(column - 1, endColumn - 1) : text);
    })
    .filter((text) => text.length >= 8);
}

function quoted(text: string): string[] {
  return (text.match(/(['"`])(?:(?!\1).)*\1/gs) ?? []).map((match) => match.slice(1, -1));
}
