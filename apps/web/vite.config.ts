import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { API_URL: api = 'http://127.0.0.1:3000' } = loadEnv(mode, import.meta.dirname, 'API_');
  return {
    root: import.meta.dirname,
    plugins: [react()],
    // Under our policy for scripts and styles nothing may be inlined: each asset is a file of its own.
    build: { target: 'es2023', assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
    server: { host: '127.0.0.1', proxy: { '/api': api, '/health': api } },
  };
});
