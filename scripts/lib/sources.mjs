// The ranked sources of credentials, from `src/facts/source-order.ts`, as the documentation shows them.

import { table } from './table.mjs';

/** One line a list of sources, with the hosts that it holds for. The code, the worst of all, is left to the text around it. */
export function overview({ HOST_NAMES, SOURCE_NAMES, SOURCE_ORDER }, order) {
  const rows = new Map();
  for (const [host, list] of Object.entries(SOURCE_ORDER[order])) {
    const ways = list.filter(({ source }) => source !== 'code');
    const names = ways.map(({ source }, index) => `${index + 1}. ${SOURCE_NAMES[source]}`).join(' · ');
    rows.set(names, [...(rows.get(names) ?? []), HOST_NAMES[host]]);
  }
  return table(['Host', 'Sources, best first'], [...rows].map(([names, hosts]) => [capital(hosts.join(', ')), names]));
}

/** A section a host: each source with the way to it and the page that describes it. */
export function hostLists({ HOST_NAMES, SOURCE_NAMES, SOURCE_ORDER }, order) {
  const sections = Object.entries(SOURCE_ORDER[order]).map(([host, list]) => {
    const lines = list.map(({ source, sentence, url }, index) => {
      const name = source === 'code' ? 'Never the code' : capital(SOURCE_NAMES[source]);
      return `${index + 1}. **${name}**: ${sentence}. [Page](${url})`;
    });
    return `### ${capital(HOST_NAMES[host])}\n\n${lines.join('\n')}`;
  });
  return sections.join('\n\n');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
