import React, { useState } from 'react';
import S3FileUpload from 'react-s3';

const config = {
  bucketName: 'photos',
  region: 'eu-central-1',
  accessKeyId: process.env.REACT_APP_AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.REACT_APP_AWS_SECRET_ACCESS_KEY,
};

export function Upload() {
  const [location, setLocation] = useState('');
  const upload = async (event) => setLocation((await S3FileUpload.uploadFile(event.target.files[0], config)).location);
  return <input type="file" title={location} onChange={upload} />;
}
