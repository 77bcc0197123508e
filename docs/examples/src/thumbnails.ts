// Cloudflare R2 speaks the language of S3 and knows no roles: keys of its own are the way to use it.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const r2 = new S3Client({
  region: 'auto',
  endpoint: `https://${process.env.R2_ACCOUNT_ID}.r2.cloudflarestorage.com`,
  credentials: {
    accessKeyId: process.env.R2_ACCESS_KEY_ID!,
    secretAccessKey: process.env.R2_SECRET_ACCESS_KEY!,
  },
});

export function thumbnail(photo: string) {
  return r2.send(new GetObjectCommand({ Bucket: 'thumbnails', Key: photo }));
}
