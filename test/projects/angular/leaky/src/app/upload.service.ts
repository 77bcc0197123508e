import { Injectable } from '@angular/core';
import { S3Client } from '@aws-sdk/client-s3';
import { environment } from '../environments/environment';

@Injectable({ providedIn: 'root' })
export class UploadService {
  readonly s3 = new S3Client({
    region: 'eu-central-1',
    credentials: {
      accessKeyId: environment.aws.accessKeyId,
      secretAccessKey: environment.aws.secretAccessKey,
    },
  });
}
