import type { TSESTree } from '@typescript-eslint/utils';
import type { ProviderRow } from '../../facts/providers.ts';
import { PROVIDERS } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Condition, Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Consumer, Exported, Slot } from '../consumers/consumers.ts';
import { callings, consumers, exported, isExportOf, slotsAt } from '../consumers/consumers.ts';

/** A provider of an SDK or a platform, where it is made. */
export interface Source {
  readonly row: ProviderRow;
  /** The call of the factory, the `new` of the class, or the mention of what is a provider itself. */
  readonly node: Node;
  readonly args: readonly TSESTree.CallExpressionArgument[];
  /** The call of the provider (`fromEnv()()`): what is given is what it gave once. */
  readonly asked?: TSESTree.CallExpression;
}

/** A provider that reaches a consumer. */
export interface SourceUse {
  readonly source: Source;
  readonly consumer: Consumer;
  readonly slot: Slot;
  readonly conditions: readonly Condition[];
}

const rowsByName = new Map<string, ProviderRow[]>();
for (const row of PROVIDERS as readonly ProviderRow[]) rowsByName.set(row.name, [...(rowsByName.get(row.name) ?? []), row]);

/** The providers that reach consumers in a file, in the order of the consumers. */
export const sourceUses = defineTopic((file): readonly SourceUse[] =>
  file.about(consumers).flatMap((consumer) =>
    [...(consumer.row.identity ?? []), ...(consumer.row.provider ?? [])].flatMap((path) =>
      slotsAt(file, consumer, path).flatMap((slot) =>
        leavesOf(slot.value, slot.conditions).flatMap(({ value, conditions }): SourceUse[] => {
          const source = sourceOf(file, value);
          return source ? [{ source, consumer, slot, conditions }] : [];
        }),
      ),
    ),
  ),
);

/** The provider that a value is, or that gave it. */
export function sourceOf(file: File, value: Value): Source | undefined {
  switch (value.kind) {
    case 'import': {
      const row = rowOf(file, value, 'value');
      return row && { row, node: value.node, args: [] };
    }
    case 'new': {
      // `new fromEnv()` is a mistake, and means `fromEnv()`.
      const row = rowOf(file, value.callee, 'new') ?? rowOf(file, value.callee, 'call');
      return row && { row, node: value.node, args: value.node.arguments };
    }
    case 'call': {
      if (value.node.type !== 'CallExpression') return undefined;
      const row = rowOf(file, value.callee, 'call');
      if (row) return { row, node: value.node, args: value.node.arguments };
      const asked = sourceOf(file, value.callee);
      return asked && !asked.asked ? { ...asked, asked: value.node } : undefined;
    }
    default:
      return undefined;
  }
}

/** The row of a factory of SDK v3 that is mentioned and not called. */
export function factoryOf(file: File, value: Value): ProviderRow | undefined {
  const row = rowOf(file, value, 'call');
  return row?.sdk === 'v3' ? row : undefined;
}

/** The row of what is called, made or mentioned. */
function rowOf(file: File, callee: Value, via: ProviderRow['via']): ProviderRow | undefined {
  const made = exported(file, callee);
  return made && rowMadeBy(made, via);
}

function rowMadeBy(made: Exported, via: ProviderRow['via']): ProviderRow | undefined {
  return rowsByName.get(made.path)?.find((row) => row.via === via && isExportOf(made, row));
}

/** The providers that a file makes, whoever gets them, in the order of the source. */
export const madeSources = defineTopic((file): readonly Source[] =>
  file
    .about(callings)
    .flatMap(({ node, made }): Source[] => {
      if (!made || node.callee.type === 'Super') return [];
      const row = (node.type === 'NewExpression' ? rowMadeBy(made, 'new') : undefined) ?? rowMadeBy(made, 'call');
      return row ? [{ row, node, args: node.arguments }] : [];
    })
    .sort((left, right) => left.node.range[0] - right.node.range[0]),
);
