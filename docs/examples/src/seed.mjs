// "Only for the demonstration", and in the history of the repository for good.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: 'AKIARTX3GSDSQNOTREAL',
    secretAccessKey: 'n0tAr3alS3cr3t+InventedForTh1sExample/Zq',
  },
});

for (const name of ['lake.jpg', 'forest.jpg']) {
  await s3.send(new PutObjectCommand({ Bucket: 'photo-orders-originals', Key: name, Body: '' }));
}
