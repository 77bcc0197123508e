import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
import { createRoot } from 'react-dom/client';

const s3 = new S3Client({ region: 'eu-central-1', credentials: fromEnv() });
const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: 'photos' }));

createRoot(document.body).render(<p>{KeyCount} photos</p>);
