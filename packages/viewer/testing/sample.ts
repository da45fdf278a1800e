import { readFileSync } from 'node:fs';
import { read } from '@outturn/engine';
import { viewDataOf } from '../src/page/view-data-of.js';
import type { ViewData, ViewFinding } from '../src/view-data.js';

const EXAMPLES = new URL('../../../examples/', import.meta.url);
const PLAN = 'plan-2021-2025.txt';

/** The papers of the example city, or so many of their characters, with the known slips as findings, every fifth waived. */
export function sampleData(names: readonly string[] = [PLAN, 'work-report-2024.txt'], length = Infinity): ViewData {
  const readings = names.map((name) => read(example(name).slice(0, length), { name }));
  const findings = slips()
    .filter(({ spans }) => spans.every(({ document, end }) => names.includes(document) && end <= length))
    .map(findingOf);
  return viewDataOf(readings, findings, { version: '0.0.0', at: '2026-01-31' });
}

/** A made-up plan of at least so many characters: the example city's paragraphs over and over, with other figures each time. */
export function longText(characters: number): string {
  const text = example(PLAN);
  let long = text;
  for (let turn = 1; long.length < characters; turn++) {
    long += `\n${text.replace(/\d+(?=\.\d)/g, (digits) => String(Number(digits) + turn))}`;
  }
  return long.slice(0, long.lastIndexOf('\n', characters) + 1);
}

/** One document without findings. */
export function dataOf(text: string, name = 'text.txt', findings: readonly ViewFinding[] = []): ViewData {
  return viewDataOf([read(text, { name })], findings, { version: '0.0.0', at: null });
}

interface Slip {
  readonly kind: string;
  readonly severity: 'error' | 'question';
  readonly why: string;
  readonly spans: ViewFinding['spans'];
}

function findingOf({ kind, severity, why, spans }: Slip, index: number): ViewFinding {
  return {
    check: kind,
    code: 'slip',
    severity,
    params: {},
    spans,
    arithmetic: '36480 ÷ 25559 = 1.427 ≠ 1.483',
    fingerprint: String(index).padStart(16, '0'),
    title: { zh: '数字对不上', en: kind.replaceAll('-', ' ') },
    message: { zh: `核算结果不同:${why}`, en: why },
    advice: { zh: '请核对。', en: 'Look it up.' },
    waived: index % 5 === 4 ? { reason: '口径不同', by: '规划科', until: '2026-12-31' } : null,
  };
}

function slips(): readonly Slip[] {
  return example('slips.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function example(name: string): string {
  return readFileSync(new URL(name, EXAMPLES), 'utf8');
}
