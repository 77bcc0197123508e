import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../src/facts/endpoints.ts';
import { PARTITIONS } from '../../src/facts/partitions.ts';

function kindOf(host: string): string | undefined {
  return ENDPOINTS.find(({ pattern }) => pattern.test(host))?.kind;
}

function nameOf(host: string): string | undefined {
  return ENDPOINTS.find(({ pattern }) => pattern.test(host))?.name;
}

describe('endpoints', () => {
  it.each([
    'localhost',
    'localhost:4566',
    's3.localhost:9000',
    '127.0.0.1:4566',
    '127.0.1.1',
    '[::1]:8000',
    '::1',
    '0.0.0.0:9324',
    'host.docker.internal:4566',
    'host.containers.internal',
    'localhost.localstack.cloud:4566',
    's3.localhost.localstack.cloud',
    'localstack:4566',
    'minio:9000',
    'dynamodb-local:8000',
    'elasticmq',
    'sqs:9324',
    'my_service:port',
    'printer.local',
    'shop.test:8080',
    '10.0.0.7:4566',
    '172.17.0.2:9000',
    '192.168.1.20:8000',
  ])('%s is local', (host) => {
    expect(kindOf(host)).toBe('local');
  });

  it.each([
    // A private address may be a store in production: only the ports of emulators speak.
    '10.0.0.7',
    '10.0.0.7:443',
    '172.32.0.2:9000',
    '192.169.1.20:8000',
    '8.8.8.8:9000',
    'localhost.example.com',
    'mylocalhost.com',
    'storage.example.com:9000',
    'vpce-1.s3.internal',
  ])('%s is not local', (host) => {
    expect(kindOf(host)).not.toBe('local');
  });

  it.each([
    ['0123.r2.cloudflarestorage.com', 'Cloudflare R2'],
    ['0123.eu.r2.cloudflarestorage.com', 'Cloudflare R2'],
    ['nyc3.digitaloceanspaces.com', 'DigitalOcean Spaces'],
    ['s3.us-west-004.backblazeb2.com', 'Backblaze B2'],
    ['s3.wasabisys.com', 'Wasabi'],
    ['s3.eu-central-1.wasabisys.com', 'Wasabi'],
    ['eu-central-1.linodeobjects.com', 'Linode Object Storage'],
    ['storage.googleapis.com', 'Google Cloud Storage'],
    ['abc.supabase.co', 'Supabase Storage'],
    ['abc.storage.supabase.co', 'Supabase Storage'],
    ['fly.storage.tigris.dev', 'Tigris'],
    ['t3.storage.dev', 'Tigris'],
    ['s3.fr-par.scw.cloud', 'Scaleway Object Storage'],
    ['ewr1.vultrobjects.com', 'Vultr Object Storage'],
    ['s3.us-west-1.idrivee2.com', 'IDrive e2'],
    ['s3.gra.io.cloud.ovh.net', 'OVHcloud Object Storage'],
    ['fsn1.your-objectstorage.com', 'Hetzner Object Storage'],
    ['storage.yandexcloud.net', 'Yandex Object Storage'],
    ['oss-cn-hangzhou.aliyuncs.com', 'Alibaba Cloud OSS'],
    ['cos.ap-beijing.myqcloud.com', 'Tencent Cloud COS'],
    ['obs.cn-east-3.myhuaweicloud.com', 'Huawei Cloud OBS'],
    ['s3-cn-east-1.qiniucs.com', 'Qiniu Kodo'],
    ['gateway.storjshare.io', 'Storj'],
    ['s3.filebase.com', 'Filebase'],
    ['play.min.io:9000', 'MinIO play'],
    ['minio.example.com', 'MinIO'],
    ['minio.storage.svc.cluster.local:9000', 'Kubernetes service'],
  ])('%s is %s', (host, name) => {
    expect(kindOf(host)).toBe('other');
    expect(nameOf(host)).toBe(name);
  });

  it('are never AWS', () => {
    for (const { dnsSuffixes } of PARTITIONS) {
      for (const suffix of dnsSuffixes) {
        const hosts = [
          suffix,
          `s3.${suffix}`,
          `s3.us-east-1.${suffix}`,
          `bucket.s3.dualstack.us-east-1.${suffix}`,
          `vpce-0123-abc.s3.us-east-1.vpce.${suffix}`,
          `dynamodb-fips.us-east-1.${suffix}`,
          `abc123.execute-api.us-east-1.${suffix}:443`,
        ];
        for (const host of hosts) expect(nameOf(host), host).toBeUndefined();
      }
    }
  });

  it('end where a label ends', () => {
    for (const host of ['evil-digitaloceanspaces.com', 'wasabisys.com.example.com', 'notaliyuncs.com']) {
      expect(kindOf(host), host).toBeUndefined();
    }
  });
});
