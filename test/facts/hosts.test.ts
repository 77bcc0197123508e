import { describe, expect, it } from 'vitest';
import { HOST_EVIDENCE, SERVER_EVIDENCE, TEST_FILE_PATTERNS } from '../../src/facts/hosts.ts';
import type { HostEvidenceRow } from '../../src/facts/hosts.ts';
import type { Host } from '../../src/facts/source-order.ts';
import { isInstalled } from './packages.ts';

type Sign = readonly [kind: HostEvidenceRow['kind'], text: string];

/** The host that the signs of one file speak for: the heaviest, none where two hosts weigh the same. */
function hostOf(...signs: readonly Sign[]): Host | undefined {
  const isMet = (row: { kind: HostEvidenceRow['kind']; pattern: RegExp }) =>
    signs.some(([kind, text]) => kind === row.kind && row.pattern.test(text));
  const isServer = SERVER_EVIDENCE.some((row) => isMet(row));
  const rows = HOST_EVIDENCE.filter((row) => isMet(row) && !(isServer && /^(?:browser|react-native)$/.test(row.host)));
  const weight = Math.max(...rows.map((row) => row.weight));
  const hosts = new Set(rows.filter((row) => row.weight === weight).map(({ host }) => host));
  return hosts.size === 1 ? [...hosts][0] : undefined;
}

describe('evidence for a host', () => {
  it.each<[Host | undefined, string, readonly Sign[]]>([
    ['aws-lambda', 'a handler', [['export', 'handler']]],
    ['aws-lambda', 'types of Lambda', [['module', 'aws-lambda']]],
    ['aws-lambda', 'middy and a handler', [['module', '@middy/core'], ['export', 'handler']]],
    ['aws-lambda', 'a variable of Lambda', [['variable', 'AWS_LAMBDA_FUNCTION_NAME']]],
    ['aws-lambda', 'a folder of functions', [['path', 'src/lambda/index.ts']]],
    ['aws-container', 'a variable of ECS', [['variable', 'ECS_CONTAINER_METADATA_URI_V4']]],
    ['aws-container', 'a token file', [['variable', 'AWS_WEB_IDENTITY_TOKEN_FILE']]],
    ['netlify', 'a handler typed by Netlify', [['module', '@netlify/functions'], ['export', 'handler']]],
    ['netlify', 'a handler in the folder of Netlify', [['path', 'netlify/functions/hello.ts'], ['export', 'handler']]],
    ['vercel', 'a package of Vercel', [['module', '@vercel/functions/oidc']]],
    ['vercel', 'a variable of Vercel', [['variable', 'VERCEL_ENV']]],
    [undefined, 'analytics of Vercel', [['module', '@vercel/analytics']]],
    ['edge', 'Workers', [['module', 'cloudflare:workers']]],
    ['edge', 'edge on Vercel', [['module', '@vercel/edge']]],
    ['other-cloud', 'Firebase and a handler', [['module', 'firebase-functions/v2'], ['export', 'handler']]],
    ['ci', 'a variable of GitHub Actions', [['variable', 'GITHUB_ACTIONS']]],
    ['workstation', 'a script', [['path', 'scripts/seed.ts']]],
    ['workstation', 'the configuration of SST', [['path', 'sst.config.ts']]],
    ['workstation', 'a command', [['path', 'infra/bin/app.ts']]],
    [undefined, 'a server that is started from a folder of commands', [['path', 'bin/www.js']]],
    [undefined, 'a handler in a folder of commands', [['path', 'bin/index.ts'], ['export', 'handler']]],
    [undefined, 'tools of an agent', [['path', 'src/tools/s3.ts']]],
    ['browser', 'use client', [['directive', 'use client'], ['module', 'react']]],
    ['browser', 'a component of Vue', [['path', 'src/Upload.vue']]],
    ['browser', 'document', [['global', 'document']]],
    ['browser', 'hooks of React', [['name', 'react#useState'], ['module', 'react']]],
    ['browser', 'a handler of an event', [['attribute', 'onClick']]],
    ['browser', 'a script of a page of Astro', [['path', 'src/pages/index.astro/0_0.ts']]],
    ['browser', 'a component for the browser alone', [['path', 'src/Upload.client.tsx']]],
    ['browser', 'a library that uploads from a page', [['module', 'react-s3']]],
    ['browser', 'an extension', [['global', 'chrome']]],
    ['browser', 'a worker of a page', [['global', 'importScripts']]],
    ['browser', 'Angular', [['module', '@angular/core']]],
    ['browser', 'a route of SvelteKit', [['path', 'src/routes/+page.ts'], ['global', 'document']]],
    [undefined, 'a route of SvelteKit on the server', [['path', 'src/routes/+page.server.ts'], ['global', 'document']]],
    [undefined, 'a page of Astro', [['path', 'src/pages/index.astro'], ['module', 'react-dom']]],
    [undefined, 'the main process of Electron', [['module', 'electron'], ['global', 'window']]],
    [undefined, 'a browser that is driven', [['module', 'puppeteer'], ['global', 'document']]],
    [undefined, 'React in a terminal', [['module', 'ink'], ['name', 'react#useState']]],
    [undefined, 'a renderer', [['module', 'react-dom/server'], ['name', 'react#useState']]],
    [undefined, 'the set-up of a build', [['path', 'vite.config.ts'], ['global', 'window']]],
    ['react-native', 'React Native', [['module', 'react-native'], ['module', 'react']]],
    ['react-native', 'Expo', [['module', 'expo-image-picker']]],
    [undefined, 'a server that sends to Expo', [['module', 'expo-server-sdk']]],
    // A server of a page beats the page.
    [undefined, 'a page with a loader', [['export', 'getServerSideProps'], ['module', 'react']]],
    [undefined, 'server code of React', [['directive', 'use server'], ['module', 'react']]],
    ['aws-lambda', 'a renderer on Lambda', [['module', 'aws-lambda'], ['module', 'react-dom']]],
    [undefined, 'an API route', [['path', 'pages/api/upload.ts'], ['global', 'window']]],
    [undefined, 'nothing', []],
    // Two hosts of the same weight.
    [undefined, 'Vercel and Netlify', [['variable', 'VERCEL'], ['variable', 'NETLIFY']]],
  ])('%s: %s', (host, _, signs) => {
    expect(hostOf(...signs)).toBe(host);
  });

  it('calls an export alone weak, and a directive and types strong', () => {
    for (const row of HOST_EVIDENCE) {
      if (row.kind === 'export') expect(row.weight).toBe(1);
      if (row.kind === 'directive') expect(row.weight).toBe(3);
    }
    expect(isInstalled('@types/aws-lambda')).toBe(true);
  });

  it('does not match the middle of a name', () => {
    for (const { kind, pattern, label } of HOST_EVIDENCE) {
      if (kind === 'path') continue;
      expect(pattern.source.startsWith('^'), label).toBe(true);
    }
  });

  it('has labels that go on after "because"', () => {
    for (const { label } of [...HOST_EVIDENCE, ...SERVER_EVIDENCE]) expect(label).toMatch(/^(?:it|its name) /);
  });
});

describe('paths of tests', () => {
  const isTest = (path: string) => TEST_FILE_PATTERNS.some((pattern) => pattern.test(path));

  it.each([
    'test/upload.ts',
    'tests/upload.ts',
    'src/__tests__/upload.ts',
    'src/__mocks__/s3.ts',
    'src/upload.test.ts',
    'src/upload.spec.tsx',
    'src/upload_test.js',
    'src/upload-spec.mjs',
    'e2e/login.ts',
    'cypress/support/commands.js',
    'packages/a/fixtures/keys.js',
    'src/setupTests.ts',
    'vitest.setup.ts',
    'jest.config.js',
    'jest-setup.js',
    'test.js',
  ])('%s', (path) => {
    expect(isTest(path)).toBe(true);
  });

  it.each(['src/upload.ts', 'src/latest/index.ts', 'src/contest.ts', 'src/testimonials.ts', 'src/attestation/key.ts', 'specification.ts'])(
    'not %s',
    (path) => {
      expect(isTest(path)).toBe(false);
    },
  );
});
