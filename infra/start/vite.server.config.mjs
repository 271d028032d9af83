import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/**
 * How the API and the worker are built: our own code into one folder, what comes from npm stays outside. The mode says
 * which of the two: `vite build --mode api`.
 */
export default defineConfig(({ mode: app }) => ({
  root: resolve(import.meta.dirname, '../..'),
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: `apps/${app}/src/main.ts`,
    outDir: `dist/${app}`,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
  },
}));
