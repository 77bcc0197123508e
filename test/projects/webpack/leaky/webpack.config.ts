import webpack from 'webpack';
import type { Configuration } from 'webpack';

const config: Configuration = {
  entry: './src/index.js',
  plugins: [
    new webpack.DefinePlugin({
      'process.env': JSON.stringify(process.env),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']),
  ],
};

export default config;
