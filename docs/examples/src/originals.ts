// No word about credentials: the SDK finds the role of the host, or the developer's own login.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'eu-central-1' });

export function original(photo: string) {
  return s3.send(new GetObjectCommand({ Bucket: 'photo-orders-originals', Key: photo }));
}
