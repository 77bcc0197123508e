import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { PageServerLoad } from './$types';

const s3 = new S3Client({});

export const load: PageServerLoad = async () => ({
  url: await getSignedUrl(s3, new PutObjectCommand({ Bucket: 'photos', Key: 'photo' }), { expiresIn: 60 }),
});
