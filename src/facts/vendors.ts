/** Vendors whose service takes roles of its customers, each for many of them. */

export interface VendorRow {
  readonly name: string;
  /** The accounts that take the roles. */
  readonly accounts: readonly string[];
  readonly source: string;
}

/**
 * Each of them gives an external ID to a customer, and asks for a role that requires it.
 * Source of the accounts: https://github.com/fwdcloudsec/known_aws_accounts, and the vendor's page in each row.
 */
export const VENDORS = [
  { name: 'Cloudability', accounts: ['165736516723'], source: 'https://developers.cloudability.com/docs/vendor-credentials-end-point' },
  { name: 'Databricks', accounts: ['414351767826'], source: 'https://docs.databricks.com/administration-guide/account-settings/aws-accounts.html' },
  { name: 'Datadog', accounts: ['464622532012'], source: 'https://docs.datadoghq.com/integrations/guide/aws-manual-setup/' },
  { name: 'Drata', accounts: ['269135526815'], source: 'https://github.com/drata/terraform-aws-drata-autopilot-role' },
  { name: 'Dynatrace', accounts: ['509560245411'], source: 'https://help.dynatrace.com/monitor-cloud-virtualization-and-hosts/cloud/how-do-i-start-amazon-web-services-monitoring/' },
  { name: 'Fivetran', accounts: ['834469178297'], source: 'https://fivetran.com/docs/logs/cloudwatch/setup-guide' },
  { name: 'Grafana Cloud', accounts: ['008923505280'], source: 'https://grafana.com/docs/grafana-cloud/integrations/integrations/integration-cloudwatch/' },
  { name: 'Lacework', accounts: ['434813966438'], source: 'https://support.lacework.com/hc/en-us/articles/360017546933-Getting-Started' },
  { name: 'MongoDB Atlas', accounts: ['536727724300'], source: 'https://github.com/mongodb/mongodbatlas-cloudformation-resources' },
  { name: 'New Relic', accounts: ['754728514883'], source: 'https://docs.newrelic.com/docs/integrations/amazon-integrations/get-started/connect-aws-services-infrastructure' },
  { name: 'Prisma Cloud', accounts: ['188619942792', '496947949261'], source: 'https://docs.paloaltonetworks.com/prisma/prisma-cloud/prisma-cloud-admin/connect-your-cloud-platform-to-prisma-cloud' },
  { name: 'Spacelift', accounts: ['324880187172'], source: 'https://docs.spacelift.io/integrations/cloud-providers/aws' },
  { name: 'Splunk Observability Cloud', accounts: ['134183635603'], source: 'https://signalfx-product-docs.readthedocs-hosted.com/en/latest/getting-started/send-data.html' },
  { name: 'Sumo Logic', accounts: ['926226587429'], source: 'https://help.sumologic.com/03Send-Data/Sources/02Sources-for-Hosted-Collectors/Amazon-Web-Services/Grant-Access-to-an-AWS-Product' },
  { name: 'Tenable', accounts: ['012615275169'], source: 'https://docs.tenable.com/tenableio/vulnerabilitymanagement/Content/Settings/Connectors_ConfigureAWS_KeylessAutoDiscovery.htm' },
  { name: 'Vanta', accounts: ['956993596390'], source: 'https://help.vanta.com/hc/en-us/articles/8451925240980-Connecting-Vanta-AWS-Organization' },
  { name: 'env0', accounts: ['913128560467'], source: 'https://docs.env0.com/docs/aws-costs' },
] as const satisfies readonly VendorRow[];
