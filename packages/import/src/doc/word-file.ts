import { MAX_CHARACTERS } from '../limits.js';
import type { Numbering } from '../lists/list.js';
import { type CharacterRun, characterRuns } from './characters.js';
import { Compound, Damaged, viewOf } from './compound.js';
import { operand, operationsIn, type Run, runsOf } from './formatting.js';
import { listsOf } from './lists.js';
import { Styles } from './styles.js';

/** A stretch of the text, which may lie anywhere in the main stream. */
export interface TextPiece {
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the stream, and bytes of a character. */
  readonly offset: number;
  readonly width: 1 | 2;
}

/** The parts of the text, which follow one another in it. */
export const STORIES = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const;
export type Story = (typeof STORIES)[number];

/** A file of Word 97 to 2003 [MS-DOC], as far as its text goes. */
export interface WordFile {
  readonly main: Uint8Array;
  readonly pieces: readonly TextPiece[];
  readonly characters: readonly CharacterRun[];
  readonly paragraphs: readonly Run[];
  readonly styles: Styles;
  /** By the number that paragraphs name. */
  readonly lists: ReadonlyMap<string, Numbering>;
  readonly stories: Readonly<Record<Story, { readonly start: number; readonly end: number }>>;
}

/** What the stream of a file of Word 97 begins with, and that of one before it. */
const SIGNATURES: ReadonlySet<number> = new Set([0xa5ec, 0xa5dc]);
/** Offsets of the head of the main stream. */
const VERSION = 2;
const FLAGS = 10;
const LENGTHS = 0x4c;
const CHARACTERS = 0xfa;
const PARAGRAPHS = 0x102;
const PIECES = 0x1a2;
const STYLES = 0xa2;
const LISTS = 0x2e2;
const OVERRIDES = 0x2ea;
const LEAST = 0x2f2;

const NOTHING = new Uint8Array(0);
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;
const WORD_97 = 0xc1;
const IN_BYTES = 0x4000_0000;

/** The operation that says where the others are. */
const ELSEWHERE = 0x6646;

/** Takes a file apart; throws `Damaged` where it cannot be. */
export function openWord(bytes: Uint8Array): WordFile | 'encrypted' | 'too-old' | 'too-much' {
  const compound = new Compound(bytes);
  const main = compound.stream('WordDocument');
  if (main === null || main.length < LEAST) throw new Damaged();
  const head = viewOf(main);
  if (!SIGNATURES.has(head.getUint16(0, true))) throw new Damaged();
  const flags = head.getUint16(FLAGS, true);
  if ((flags & ENCRYPTED) !== 0) return 'encrypted';
  if (head.getUint16(VERSION, true) < WORD_97) return 'too-old';
  const table = compound.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === null) throw new Damaged();
  const data = compound.stream('Data') ?? NOTHING;
  const listed = (at: number) => {
    const from = head.getUint32(at, true);
    return table.subarray(from, from + head.getUint32(at + 4, true));
  };
  const pieces = piecesOf(listed(PIECES));
  if ((pieces.at(-1)?.end ?? 0) > MAX_CHARACTERS) return 'too-much';
  return {
    main,
    pieces,
    characters: characterRuns(runsOf(main, listed(CHARACTERS), 'characters')),
    paragraphs: runsOf(main, listed(PARAGRAPHS), 'paragraphs').map((run) => whole(run, data)),
    styles: unlessBroken(() => new Styles(listed(STYLES)), new Styles(NOTHING)),
    // The levels of lists stand behind what is said to be the list of them.
    lists: unlessBroken(
      () =>
        listsOf(listed(LISTS).length === 0 ? NOTHING : table.subarray(head.getUint32(LISTS, true)), listed(OVERRIDES)),
      new Map(),
    ),
    stories: storiesOf(head),
  };
}

/** A text is worth reading without its styles and lists. */
function unlessBroken<Part>(read: () => Part, otherwise: Part): Part {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}

/** What does not fit into a page, such as the columns of a wide table, stands in a stream of its own. */
function whole(run: Run, data: Uint8Array): Run {
  const place = operand(run.operations, ELSEWHERE);
  if (place === null || place.length < 4) return run;
  const at = viewOf(place).getUint32(0, true);
  if (at + 2 > data.length) return run;
  return { ...run, operations: operationsIn(data, at + 2, at + 2 + viewOf(data).getUint16(at, true)) };
}

function storiesOf(head: DataView): WordFile['stories'] {
  let start = 0;
  const stories = STORIES.map((story, at) => {
    const end = start + head.getUint32(LENGTHS + at * 4, true);
    const range = { start, end };
    start = end;
    return [story, range] as const;
  });
  return Object.fromEntries(stories) as WordFile['stories'];
}

/** The list of pieces stands after lists of formatting that apply to some of them. */
function piecesOf(list: Uint8Array): readonly TextPiece[] {
  const view = viewOf(list);
  let at = 0;
  while (list[at] === 1 && at + 3 <= list.length) at += 3 + view.getUint16(at + 1, true);
  if (list[at] !== 2 || at + 5 > list.length) throw new Damaged();
  const size = Math.min(view.getUint32(at + 1, true), list.length - at - 5);
  const count = Math.floor((size - 4) / 12);
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end] = [view.getUint32(at + 5 + index * 4, true), view.getUint32(at + 9 + index * 4, true)];
    const place = view.getUint32(at + 5 + (count + 1) * 4 + index * 8 + 2, true);
    const inBytes = (place & IN_BYTES) !== 0;
    const offset = place & ~IN_BYTES;
    if (end <= start || start < (pieces.at(-1)?.end ?? 0)) throw new Damaged();
    pieces.push({ start, end, offset: inBytes ? offset / 2 : offset, width: inBytes ? 1 : 2 });
  }
  return pieces;
}
