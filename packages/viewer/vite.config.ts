import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type UserConfigFnObject } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

// The scripts and the style of the stand-alone page, beside what the compiler has written. React's small twin keeps them light,
// and so does what is not drawn: charts are in a script of their own mode, which a page holds that has something to draw.
const config: UserConfigFnObject = defineConfig(({ mode }) => ({
  root,
  resolve: {
    // The modules of the engine and not its one file: a page takes what it needs of them.
    conditions: ['outturn:source', ...defaultClientConditions],
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
      ...(mode === 'charts' ? [] : [{ find: './chart.js', replacement: `${root}src/components/no-chart.tsx` }]),
    ],
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
      fileName: () => (mode === 'charts' ? 'viewer-charts.js' : 'viewer.js'),
      cssFileName: 'viewer',
    },
  },
}));

export default config;
