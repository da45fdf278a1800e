import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';

/** `OUTTURN=http://127.0.0.1:4180 npx vite apps/web`: the pages as they are written, on a server that runs already. */
const SERVER = process.env.OUTTURN ?? 'http://127.0.0.1:4180';

const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  resolve: { conditions: ['outturn:source', ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
  server: { proxy: { '^/(api|data|welcome)': { target: SERVER, changeOrigin: true } } },
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    reportCompressedSize: false,
    // A file that is put into a page counts against every page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // "use client" is for servers that render React, of which there is none here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});

export default config;
