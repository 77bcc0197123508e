import { allowed } from './arguments.ts';

/** What `--help` says. Fits in a screen of 24 lines and 80 columns. */
export const HELP = `aws-credentials-lint [PATH…]

Looks for AWS credentials in JavaScript and TypeScript: those written in the
code, and those that come from a worse source than the host offers.
Needs no configuration. PATH: files and folders; the current folder if none.

  --preset NAME     ${allowed.preset.join(', ')}
                    (default: recommended)
  --rule NAME       only this rule; may be repeated
  --host HOST       where the code runs, when the files do not tell:
                    ${allowed.host.slice(0, 5).join(', ')},
                    ${allowed.host.slice(5, 10).join(', ')},
                    ${allowed.host.slice(10).join(', ')}
  --order ORDER     which guide of AWS ranks the sources: ${allowed.order.join(', ')}
                    (default: current)
  --strict-parse    exit with 2 if a file cannot be parsed
  -h, --help        this text
  -v, --version     the version

Silence a finding, with a reason:
  // eslint-disable-next-line aws-credentials/RULE -- the reason
Exit code: 0 nothing found, 1 findings, 2 something could not be done.
`;
