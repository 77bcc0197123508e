import type { TSESTree } from '@typescript-eslint/utils';
import type { OperationRow, PolicyKind } from '../../facts/policy-carriers.ts';
import { OPERATIONS, POLICY_CONSTRUCTS } from '../../facts/policy-carriers.ts';
import { CDK_HOLDER_METHODS } from '../../facts/policy-shapes.ts';
import type { File } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, placesAt } from '../consumers/constructs.ts';
import type { Document } from './documents.ts';
import { documentsOf, statementOf, statementsOf } from './documents.ts';
import { holderAt } from './holders.ts';
import type { Holder, Statement } from './policy.ts';

/** A document with what its carrier tells of it. */
export interface Carried {
  readonly document: Document;
  readonly kind: PolicyKind;
  readonly service?: string;
  readonly holder?: Holder;
  /** The names that the carrier gives. */
  readonly names: readonly string[];
}

const operations: ReadonlyMap<string, OperationRow> = new Map(
  OPERATIONS.flatMap((row): [string, OperationRow][] => {
    const method = row.operation.charAt(0).toLowerCase() + row.operation.slice(1);
    const client = `@aws-sdk/client-${row.client}`;
    return [
      [`${client} ${row.operation}Command`, row],
      [`${client} ${row.v2}.${method}`, row],
      [`aws-sdk ${row.v2}.${method}`, row],
    ];
  }),
);

const holders: ReadonlyMap<string, PolicyKind> = new Map(CDK_HOLDER_METHODS.map(({ name, kind }) => [name, kind]));

/** The policies that a file gives to an SDK or to a construct. */
export function carriedPolicies(file: File): Carried[] {
  const carried: Carried[] = [];
  for (const construction of file.about(constructions)) {
    const { node, library, path } = construction;
    const operation = operations.get(`${library} ${path}`);
    if (operation) {
      const { kind, service, option } = operation;
      const holder = holderAt(file, construction);
      for (const document of documentsAt(file, node, `0.${option}`)) carried.push({ document, kind, service, names: [], ...(holder !== undefined && { holder }) });
      continue;
    }
    for (const row of POLICY_CONSTRUCTS) {
      if (!isConstruct(construction, row.library, row.callees)) continue;
      const { kind, service } = row;
      const documents = row.holds === 'document' ? documentsAt(file, node, row.slot) : statementsAt(file, construction, row);
      const names = namesGiven(file, node);
      for (const document of documents) carried.push({ document, kind, names, ...(service !== undefined && { service }) });
    }
  }
  for (const node of file.tree.ofType('CallExpression')) carried.push(...heldStatements(file, node));
  return carried;
}

function documentsAt(file: File, node: Construction['node'], slot: string): Document[] {
  return placesAt(file, node.arguments, slot).flatMap(({ value }) => documentsOf(file, value));
}

function statementsAt(file: File, { node }: Construction, row: (typeof POLICY_CONSTRUCTS)[number]): Document[] {
  return placesAt(file, node.arguments, row.slot).flatMap(({ value }) => {
    const found =
      row.holds === 'statement'
        ? { statements: [statementOf(file, value, row.dialect)].filter((statement) => statement !== undefined), open: true }
        : statementsOf(file, value, row.dialect);
    return found.statements.length > 0 ? [{ node, form: 'construct', ...found }] : [];
  });
}

/** The names among the arguments of a construct: its id, and what it calls its policy. */
function namesGiven(file: File, node: Construction['node']): string[] {
  return node.arguments.flatMap((argument): string[] => {
    if (argument.type === 'SpreadElement') return [];
    const value = file.evaluator.evaluate(argument);
    const text = constantText(value);
    if (text !== undefined) return [text];
    if (value.kind !== 'object') return [];
    return [...value.properties.values()].flatMap((property) => (/name$/i.test(property.name) ? (constantText(property.value) ?? []) : []));
  });
}

/** `role.addToPolicy(statement)`, whatever `role` is: the statement itself is one of CDK. */
function heldStatements(file: File, node: TSESTree.CallExpression): Carried[] {
  if (node.callee.type !== 'MemberExpression') return [];
  const kind = holders.get(memberName(node.callee) ?? '');
  if (kind === undefined) return [];
  const statements = node.arguments.flatMap((argument): Statement[] => {
    const value = file.evaluator.evaluate(argument.type === 'SpreadElement' ? argument.argument : argument);
    return leavesOf(value).flatMap((leaf) =>
      leaf.value.kind === 'array' ? statementsOf(file, leaf.value, 'cdk').statements : heldStatement(file, leaf.value),
    );
  });
  if (statements.length === 0) return [];
  const holder = file.evaluator.evaluate(node.callee.object).node;
  return [{ document: { node, form: 'construct', statements, open: true }, kind, holder, names: [] }];
}

/** An object is no statement there: the method may be of anybody. */
function heldStatement(file: File, value: Parameters<typeof statementOf>[1]): Statement[] {
  const statement = value.kind === 'object' ? undefined : statementOf(file, value, 'cdk');
  return statement ? [statement] : [];
}
