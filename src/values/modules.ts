/**
 * The name of a module without what a CDN, Deno or a bundler puts around it: `https://esm.sh/@aws-sdk/client-s3@3.1.0`,
 * `npm:@aws-sdk/client-s3@3` and `@aws-sdk/client-s3` are one module.
 */
export function moduleName(specifier: string): string {
  const path = specifier
    .replace(/^https?:\/\/[^/]+\/(?:npm\/|pin\/|stable\/|v\d+\/)*/, '')
    .replace(/^npm:\/?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/\+esm$/, '');
  if (path === specifier) return specifier;
  return path.replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]*/, '$1');
}
