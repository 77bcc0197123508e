import type { ExpoConfig } from 'expo/config';

const config: ExpoConfig = {
  name: 'photos',
  slug: 'photos',
  extra: { identityPoolId: process.env.AWS_IDENTITY_POOL_ID },
};

export default config;
