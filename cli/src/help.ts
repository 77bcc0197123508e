import { allowed } from './arguments.ts';

/** The values of an option, with the one that it has by itself. */
function listed(values: readonly string[], usual: string): string {
  return values.map((value) => (value === usual ? `${value} (default)` : value)).join(', ');
}

/** What `--help` says. Fits in a screen of 24 lines and 80 columns. */
export const HELP = `aws-credentials-lint [PATH…] finds AWS credentials in JavaScript, TypeScript
and JSON: in the code, and from a worse source than the host offers.

  --preset NAME       ${listed(allowed.preset.slice(0, 4), 'recommended')},
                      ${allowed.preset.slice(4).join(', ')}
  --rule NAME         only this rule; may be repeated
  --fail-on TIER      ${listed(allowed['fail-on'], 'exposure')}
  --staged            what is staged in git, as it is staged
  --since REF         what is new since a commit of git
  --fix               write the fixes that keep the identity
  --config FILE       run the rules as this ESLint configuration has them
  --ignore PATTERN    leave files out, as in .gitignore; may be repeated
  --format FORMAT     ${listed(allowed.format, 'stylish')}
  --output-file FILE  write the report to a file; also: --format FORMAT=FILE
  --host HOST         where the code runs, when the files do not tell:
                      ${allowed.host.slice(0, 5).join(', ')},
                      ${allowed.host.slice(5, 10).join(', ')},
                      ${allowed.host.slice(10).join(', ')}
  --order ORDER       guide that ranks sources: ${listed(allowed.order, 'current')}
  --strict-parse      exit with 2 if a file cannot be parsed
  --concurrency N     threads: a number, auto (default) or off
  -h, --help, -v, --version
To silence a finding: // eslint-disable-next-line aws-credentials/RULE -- reason
Exit code: 0 nothing at or above TIER, 1 findings, 2 could not do its work.
`;
