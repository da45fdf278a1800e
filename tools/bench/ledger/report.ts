import { markdownTable } from '../../shared/table.js';
import type { Bar } from '../bars.js';
import { CLIENTS, type Load } from './load.js';
import type { LedgerFigures } from './main.js';

export function ledgerReport(figures: LedgerFigures): string {
  return [loadTable(figures), memoryLine(figures), importLine(figures)].join('\n\n');
}

/** Our time over that of the bare queries is the same whether it is taken by the second or for one answer. */
export function barsOfLedger({ lanes, started }: LedgerFigures): readonly Bar[] {
  const loads = lanes.flatMap(({ name, ours, bare }) => [
    bar(`${name}: time over the bare queries`, '', 3, bare.rate / ours.rate),
    bar(`${name}: p99 over the bare queries`, '', 3, ours.p99 / bare.p99),
  ]);
  return [...loads, bar('start to the first answer, the second time', 's', 5, started)];
}

function loadTable({ entries, lanes }: LedgerFigures): string {
  const load = ({ rate, half, p99 }: Load): string[] => [rate.toFixed(0), half.toFixed(0), p99.toFixed(0)];
  const title = `${entries.toLocaleString('en')} entries, ${CLIENTS} clients`;
  return markdownTable(
    [title, 'answers a second', 'p50, ms', 'p99, ms', 'bare queries a second', 'p50, ms', 'p99, ms', 'time over it'],
    lanes.map(({ name, ours, bare }) => [name, ...load(ours), ...load(bare), (bare.rate / ours.rate).toFixed(2)]),
  );
}

function memoryLine({ memory: { before, most, after }, started }: LedgerFigures): string {
  const megabytes = [before, most, after].map((amount) => amount.toFixed(0));
  return `The server takes ${megabytes[0]} MB before the load, at most ${megabytes[1]} MB under it and ${megabytes[2]} MB ten seconds later, its database left out. It gives its first answer ${started.toFixed(1)} s after its second start.`;
}

/** A worker reads on while the database writes, so that reading may take all of its time. */
function importLine({ importing }: LedgerFigures): string {
  const { documents, megabytes, one, two, reading } = importing;
  const share = Math.max(0, 100 * (1 - (reading * one) / documents));
  return `${documents} documents (${megabytes.toFixed(1)} MB of text) are imported at ${one.toFixed(1)} a second by one worker and ${two.toFixed(1)} by two. Reading them and keeping nothing takes one process ${reading.toFixed(1)} s: ${share.toFixed(0)} % of the time of the one worker is not reading.`;
}

function bar(name: string, unit: string, limit: number, figure: number): Bar {
  return { name, unit, side: 'at most', limit, figure, slack: 2 };
}
