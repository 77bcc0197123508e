'use client';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';

const s3 = new S3Client({
  region: process.env.NEXT_PUBLIC_REGION,
  credentials: {
    accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY!,
  },
});

export function Uploader() {
  const [name, setName] = useState('');
  const upload = async (file: File) => {
    await s3.send(new PutObjectCommand({ Bucket: 'photos', Key: file.name, Body: file }));
    setName(file.name);
  };
  return <input type="file" aria-label={name} onChange={(event) => void upload(event.target.files![0]!)} />;
}
