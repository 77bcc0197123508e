/** Endpoints that are not AWS: emulators, and stores that speak S3's protocol and need static keys. */
export interface EndpointRow {
  /** `local`: an emulator or the own machine. `other`: an S3-compatible store of another vendor. */
  readonly kind: 'local' | 'other';
  readonly name: string;
  /** Matches host names (with `:port` where the endpoint gives one), lower case. Anchored, linear. */
  readonly pattern: RegExp;
  readonly source: string;
}

const RFC_6761 = 'RFC 6761 (special-use domain names)';
const RFC_1918 = 'RFC 1918 (private addresses)';
const DOCKER = 'https://docs.docker.com/desktop/features/networking/';

/** The first row that matches wins. A host in no row and under no partition's suffix is some other store. */
export const ENDPOINTS = [
  // Emulators and the own machine
  { kind: 'local', name: 'localhost', pattern: /(?:^|\.)localhost(?::\w+)?$/, source: RFC_6761 },
  { kind: 'local', name: 'localhost', pattern: /^localhost\.localdomain(?::\w+)?$/, source: RFC_6761 },
  { kind: 'local', name: 'loopback address', pattern: /^127(?:\.\d{1,3}){3}(?::\w+)?$/, source: 'RFC 1122 (loopback)' },
  { kind: 'local', name: 'loopback address', pattern: /^(?:\[::1\]|::1)(?::\w+)?$/, source: 'RFC 4291 (loopback)' },
  { kind: 'local', name: 'unspecified address', pattern: /^(?:0\.0\.0\.0|\[::\])(?::\w+)?$/, source: 'RFC 1122' },
  { kind: 'local', name: 'LocalStack', pattern: /(?:^|\.)localhost\.localstack\.cloud(?::\w+)?$/, source: 'https://docs.localstack.cloud/aws/capabilities/networking/accessing-endpoint-url/' },
  { kind: 'local', name: 'Docker host', pattern: /^(?:host|gateway|kubernetes)\.docker\.internal(?::\w+)?$/, source: DOCKER },
  { kind: 'local', name: 'Podman host', pattern: /^host\.containers\.internal(?::\w+)?$/, source: 'https://docs.podman.io/en/latest/markdown/podman-run.1.html' },
  // A Kubernetes service is a store in production as well.
  { kind: 'other', name: 'Kubernetes service', pattern: /\.svc(?:\.cluster\.local)?(?::\w+)?$/, source: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/' },
  { kind: 'local', name: 'local network name', pattern: /\.(?:local|test)(?::\w+)?$/, source: 'RFC 6761, RFC 6762' },
  // A host name of one label is a neighbour in a compose file: localstack, minio, dynamodb-local, elasticmq, sqs.
  { kind: 'local', name: 'container', pattern: /^[a-z0-9_-]+(?::\w+)?$/, source: 'https://docs.docker.com/compose/how-tos/networking/' },
  {
    kind: 'local',
    name: 'emulator port on a private address',
    pattern: /^10(?:\.\d{1,3}){3}:(?:4566|8000|9000|9324)$/,
    source: RFC_1918,
  },
  {
    kind: 'local',
    name: 'emulator port on a private address',
    pattern: /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}:(?:4566|8000|9000|9324)$/,
    source: RFC_1918,
  },
  {
    kind: 'local',
    name: 'emulator port on a private address',
    pattern: /^192\.168(?:\.\d{1,3}){2}:(?:4566|8000|9000|9324)$/,
    source: RFC_1918,
  },

  // Stores of other vendors
  {
    kind: 'other',
    name: 'Cloudflare R2',
    pattern: /(?:^|\.)r2\.cloudflarestorage\.com(?::\w+)?$/,
    source: 'https://developers.cloudflare.com/r2/api/s3/api/',
  },
  {
    kind: 'other',
    name: 'DigitalOcean Spaces',
    pattern: /(?:^|\.)digitaloceanspaces\.com(?::\w+)?$/,
    source: 'https://docs.digitalocean.com/products/spaces/reference/s3-compatibility/',
  },
  {
    kind: 'other',
    name: 'Backblaze B2',
    pattern: /(?:^|\.)backblazeb2\.com(?::\w+)?$/,
    source: 'https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api',
  },
  {
    kind: 'other',
    name: 'Wasabi',
    pattern: /(?:^|\.)wasabisys\.com(?::\w+)?$/,
    source: 'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabis-different-storage-regions',
  },
  {
    kind: 'other',
    name: 'Linode Object Storage',
    pattern: /(?:^|\.)linodeobjects\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Linode.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Google Cloud Storage',
    pattern: /(?:^|\.)storage\.googleapis\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/GCS.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Supabase Storage',
    pattern: /(?:^|\.)supabase\.co(?::\w+)?$/,
    source: 'https://supabase.com/docs/guides/storage/s3/authentication',
  },
  {
    kind: 'other',
    name: 'Tigris',
    pattern: /(?:^|\.)tigris\.dev(?::\w+)?$/,
    source: 'https://www.tigrisdata.com/docs/sdks/s3/aws-cli/',
  },
  {
    kind: 'other',
    name: 'Tigris',
    pattern: /(?:^|\.)storage\.dev(?::\w+)?$/,
    source: 'https://www.tigrisdata.com/docs/sdks/s3/aws-cli/',
  },
  {
    kind: 'other',
    name: 'Scaleway Object Storage',
    pattern: /(?:^|\.)scw\.cloud(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Scaleway.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Vultr Object Storage',
    pattern: /(?:^|\.)vultrobjects\.com(?::\w+)?$/,
    source: 'https://github.com/sa7mon/S3Scanner/wiki/S3-Compatible-APIs',
  },
  {
    kind: 'other',
    name: 'IDrive e2',
    pattern: /(?:^|\.)idrivee2\.com(?::\w+)?$/,
    source: 'https://www.idrive.com/s3-storage-e2/e2-endpoint-urls',
  },
  {
    kind: 'other',
    name: 'OVHcloud Object Storage',
    pattern: /(?:^|\.)cloud\.ovh\.net(?::\w+)?$/,
    source: 'rclone backend/s3/provider/OVHcloud.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'OVHcloud Object Storage',
    pattern: /(?:^|\.)cloud\.ovh\.us(?::\w+)?$/,
    source: 'rclone backend/s3/provider/OVHcloud.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Hetzner Object Storage',
    pattern: /(?:^|\.)your-objectstorage\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Hetzner.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Yandex Object Storage',
    pattern: /(?:^|\.)storage\.yandexcloud\.net(?::\w+)?$/,
    source: 'https://yandex.cloud/en/docs/storage/tools/aws-sdk-js',
  },
  {
    kind: 'other',
    name: 'Alibaba Cloud OSS',
    pattern: /(?:^|\.)aliyuncs\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Alibaba.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Tencent Cloud COS',
    pattern: /(?:^|\.)myqcloud\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/TencentCOS.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Huawei Cloud OBS',
    pattern: /(?:^|\.)myhuaweicloud\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/HuaweiOBS.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Qiniu Kodo',
    pattern: /(?:^|\.)qiniucs\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Qiniu.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'IBM Cloud Object Storage',
    pattern: /(?:^|\.)cloud-object-storage\.appdomain\.cloud(?::\w+)?$/,
    source: 'rclone backend/s3/provider/IBMCOS.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'IONOS Object Storage',
    pattern: /(?:^|\.)ionoscloud\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/IONOS.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Selectel Object Storage',
    pattern: /(?:^|\.)selcloud\.ru(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Selectel.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Storj',
    pattern: /(?:^|\.)storjshare\.io(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Storj.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Filebase',
    pattern: /(?:^|\.)filebase\.com(?::\w+)?$/,
    source: 'https://www.npmjs.com/package/lincd-filebase',
  },
  {
    kind: 'other',
    name: 'DreamObjects',
    pattern: /(?:^|\.)dream\.io(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Dreamhost.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'ArvanCloud Object Storage',
    pattern: /(?:^|\.)arvanstorage\.ir(?::\w+)?$/,
    source: 'rclone backend/s3/provider/ArvanCloud.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Impossible Cloud',
    pattern: /(?:^|\.)impossibleapi\.net(?::\w+)?$/,
    source: 'rclone backend/s3/provider/ImpossibleCloud.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Magalu Cloud',
    pattern: /(?:^|\.)magaluobjects\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Magalu.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'Synology C2',
    pattern: /(?:^|\.)synologyc2\.net(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Synology.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'MEGA S4',
    pattern: /(?:^|\.)megas4\.com(?::\w+)?$/,
    source: 'rclone backend/s3/provider/Mega.yaml@64ab1ac3',
  },
  {
    kind: 'other',
    name: 'MinIO play',
    pattern: /(?:^|\.)play\.min\.io(?::\w+)?$/,
    source: 'minio@8.0.7 README.md',
  },
  { kind: 'other', name: 'MinIO', pattern: /(?:^|[.-])minio[.-]/, source: 'the habit of naming the host after the product' },
] as const satisfies readonly EndpointRow[];
