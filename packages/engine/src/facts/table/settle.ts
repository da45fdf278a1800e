import type { Span } from '../../document/document.js';
import type { Part } from '../clause.js';
import type { Caption } from './caption.js';
import type { Column, ValueColumn } from './column.js';
import type { GridCell } from './grid.js';
import type { Measured } from './head.js';
import type { Names } from './names.js';

/** The value columns of a head with their times, roles and subjects, as far as the columns around them settle these. */
export function settled(
  columns: readonly Column[],
  paths: readonly (readonly GridCell[])[],
  names: readonly Names[],
  caption: Caption,
  part: Part,
): ReadonlyMap<number, Measured> {
  const values = new Map<number, Measured>();
  const clock = clockOf(columns, caption, part);
  const aimed = aimedAt(columns, caption, part);
  // The years of the levels so far, and of those that are no targets.
  let levels: number[] = [];
  let told: number[] = [];
  let level: ValueColumn | null = null;
  columns.forEach((column, at) => {
    const named = names.findLast(({ to }) => to <= at);
    if (column.is === 'name') {
      level = null;
      levels = [];
      told = [];
    }
    if (column.is !== 'value' || named === undefined || names.some(({ from, to }) => from <= at && at < to)) return;
    const years = yearsOf(column, levels, told, clock, part);
    if (column.of === 'level') {
      if (years !== null) levels.push(years.to);
      if (years !== null && column.role !== 'target') told.push(years.to);
      level = column;
    }
    // 占预算(%) behind 市本级收入预算 is of the same.
    const leans = column.of !== 'level' && column.subject === '' && column.place === '';
    const { subject, place } = leans && level !== null ? level : column;
    const { done } = leans && level !== null ? level : column;
    const headed =
      paths[at]!.find(({ words }) => subject !== '' && words.text.includes(subject.slice(0, 2))) ?? paths[at]!.at(-1)!;
    values.set(at, {
      ...column,
      at,
      names: named,
      years,
      dated: column.years !== null,
      subject,
      place,
      done,
      aimed,
      headed,
    });
  });
  return values;
}

/**
 * The first year whose figures may be targets though the head does not say so, 0 for any. Where title or text look back, it is the last that the
 * head names as one of targets, else the end of the plan; what is set beside no plan has all been reached.
 */
function aimedAt(columns: readonly Column[], { looksBack }: Caption, part: Part): number {
  if (!looksBack) return 0;
  const last = Math.max(
    ...columns.map((column) => (column.is === 'value' && column.role === 'target' ? (column.years?.to ?? 0) : 0)),
  );
  if (last > 0) return last;
  if (part.mode === 'plan') return part.planned;
  const planned = columns.some((column) => column.is === 'binding' || (column.is === 'value' && column.of === 'mean'));
  return planned ? 0 : Number.POSITIVE_INFINITY;
}

/** Whether figures of these years are still to come. */
export function isAhead({ done, aimed }: Measured, years: Span | null, { reported }: Part): boolean {
  return !done && years !== null && years.to > reported && years.to >= aimed;
}

/** The years that the words of a head mean. */
interface Clock {
  /** 本年, and the year of a head that names none; null where the paper does not say. */
  readonly now: number | null;
  /** The year of 目标, 预算. */
  readonly planned: number | null;
  /** The year of 上年. */
  readonly last: number | null;
}

function clockOf(columns: readonly Column[], caption: Caption, part: Part): Clock {
  const titled = caption.years !== null && caption.years.from === caption.years.to ? caption.years.to : null;
  const done = columns.some((column) => column.is === 'value' && column.done && column.years === null);
  // A review of a plan is of a later year than the plan.
  const now = titled ?? (caption.looksBack && part.mode === 'plan' ? null : known(part.reported));
  // Where a year's plan is set out, 上年 is the year before it: the one reported on.
  const ahead = titled === null && part.mode === 'plan' && part.planned === part.reported + 1;
  return {
    now,
    planned: titled ?? (done ? now : known(part.planned)),
    last: now === null ? null : ahead ? now : now - 1,
  };
}

function known(year: number): number | null {
  return Number.isNaN(year) ? null : year;
}

function yearsOf(
  column: ValueColumn,
  levels: readonly number[],
  told: readonly number[],
  { now, planned, last }: Clock,
  part: Part,
): Span | null {
  const { years, of, shift } = column;
  if (of === 'level' || of === 'share' || of === 'rank' || of === 'completion') {
    if (years !== null) return of === 'level' ? yearOf(years.to) : years;
    if (shift !== 0) return yearOf(shift === -1 ? last : of === 'level' ? planned : now);
    return yearOf(of === 'level' || told.length === 0 ? now : Math.max(...told));
  }
  if ((of === 'growth' || of === 'delta') && !isOverAll(column, levels))
    return years ?? yearOf(levels.length > 0 ? Math.max(...levels) : shift === 1 ? planned : now);
  const over = years !== null && years.from < years.to ? years : null;
  if (of === 'sum' && years !== null && over === null && levels.length < 2) return { from: years.to - 4, to: years.to };
  return over === null ? spanOver(levels, part) : sofar(over, levels, part);
}

/** “十四五”年均 beside the levels of its first years is the mean of these. */
function sofar(over: Span, levels: readonly number[], { reported }: Part): Span {
  const last = Math.max(...levels);
  return over.to > reported && last >= over.from && last <= reported ? { from: over.from, to: last } : over;
}

/** Whether a change is one over the years between two levels: said so, or they stand apart and nothing says that it is on the year before. */
function isOverAll({ over, yearly, base, years }: ValueColumn, levels: readonly number[]): boolean {
  if (over || yearly || base !== null || years !== null) return over;
  const [last, before] = [levels.at(-1), levels.at(-2)];
  return last !== undefined && before !== undefined && last - before > 1;
}

function yearOf(year: number | null): Span | null {
  return year === null ? null : { from: year, to: year };
}

/** The years between the last two level columns before a change, else those that the part speaks of. */
function spanOver(levels: readonly number[], { span, reported }: Part): Span | null {
  const to = levels.at(-1);
  const base = levels.at(-2) ?? (to !== undefined && to > reported ? reported : undefined);
  if (to === undefined || base === undefined || base >= to) return span;
  return { from: base + 1, to };
}
