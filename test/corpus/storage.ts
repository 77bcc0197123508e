// One module for every store: AWS, R2 and the emulator of a developer.
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { AwsClient } from 'aws4fetch';

const isLocal = process.env.STAGE === 'local';

const local: S3ClientConfig = {
  endpoint: 'http://localhost:9000',
  credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' },
};

export const store = new S3Client(isLocal ? local : {});

export const chosen = new S3Client({
  endpoint: isLocal ? 'http://localhost:9000' : undefined,
  credentials: isLocal
    ? { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' }
    : {
        accessKeyId: '__ID__',
        secretAccessKey: '__SECRET__', //! no-hardcoded-credentials
      },
});

export const r2 = new S3Client({
  region: 'auto',
  endpoint: `https://${process.env.R2_ACCOUNT}.r2.cloudflarestorage.com`,
  credentials: { accessKeyId: process.env.R2_KEY_ID!, secretAccessKey: process.env.R2_KEY! },
});

export const leakingR2 = new S3Client({
  region: 'auto',
  endpoint: `https://${process.env.R2_ACCOUNT}.r2.cloudflarestorage.com`,
  credentials: {
    accessKeyId: process.env.R2_KEY_ID ?? '',
    secretAccessKey: process.env.R2_KEY ?? '__SECRET2__', //! no-hardcoded-credentials
  },
});

export const forgetful = new AwsClient({
  accessKeyId: `${process.env.KEY_ID}`,
  secretAccessKey: `${process.env.KEY}`, //! no-credential-fallback
});

export class Uploads {
  private readonly options: S3ClientConfig = { region: 'eu-west-1' };

  constructor(keys: { id: string; secret: string }) {
    this.options.credentials = { accessKeyId: keys.id, secretAccessKey: keys.secret }; //! no-inline-credentials
  }

  open(): S3Client {
    return new S3Client(this.options);
  }
}
