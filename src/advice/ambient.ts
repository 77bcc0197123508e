import type { TSESTree } from '@typescript-eslint/utils';
import type { AmbientFinding } from '../aws/findings.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { propertyName } from '../syntax/name.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { fromCaller, nameIdentity } from './direction.ts';
import { insertProperty, mergeEdits, replaceNode, updateImports } from './edits/index.ts';

const NAME_PROFILE = 'Give it `fromIni` with the profile, which ends there';

/** Whose credentials assume a role: where each class takes them. */
const MASTER: Readonly<Record<string, string>> = {
  fromTemporaryCredentials: 'Give it the identity that may assume the role, as `masterCredentials`',
  ChainableTemporaryCredentials: 'Give it the identity that may assume the role, as `masterCredentials`',
  TemporaryCredentials: 'Give it the identity that may assume the role, as its second argument',
};

const NAME_IT = 'Name the profile that is meant, as `profile`';
const NAME_ROLE = 'Name the role that is meant, as `roleArn`';

/** The ways out for what signs as the host. Whose identity is meant only a person knows, unless the code names a profile. */
export function adviseAmbient(file: File, finding: AmbientFinding): Advice {
  const { form, sdk } = finding;
  switch (form) {
    case 'profile':
      return { sentence: NAME_PROFILE, alternatives: present(besideProfile(file, finding)) };
    case 'client':
      return { sentence: nameIdentity(sdk, 'it'), alternatives: [] };
    case 'mention':
      return { sentence: inItsPlace(sdk), alternatives: [] };
    case 'source': {
      const own = ownWay(finding) ?? inItsPlace(sdk);
      return { sentence: own, alternatives: present(inPlaceOfChain(file, finding)) };
    }
  }
}

function inItsPlace(sdk: AmbientFinding['sdk']): string {
  return `Use the identity that is meant: ${fromCaller(sdk)}`;
}

/** The way out of a source that takes the name of an identity. */
function ownWay({ kind, name }: AmbientFinding): string | undefined {
  if (kind === 'profile') return NAME_IT;
  if (name === 'fromTokenFile') return NAME_ROLE;
  return Object.hasOwn(MASTER, name) ? MASTER[name] : undefined;
}

function present(alternative: Alternative | undefined): Alternative[] {
  return alternative ? [alternative] : [];
}

const FROM_INI = { module: '@aws-sdk/credential-providers', name: 'fromIni' } as const;

/** `new S3Client({ profile })` gets `credentials: fromIni({ profile })` beside it: the profile has more than credentials in it. */
function besideProfile(file: File, { node }: AmbientFinding): Alternative | undefined {
  const [options] = node.type === 'NewExpression' ? node.arguments : [];
  const profile = options?.type === 'ObjectExpression' ? profileIn(options) : undefined;
  if (options?.type !== 'ObjectExpression' || !profile || options.properties.some((member) => isCredentials(member))) return undefined;
  const { edits, locals, newModules } = updateImports(file.sourceCode, { needed: [FROM_INI], at: node });
  const text = `credentials: ${locals[0] ?? ''}({ ${file.sourceCode.getText(profile)} })`;
  return nameProfile([...insertProperty(file.sourceCode, options, text, { after: profile }), ...edits], newModules);
}

/** `fromNodeProviderChain({ profile })` is `fromIni({ profile })` without the way to the host. */
function inPlaceOfChain(file: File, { node, name }: AmbientFinding): Alternative | undefined {
  if (node.type !== 'CallExpression' || name !== 'fromNodeProviderChain') return undefined;
  const [options] = node.arguments;
  const isAlone = options?.type === 'ObjectExpression' && options.properties.length === 1 && profileIn(options);
  if (!isAlone) return undefined;
  const { edits, locals, newModules } = updateImports(file.sourceCode, { needed: [FROM_INI], removed: [node.callee], at: node });
  return nameProfile([...replaceNode(file.sourceCode, node.callee, locals[0] ?? ''), ...edits], newModules);
}

function nameProfile(edits: Parameters<typeof mergeEdits>[0], newModules: readonly string[]): Alternative {
  const needs = newModules.length > 0 ? ` (needs the package ${newModules.join(', ')})` : '';
  return { id: 'nameProfile', data: { provider: 'fromIni()', needs }, edits: mergeEdits(edits) };
}

function profileIn(object: TSESTree.ObjectExpression): TSESTree.Property | undefined {
  return object.properties.find((member) => member.type === 'Property' && propertyName(member) === 'profile') as TSESTree.Property | undefined;
}

function isCredentials(member: Node): boolean {
  return member.type === 'Property' && propertyName(member) === 'credentials';
}
