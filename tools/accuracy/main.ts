import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromCaller, ROOT } from '../shared/places.js';
import { shortfalls } from './bars.js';
import { labelledDocuments } from './documents.js';
import { findingScores, findingTable } from './findings.js';
import { printed } from './print.js';
import { falls, readRecord, writeRecord } from './record.js';
import { type Figures, figuresOf, type Score, together } from './score.js';
import { scoreDocument } from './scorer.js';

const CORPUS = resolve(ROOT, '../shared/corpus');
const SCORER = resolve(ROOT, '../shared/accuracy/score.mjs');
const RECORD = join(ROOT, 'docs/accuracy.md');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean' }, misses: { type: 'boolean' } },
});

process.exitCode = main(positionals[0]);

/** The record and the bars are about the default corpus: another folder is only measured. */
function main(given: string | undefined): number {
  const folder = given === undefined ? CORPUS : fromCaller(given);
  const isDefault = folder === CORPUS;
  const missing = [folder, SCORER].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.log(`accuracy: skipped, ${missing} is not there`);
    return isDefault ? 0 : 2;
  }
  const scores = scoresOf(folder);
  if (scores.size === 0) {
    console.log(`accuracy: ${folder} holds no NAME.txt with a NAME.gold.jsonl beside it`);
    return 2;
  }
  const figures = new Map([...scores].map(([name, score]) => [name, figuresOf(score)]));
  const recorded = isDefault ? readRecord(RECORD) : new Map<string, Figures>();
  console.log(printed(scores, figures, recorded));
  const found = findingScores(folder);
  if (found.length > 0) console.log(`\n${findingTable(found)}`);
  if (!isDefault) return 0;
  if (options.update) writeRecord(RECORD, figures);
  const trouble = [
    ...(options.update ? [] : falls(figures, recorded)),
    ...shortfalls(figures.get('together') as Figures),
    ...found.flatMap((score) => score.trouble),
  ];
  for (const line of trouble) console.log(`accuracy: ${line}`);
  return trouble.length === 0 ? 0 : 1;
}

function scoresOf(folder: string): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const document of labelledDocuments(folder)) {
    const { score, misses } = scoreDocument(document, SCORER, options.misses === true);
    if (misses) console.log(`${document.name}\n${misses}\n`);
    scores.set(document.name, score);
  }
  if (scores.size > 0) scores.set('together', together([...scores.values()]));
  return scores;
}
