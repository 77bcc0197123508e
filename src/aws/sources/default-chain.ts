import { DEFAULT_CHAINS, DEFAULT_PREFIXES_V2 } from '../../facts/chains.ts';
import type { File } from '../../file.ts';
import type { ObjectValue } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Source } from './sources.ts';

/** Whether the SDK's own chain would ask this provider with the same outcome: a profile that the code names is another one. */
export function isOfDefaultChain(file: File, { row, args }: Source): boolean {
  const chain: readonly string[] = DEFAULT_CHAINS[row.sdk === 'v2' ? 'v2' : 'v3'];
  if (!chain.includes(row.name)) return false;
  const [first] = args;
  const value = first && first.type !== 'SpreadElement' ? file.evaluator.evaluate(first) : undefined;
  if (row.name === 'EnvironmentCredentials') {
    const prefix = value && constantText(value);
    return prefix === undefined || DEFAULT_PREFIXES_V2.includes(prefix);
  }
  return value?.kind !== 'object' || !OWN_SOURCES.some((name) => namesAnother(value, name));
}

/** Options that name a source of their own in place of the one that the SDK would find. */
const OWN_SOURCES = ['profile', 'filename', 'filepath', 'ssoSession', 'ssoStartUrl'];

function namesAnother(options: ObjectValue, name: string): boolean {
  const value = options.properties.get(name)?.value;
  const text = value && constantText(value);
  return text !== undefined && !(name === 'profile' && text === 'default');
}

/** Whether the default chain finds what a provider finds, if need be with a profile that the environment names. */
export function isFoundByDefault(file: File, source: Source): boolean {
  if (isDefaultChain(source) || isOfDefaultChain(file, source)) return true;
  return (source.row.developer === true || source.row.isDefaultChain === true) && namesAtMostAProfile(file, source);
}

/** Whether a provider is the default chain, as it is. */
export function isDefaultChain({ row, args }: Source): boolean {
  return (row.name === 'fromNodeProviderChain' || row.name === 'defaultProvider') && args.length === 0;
}

/** Whether the options of a provider say nothing but a profile. */
function namesAtMostAProfile(file: File, { args: [options] }: Source): boolean {
  if (!options || options.type === 'SpreadElement') return options === undefined;
  const value = file.evaluator.evaluate(options);
  return value.kind === 'object' && !value.open && [...value.properties.keys()].every((name) => name === 'profile' || name === 'ignoreCache');
}
