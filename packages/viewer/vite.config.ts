import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';

// The script and style of the stand-alone page, beside what the compiler has written. React's small twin keeps it light.
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    // The modules of the engine and not its one file: a page takes what it needs of them.
    conditions: ['outturn:source', ...defaultClientConditions],
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  build: {
    target: ['chrome90', 'firefox90', 'safari14'],
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/offline.tsx',
      formats: ['iife'],
      name: 'outturn',
      fileName: () => 'viewer.js',
      cssFileName: 'viewer',
    },
  },
});

export default config;
