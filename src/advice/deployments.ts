import type { TSESTree } from '@typescript-eslint/utils';
import type { BroadPolicyFinding } from '../aws/policies/managed-policies.ts';
import { BOOTSTRAP_ROLES } from '../facts/managed-policies.ts';
import type { File } from '../file.ts';
import { memberName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import type { Alternative } from './alternatives.ts';
import { coreModuleOf } from './core-module.ts';
import { insertProperty, mergeEdits, removeElements, updateImports } from './edits/index.ts';
import type { TextEdit } from './edits/index.ts';
import { writtenValue } from './written.ts';

const ATTACHED = 'managedPolicies';
const INLINE = 'inlinePolicies';

/**
 * For a role of CDK that deploys: to take the roles of the bootstrap, in the place of all rights. Only where the policy is named
 * right where it is attached.
 */
export function narrowDeployment(file: File, { node, breadth, deploys }: BroadPolicyFinding): Alternative[] {
  const isAll = breadth === 'admin' || breadth === 'power';
  const reference = deploys && isAll ? referenceOf(node) : undefined;
  const edits = reference && (inPlaceOfCall(file, reference) ?? inPlaceOfElement(file, reference));
  return edits ? [{ id: 'assumeBootstrap', data: { pattern: BOOTSTRAP_ROLES.pattern }, edits }] : [];
}

/** `ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')`, with what `ManagedPolicy` is written with. */
interface Reference {
  readonly call: TSESTree.CallExpression;
  readonly owner: TSESTree.Expression;
}

function referenceOf(node: Node): Reference | undefined {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  return { call, owner: call.callee.object };
}

/** `role.addManagedPolicy(…)` becomes `role.addToPolicy(…)`. */
function inPlaceOfCall(file: File, { call, owner }: Reference): TextEdit[] | undefined {
  const { parent } = call;
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || memberName(parent.callee) !== 'addManagedPolicy') return undefined;
  const written = statementText(file, owner, call, []);
  if (!written) return undefined;
  return mergeEdits([...written.edits, { range: parent.callee.property.range, text: 'addToPolicy' }, { range: call.range, text: written.text }]);
}

/** `managedPolicies: […]` of a role becomes, or gets beside it, `inlinePolicies: { … }`. */
function inPlaceOfElement(file: File, { call, owner }: Reference): TextEdit[] | undefined {
  const list = call.parent;
  const property = list.type === 'ArrayExpression' ? list.parent : undefined;
  if (list.type !== 'ArrayExpression' || property?.type !== 'Property' || propertyName(property) !== ATTACHED) return undefined;
  const props = property.parent;
  if (props.type !== 'ObjectExpression' || props.parent.type !== 'NewExpression') return undefined;
  if (props.properties.some((other) => other.type !== 'Property' || propertyName(other) === INLINE)) return undefined;
  const written = statementText(file, owner, call, ['PolicyDocument']);
  if (!written) return undefined;
  const [document = ''] = written.others;
  const text = `${INLINE}: { bootstrap: new ${document}({ statements: [${written.text}] }) }`;
  const { sourceCode } = file;
  const edits =
    list.elements.length === 1
      ? [{ range: property.range, text }]
      : [...removeElements(sourceCode, [call]), ...insertProperty(sourceCode, props, text, { after: property })];
  return mergeEdits([...written.edits, ...edits]);
}

interface Written {
  readonly text: string;
  /** How the other classes are written. */
  readonly others: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** A statement that allows to take the roles of the bootstrap, in the way in which the file writes the classes of IAM. */
function statementText(file: File, owner: TSESTree.Expression, removed: Node, classes: readonly string[]): Written | undefined {
  const from = coreModuleOf(file, owner);
  if (!from) return undefined;
  const names = ['PolicyStatement', ...classes];
  const namespace = owner.type === 'MemberExpression' ? `${file.sourceCode.getText(owner.object)}.` : undefined;
  const asked = namespace === undefined ? names.map((name) => ({ module: from.module, name })) : [];
  const needed = [...asked, { module: from.core, name: 'Aws' }];
  const uses = owner.type === 'MemberExpression' && owner.object.type === 'Identifier' ? [owner.object.name] : [];
  const { edits, locals, newModules } = updateImports(file.sourceCode, { needed, removed: [removed], uses, at: removed });
  if (namespace === undefined && newModules.includes(from.module)) return undefined;
  const aws = locals.at(-1) ?? 'Aws';
  const [statement = '', ...others] = namespace === undefined ? locals.slice(0, -1) : names.map((name) => namespace + name);
  const action = writtenValue(file, 'sts:AssumeRole');
  const arn = `\`arn:\${${aws}.PARTITION}:iam::\${${aws}.ACCOUNT_ID}:role/${BOOTSTRAP_ROLES.pattern}\``;
  return { text: `new ${statement}({ actions: [${action}], resources: [${arn}] })`, others, edits };
}
