export default defineNuxtConfig({
  runtimeConfig: {
    awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
    public: { awsRegion: process.env.AWS_REGION },
  },
});
