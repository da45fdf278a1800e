import { viewOf } from './compound.js';

/** What is set: a list of operations, each a number and its operand. A place in the file, since there are thousands of them. */
export interface Operations {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Properties of a stretch of the main stream: [MS-DOC] keeps them in pages of 512 bytes. */
export interface Run {
  /** Offsets in the stream. */
  readonly start: number;
  readonly end: number;
  readonly operations: Operations;
  /** The style of a paragraph; 1 to 9 are the headings. */
  readonly style: number;
}

const PAGE = 512;
export const NO_OPERATIONS: Operations = operationsIn(new Uint8Array(0), 0, 0);

export function operationsIn(bytes: Uint8Array, from: number, to: number): Operations {
  return { bytes, from, to: Math.min(to, bytes.length) };
}

/** The runs of characters or of paragraphs, in the order of the stream. `list` names their pages. */
export function runsOf(main: Uint8Array, list: Uint8Array, kind: 'characters' | 'paragraphs'): readonly Run[] {
  const view = viewOf(list);
  const count = Math.floor((list.length - 4) / 8);
  const runs: Run[] = [];
  for (let at = 0; at < count; at++) {
    const page = (view.getUint32((count + 1) * 4 + at * 4, true) & 0x3fffff) * PAGE;
    if (page + PAGE <= main.length) readPage(main.subarray(page, page + PAGE), kind, runs);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function readPage(page: Uint8Array, kind: 'characters' | 'paragraphs', runs: Run[]): void {
  const view = viewOf(page);
  const count = page[PAGE - 1]!;
  const width = kind === 'characters' ? 1 : 13;
  if ((count + 1) * 4 + count * width > PAGE - 1) return;
  for (let at = 0; at < count; at++) {
    const found = page[(count + 1) * 4 + at * width]! * 2;
    const [start, end] = [view.getUint32(at * 4, true), view.getUint32(at * 4 + 4, true)];
    if (start >= end) continue;
    if (kind === 'characters') runs.push({ start, end, operations: charactersAt(page, found), style: 0 });
    else runs.push({ start, end, ...paragraphAt(page, found) });
  }
}

function charactersAt(page: Uint8Array, at: number): Operations {
  return at === 0 ? NO_OPERATIONS : operationsIn(page, at + 1, at + 1 + page[at]!);
}

function paragraphAt(page: Uint8Array, at: number): Pick<Run, 'operations' | 'style'> {
  if (at === 0) return { operations: NO_OPERATIONS, style: 0 };
  const words = page[at]!;
  const from = words === 0 ? at + 2 : at + 1;
  const to = from + (words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1);
  return { operations: operationsIn(page, from + 2, to), style: (page[from] ?? 0) | ((page[from + 1] ?? 0) << 8) };
}

/** The run that an offset lies in. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[runIndexAt(runs, offset)];
  return run !== undefined && run.start <= offset ? run : undefined;
}

/** The first run that ends after an offset. */
export function runIndexAt(runs: readonly Pick<Run, 'end'>[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of an operand, by the three highest bits of its operation; 6 says it in the operand itself. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
const TABLE = 0xd608;

/** The operand of an operation; null where it is not in the list. The last one counts. */
export function operand(operations: Operations, wanted: number): Uint8Array | null {
  let found: Uint8Array | null = null;
  eachOperation(operations, (operation, from, to) => {
    if (operation === wanted) found = operations.bytes.subarray(from, Math.min(to, operations.to));
  });
  return found;
}

/** Shows every operation of a list with where its operand begins and ends. */
export function eachOperation(
  { bytes, from, to }: Operations,
  show: (operation: number, from: number, to: number) => void,
): void {
  for (let at = from; at + 2 < to; ) {
    const operation = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    const size = SIZES[operation >> 13] ?? sizeOf(bytes, at, operation);
    show(operation, at, at + size);
    at += size;
  }
}

function sizeOf(bytes: Uint8Array, at: number, operation: number): number {
  if (operation !== TABLE) return bytes[at]! + 1;
  return (bytes[at]! | ((bytes[at + 1] ?? 0) << 8)) + 1;
}

/** Whether an operation that is a switch is on. */
export function isOn(operations: Operations, wanted: number): boolean {
  let value = 0;
  eachOperation(operations, (operation, from) => {
    if (operation === wanted) value = operations.bytes[from]!;
  });
  return (value & 1) === 1;
}
