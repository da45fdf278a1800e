import type { Span } from '../../document/document.js';
import type { Part } from '../clause.js';
import type { Role } from '../fact.js';
import { type Column, columnOf, type ValueColumn } from './column.js';

/** A value column with its period and role settled. */
export interface Measured extends ValueColumn {
  readonly years: Span;
  readonly role: Role;
}

/** The columns of a box; those that hold no figures say where the rest of a row stands, -1 where it does not. */
export interface Head {
  readonly width: number;
  readonly name: number;
  readonly unit: number;
  readonly binding: number;
  readonly order: number;
  /** By their place in the row. */
  readonly values: ReadonlyMap<number, Measured>;
}

/** Reads the head row of a box from its cells in narrow forms without blanks; null where it is none. */
export function headOf(cells: readonly string[], part: Part): Head | null {
  const columns = cells.map((cell) => columnOf(cell, part));
  const at = (is: Column['is']): number => columns.findIndex((column) => column.is === is);
  const unit = at('unit');
  const name = nameAt(cells, at('name'), unit);
  const values = settled(columns, part);
  if (name === -1 || values.size === 0) return null;
  return { width: cells.length, name, unit, binding: at('binding'), order: at('order'), values };
}

/** 项目 and a blank head are names of indicators only where a unit is given for each. */
function nameAt(cells: readonly string[], named: number, unit: number): number {
  if (named >= 0) return unit >= 0 || cells[named]!.includes('指标') ? named : -1;
  return unit > 0 && cells[unit - 1] === '' ? unit - 1 : -1;
}

function settled(columns: readonly Column[], part: Part): ReadonlyMap<number, Measured> {
  const values = new Map<number, Measured>();
  const levels: number[] = [];
  columns.forEach((column, at) => {
    if (column.is !== 'value') return;
    const years = column.years ?? spanOver(levels, part);
    if (years === null || Number.isNaN(years.to)) return;
    if (column.of === 'level') levels.push(years.to);
    values.set(at, { ...column, years, role: column.role ?? (years.to > part.reported ? 'target' : 'actual') });
  });
  return values;
}

/** The years between the last two level columns before a change, else those that the part speaks of. */
function spanOver(levels: readonly number[], { span, reported }: Part): Span | null {
  const to = levels.at(-1);
  const base = levels.at(-2) ?? (to !== undefined && to > reported ? reported : undefined);
  if (to === undefined || base === undefined || base >= to) return span;
  return { from: base + 1, to };
}
