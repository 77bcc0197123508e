import { defineConfig } from 'tsdown';

/** What both bundles share. The published entries are bundled because loading a hundred small modules costs 15 ms. */
const common = {
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  fixedExtension: false,
  logLevel: 'warn',
  // A rebuild must not pull the ground from under a test that is reading the build.
  clean: false,
} as const;

export default defineConfig([
  {
    ...common,
    name: 'plugin',
    entry: { index: 'src/index.ts' },
    tsconfig: 'tsconfig.build.json',
    dts: process.env['BUILD_TYPES'] !== 'no',
  },
  {
    ...common,
    name: 'cli',
    cwd: 'cli',
    entry: { main: 'src/main.ts' },
    tsconfig: '../tsconfig.build.json',
    dts: false,
  },
]);
