import { readRegion, writeRegion } from '../shared/marked-region.js';
import { markdownTable, tableRows } from '../shared/table.js';
import { FIGURES, type Figure, type Figures } from './score.js';

/** Figures by document, the pooled ones under `together`. */
export type FiguresByName = ReadonlyMap<string, Figures>;

/** A figure may wobble by this many percentage points before it counts as changed. */
const TOLERANCE = 0.05;

export type Change = 'rise' | 'fall' | 'same';

export function changeOf(now: number, recorded: number): Change {
  if (now < recorded - TOLERANCE) return 'fall';
  return now > recorded + TOLERANCE ? 'rise' : 'same';
}

/** The figures that fell, for people: `shawan-2022-work-report unit 99.10 -> 98.20`. */
export function falls(now: FiguresByName, recorded: FiguresByName): string[] {
  return [...recorded].flatMap(([name, then]) => {
    const figures = now.get(name);
    if (!figures) return [`${name} is no longer measured`];
    return FIGURES.filter((figure) => changeOf(figures[figure], then[figure]) === 'fall').map(
      (figure) => `${name} ${figure} ${then[figure].toFixed(2)} -> ${figures[figure].toFixed(2)}`,
    );
  });
}

export function readRecord(path: string): FiguresByName {
  return new Map(tableRows(readRegion(path, 'accuracy')).map(([name = '', ...cells]) => [name, figuresFrom(cells)]));
}

export function writeRecord(path: string, figures: FiguresByName): void {
  const rows = [...figures].map(([name, row]) => [name, ...FIGURES.map((figure) => row[figure].toFixed(2))]);
  writeRegion(path, 'accuracy', markdownTable(['document', ...FIGURES], rows));
}

function figuresFrom(cells: readonly string[]): Figures {
  return Object.fromEntries(FIGURES.map((figure, column) => [figure, Number(cells[column])])) as Record<Figure, number>;
}
