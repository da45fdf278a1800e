import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

// The command with all that it is made of in a few files: finding three hundred of them costs more than checking a plan.
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // From the source, so that `read` does not load the checks.
  resolve: {
    alias: { '@outturn/engine': fileURLToPath(new URL('../../packages/engine/src/index.ts', import.meta.url)) },
  },
  ssr: { target: 'node', noExternal: true, external: ['yaml'] },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    emptyOutDir: false,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { chunkFileNames: '[name].js' } },
  },
});

export default config;
