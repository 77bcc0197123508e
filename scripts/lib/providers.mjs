// The providers, from `src/facts/providers.ts` and `src/facts/migration.ts`, as the documentation shows them.

import { table } from './table.mjs';

/** The hosts as the heads of columns. */
const HOSTS = {
  'aws-lambda': 'Lambda',
  'aws-container': 'Container',
  'aws-instance': 'EC2',
  workstation: 'Workstation',
  unknown: 'Unknown',
  vercel: 'Vercel',
  netlify: 'Netlify',
  edge: 'Edge',
  'other-cloud': 'Other cloud',
  ci: 'CI',
  browser: 'Browser',
  'react-native': 'React Native',
};

const RUNTIMES = { node: 'Node.js', browser: 'browser', 'react-native': 'React Native' };

/** The rank of the source of each provider of some generations of the SDK, by host. */
export function ranksTable({ HOST_NAMES, SOURCE_NAMES, SOURCE_ORDER }, { HOST_RUNTIMES, PROVIDERS }, generations) {
  const unnamed = Object.keys(HOST_NAMES).filter((host) => !(host in HOSTS));
  if (unnamed.length > 0) throw new Error(`scripts/lib/providers.mjs has no column for ${unnamed.join(', ')}.`);
  const rank = ({ hosts, runtimes, source }, host) => {
    const isThere = runtimes.includes(HOST_RUNTIMES[host]) && (!hosts || hosts.includes(host) || host === 'unknown');
    if (!isThere) return '';
    const index = SOURCE_ORDER.current[host].findIndex((ranked) => ranked.source === source);
    return index === -1 ? '–' : String(index + 1);
  };
  const rows = PROVIDERS.filter(({ sdk }) => generations.includes(sdk)).map((row) => [
    `\`${row.name}\`${row.developer ? ' †' : ''}`,
    SOURCE_NAMES[row.source],
    runtimesOf(row),
    row.refreshes ? 'yes' : 'no',
    ...Object.keys(HOSTS).map((host) => rank(row, host)),
  ]);
  return table(['Provider', 'Source', 'Runs in', 'Renews', ...Object.values(HOSTS)], rows);
}

/** What ranks as what it holds: chains and wrappers. */
export function chainsTable({ CHAIN_BUILDERS, PROVIDER_WRAPPERS }) {
  const order = { arguments: 'the providers in its arguments, in order', array: 'the providers in its array, in order' };
  const wrapped = { provider: 'the provider that it is given', identity: 'the identity that it is given' };
  const cells = (row, holds) => [`\`${row.name}\``, modulesOf(row), runtimesOf(row), holds];
  return table(
    ['Name', 'Package', 'Runs in', 'Holds'],
    [
      ...CHAIN_BUILDERS.map((row) => cells(row, order[row.chain])),
      ...PROVIDER_WRAPPERS.map((row) => cells(row, wrapped[row.wraps])),
    ],
  );
}

/** The packages of single providers, and the one that has their functions. */
export function packagesTable({ SINGLE_PROVIDER_PACKAGES }) {
  const rows = SINGLE_PROVIDER_PACKAGES.map(({ module, replacement, renamed = {} }) => {
    const names = Object.entries(renamed).map(([before, after]) => `; \`${before}\` is \`${after}\` there`);
    return [`\`${module}\``, `\`${replacement}\`${names.join('')}`];
  });
  return table(['Package', 'Instead'], rows);
}

/** What takes the place of each class of SDK v2. */
export function migrationTable({ MIGRATION }) {
  const rows = MIGRATION.map(({ v2, successors, limits, instead }) => {
    const names = [...new Set(successors.map(({ provider }) => `\`${provider}\``))].join(', ');
    const but = [limits, ...successors.map((successor) => successor.limits)].filter((text) => text !== undefined);
    return [`\`${v2}\``, names || `none: ${instead}`, but.join('; ')];
  });
  return table(['SDK v2', 'SDK v3', 'But'], rows);
}

function runtimesOf({ runtimes }) {
  return runtimes.map((runtime) => RUNTIMES[runtime]).join(', ');
}

/** The packages by their names; the other entries of SDK v2 are the same package. */
function modulesOf({ sdk, modules }) {
  return (sdk === 'v2' ? ['aws-sdk'] : modules).map((module) => `\`${module}\``).join(', ');
}
