import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

/** Puts script and style into the page itself: a file opened from a disk or a share may load no other. */
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
    if (page?.type !== 'asset') throw new Error('There is no page to put the script into.');
    let html = String(page.source);
    for (const part of Object.values(bundle)) {
      if (part === page) continue;
      const text = part.type === 'chunk' ? part.code : String(part.source);
      const [tag, element] =
        part.type === 'chunk' ? [scriptTag(part.fileName), 'script'] : [linkTag(part.fileName), 'style'];
      if (!tag.test(html)) throw new Error(`The page does not ask for ${part.fileName}.`);
      html = html.replace(tag, '');
      const place = element === 'script' ? '</body>' : '</head>';
      html = html.replace(place, () => `<${element}>${guarded(text)}</${element}>\n${place}`);
      delete bundle[part.fileName];
    }
    page.source = html;
  },
};

function scriptTag(file: string): RegExp {
  return new RegExp(`\\s*<script [^>]*src="[^"]*${file}"[^>]*></script>`);
}

function linkTag(file: string): RegExp {
  return new RegExp(`\\s*<link [^>]*href="[^"]*${file}"[^>]*>`);
}

/** Inside of its element, a text can only end it where it names it; there it stands in a string. */
function guarded(text: string): string {
  return text.replace(/<\/(?=script|style)/gi, '<\\/').replace(/<!--/g, '\\x3c!--');
}

const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
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
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // The compiler has written beside it.
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { format: 'iife' } },
  },
  plugins: [onePage],
});

export default config;
