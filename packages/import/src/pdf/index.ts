import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { Imported, Note, Refused } from '../imported.js';
import { MAX_CHARACTERS, MAX_PAGES } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { type Drawing, drawingOf } from './drawing.js';
import type { Sheet } from './furniture.js';
import { type Library, loadLibrary, open } from './library.js';
import { itemsOf } from './page.js';
import { write } from './write.js';

const FORMAT = 'pdf';

/** Reads the text of a PDF. Nothing in it is run, opened or fetched, and pages without text are named, not read. */
export async function importPdf(bytes: Uint8Array): Promise<Imported | Refused> {
  const library = await loadLibrary();
  const task = open(library, bytes);
  try {
    const document = await opened(task);
    return 'reason' in document ? document : await read(library, document);
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** The library asks for a password where there is one; no answer is the end of it. */
async function opened(task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy | Refused> {
  let isLocked = false;
  task.onPassword = () => {
    isLocked = true;
    throw new Error('locked');
  };
  try {
    return await task.promise;
  } catch {
    return { ok: false, reason: isLocked ? 'encrypted' : 'damaged', format: FORMAT };
  }
}

async function read(library: Library, document: PDFDocumentProxy): Promise<Imported | Refused> {
  if (document.numPages > MAX_PAGES) return { ok: false, reason: 'too-much', of: 'pages', limit: MAX_PAGES };
  const sheets: Sheet[] = [];
  const bare: number[] = [];
  let [characters, pictures, broken] = [0, 0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const drawing = await pageOf(library, document, number);
    if (drawing === null) broken++;
    if (drawing === null || drawing.runs.length === 0) {
      bare.push(number);
      continue;
    }
    characters += drawing.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MAX_CHARACTERS) return { ok: false, reason: 'too-much', of: 'characters', limit: MAX_CHARACTERS };
    sheets.push({ height: drawing.height, items: itemsOf(drawing, number) });
    pictures += drawing.pictures;
  }
  if (broken === document.numPages) return { ok: false, reason: 'damaged', format: FORMAT };
  if (sheets.length === 0) return { ok: false, reason: 'no-text', format: FORMAT, pages: bare };
  const builder = new TextBuilder();
  write(sheets, builder);
  const text = builder.finish();
  return 'reason' in text
    ? text
    : { ok: true, format: FORMAT, encoding: null, ...text, notes: notesOf(bare, pictures) };
}

/** What is on a page; null where it cannot be read. */
async function pageOf(library: Library, document: PDFDocumentProxy, number: number): Promise<Drawing | null> {
  try {
    const page = await document.getPage(number);
    const drawing = await drawingOf(library, page);
    page.cleanup();
    return drawing;
  } catch {
    return null;
  }
}

function notesOf(pages: readonly number[], pictures: number): readonly Note[] {
  const notes: Note[] = [];
  if (pages.length > 0) notes.push({ code: 'pages-without-text', pages });
  if (pictures > 0) notes.push({ code: 'pictures', count: pictures });
  return notes;
}
