import { write } from '../blocks/write.js';
import type { Imported, Measured, Note, Refused } from '../imported.js';
import { MAX_CELLS, MAX_CHARACTERS, MAX_DEPTH, MAX_UNPACKED_BYTES } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { type Ended, readXml } from '../xml/index.js';
import { openZip, type Zip } from '../zip/index.js';
import type { Elements } from './element.js';
import { writeNotes } from './notes.js';
import { Numberings } from './numbering.js';
import { isOfWord, mainPart, relationsOf } from './package.js';
import { enterFlow } from './paragraph-elements.js';
import { newFlow, newStory, type Story } from './story.js';
import { StoryReader } from './story-reader.js';
import { Styles } from './styles.js';

const DAMAGED: Refused = { ok: false, reason: 'damaged', format: 'docx' };

/** Reads a document of Word or WPS: changes as accepted, numbers of lists written out, notes at the end. */
export async function importDocx(bytes: Uint8Array): Promise<Imported | Refused> {
  const zip = openZip(bytes, 'docx');
  if (!zip.ok) return zip;
  const main = mainPart(zip);
  if (main === null)
    return zip.isWhole && !isOfWord(zip) ? { ok: false, reason: 'other-format', format: 'archive' } : DAMAGED;
  const part = partsOf(zip, main);
  const styles = new Styles(zip, part('styles'));
  const numberings = new Numberings(zip, part('numbering'), styles);
  const story = newStory(styles, numberings, true);
  const builder = new TextBuilder();
  const ends = [
    readXml(zip, main, new StoryReader(story, bodyOf(builder))),
    writeNotes(builder, zip, part('footnotes'), 'footnote', story),
    writeNotes(builder, zip, part('endnotes'), 'endnote', story),
  ];
  return refusalOf(story, ends) ?? imported(builder, story, notesOf(zip, story, ends));
}

/** The parts that go with a text, by what they are; under their usual names where the relations are lost. */
function partsOf(zip: Zip, main: string): (kind: string) => string {
  const relations = relationsOf(zip, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return (kind) => relations.get(kind) ?? `${folder}${kind}.xml`;
}

function bodyOf(builder: TextBuilder): Elements {
  return {
    'w:body': (story) =>
      enterFlow(
        story,
        newFlow(story.labels, (block) => write(builder, block)),
      ),
  };
}

function refusalOf({ cells, characters }: Story, ends: readonly Ended[]): Refused | null {
  if (ends.includes('too-much')) return tooMuch('unpacked-bytes', MAX_UNPACKED_BYTES);
  if (ends.includes('too-deep')) return tooMuch('depth', MAX_DEPTH);
  if (cells > MAX_CELLS) return tooMuch('cells', MAX_CELLS);
  if (characters > MAX_CHARACTERS) return tooMuch('characters', MAX_CHARACTERS);
  return ends.includes('damaged') ? DAMAGED : null;
}

function tooMuch(of: Measured, limit: number): Refused {
  return { ok: false, reason: 'too-much', of, limit };
}

function notesOf(zip: Zip, { changes, pictures }: Story, ends: readonly Ended[]): readonly Note[] {
  const notes: Note[] = [];
  if (changes > 0) notes.push({ code: 'tracked-changes', count: changes });
  if (pictures > 0) notes.push({ code: 'pictures', count: pictures });
  if (zip.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) notes.push({ code: 'macros' });
  if (!zip.isWhole || ends.includes('cut-off')) notes.push({ code: 'cut-off' });
  return notes;
}

function imported(builder: TextBuilder, { pictures }: Story, notes: readonly Note[]): Imported | Refused {
  const written = builder.finish();
  if ('reason' in written) return written;
  if (written.text !== '') return { ok: true, format: 'docx', encoding: null, ...written, notes };
  if (notes.some(({ code }) => code === 'cut-off')) return DAMAGED;
  return pictures > 0 ? { ok: false, reason: 'no-text', format: 'docx', pages: [] } : { ok: false, reason: 'empty' };
}
