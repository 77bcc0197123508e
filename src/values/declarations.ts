import type { TSESTree } from '@typescript-eslint/utils';
import { constantName, importedName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { memberOfImport } from './environment.ts';
import type { Evaluator } from './evaluator.ts';
import { moduleName } from './modules.ts';
import { destructured } from './patterns.ts';
import type { ImportValue, ObjectProperty, Value } from './value.ts';
import { unknown } from './value.ts';

/** What an import binds. `parent`: the declaration around it. */
export function importedValue(evaluator: Evaluator, node: Node, parent: Node | null | undefined): Value {
  const from = (module: string): ImportValue => ({ kind: 'import', node, module: moduleName(module), path: [] });
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    if (reference.type !== 'TSExternalModuleReference') return qualifiedName(evaluator, reference);
    const module = constantName(reference.expression);
    return module === undefined ? unknown(node) : from(module);
  }
  if (parent?.type !== 'ImportDeclaration') return unknown(node);
  const module = from(parent.source.value);
  if (node.type === 'ImportNamespaceSpecifier') return module;
  if (node.type === 'ImportDefaultSpecifier') return memberOfImport(module, 'default', node);
  if (node.type !== 'ImportSpecifier') return unknown(node);
  return memberOfImport(module, importedName(node), node);
}

/** `import S3 = AWS.S3`. */
function qualifiedName(evaluator: Evaluator, node: Node): Value {
  if (node.type === 'TSQualifiedName') {
    return evaluator.member(qualifiedName(evaluator, node.left), node.right.name, node);
  }
  return node.type === 'Identifier' ? evaluator.evaluate(node) : unknown(node);
}

/** The members of an enum; there may be more of the same name. */
export function enumValue(evaluator: Evaluator, node: TSESTree.TSEnumDeclaration): Value {
  return evaluator.guarded(node, node, () => {
    const properties = new Map<string, ObjectProperty>();
    for (const member of membersOf(node)) {
      const name = member.id.type === 'Identifier' ? member.id.name : constantName(member.id);
      if (name === undefined) continue;
      const value = member.initializer ? evaluator.evaluate(member.initializer) : unknown(member);
      properties.set(name, { name, node: member, value });
    }
    return { kind: 'object', node, properties, open: true };
  });
}

/** The members of an enum. Other parsers have them in the declaration itself, where this one warns of them. */
function membersOf(node: TSESTree.TSEnumDeclaration): readonly TSESTree.TSEnumMember[] {
  const declaration = node as { readonly body?: TSESTree.TSEnumBody; readonly members?: TSESTree.TSEnumMember[] };
  return declaration.body ? declaration.body.members : (declaration.members ?? []);
}

/** What a TypeScript namespace exports; it may be continued elsewhere. */
export function namespaceValue(evaluator: Evaluator, node: TSESTree.TSModuleDeclaration): Value {
  return evaluator.guarded(node, node, () => {
    const properties = new Map<string, ObjectProperty>();
    const add = (name: string, at: Node, value: Value): void => {
      properties.set(name, { name, node: at, value });
    };
    for (const statement of node.body?.type === 'TSModuleBlock' ? node.body.body : []) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
      if (!declaration) continue;
      if (declaration.type === 'VariableDeclaration') {
        for (const { id, init } of declaration.declarations) {
          if (id.type === 'Identifier' && init) add(id.name, id, destructured(evaluator, id, id, evaluator.evaluate(init)));
        }
      } else if (declaration.type === 'TSModuleDeclaration') {
        if (declaration.id.type === 'Identifier') add(declaration.id.name, declaration, namespaceValue(evaluator, declaration));
      } else if (declaration.type === 'TSEnumDeclaration') {
        add(declaration.id.name, declaration, enumValue(evaluator, declaration));
      } else if ((isFunction(declaration) || declaration.type === 'ClassDeclaration') && declaration.id) {
        add(declaration.id.name, declaration, evaluator.evaluate(declaration));
      }
    }
    return { kind: 'object', node, properties, open: true };
  });
}
