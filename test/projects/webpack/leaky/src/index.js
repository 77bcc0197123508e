import { S3 } from 'aws-sdk';

const s3 = new S3({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });

document.querySelector('button').addEventListener('click', async () => {
  const { Contents } = await s3.listObjectsV2({ Bucket: 'photos' }).promise();
  document.title = `${Contents.length} photos`;
  localStorage.setItem('secret', process.env.AWS_SECRET_ACCESS_KEY);
});
