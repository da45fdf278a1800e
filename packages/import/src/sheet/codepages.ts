import { set_cptable } from '@e965/xlsx';

/** What the library calls encodings by, as far as files from here have them. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [65001, 'utf-8'],
]);

/** A decoder takes longer to be made than a cell to be read. */
const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

function decode(codepage: number, bytes: Uint8Array | readonly number[]): string {
  const decoder = decoders.get(codepage) ?? new TextDecoder(ENCODINGS.get(codepage) ?? 'latin1');
  decoders.set(codepage, decoder);
  return decoder.decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}

/** Workbooks from before Excel 97 hold bytes of the machine that wrote them, which the library by itself takes for Latin letters. */
export function knowCodepages(): void {
  set_cptable({ utils: { decode } });
}
