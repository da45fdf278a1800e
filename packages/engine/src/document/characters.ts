/** Bits of the class table: what the reader needs to know of a UTF-16 unit before it looks closer. */
export const END = 1; // ends a sentence
export const DIGIT = 2; // 0-9, narrow or wide
export const DIRTY = 4; // blank, wide form or line break: the sentence must be squeezed before it is read
export const HAN_NUMBER = 8; // may start a numeral or a period in Chinese writing
export const BLANK = 16; // carries no meaning between Han characters
export const NOUGHT = 32; // in a year in Chinese digits

/** Bits of the table of marks inside a sentence, in their narrow forms. */
export const SEPARATOR = 1; // , ; 。 ! ?
export const OPENING = 2; // ( “ 《
export const CLOSING = 4; // ) ” 》
export const JOINT = 8; // 、 和 与 及
export const MULTIPLIER = 16; // 十 百 千 万 亿 兆
export const ABOUT = 32; // 余 多 来
export const OPENS_CAUSE = 64; // 受 因 由 扣 剔
export const ENDS_CAUSE = 128; // 响 击

export const MARKS: Uint8Array = buildMarks();

function buildMarks(): Uint8Array {
  const table = new Uint8Array(65536);
  const mark = (characters: string, bits: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bits;
  };
  mark(',;。!?', SEPARATOR);
  mark('(“《', OPENING);
  mark(')”》', CLOSING);
  mark('、和与及', JOINT);
  mark('十百千万亿兆', MULTIPLIER);
  mark('余多来', ABOUT);
  mark('受因由扣剔', OPENS_CAUSE);
  mark('响击', ENDS_CAUSE);
  return table;
}

/** Marks of the unit of `text` at `at`; 0 outside the text. */
export function marksAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? MARKS[text.charCodeAt(at)]! : 0;
}

/** One class byte for each UTF-16 unit. */
export const CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  const mark = (characters: string, bits: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bits;
  };
  mark('。！？!?', END);
  mark('0123456789０１２３４５６７８９', DIGIT);
  mark('一二三四五六七八九十两百千第翻倍去今首', HAN_NUMBER);
  mark('〇○零', NOUGHT);
  for (let unit = 0; unit < 32; unit++) table[unit]! |= BLANK | DIRTY;
  mark(
    ' \u2028\u2029\u0085\u007f\u00a0\u3000\u200b\u200c\u200d\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u00ad',
    BLANK | DIRTY,
  );
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit]! |= DIRTY;
  return table;
}

/** Narrow form of a wide letter, digit or punctuation mark (U+FF01 to U+FF5E); any other unit stays as it is. */
export function narrow(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

export function isAsciiWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
