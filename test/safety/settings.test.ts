// A wrong setting or option names itself and what is allowed, and nothing that it holds is told in full.
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { runsOf, secretsFor } from './random-keys.ts';

const secrets = secretsFor('settings');

/** What is wrong, where, and what the message says is allowed. */
const WRONG: readonly (readonly [name: string, settings: unknown, place: string, allowed: string])[] = [
  ['the settings are a text', 'strict', '', 'an object'],
  ['the settings are a list', [], '', 'an object'],
  ['the settings are a number', 1, '', 'an object'],
  ['an unknown name', { hosts: 'ci' }, '.hosts', 'host, order, direction, consumers, endpoints, testFiles, allow, trustedAccounts, exampleKeys, reportCanaries'],
  ['an unknown host', { host: 'lambda' }, '.host', '"aws-lambda", "aws-container"'],
  ['a host that is an object', { host: { files: '**', host: 'ci' } }, '.host', 'a list'],
  ['an entry that is no object', { host: ['ci'] }, '.host[0]', 'an object'],
  ['an entry without files', { host: [{ host: 'ci' }] }, '.host[0].files', 'a list'],
  ['a glob that is no text', { host: [{ files: [1], host: 'ci' }] }, '.host[0].files', 'a list of texts'],
  ['an entry without a host', { host: [{ files: '**' }] }, '.host[0].host', '"aws-lambda"'],
  ['the second entry', { host: [{ files: '**', host: 'ci' }, { files: '**', host: 'x' }] }, '.host[1].host', '"ci"'],
  ['an unknown order', { order: 'newest' }, '.order', '"current", "guide-2023"'],
  ['an order that is null', { order: null }, '.order', '"current"'],
  ['an unknown direction', { direction: 'implicit' }, '.direction', '"default-chain", "explicit"'],
  ['a direction that is a boolean', { direction: true }, '.direction', '"default-chain", "explicit"'],
  ['consumers that are an object', { consumers: {} }, '.consumers', 'a list'],
  ['a consumer that is null', { consumers: [null] }, '.consumers[0]', 'an object'],
  ['a consumer without modules', { consumers: [{ exports: ['a'], via: 'call' }] }, '.consumers[0].modules', 'a list'],
  ['a consumer without exports', { consumers: [{ modules: ['a'], via: 'call' }] }, '.consumers[0].exports', 'a list'],
  ['a consumer without a way', { consumers: [{ modules: ['a'], exports: ['b'] }] }, '.consumers[0].via', '"new", "call", "assign"'],
  ['a consumer of an unknown SDK', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', sdk: 3 }] }, '.consumers[0].sdk', '"v3", "v2", "other"'],
  ['a consumer of an unknown kind', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', kind: 'x' }] }, '.consumers[0].kind', '"client", "signer"'],
  ['a consumer that accepts the unknown', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', accepts: 'all' }] }, '.consumers[0].accepts', '"omit", "provider", "identity-only"'],
  ['a slot that is a text', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', id: '0.id' }] }, '.consumers[0].id', 'a list'],
  ['a slot that holds a number', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', secret: [0] }] }, '.consumers[0].secret', 'a list'],
  ['a consumer with an unknown name', { consumers: [{ modules: ['a'], exports: ['b'], via: 'new', secrets: ['0'] }] }, '.consumers[0].secrets', 'modules'],
  ['endpoints that are an object', { endpoints: { host: 'a' } }, '.endpoints', 'a list'],
  ['an endpoint without a host', { endpoints: [{ kind: 'aws' }] }, '.endpoints[0].host', 'a host name'],
  ['an endpoint of an unknown kind', { endpoints: [{ host: 'a', kind: 'minio' }] }, '.endpoints[0].kind', '"aws", "local", "other"'],
  ['test files that are a number', { testFiles: 1 }, '.testFiles', 'a list'],
  ['a test file that is no text', { testFiles: [true] }, '.testFiles', 'a list of texts'],
  ['an allowed text', { allow: 'AKIA…WXYZ' }, '.allow', 'a list'],
  ['an allowed entry that is a text', { allow: ['AKIA…WXYZ'] }, '.allow[0]', 'an object'],
  ['an allowed entry without a secret', { allow: [{ reason: 'a test' }] }, '.allow[0].secret', 'fingerprint'],
  ['an allowed entry without a reason', { allow: [{ secret: 'AKIA…WXYZ' }] }, '.allow[0].reason', 'a text that says why'],
  ['an allowed entry with an empty reason', { allow: [{ secret: 'AKIA…WXYZ', reason: ' ' }] }, '.allow[0].reason', 'a text that says why'],
  ['accounts that are a text', { trustedAccounts: '111122223333' }, '.trustedAccounts', 'a list'],
  ['an account that is a number', { trustedAccounts: [111122223333] }, '.trustedAccounts[0]', 'the 12 digits of an account'],
  ['unknown handling of examples', { exampleKeys: true }, '.exampleKeys', '"ignore", "report"'],
  ['canaries by a text', { reportCanaries: 'yes' }, '.reportCanaries', 'true or false'],
  ['the name of a prototype', JSON.parse('{"__proto__": {}}'), '.__proto__', 'host, order'],
  ['the name of a method', { toString: 1 }, '.toString', 'host, order'],
  ['the value of a prototype', { host: '__proto__' }, '.host', '"aws-lambda"'],
];

function messageOf(settings: unknown): string {
  try {
    readSettings({ 'aws-credentials': settings });
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown, but no error';
  }
  return 'accepted';
}

describe('a wrong setting names itself and what is allowed', () => {
  it.each(WRONG)('%s', (_name, settings, place, allowed) => {
    const message = messageOf(settings);
    expect(message.startsWith(`settings["aws-credentials"]${place}: `), message).toBe(true);
    expect(message).toMatch(/; use .+\.$/);
    expect(message.slice(message.indexOf('; use '))).toContain(allowed);
  });

  it('names every setting that there is', () => {
    const all: Record<keyof Required<Settings>, true> = {
      host: true,
      order: true,
      direction: true,
      consumers: true,
      endpoints: true,
      testFiles: true,
      allow: true,
      trustedAccounts: true,
  exampleKeys: true,
      reportCanaries: true,
    };
    const places = WRONG.map(([, , place]) => place);
    for (const name of Object.keys(all)) expect(places.some((place) => place.startsWith(`.${name}`)), name).toBe(true);
    expect(messageOf({ other: 1 })).toContain(Object.keys(all).join(', '));
  });
});

describe('a secret in a wrong setting is not told', () => {
  it.each([
    ['a key id where a list is meant', { allow: secrets.id }, secrets.id],
    ['a secret access key as a host', { host: secrets.secret }, secrets.secret],
    ['a key id as an order', { order: secrets.id }, secrets.id],
    ['a secret access key as a host of an endpoint', { endpoints: [{ host: 1, kind: secrets.secret }] }, secrets.secret],
    ['a key id as a whole entry', { allow: [secrets.id] }, secrets.id],
    ['a secret access key for test files', { testFiles: [1, secrets.secret] }, secrets.secret],
    ['a token', { exampleKeys: secrets.token }, secrets.token],
  ])('%s', (_name, settings, secret) => {
    const message = messageOf(settings);
    expect(message).toContain('; use ');
    expect(runsOf(secret, 8).filter((run) => message.includes(run))).toEqual([]);
  });
});

describe('through ESLint', () => {
  const lint = (config: Linter.Config): unknown => {
    try {
      return new Linter().verify('', { plugins: { 'aws-credentials': plugin }, ...config }).map(({ message }) => message);
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each(Object.keys(plugin.rules))('%s: a wrong setting is an error even in a file without a word of AWS', (name) => {
    const message = lint({ rules: { [`aws-credentials/${name}`]: 'error' }, settings: { 'aws-credentials': { order: 'newest' } } });
    expect(message).toContain('settings["aws-credentials"].order: "newest" is not allowed; use "current", "guide-2023".');
  });

  it.each(Object.keys(plugin.rules))('%s: an option that does not exist is named', (name) => {
    const message = lint({ rules: { [`aws-credentials/${name}`]: ['error', { noSuchOption: true }] } });
    expect(message).toContain(name);
    // A rule without options has no name to complain about.
    expect(message).toMatch(/noSuchOption|should NOT have more than 0 items/);
  });

  it.each([
    ['no-hardcoded-credentials', 'comments'],
    ['no-inline-credentials', 'unknownEndpoints'],
  ])('%s: a wrong value of the option %s is told with its rule and the type', (name, option) => {
    const message = lint({ rules: { [`aws-credentials/${name}`]: ['error', { [option]: 'yes' }] } });
    // ESLint's own words: it names the rule, the value and the type.
    expect(message).toContain(`aws-credentials/${name}`);
    expect(message).toContain('boolean');
  });

  it.each([
    ['an unknown field', { factories: [{ modul: '@acme/aws' }] }, ['modul', '"module", "function", "files"']],
    ['no factory', { factories: [] }, ['Value []', 'fewer than 1 items']],
    ['nothing named', {}, ['factories']],
    ['a factory that names nothing', { factories: [{}] }, ['fewer than 1 properties']],
    ['a factory that is a text', { factories: ['@acme/aws'] }, ['"@acme/aws"', 'object']],
  ])('require-client-factory: %s', (_name, option, told) => {
    const message = lint({ rules: { 'aws-credentials/require-client-factory': ['error', option] } });
    expect(message).toContain('aws-credentials/require-client-factory');
    for (const text of told) expect(message).toContain(text);
  });
});
