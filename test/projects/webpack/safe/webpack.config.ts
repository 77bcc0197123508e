import webpack from 'webpack';
import type { Configuration } from 'webpack';

const page: Configuration = {
  entry: './src/index.js',
  plugins: [
    new webpack.DefinePlugin({
      'process.env.REGION': JSON.stringify(process.env.AWS_REGION),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_REGION']),
  ],
};

const server: Configuration = {
  target: 'node',
  entry: './server/index.js',
  plugins: [new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY'])],
};

export default [page, server];
