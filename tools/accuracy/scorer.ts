import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@outturn/engine';
import type { LabelledDocument } from './documents.js';
import { type Score, scoreOf } from './score.js';

export interface Scored {
  readonly score: Score;
  /** One line for each gold fact missed or read wrongly and each fact too many; empty unless asked for. */
  readonly misses: string;
}

/** Reads the document and holds the facts against its gold facts with the scorer at `scorer`. */
export function scoreDocument(document: LabelledDocument, scorer: string, withMisses: boolean): Scored {
  const { facts } = read(document.text, { name: document.name });
  const folder = mkdtempSync(join(tmpdir(), 'outturn-accuracy-'));
  try {
    const factsPath = join(folder, 'facts.jsonl');
    writeFileSync(factsPath, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    const output = run(scorer, [document.goldPath, factsPath, '--json', ...(withMisses ? ['--misses'] : [])]);
    const [score = '', ...misses] = output.split('\n');
    return { score: scoreOf(JSON.parse(score)), misses: misses.join('\n').trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(script: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return stdout;
}
