import { describe, expect, it } from 'vitest';
import { isOwnMethod } from '../../../src/syntax/own-methods.ts';
import { indexTree } from '../../../src/syntax/tree.ts';
import { parse } from '../../support/evaluate.ts';

/** Whether the outermost call of a text is of a method that a list or a text has by itself. */
function ofCall(code: string): boolean | undefined {
  const [call] = indexTree(parse(code)).ofType('CallExpression');
  return call && isOwnMethod(call.callee);
}

describe('methods of lists and texts', () => {
  it.each(['[a, b].map(f)', '[...names].sort().filter(f).join()', '`${a} b`.trim()', '([a] as string[]).at(0)'])('%s', (code) => {
    expect(ofCall(code)).toBe(true);
  });

  it.each(['list.map(f)', '[a].find(f).send()', '[a][0].send()', '[a][name]()', 'f([a]).map(g)', 'map()'])('not %s', (code) => {
    expect(ofCall(code)).toBe(false);
  });
});
