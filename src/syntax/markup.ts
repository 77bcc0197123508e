// The markup of components. The parsers of Vue and Svelte give it nodes that no other parser knows.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Reference, SourceCode, Variable } from './node.ts';
import type { TreeIndex } from './tree.ts';
import { wrapped } from './unwrap.ts';

/** A node of markup, with what is asked of some. */
interface MarkupNode {
  readonly type: string;
  readonly parent?: MarkupNode | null;
  readonly value?: unknown;
  readonly key?: MarkupNode & { readonly argument?: MarkupNode | null };
  readonly name?: unknown;
  readonly rawName?: string;
  readonly references?: readonly TemplateReference[];
}

/** A name in an expression of a template of Vue; `variable` is what the template itself declares (`v-for`). */
interface TemplateReference {
  readonly id: Node;
  readonly variable: unknown;
}

/** The children of the nodes of a template. A parser of scripts does not list them. Source: vue-eslint-parser@10.4.2 dist/index.cjs */
const TEMPLATE_KEYS = new Map<string, readonly string[]>([
  ['VAttribute', ['key', 'value']],
  ['VDirectiveKey', ['name', 'argument', 'modifiers']],
  ['VElement', ['startTag', 'children', 'endTag']],
  ['VExpressionContainer', ['expression']],
  ['VFilter', ['callee', 'arguments']],
  ['VFilterSequenceExpression', ['expression', 'filters']],
  ['VForExpression', ['left', 'right']],
  ['VOnExpression', ['body']],
  ['VSlotScopeExpression', ['params']],
  ['VStartTag', ['attributes']],
]);

/** Text in markup, and attributes that are no expressions. JSX has nodes of its own. */
const TEXTS = ['SvelteLiteral', 'SvelteText', 'VLiteral', 'VText'] as const;

/** What stands around an expression in markup. */
const EXPRESSIONS: ReadonlySet<string> = new Set(['JSXExpressionContainer', 'SvelteMustacheTag', 'VExpressionContainer']);

/** What stands beside the statements of a program. */
const MARKUP = /^(?:Astro|Svelte)/;

/** The properties of a node of the type that hold its children. */
export function childKeys({ visitorKeys }: SourceCode, type: string): readonly string[] {
  return visitorKeys[type] ?? TEMPLATE_KEYS.get(type) ?? [];
}

/** The template of a component of Vue, which stands beside the program. */
export function templateOf({ ast }: SourceCode): Node | undefined {
  return (ast as { readonly templateBody?: Node | null }).templateBody ?? undefined;
}

function ofMarkup(tree: TreeIndex, type: string): readonly MarkupNode[] {
  return (tree.ofType as (type: string) => readonly MarkupNode[])(type);
}

/** The statements at the top level of a file. Svelte holds them in the elements of its scripts, between other elements. */
export function statementsOf({ ast }: SourceCode): TSESTree.ProgramStatement[] {
  return ast.body.flatMap((node) => {
    const { type, body } = node as unknown as { readonly type: string; readonly body?: TSESTree.ProgramStatement[] };
    if (type === 'SvelteScriptElement') return body ?? [];
    return MARKUP.test(type) ? [] : [node];
  });
}

/** The texts of the markup. */
export function markupTexts(tree: TreeIndex): { readonly node: Node; readonly text: string }[] {
  return TEXTS.flatMap((type) => ofMarkup(tree, type)).flatMap((node) => (typeof node.value === 'string' ? [{ node: node as unknown as Node, text: node.value }] : []));
}

/**
 * The names that templates of Vue speak of, with their variables. The parser marks those of `<script setup>`, which are the
 * only ones that a template sees by their names; others are of the component or of the template itself, and none is global.
 */
export function templateVariables(tree: TreeIndex, variables: Iterable<Variable>): Map<Node, Variable | undefined> {
  const containers = ofMarkup(tree, 'VExpressionContainer');
  const found = new Map<Node, Variable | undefined>();
  if (containers.length === 0) return found;
  const seen = new Map([...variables].filter((variable) => variable.references.some(isOfTemplate)).map((variable) => [variable.name, variable]));
  for (const { id, variable } of containers.flatMap(({ references }) => references ?? [])) {
    const own = id.type === 'Identifier' ? seen.get(id.name) : undefined;
    found.set(id, variable ? undefined : own);
  }
  return found;
}

function isOfTemplate(reference: Reference): boolean {
  return (reference as { readonly vueUsedInTemplate?: boolean }).vueUsedInTemplate === true;
}

/** The name of the attribute that a node is the value of. */
export function attributeName(node: Node): string | undefined {
  const parent = wrapped(node).parent as MarkupNode | undefined;
  const attribute = parent && EXPRESSIONS.has(parent.type) ? parent.parent : parent;
  switch (attribute?.type) {
    case 'JSXAttribute':
      return nameOf(attribute.name as MarkupNode);
    case 'SvelteAttribute':
      return nameOf(attribute.key);
    case 'VAttribute':
      return nameOf(attribute.key?.type === 'VDirectiveKey' ? attribute.key.argument : attribute.key);
    default:
      return undefined;
  }
}

function nameOf(node: MarkupNode | null | undefined): string | undefined {
  if (typeof node?.rawName === 'string') return node.rawName;
  return typeof node?.name === 'string' ? node.name : undefined;
}

/** Whether a node stands in a template of Vue, whose tokens are not among those of the file: no edit reaches there. */
export function isInTemplate(node: Node): boolean {
  for (let current: MarkupNode | null | undefined = node; current; current = current.parent) {
    if (current.type === 'VElement') return true;
  }
  return false;
}
