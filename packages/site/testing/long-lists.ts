import { BOARD, ITEMS, indicator } from './long-board.js';
import { DOCUMENTS, documentAt, id, many, PLAN, REGION, SENTENCE, TITLE, UNITS } from './long-ledger.js';

/** Twenty-five years of months, a dozen targets, and two hundred passages. */
export const PAGE = {
  indicator: {
    ...indicator(0),
    aliases: [],
    direction: 'up',
    formula: SENTENCE,
    frequency: 'month',
    sourceUnit: null,
    leadUnit: null,
  },
  region: REGION,
  regionName: REGION,
  on: BOARD.on,
  method: BOARD.method,
  definitions: many(10, (at) => ({
    id: id(7, at),
    code: `d${at}`,
    text: SENTENCE,
    since: '2021',
    reason: SENTENCE,
    factor: 1,
    shift: 0,
    convertsFrom: null,
  })),
  observations: many(300, (at) => ({
    id: id(8, at),
    version: at,
    period: `${2000 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
    measure: 'level',
    value: 60 + at / 10,
    decimals: 1,
    definition: null,
    status: 'final',
    series: 'statistics',
    document: documentAt(at).id,
    enteredAt: '2025-01-01T00:00:00.000Z',
  })),
  corrections: many(40, (at) => {
    const figure = { value: at, decimals: 1 };
    return {
      observation: id(8, at),
      period: '2020',
      measure: 'level',
      at: `2025-01-01T00:00:${10 + at}.000Z`,
      reason: SENTENCE,
      from: figure,
      to: figure,
    };
  }),
  targets: many(40, (at) => ({
    ...{ id: id(4, at), version: 1, planVersion: 1, kind: 'end-level', fromYear: 2021, toYear: 2025, comparator: '>=' },
    ...{ value: 95, upper: null, decimals: 0, unit: '%', wording: SENTENCE, isWithdrawn: false, plan: PLAN.code },
    ...{
      planName: PLAN.name,
      act: TITLE,
      adoptedOn: '2021-02-05',
      enteredAt: '2025-01-01T00:00:00.000Z',
      reason: null,
      until: null,
    },
  })),
  passages: many(200, (at) => ({
    ...{
      fact: id(6, at),
      document: documentAt(at).id,
      title: documentAt(at).name,
      period: '2024',
      start: at * 9,
      end: at * 9 + 3,
    },
    ...{ text: SENTENCE.repeat(2), sentence: { start: at * 9, end: at * 9 + 150 } },
  })),
  judgements: ITEMS.slice(0, 12).map((one) => ({ ...one, plan: PLAN })),
};

export const READ = {
  tasks: many(3_000, (at) => ({
    id: id(9, at),
    region: REGION,
    document: DOCUMENTS[Math.floor(at / 120)]!.id,
    documentTitle: DOCUMENTS[Math.floor(at / 120)]!.title,
    start: (at % 120) * 70,
    end: (at % 120) * 70 + 60,
    text: SENTENCE.slice(0, 20 + (at % 60)),
    read: { sentence: { start: 0, end: 1 } },
    leadUnits: [UNITS[at % 60]!.id, UNITS[(at + 1) % 60]!.id],
    supportUnits: many(at % 5, (one) => UNITS[one]!.id),
    due: '2025-12-31',
    reviewedProgress: null,
    section: [`第${at % 12}篇 推动经济社会发展全面绿色转型`, `第${at % 7}章 持续改善环境质量`],
  })),
  projects: many(825, (at) => ({
    ...{
      id: id(10, at),
      region: REGION,
      document: documentAt(at).id,
      documentTitle: documentAt(at).name,
      kind: 'project',
    },
    ...{
      name: `城乡供水一体化与农村饮水安全巩固提升工程第${at}标段`,
      start: at,
      end: at + 4,
      stage: 'planned',
      due: '2025-12-31',
    },
    ...{
      leadUnit: UNITS[at % 60]!.id,
      code: null,
      read: { place: null, sentence: { start: at, end: at + 4 } },
      sentence: null,
      section: [],
    },
  })),
  findings: many(120, (at) => ({
    ...{ id: id(11, at), severity: 'question', fingerprint: 'f'.repeat(16), documents: [documentAt(at).id] },
    waiver: { reason: SENTENCE, at: '2025-01-01T00:00:00.000Z', until: null },
    found: {
      ...{ check: 'duplicate-sentence', code: 'twice', params: { count: 2 }, severity: 'question', arithmetic: '' },
      spans: many(3, (span) => ({ document: documentAt(at).id, start: span, end: span + 1, quote: SENTENCE })),
    },
  })),
  indicators: many(670, (at) => ({
    ...{
      ...indicator(at),
      field: 'welfare',
      isPublic: true,
      regions: [{ code: REGION, name: REGION }],
      targets: 1,
      plans: [],
    },
    latest: { period: '2024', value: 83.25, decimals: 2, status: 'final', region: REGION },
    recent: many(10, (year) => ({ period: String(2015 + year), value: 60 + year, decimals: 1, status: 'final' })),
  })),
  releases: many(60, (at) => ({
    ...{
      number: 60 - at,
      title: `${TITLE}定稿`,
      note: SENTENCE,
      seen: 60 - at,
      head: `${at}`.padStart(64, 'a'),
      version: 60 - at,
    },
    releasedAt: `2024-01-01T00:00:${String(59 - at).padStart(2, '0')}.000Z`,
  })),
} as const;
