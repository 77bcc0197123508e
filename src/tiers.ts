/**
 * How bad a finding is.
 * - `leak`: rotate now
 * - `exposure`: a credential leaves the place where it belongs
 * - `breaks`: it will fail or expire
 * - `hygiene`: a better ranked source exists
 * - `taste`
 */
export type Tier = 'breaks' | 'exposure' | 'hygiene' | 'leak' | 'taste';

/** The presets, but for `all`, which holds every rule. */
export type PresetName = 'infrastructure' | 'leaks' | 'recommended' | 'strict';
