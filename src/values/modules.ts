/**
 * The name of a module without what a CDN, Deno or a bundler puts around it: `https://esm.sh/@aws-sdk/client-s3@3.1.0`,
 * `npm:@aws-sdk/client-s3@3` and `@aws-sdk/client-s3` are one module.
 */
export function moduleName(specifier: string): string {
  // `#name` is an import of the package itself; further on, `#` and `?` begin what is no name.
  const end = specifier.slice(1).search(/[?#]/);
  const path = (end === -1 ? specifier : specifier.slice(0, end + 1))
    .replace(/^https?:\/\/[^/]+\/(?:npm\/|pin\/|stable\/|v\d+\/)*/, '')
    .replace(/^npm:\/?/, '')
    .replace(/\/\+esm$/, '');
  if (path === specifier) return specifier;
  return path.replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]*/, '$1');
}
