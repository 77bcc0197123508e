/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  env: {
    AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY,
  },
};
