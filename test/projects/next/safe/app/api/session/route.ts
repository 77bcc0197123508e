import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { NextResponse } from 'next/server';

const s3 = new S3Client({});

export async function POST() {
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket: 'photos', Key: crypto.randomUUID() }), { expiresIn: 60 });
  return NextResponse.json({ url });
}
