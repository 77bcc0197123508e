// The tables of `src/facts`, for what is generated from them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import { root } from './root.mjs';

/** The module of a table. Facts import nothing, so the file stands alone once its types are taken out. */
export async function readFacts(name) {
  const text = readFileSync(join(root, `src/facts/${name}.ts`), 'utf8');
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2023 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
