import type { Dialect, DialectRow } from '../../facts/policy-shapes.ts';
import { DIALECTS, POLICY_VERSIONS } from '../../facts/policy-shapes.ts';
import type { File } from '../../file.ts';
import { readJson } from '../../values/json.ts';
import type { ObjectValue, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { constructOf, isConstruct, jsonSource } from '../consumers/constructs.ts';
import { CDK_IAM, cdkPrincipalsOf, cdkStatements } from './cdk.ts';
import { listed, placeOfValue } from './elements.ts';
import type { Place, PolicyForm, Statement } from './policy.ts';
import { looksLikeStatement, statementOfObject } from './statements.ts';

/** What stands in a policy, before it is known what the policy is for. */
export interface Document extends Place {
  readonly form: PolicyForm;
  readonly statements: readonly Statement[];
  readonly open: boolean;
}

/** The names of what holds the statements of a policy. */
export const STATEMENT = 'Statement';

const versions: ReadonlySet<string> = new Set(POLICY_VERSIONS);

/** The policies that a value is: an object, its JSON text, a choice of them. */
export function documentsOf(file: File, value: Value): Document[] {
  return leavesOf(value).flatMap(({ value: leaf }) => {
    const source = jsonSource(file, leaf);
    if (source !== leaf) return documentsOf(file, source);
    if (leaf.kind === 'text') {
      const parsed = readJson(leaf.node, leaf.pieces, file.sourceCode.text);
      return parsed.kind === 'object' ? ofObject(file, parsed, 'text') : [];
    }
    return leaf.kind === 'object' ? ofObject(file, leaf, 'object') : [];
  });
}

function ofObject(file: File, object: ObjectValue, form: PolicyForm): Document[] {
  const property = object.properties.get(STATEMENT);
  if (!property || isOfOthers(object)) return [];
  const found = listed(property.value);
  const looks = found.values.some((value) => isStatementLike(file, value));
  if (!looks) return [];
  const statements = found.values.flatMap((value) => statementOf(file, value, 'iam') ?? []);
  const open = object.open || found.open || statements.length < found.values.length;
  return [{ ...placeOfValue(file, object), form, statements, open }];
}

/** Whether a document has a version that AWS does not have. Other clouds write their policies alike. */
function isOfOthers({ properties }: ObjectValue): boolean {
  const version = properties.get('Version');
  const text = version && constantText(version.value);
  return text !== undefined && !versions.has(text);
}

function isStatementLike(file: File, value: Value): boolean {
  if (value.kind === 'object') return looksLikeStatement(value, true);
  return statementOf(file, value, 'iam') !== undefined;
}

/** The statements of a list in the way of a library. */
export function statementsOf(file: File, value: Value, dialect: Dialect): { readonly statements: Statement[]; readonly open: boolean } {
  const found = listed(value);
  const statements = found.values.flatMap((element) => statementOf(file, element, dialect) ?? []);
  return { statements, open: found.open || statements.length < found.values.length };
}

/** The statement that a value is; `undefined` for what is not known. */
export function statementOf(file: File, value: Value, dialect: Dialect): Statement | undefined {
  const source = jsonSource(file, value);
  if (source !== value) return statementOf(file, source, dialect);
  const row: DialectRow = DIALECTS[dialect];
  switch (value.kind) {
    case 'object':
      return statementOfObject(file, value, row, row.parts === 'constructs' ? cdkPrincipalsOf : undefined);
    case 'new':
      return file.about(cdkStatements).get(value.node);
    case 'call':
      return statementOfCall(file, value);
    default:
      return undefined;
  }
}

/** `PolicyStatement.fromJson({ … })`, `statement.toJSON()`. */
function statementOfCall(file: File, value: Extract<Value, { kind: 'call' }>): Statement | undefined {
  const { node, callee } = value;
  if (node.type !== 'CallExpression') return undefined;
  if (callee.kind === 'member' && callee.name === 'toJSON') return statementOf(file, callee.object, 'cdk');
  const construct = constructOf(file, callee);
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return undefined;
  if (isConstruct(construct, CDK_IAM, ['PolicyStatement.fromJson'])) return statementOf(file, file.evaluator.evaluate(argument), 'iam');
  return isConstruct(construct, 'sst', ['aws.permission']) ? statementOf(file, file.evaluator.evaluate(argument), 'sst') : undefined;
}
