import { plainTable } from '../shared/table.js';
import { changeOf, type FiguresByName } from './record.js';
import { FIGURES, type Figures, type Score } from './score.js';

/** One line a document, and under it what changed since the record: `+0.31` rose, `-0.20 !` fell. */
export function printed(scores: ReadonlyMap<string, Score>, now: FiguresByName, recorded: FiguresByName): string {
  const rows = [...now].flatMap(([name, figures]) => {
    const score = scores.get(name);
    const row = [
      name,
      String(score?.gold),
      String(score?.read),
      ...FIGURES.map((figure) => figures[figure].toFixed(2)),
    ];
    const then = recorded.get(name);
    return then ? [row, ...differences(figures, then)] : [row];
  });
  return plainTable(['document', 'gold', 'read', ...FIGURES], rows);
}

function differences(now: Figures, then: Figures): string[][] {
  const cells = FIGURES.map((figure) => {
    const change = changeOf(now[figure], then[figure]);
    if (change === 'same') return '';
    const difference = (now[figure] - then[figure]).toFixed(2);
    return change === 'rise' ? `+${difference}` : `${difference} !`;
  });
  return cells.every((cell) => cell === '') ? [] : [['  since the record', '', '', ...cells]];
}
