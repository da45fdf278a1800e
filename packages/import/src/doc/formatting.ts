import { viewOf } from './compound.js';

/** Properties of a stretch of the main stream: [MS-DOC] keeps them in pages of 512 bytes. */
export interface Run {
  /** Offsets in the stream. */
  readonly start: number;
  readonly end: number;
  /** What is set: a list of operations, each a number and its operand. */
  readonly operations: Uint8Array;
  /** The style of a paragraph; 1 to 9 are the headings. */
  readonly style: number;
}

const PAGE = 512;
export const NO_OPERATIONS: Uint8Array = new Uint8Array(0);

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

function charactersAt(page: Uint8Array, at: number): Uint8Array {
  return at === 0 ? NO_OPERATIONS : page.subarray(at + 1, at + 1 + page[at]!);
}

function paragraphAt(page: Uint8Array, at: number): Pick<Run, 'operations' | 'style'> {
  if (at === 0) return { operations: NO_OPERATIONS, style: 0 };
  const words = page[at]!;
  const from = words === 0 ? at + 2 : at + 1;
  const whole = page.subarray(from, from + (words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1));
  return { operations: whole.subarray(2), style: (whole[0] ?? 0) | ((whole[1] ?? 0) << 8) };
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
export function operand(operations: Uint8Array, wanted: number): Uint8Array | null {
  let found: Uint8Array | null = null;
  eachOperation(operations, (operation, from, to) => {
    if (operation === wanted) found = operations.subarray(from, to);
  });
  return found;
}

/** Shows every operation of a list with where its operand begins and ends. */
export function eachOperation(
  operations: Uint8Array,
  show: (operation: number, from: number, to: number) => void,
): void {
  for (let at = 0; at + 2 < operations.length; ) {
    const operation = operations[at]! | (operations[at + 1]! << 8);
    at += 2;
    const size = SIZES[operation >> 13] ?? sizeOf(operations, at, operation);
    show(operation, at, at + size);
    at += size;
  }
}

function sizeOf(operations: Uint8Array, at: number, operation: number): number {
  if (operation !== TABLE) return operations[at]! + 1;
  return (operations[at]! | ((operations[at + 1] ?? 0) << 8)) + 1;
}

/** Whether an operation that is a switch is on. */
export function isOn(operations: Uint8Array, operation: number): boolean {
  const value = operand(operations, operation)?.[0] ?? 0;
  return (value & 1) === 1;
}
