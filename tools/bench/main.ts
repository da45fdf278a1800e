import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRegion } from '../shared/marked-region.js';
import { ROOT } from '../shared/places.js';
import { type Bar, isMet, loosened } from './bars.js';
import { type CaseRow, type Checking, checkingByCase, checkingOf, overLinearithmic } from './checking.js';
import { type ColdStart, coldStart } from './cold-start.js';
import { type FormatRow, filesASecond, importing } from './formats.js';
import { ledgerFigures } from './ledger/main.js';
import { barsOfLedger, ledgerReport } from './ledger/report.js';
import { flatness, type LengthRow, speedByLength } from './length.js';
import { type Memory, memoryToRead } from './memory.js';
import { barTable, caseTable, checkingTable, formatTable, lengthTable, machine, throughputTable } from './report.js';
import { isChinese, textsIn, variedTexts } from './texts.js';
import { type Throughput, throughputOf } from './throughput.js';

const CORPUS = resolve(ROOT, '../shared/corpus');
const PAGE = join(ROOT, 'docs/performance.md');
const SEED = 20261122;

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, update: { type: 'boolean' } } });

/** A quick run is for a look and for CI: less of everything, and looser bars. */
const effort = options.quick
  ? {
      bytes: 4e6,
      rounds: 3,
      recognizerBytes: 2e4,
      processes: 7,
      lengths: [1e4, 1e5, 1e6, 4e6],
      documents: [10, 40],
      files: 60,
      ledger: { entries: 50_000, seconds: 1, documents: 20 },
    }
  : {
      bytes: 2e7,
      rounds: 7,
      recognizerBytes: 8e4,
      processes: 21,
      lengths: [1e4, 1e5, 1e6, 5e6, 2e7],
      documents: [10, 30, 100],
      files: 200,
      ledger: { entries: 1_000_000, seconds: 5, documents: 200 },
    };

process.exitCode = await main();

async function main(): Promise<number> {
  const texts = variedTexts(textsIn(join(ROOT, 'examples')), effort.bytes, SEED);
  // Processes first, while this one is still small.
  const { memory, start, checking, formats, mixed } = await processFigures(texts);
  const ledger = await ledgerFigures(effort.ledger);
  const varied = throughputOf(texts, effort);
  const corpus = textsIn(CORPUS, join(CORPUS, 'unlabelled')).filter(isChinese);
  const real = corpus.length > 0 ? throughputOf(variedTexts(corpus, effort.bytes, SEED), effort) : null;
  const columns = { 'the example city, varied': varied, ...(real !== null && { 'real documents, varied': real }) };
  const cases = checkingByCase(texts.slice(0, 100), effort.documents, Math.min(3, effort.rounds));
  const lengths = speedByLength(texts.join('\n'), effort.lengths, Math.min(3, effort.rounds));
  // The example city packs two to four times as many figures into a page as real papers do.
  const bars = [
    ...barsOf(real ?? varied, memory, start, lengths),
    ...barsOfChecking(checking, cases, start),
    ...formats.map(barOfFormat),
    ...barsOfLedger(ledger),
  ];
  const tables = [throughputTable(columns), lengthTable(lengths), checkingTable(checking), caseTable(cases)];
  const lines = [
    formatTable(formats),
    processLine(memory, start),
    mixedLine(mixed),
    ledgerReport(ledger),
    barTable(bars),
  ];
  const report = [...tables, ...lines].join('\n\n');
  console.log(`${machine()}\n\n${report}`);
  if (options.update) writeRegion(PAGE, 'performance', `Measured on ${machine()}.\n\n${report}`);
  const missed = bars.map((bar) => (options.quick ? loosened(bar) : bar)).filter((bar) => !isMet(bar));
  for (const bar of missed) console.log(`bench: ${bar.name} is ${bar.figure.toFixed(2)}, not ${bar.side} ${bar.limit}`);
  return missed.length === 0 ? 0 : 1;
}

/** A plan as it is: the longest real one where the corpus is there, else the example city's. Other digits would make every sentence a finding. */
function planToCheck(): string {
  const plans = textsIn(CORPUS, join(ROOT, 'examples')).filter((text) => text.slice(0, 200).includes('五年规划'));
  return plans.reduce((longest, plan) => (plan.length > longest.length ? plan : longest), '');
}

interface ProcessFigures {
  readonly memory: Memory;
  readonly start: ColdStart;
  readonly checking: Checking;
  readonly formats: readonly FormatRow[];
  /** Files a second. */
  readonly mixed: number;
}

/** What a fresh process needs: memory for 1 MB of text, time to a report's first fact, to check a plan, to read files of each format. */
async function processFigures(texts: readonly string[]): Promise<ProcessFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-'));
  try {
    const megabyte = join(folder, 'megabyte.txt');
    writeFileSync(megabyte, Buffer.from(texts.join('\n')).subarray(0, 1e6));
    const report = join(folder, 'report.txt');
    writeFileSync(report, texts[0]);
    const plan = join(folder, 'plan.txt');
    writeFileSync(plan, planToCheck());
    return {
      memory: memoryToRead(megabyte, Math.ceil(effort.processes / 3)),
      start: await coldStart(report, plan, effort.processes),
      checking: checkingOf(plan, effort.rounds),
      formats: importing(join(CORPUS, 'formats'), texts.slice(0, 4), folder, effort.rounds),
      mixed: filesASecond(texts, folder, effort.files),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function barsOf(speed: Throughput, memory: Memory, start: ColdStart, lengths: readonly LengthRow[]): Bar[] {
  const ratio = speed.textToFacts / speed.recognizers;
  return [
    bar('text to facts, one core', 'MB/s', 'at least', 20, speed.textToFacts, 2),
    bar('text to facts, times Recognizers-Text', '', 'at least', 300, ratio, 2),
    bar('memory over bare Node for 1 MB of text', 'MB', 'at most', 60, memory.reading - memory.bare, 1.25),
    bar('first fact of the command after bare Node', 'ms', 'at most', 150, start.firstFact - start.bare, 2),
    bar('dearest length of a text over the cheapest, per MB', '', 'at most', 2, flatness(lengths), 1.5),
  ];
}

function barsOfChecking(checking: Checking, cases: readonly CaseRow[], start: ColdStart): Bar[] {
  const share = checking.checking / (checking.reading + checking.projects);
  return [
    bar('checking a plan over reading it, facts and projects', '', 'at most', 1, share, 1.5),
    bar('cost of a case over n log n', '', 'at most', 1, overLinearithmic(cases), 1.5),
    bar('check of a plan after bare Node', 'ms', 'at most', 250, start.checked - start.bare, 2),
  ];
}

function barOfFormat({ format, ours, bare }: FormatRow): Bar {
  return bar(`${format} to text over its library alone`, '', 'at most', 1.5, ours / bare, 1.5);
}

function bar(name: string, unit: string, side: Bar['side'], limit: number, figure: number, slack: number): Bar {
  return { name, unit, side, limit, figure, slack };
}

function processLine(memory: Memory, start: ColdStart): string {
  const megabytes = `${memory.reading.toFixed(1)} MB at its peak while reading 1 MB of text, bare Node ${memory.bare.toFixed(1)} MB`;
  return `A fresh process takes ${megabytes}. The command shows its first fact after ${start.firstFact.toFixed(0)} ms and has checked the plan after ${start.checked.toFixed(0)} ms; bare Node ends after ${start.bare.toFixed(0)} ms.`;
}

function mixedLine(filesASecond: number): string {
  return `\`outturn read\` takes a folder of ${effort.files} files of all these formats at ${filesASecond.toFixed(0)} files a second, from its start to its end.`;
}
