import type { TSESTree } from '@typescript-eslint/utils';
import { insertImports, writeSpecifier } from './import-place.ts';
import type { ImportedName } from './import-place.ts';
import { findTargets } from './import-targets.ts';
import type { ImportTarget } from './import-targets.ts';
import { insertIntoList } from './insert.ts';
import { mentionsModule } from './modules.ts';
import { freeName, isShadowed, isTaken } from './names.ts';
import { findOrphans } from './orphans.ts';
import type { Orphan } from './orphans.ts';
import { remainsOf } from './remains.ts';
import { indentAt, lineBreakOf, startsLine } from './source.ts';
import type { SourceCode } from './source.ts';
import { deadOfStatement, guardsAfterRemoval, siblingsOf, withExport } from './statements.ts';
import { sweep } from './sweep.ts';
import { mergeEdits } from './text-edit.ts';
import type { TextEdit } from './text-edit.ts';

/** A named export that new text needs. */
export interface ImportRequest {
  readonly module: string;
  /** The name of the export. */
  readonly name: string;
  readonly types?: false;
}

export interface ImportOptions {
  /** The place of use: a name hidden there gets an alias, and a `require` must come before it. */
  readonly at?: TSESTree.Node;
  /** The local name where the export's own is taken; without it, the own name with a number. */
  readonly fallbackLocal?: string;
}

export interface ImportResult {
  readonly edits: readonly TextEdit[];
  /** How the new text writes the name: `fromEnv`, an alias, or `ns.fromEnv`. */
  readonly local: string;
  /** The file did not import from this module before. */
  readonly newModule: boolean;
}

/** What happens to the names of a file in one edit. */
export interface ImportUpdate extends ImportOptions {
  readonly needed?: readonly (ImportRequest & Pick<ImportOptions, 'fallbackLocal'>)[];
  /** Nodes that other edits remove or replace; what they alone used goes. */
  readonly removed?: readonly TSESTree.Node[];
  /** Statements that go here, together with what they alone used. */
  readonly statements?: readonly TSESTree.Node[];
  /** Calls that are made for their value alone: they go, like what does nothing, when nobody uses it. */
  readonly spent?: readonly TSESTree.Node[];
  /** Names of the file that new text uses, beside those needed. */
  readonly uses?: readonly string[];
}

export interface ImportUpdateResult {
  readonly edits: readonly TextEdit[];
  /** The local names, in the order of `needed`. */
  readonly locals: readonly string[];
  /** The modules from which the file did not import before. */
  readonly newModules: readonly string[];
}

/** Makes a named export available: reuses an import of its module, or adds one. */
export function ensureImport(
  sourceCode: SourceCode,
  request: ImportRequest,
  options: ImportOptions = {},
): ImportResult {
  const { at, fallbackLocal } = options;
  const needed = [{ ...request, ...(fallbackLocal !== undefined && { fallbackLocal }) }];
  const { edits, locals, newModules } = updateImports(sourceCode, { needed, ...(at && { at }) });
  return { edits, local: locals[0] ?? request.name, newModule: newModules.length > 0 };
}

/**
 * Removes declarations and import specifiers that nobody uses once some nodes are gone.
 *
 * @param options `uses`: names that new text in the place of the nodes uses
 */
export function dropOrphans(
  sourceCode: SourceCode,
  removed: readonly TSESTree.Node[],
  options: { readonly uses?: readonly string[] } = {},
): TextEdit[] {
  return [...updateImports(sourceCode, { removed, ...options }).edits];
}

/**
 * Does both at once, for an edit that trades one name of a module for another: `import { a } from 'm'` becomes
 * `import { b } from 'm'`, which neither adding nor removing alone can do.
 */
export function updateImports(sourceCode: SourceCode, update: ImportUpdate): ImportUpdateResult {
  const { needed = [], statements = [], at } = update;
  const removed = [...(update.removed ?? []), ...statements.map(withExport)];
  const plan = planImports(sourceCode, needed, at);
  const uses = [...(update.uses ?? []), ...plan.locals.map((local) => local.replace(/\..*/, ''))];
  const orphans = findOrphans(sourceCode, removed, uses, update.spent);
  const traded = tradeOrphans(sourceCode, plan, orphans);
  const gone = statements.map(withExport).filter((statement) => siblingsOf(statement));
  const mentioned = new Map(needed.map(({ module }) => [module, mentionsModule(sourceCode, module)]));
  const remains = remainsOf(sourceCode, traded.rest, removed);
  const dead = new Set([...gone, ...remains.statements]);
  const inserted = insertImports(sourceCode, plan.fresh, { at, dead });
  // A new import stands in the place of a dead one: an insertion beside it would be in the gap that is closed.
  if (inserted.replaced) dead.delete(inserted.replaced);
  const deadRanges = [...dead].flatMap((statement) => deadOfStatement(sourceCode, statement));
  return {
    edits: mergeEdits([
      ...traded.edits,
      ...sweep(sourceCode, [...remains.parts, ...deadRanges]),
      ...guardsAfterRemoval(sourceCode, dead),
      ...inserted.edits,
    ]),
    locals: plan.locals,
    newModules: [...mentioned.keys()].filter((module) => mentioned.get(module) === false),
  };
}

interface Extension {
  readonly target: Exclude<ImportTarget, { kind: 'bound' | 'namespace' }>;
  readonly names: ImportedName[];
}

interface Plan {
  readonly locals: readonly string[];
  /** By the place in the file, since each request finds the targets anew. */
  readonly extensions: ReadonlyMap<number, Extension>;
  readonly fresh: ReadonlyMap<string, readonly ImportedName[]>;
}

function planImports(
  sourceCode: SourceCode,
  needed: NonNullable<ImportUpdate['needed']>,
  at: TSESTree.Node | undefined,
): Plan {
  const locals = new Map<string, string>();
  const added = new Set<string>();
  const extensions = new Map<number, Extension>();
  const fresh = new Map<string, ImportedName[]>();
  for (const { module, name, fallbackLocal } of needed) {
    const key = `${module}\n${name}`;
    if (locals.has(key)) continue;
    const targets = findTargets(sourceCode, module, name).filter((target) => isUsable(sourceCode, target, at));
    const existing = findExisting(targets, name);
    if (existing !== undefined) {
      locals.set(key, existing);
      continue;
    }
    const local = freeName(
      name,
      fallbackLocal,
      (candidate) => added.has(candidate) || isTaken(sourceCode, candidate, at),
    );
    locals.set(key, local);
    added.add(local);
    const target = targets.find(isExtensible);
    if (!target) fresh.set(module, [...(fresh.get(module) ?? []), { name, local }]);
    else {
      const place = placeOf(target);
      const extension = extensions.get(place) ?? { target, names: [] };
      extension.names.push({ name, local });
      extensions.set(place, extension);
    }
  }
  return { locals: needed.map(({ module, name }) => locals.get(`${module}\n${name}`) ?? name), extensions, fresh };
}

function findExisting(targets: readonly ImportTarget[], name: string): string | undefined {
  for (const target of targets) if (target.kind === 'bound') return target.local;
  for (const target of targets) if (target.kind === 'namespace') return `${target.local}.${name}`;
  return undefined;
}

function isExtensible(target: ImportTarget): target is Extension['target'] {
  return target.kind !== 'bound' && target.kind !== 'namespace';
}

function placeOf(target: Extension['target']): number {
  if (target.kind === 'list') return target.list.inner[0];
  return target.kind === 'default' ? target.specifier.range[0] : target.source.range[0];
}

/** Whether the place of use sees what a target binds. */
function isUsable(sourceCode: SourceCode, target: ImportTarget, at: TSESTree.Node | undefined): boolean {
  if (at && at.range[0] < target.loadedAt && !isDeferred(at)) return false;
  return !('local' in target) || !isShadowed(sourceCode, target.local, at);
}

/** Whether a node runs when a function is called, and not when the file is loaded. */
function isDeferred(node: TSESTree.Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (/Function/.test(current.type)) return true;
  }
  return false;
}

interface Trade {
  readonly edits: readonly TextEdit[];
  /** The orphans that have not been traded. */
  readonly rest: ReadonlySet<Orphan>;
}

/** Puts new names where orphans stand, or behind the other names. */
function tradeOrphans(sourceCode: SourceCode, plan: Plan, orphans: ReadonlySet<Orphan>): Trade {
  const rest = new Set(orphans);
  const edits: TextEdit[] = [];
  for (const { target, names } of plan.extensions.values()) {
    const texts = names.map((name) => writeSpecifier(name, target.kind === 'list' && target.isPattern));
    const orphan = orphanOf(target, orphans);
    if (orphan) {
      for (const whole of [orphan, orphan.parent.parent]) rest.delete(whole as Orphan);
      const isOnOwnLine = target.kind === 'list' && startsLine(sourceCode, orphan.range[0]);
      const separator = isOnOwnLine ? lineBreakOf(sourceCode.text) + indentAt(sourceCode.text, orphan.range[0]) : ' ';
      const joined = texts.join(`,${separator}`);
      edits.push({ range: orphan.range, text: target.kind === 'default' ? `{ ${joined} }` : joined });
    } else {
      edits.push(...extend(sourceCode, target, texts));
    }
  }
  return { edits, rest };
}

function orphanOf(target: Extension['target'], orphans: ReadonlySet<Orphan>): Orphan | undefined {
  const nodes = target.kind === 'list' ? target.elements : target.kind === 'default' ? [target.specifier] : [];
  return nodes.findLast((node) => orphans.has(node as Orphan)) as Orphan | undefined;
}

function extend(sourceCode: SourceCode, target: Extension['target'], texts: readonly string[]): TextEdit[] {
  if (target.kind === 'list') return insertIntoList(sourceCode, target.list, texts);
  const braces = `{ ${texts.join(', ')} }`;
  if (target.kind === 'bare')
    return [{ range: [target.source.range[0], target.source.range[0]], text: `${braces} from ` }];
  const end = target.specifier.range[1];
  return [{ range: [end, end], text: `, ${braces}` }];
}
