import { type Block, holdsAny } from '../blocks/block.js';
import { write } from '../blocks/write.js';
import type { TextBuilder } from '../text-builder.js';
import { attribute, type Ended, readXml } from '../xml/index.js';
import type { Zip } from '../zip/index.js';
import { type Enter, LEFT_OUT } from './element.js';
import { enterFlow } from './paragraph-elements.js';
import { type NoteKind, newFlow, newStory, type Story } from './story.js';
import { StoryReader } from './story-reader.js';

/** Writes the notes of a part at the end of the text, in the order in which the text refers to them. */
export function writeNotes(builder: TextBuilder, zip: Zip, part: string, kind: NoteKind, text: Story): Ended {
  const story = newStory(text.styles, text.numberings, false);
  const notes = new Map<string, Block[]>();
  const ended = readXml(zip, part, new StoryReader(story, { [`w:${kind}`]: collect(notes) }));
  text.changes += story.changes;
  text.pictures += story.pictures;
  for (const reference of text.references) {
    if (reference.kind !== kind) continue;
    const blocks = (notes.get(reference.id) ?? []).filter((block) => holdsAny([block]));
    for (const [at, block] of blocks.entries()) write(builder, at === 0 ? headed(block) : block);
    notes.delete(reference.id);
  }
  return ended;
}

function headed(block: Block): Block {
  if (block.kind === 'table') return block;
  const [first, ...others] = block.pieces;
  return { ...block, pieces: [{ text: `注: ${first!.text.trimStart()}`, at: first!.at }, ...others] };
}

/** Notes with a type are the lines between text and notes. */
function collect(notes: Map<string, Block[]>): Enter {
  return (story, attributes) => {
    if (/eparator|otice/.test(attribute(attributes, 'w:type') ?? '')) return LEFT_OUT;
    const blocks: Block[] = [];
    notes.set(attribute(attributes, 'w:id') ?? '', blocks);
    return enterFlow(
      story,
      newFlow(story.labels, (block) => blocks.push(block)),
    );
  };
}
