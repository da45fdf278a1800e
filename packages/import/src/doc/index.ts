import { write } from '../blocks/write.js';
import type { Imported, Note, Refused } from '../imported.js';
import { MAX_CHARACTERS } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { blocksOf } from './blocks.js';
import { Damaged } from './compound.js';
import { type Paragraph, StoryReader } from './story.js';
import { ParagraphWriter } from './text.js';
import { openWord, type WordFile } from './word-file.js';

/** Reads a file of Word 97 to 2003, or of WPS: changes as accepted, numbers of lists written out, notes at the end. */
export async function importDoc(bytes: Uint8Array): Promise<Imported | Refused> {
  try {
    const file = openWord(bytes);
    if (file === 'encrypted') return { ok: false, reason: 'encrypted', format: 'doc' };
    if (file === 'too-old') return { ok: false, reason: 'other-format', format: 'doc' };
    if (file === 'too-much') return { ok: false, reason: 'too-much', of: 'characters', limit: MAX_CHARACTERS };
    return textOf(file);
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return { ok: false, reason: 'damaged', format: 'doc' };
    throw error;
  }
}

function textOf(file: WordFile): Imported | Refused {
  const reader = new StoryReader(file);
  const writer = new ParagraphWriter(file);
  const builder = new TextBuilder();
  let count = 0;
  const add = (paragraphs: readonly Paragraph[]): void => {
    const blocks = blocksOf(paragraphs, count + 1, (paragraph, number) => writer.block(paragraph, number));
    for (const block of blocks) write(builder, block);
    count += paragraphs.length;
  };
  add(reader.read('body'));
  add(reader.read('boxes'));
  for (const story of ['footnotes', 'endnotes'] as const) {
    add(reader.read(story).map((note) => (note.hasMark ? { ...note, text: `注: ${note.text.trimStart()}` } : note)));
  }
  const written = builder.finish();
  if ('reason' in written) return written;
  if (written.text === '') return { ok: false, reason: 'no-text', format: 'doc', pages: [] };
  const notes: Note[] = [];
  if (reader.changes > 0) notes.push({ code: 'tracked-changes', count: reader.changes });
  if (reader.pictures > 0) notes.push({ code: 'pictures', count: reader.pictures });
  return { ok: true, format: 'doc', encoding: null, ...written, notes };
}
