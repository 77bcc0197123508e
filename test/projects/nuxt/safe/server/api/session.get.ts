import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({});

export default defineEventHandler(async () => {
  console.log('keys are set', Boolean(process.env.AWS_SECRET_ACCESS_KEY));
  return { url: await getSignedUrl(s3, new PutObjectCommand({ Bucket: 'photos', Key: 'photo' }), { expiresIn: 60 }) };
});
