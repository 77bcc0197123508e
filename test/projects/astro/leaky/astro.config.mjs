import { defineConfig } from 'astro/config';

export default defineConfig({
  vite: { define: { 'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } },
});
