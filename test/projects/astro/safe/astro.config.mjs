import { defineConfig } from 'astro/config';

export default defineConfig({
  vite: { define: { 'process.env.REGION': JSON.stringify(process.env.AWS_REGION) } },
});
