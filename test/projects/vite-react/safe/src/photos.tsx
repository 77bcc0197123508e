import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { createRoot } from 'react-dom/client';

const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromCognitoIdentityPool({
    clientConfig: { region: 'eu-central-1' },
    identityPoolId: import.meta.env.VITE_AWS_IDENTITY_POOL_ID,
    logins: { [import.meta.env.VITE_AWS_USER_POOL]: sessionStorage.getItem('idToken') ?? '' },
  }),
});
const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: 'photos' }));

createRoot(document.body).render(<p>{KeyCount} photos</p>);
