import type { TextEdit } from './edits/index.ts';
import type { SuggestionId } from './suggestions.ts';

/** A way out that an editor can take: a title and the edits. */
export interface Alternative {
  readonly id: SuggestionId;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
}

/** The ways out of a finding, best first. */
export interface Advice {
  /** The best way out as a sentence, for the message. */
  readonly sentence: string;
  readonly alternatives: readonly Alternative[];
}
