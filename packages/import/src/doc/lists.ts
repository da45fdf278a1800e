import type { Level, Numbering } from '../lists/list.js';
import { viewOf } from './compound.js';

/** The formats of numbers, by their codes in the file; those that are missing are of other scripts. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [18, 'decimalEnclosedCircle'],
  [19, 'decimalFullWidth2'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [26, 'decimalEnclosedFullstop'],
  [27, 'decimalEnclosedParen'],
  [28, 'decimalEnclosedCircleChinese'],
  [29, 'ideographEnclosedCircle'],
  [30, 'ideographTraditional'],
  [31, 'ideographZodiac'],
  [33, 'taiwaneseCounting'],
  [34, 'ideographLegalTraditional'],
  [35, 'taiwaneseCountingThousand'],
  [36, 'taiwaneseDigital'],
  [37, 'chineseCounting'],
  [38, 'chineseLegalSimplified'],
  [39, 'chineseCountingThousand'],
  [255, 'none'],
]);

const LIST = 28;
const LEVEL = 28;
const OVERRIDE = 16;
const LEVELS = 9;

/** A place in the stream of tables from which one thing after another is read. */
interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

/** The lists of a file, by the number that paragraphs name. Reading past the end throws a RangeError. */
export function listsOf(lists: Uint8Array, overrides: Uint8Array): ReadonlyMap<string, Numbering> {
  const levels = lists.length < 2 ? new Map<number, readonly Level[]>() : levelsOf(lists);
  const found = new Map<string, Numbering>();
  if (overrides.length < 4) return found;
  const cursor = { bytes: overrides, view: viewOf(overrides), at: 4 };
  const count = Math.min(cursor.view.getUint32(0, true), Math.floor((overrides.length - 4) / OVERRIDE));
  cursor.at += count * OVERRIDE;
  for (let index = 0; index < count; index++) {
    const own = 4 + index * OVERRIDE;
    const list = cursor.view.getInt32(own, true);
    found.set(String(index + 1), overridden(cursor, list, levels.get(list) ?? [], overrides[own + 12]!));
  }
  return found;
}

/** The levels of each list; they stand behind the lists, one of which has nine or one. */
function levelsOf(bytes: Uint8Array): ReadonlyMap<number, readonly Level[]> {
  const view = viewOf(bytes);
  const count = view.getUint16(0, true);
  const cursor = { bytes, view, at: 2 + count * LIST };
  const found = new Map<number, readonly Level[]>();
  for (let index = 0; index < count; index++) {
    const at = 2 + index * LIST;
    const isSimple = (view.getUint8(at + 26) & 1) === 1;
    found.set(
      view.getInt32(at, true),
      Array.from({ length: isSimple ? 1 : LEVELS }, () => readLevel(cursor)),
    );
  }
  return found;
}

function readLevel(cursor: Cursor): Level {
  const { view, bytes, at } = cursor;
  const flags = view.getUint8(at + 5);
  const text = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(text, true);
  cursor.at = text + 2 + length * 2;
  const signs = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes.subarray(text + 2, cursor.at));
  return {
    start: view.getInt32(at, true),
    format: FORMATS.get(view.getUint8(at + 4)) ?? 'decimal',
    // A number of level n is written as the character n.
    text: [...signs].map((sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign)).join(''),
    after: (['tab', 'space', 'nothing'] as const)[view.getUint8(at + 15)] ?? 'tab',
    restart: (flags & 8) === 0 ? null : view.getUint8(at + 26),
    isLegal: (flags & 4) !== 0,
    style: null,
  };
}

/** A list with what is set for it anew: where it begins, or how a level of it looks. */
function overridden(cursor: Cursor, list: number, levels: readonly Level[], count: number): Numbering {
  const starts = new Map<number, number>();
  const all = new Map(levels.entries());
  cursor.at += 4;
  for (let index = 0; index < count; index++) {
    const start = cursor.view.getInt32(cursor.at, true);
    const flags = cursor.view.getUint32(cursor.at + 4, true);
    cursor.at += 8;
    if ((flags & 0x10) !== 0) starts.set(flags & 0xf, start);
    if ((flags & 0x20) !== 0) all.set(flags & 0xf, readLevel(cursor));
  }
  return { key: String(list), levels: all, starts };
}
