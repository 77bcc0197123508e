// What the set-ups of the tools that are installed here take.
import { describe, expect, it } from 'vitest';
import { SETUPS } from '../../src/facts/bundlers.ts';
import { load } from './packages.ts';

describe('webpack', () => {
  it('takes prefixes for the variables of its files', () => {
    const { validate } = load<{ readonly validate: (options: object) => void }>('webpack');
    const row = SETUPS.find(({ way }) => way === 'dotenv.prefix');
    expect(row?.tool).toBe('webpack');
    expect(() => {
      validate({ dotenv: { prefix: ['WEBPACK_', 'AWS_'] } });
    }).not.toThrow();
    expect(() => {
      validate({ dotenv: { prefixes: ['AWS_'] } });
    }).toThrow();
  });
});
