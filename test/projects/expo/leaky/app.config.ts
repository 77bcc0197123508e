import type { ExpoConfig } from 'expo/config';

const config: ExpoConfig = {
  name: 'photos',
  slug: 'photos',
  extra: {
    awsAccessKeyId: process.env.AWS_ACCESS_KEY_ID,
    awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
};

export default config;
