/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  env: {
    REGION: process.env.AWS_REGION,
  },
};
