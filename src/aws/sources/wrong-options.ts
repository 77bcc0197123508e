import type { TSESTree } from '@typescript-eslint/utils';
import type { MisspelledOptionsRow, ProviderOptionsRow } from '../../facts/provider-options.ts';
import { MISSPELLED_OPTIONS, MISTAKEN_PROVIDERS, NOT_MOVED, PROVIDER_OPTIONS } from '../../facts/provider-options.ts';
import { distanceBetween, normalName } from '../../syntax/name.ts';
import type { ObjectValue } from '../../values/value.ts';

/** An option that a provider does not look at. */
export interface WrongOption {
  readonly property: TSESTree.Property;
  readonly written: string;
  /** The option that was meant, with the option that it belongs into before a dot. */
  readonly meant: string;
  /** The value has to change with the name. */
  readonly changesValue?: true;
}

/** What was meant by an option. */
type Meant = Pick<WrongOption, 'changesValue' | 'meant'>;

/** An option that is written, with its name, or its names joined by a dot. */
interface WrittenOption {
  readonly path: string;
  readonly property: TSESTree.Property;
}

const rows: readonly ProviderOptionsRow[] = PROVIDER_OPTIONS;
const misspelled: readonly MisspelledOptionsRow[] = MISSPELLED_OPTIONS;
const isMistaken = (provider: string, name: string): boolean =>
  MISTAKEN_PROVIDERS.some((row) => row.provider === provider && row.written.some((written) => normalName(written) === normalName(name)));

/** The options that a provider does not know, and of which it is known what was meant, in the order of the source. */
export function wrongOptions(object: ObjectValue, provider: string): WrongOption[] {
  const row = rows.find(({ providers }) => providers.includes(provider));
  if (!row) return [];
  const written = writtenOptions(object, row);
  const paths = written.map(({ path }) => path);
  return written
    .flatMap(({ path, property }): WrongOption[] => {
      const meant = isMistaken(provider, path) ? undefined : optionMeant(row, provider, path, paths);
      return meant && !isThere(object, meant.meant) ? [{ property, written: path, ...meant }] : [];
    })
    .sort((left, right) => left.property.range[0] - right.property.range[0]);
}

/** Options without which a provider fails, and the one that makes them necessary; none where it needs them by itself. */
export interface MissingOptions {
  readonly missing: readonly string[];
  readonly because?: string;
}

/** The options that a provider lacks for certain: nothing may add to what is written. */
export function missingOptions(object: ObjectValue, provider: string): MissingOptions | undefined {
  const row = rows.find(({ providers }) => providers.includes(provider));
  if (!row) return undefined;
  const required = row.required.filter((path) => isMissing(object, path));
  const [first] = required;
  // What is missing as a whole is missing in its parts.
  if (first !== undefined) return { missing: required.filter((path) => !required.some((other) => path.startsWith(`${other}.`))) };
  for (const [given, needed] of Object.entries(row.requiredWith ?? {})) {
    if (isThere(object, given) && isMissing(object, needed)) return { missing: [needed], because: given };
  }
  const { together = [] } = row;
  const given = together.find((path) => isThere(object, path));
  const others = together.filter((path) => isMissing(object, path));
  return given !== undefined && others.length > 0 ? { missing: others, because: given } : undefined;
}

function isMissing({ open, properties }: ObjectValue, path: string): boolean {
  const [name = '', ...rest] = path.split('.');
  const value = properties.get(name)?.value;
  if (!value || value.kind === 'absent') return !open;
  return rest.length > 0 && value.kind === 'object' && isMissing(value, rest.join('.'));
}

/** The properties that are written in the options, not those that are added later, and those inside of the options that have some. */
function writtenOptions(object: ObjectValue, row: ProviderOptionsRow): WrittenOption[] {
  return propertiesOf(object).flatMap(({ path, property }) => {
    const value = object.properties.get(path)?.value;
    if (value?.kind !== 'object') return [{ path, property }];
    const inner = isNested(row, path) || isNested(row, sameName(row.options, path)) || path === 'httpOptions' ? propertiesOf(value) : [];
    return [{ path, property }, ...inner.map((option) => ({ ...option, path: `${path}.${option.path}` }))];
  });
}

function isNested({ nested }: ProviderOptionsRow, name: string | undefined): boolean {
  return name !== undefined && nested?.[name] !== undefined;
}

function propertiesOf(object: ObjectValue): WrittenOption[] {
  return [...object.properties.values()].flatMap(({ name, node, value }) =>
    node.type === 'Property' && value.kind !== 'absent' && !name.includes('.') ? [{ path: name, property: node }] : [],
  );
}

function isThere(object: ObjectValue, path: string): boolean {
  const [name = '', ...rest] = path.split('.');
  const value = object.properties.get(name)?.value;
  if (!value || value.kind === 'absent') return false;
  return rest.length === 0 || (value.kind === 'object' && isThere(value, rest.join('.')));
}

/**
 * The option that was meant by one that a provider does not know; `undefined` for one that it knows, and where nothing says
 * what was meant.
 */
export function optionMeant(row: ProviderOptionsRow, provider: string, path: string, beside: readonly string[] = []): Meant | undefined {
  const [name = '', inner] = path.split('.');
  if (inner !== undefined) return inRows(provider, path, beside) ?? innerMeant(row, name, inner);
  if (row.options.includes(name)) return undefined;
  const meant = inRows(provider, path, beside);
  if (meant) return meant;
  const other = sameName(row.options, name) ?? placeOf(row, name) ?? nearName(row.options, name);
  return other === undefined ? undefined : { meant: other };
}

function inRows(provider: string, path: string, beside: readonly string[]): Meant | undefined {
  for (const { providers, names, beside: company, changesValue } of misspelled) {
    if (!providers.includes(provider)) continue;
    const found = Object.entries(names).find(([written]) => isSamePath(written, path));
    if (!found || (company && !beside.some((other) => company.some((wanted) => stands(provider, other, wanted))))) continue;
    return { meant: found[1], ...(changesValue && { changesValue }) };
  }
  return undefined;
}

/** Whether an option stands for another one: it is it, or was meant so. */
function stands(provider: string, written: string, wanted: string): boolean {
  return isSamePath(written, wanted) || misspelled.some(({ providers, names }) => providers.includes(provider) && Object.entries(names).some(([other, meant]) => meant === wanted && isSamePath(other, written)));
}

function isSamePath(left: string, right: string): boolean {
  return left.split('.').map(normalName).join('.') === right.split('.').map(normalName).join('.');
}

/** What was meant inside of an option. `clientConfig` has more names than the table. */
function innerMeant(row: ProviderOptionsRow, name: string, inner: string): Meant | undefined {
  const outer = row.nested?.[name] ? name : (sameName(row.options, name) ?? '');
  const names = row.nested?.[outer];
  if (!names || names.includes(inner)) return undefined;
  const meant = sameName(names, inner) ?? (outer === 'params' ? nearName(names, inner) : undefined);
  return meant === undefined ? undefined : { meant: `${outer}.${meant}` };
}

/** What belongs into another option. Who asks nobody for anything by itself has no use for how a request is sent. */
function placeOf({ nested = {}, region }: ProviderOptionsRow, name: string): string | undefined {
  for (const [outer, names] of Object.entries(nested)) {
    const inner = outer === 'params' || region ? sameName(names, name) : undefined;
    if (inner !== undefined && !NOT_MOVED.includes(inner)) return `${outer}.${inner}`;
  }
  return undefined;
}

/** The one name that is the same but for its case style. */
function sameName(names: readonly string[], name: string): string | undefined {
  const same = names.filter((known) => normalName(known) === normalName(name));
  return same.length === 1 ? same[0] : undefined;
}

/** So many characters of a name may be wrong, for its length. */
function toleranceOf({ length }: string): number {
  if (length < 6) return 0;
  return length < 10 ? 1 : 2;
}

/** The one name that is near enough; `undefined` where two are. */
function nearName(names: readonly string[], name: string): string | undefined {
  const near = names.filter((known) => {
    const tolerance = Math.min(toleranceOf(known), toleranceOf(name));
    return Math.abs(known.length - name.length) <= tolerance && distanceBetween(normalName(known), normalName(name)) <= tolerance;
  });
  return near.length === 1 ? near[0] : undefined;
}
