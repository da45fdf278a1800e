import { fileURLToPath } from 'node:url';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

export type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What stands for a document where a PDF is looked at and never shown: it takes every font. */
const NO_DOCUMENT = { fonts: { add: ignore, delete: ignore } };

function ignore(): void {}

/** The folder of the package, for the tables of characters that a PDF may name and not hold. */
const ROOT: URL = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));

const folder = (name: string) => `${fileURLToPath(new URL(name, ROOT))}/`;

let loaded: Promise<Library> | null = null;

export function loadLibrary(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  addStandIns();
  const library = await withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  library.GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return library;
}

/** The library asks for what draws in a browser when it is loaded and when a font is; nothing is drawn here. */
function addStandIns(): void {
  class StandIn {
    readonly loaded: Promise<void> = Promise.resolve();
  }
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: StandIn });
  }
}

/** Keeps the library from loading native code for drawing where that is installed, and from complaining where it is not. */
async function withoutCanvas<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const original = process.getBuiltinModule;
  const replaced = (id: string) => (id === 'module' ? { createRequire: () => () => ({}) } : original(id));
  process.getBuiltinModule = replaced as typeof original;
  try {
    return await load();
  } finally {
    process.getBuiltinModule = original;
  }
}

/** Begins to read a file. What a file can ask for beside its text is off: scripts, forms, images, fonts of the machine. */
export function open(library: Library, bytes: Uint8Array): PDFDocumentLoadingTask {
  return library.getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: 0,
    // With "font faces" it need not turn every letter into a path, which takes longer than all the rest.
    disableFontFace: false,
    ownerDocument: NO_DOCUMENT,
  });
}
