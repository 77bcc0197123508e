import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Set by .ci/run, which reads the totals of the run from this file. */
const jsonFile = process.env['VITEST_JSON_FILE'];

export default defineConfig({
  resolve: {
    // The command's sources name the plugin as its users do; tests run both from source.
    alias: { 'eslint-plugin-aws-credentials': fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    pool: 'threads',
    // One set of modules a worker: loading TypeScript and the SDKs' declarations anew for each file is what takes the time.
    isolate: false,
    // Type-checking against the real SDKs and starting real linters take seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: jsonFile ? ['default', ['json', { outputFile: jsonFile }]] : ['default'],
  },
});
