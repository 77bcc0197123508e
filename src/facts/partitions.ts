/** AWS partitions: the DNS suffixes that make an endpoint AWS's own, and the word that stands in an ARN. */
export interface PartitionRow {
  /** The second field of an ARN (`aws`, `aws-cn`, …). */
  readonly id: string;
  /** DNS suffixes of its endpoints, dual-stack suffixes included, without a leading dot. */
  readonly dnsSuffixes: readonly string[];
  /** Matches the regions of the partition. */
  readonly regionPattern: RegExp;
  readonly source: string;
}

const ENDPOINT_RULES = '@aws-sdk/util-endpoints@3.996.54 partitions';

export const PARTITIONS = [
  {
    id: 'aws',
    dnsSuffixes: ['amazonaws.com', 'api.aws'],
    regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-cn',
    dnsSuffixes: ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
    regionPattern: /^cn-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-eusc',
    dnsSuffixes: ['amazonaws.eu', 'api.amazonwebservices.eu'],
    regionPattern: /^eusc-de-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-iso',
    dnsSuffixes: ['c2s.ic.gov', 'api.aws.ic.gov'],
    regionPattern: /^us-iso-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-iso-b',
    dnsSuffixes: ['sc2s.sgov.gov', 'api.aws.scloud'],
    regionPattern: /^us-isob-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-iso-e',
    dnsSuffixes: ['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
    regionPattern: /^eu-isoe-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-iso-f',
    dnsSuffixes: ['csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
    regionPattern: /^us-isof-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
  {
    id: 'aws-us-gov',
    dnsSuffixes: ['amazonaws.com', 'api.aws'],
    regionPattern: /^us-gov-\w+-\d+$/,
    source: ENDPOINT_RULES,
  },
] as const satisfies readonly PartitionRow[];
