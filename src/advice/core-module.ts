import type { TSESTree } from '@typescript-eslint/utils';
import { exported } from '../aws/consumers/consumers.ts';
import type { File } from '../file.ts';

/** The modules of the classes that all stacks share, by those of the classes of IAM. */
const CORE_MODULES: readonly (readonly [RegExp, string])[] = [
  [/^aws-cdk-lib(?:\/|$)/, 'aws-cdk-lib'],
  [/^@aws-cdk\/aws-iam$/, '@aws-cdk/core'],
];

/** The module that a class of CDK comes from, and the one with `Aws` and `Stack`; `undefined` for what comes from elsewhere. */
export function coreModuleOf(file: File, callee: TSESTree.Expression): { readonly module: string; readonly core: string } | undefined {
  const module = exported(file, file.evaluator.evaluate(callee))?.module ?? '';
  const core = CORE_MODULES.find(([pattern]) => pattern.test(module))?.[1];
  return core === undefined ? undefined : { module, core };
}
