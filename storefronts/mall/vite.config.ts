import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  resolve: {
    alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) },
    // The kit is linked from beside us: one React for both.
    dedupe: ['react', 'react-dom', 'react-router'],
  },
  environments: {
    // Our own server, not the framework's, is what is built: see server/app.ts.
    ssr: { build: { rollupOptions: { input: './server/app.ts' } } },
  },
  esbuild: { legalComments: 'none' },
  build: {
    target: 'es2022',
    cssMinify: true,
    modulePreload: { polyfill: false }, // every browser that runs es2022 preloads by itself
    // First-load script has a budget: what only might have an effect is not kept for it.
    rollupOptions: { treeshake: { propertyReadSideEffects: false, tryCatchDeoptimization: false, unknownGlobalSideEffects: false } },
  },
});
