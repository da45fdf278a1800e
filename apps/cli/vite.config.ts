import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

// The command with all that it is made of in a few files: finding three hundred of them costs more than checking a plan.
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The modules of the engine and not its one file, so that `read` does not load the checks.
  ssr: {
    target: 'node',
    noExternal: true,
    // What only some commands need, and what holds files of its own, stays where it is.
    external: ['yaml', '@outturn/import', '@outturn/ledger', '@outturn/api', '@outturn/site'],
    resolve: { conditions: ['outturn:source'] },
  },
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
