#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep compiled code between runs, as ESLint asks them to. What is imported before this call is not kept.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
await import('./start.ts');
