/** A number in digits as phrases have it, thousands set off or not; one capture. Letters or a point before it make it a name or a tail. */
export const NUMBER: string = String.raw`(?<![A-Za-z\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

/** 12,300 and 12300 alike. */
export function parsed(written: string): number {
  return Number(written.replaceAll(',', ''));
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
]);
const SIZE = /^(?:万亿|亿|千万|百万|万)/;

/** Two units that are the same but for 万 and 亿. */
export interface OneScale {
  /** What one of the first and one of the second is, in the unit that they share. */
  readonly sizes: readonly [number, number];
  /** The unit without 万 and 亿; empty for bare numbers. */
  readonly unit: string;
  /** How many characters of the words behind the second number are its unit. */
  readonly length: number;
}

/**
 * The unit of one number held against the words behind another: null where they do not begin with the same unit. A bare number (从1.5提高到2.3万元)
 * shares the unit of the other.
 */
export function onOneScale(unit: string, behind: string): OneScale | null {
  const [own, other] = [plain(unit), plain(behind)];
  const [first, second] = [SIZE.exec(own)?.[0] ?? '', SIZE.exec(other)?.[0] ?? ''];
  const base = own.slice(first.length);
  if (!other.startsWith(base, second.length)) return null;
  if (own === '') return { sizes: [1, 1], unit: '', length: 0 };
  return { sizes: [SIZES.get(first) ?? 1, SIZES.get(second) ?? 1], unit: base, length: second.length + base.length };
}

/** Wide signs as narrow ones, each in its place. */
function plain(unit: string): string {
  return unit.replaceAll('％', '%').replaceAll('：', ':').replaceAll('∶', ':');
}
