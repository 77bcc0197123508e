// Moved from version 2 to version 3 of the SDK by changing the import: version 3 never reads these two keys.
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  region: 'eu-central-1',
  accessKeyId: process.env.REPORTS_ACCESS_KEY_ID,
  secretAccessKey: process.env.REPORTS_SECRET_ACCESS_KEY,
});

export async function listReports() {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'photo-orders-reports' }));
  return Contents.map(({ Key }) => Key);
}
