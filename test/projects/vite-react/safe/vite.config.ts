import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd());
  return {
    envPrefix: ['VITE_', 'PHOTOS_'],
    define: {
      'process.env': env,
      'process.env.HAS_KEYS': JSON.stringify(Boolean(process.env.AWS_SECRET_ACCESS_KEY)),
    },
  };
});
