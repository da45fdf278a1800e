import { CHAPTERS, CLASSES, documentAt, id, many, PLAN, SENTENCE, UNITS } from './long-ledger.js';

export function indicator(at: number) {
  return {
    id: id(3, at),
    code: `public-service-coverage-${at}`,
    name: `公共服务设施覆盖率（${at}）`,
    englishName: `Coverage of public services, class ${at}`,
    unit: '%',
  };
}

function item(at: number) {
  const of = CLASSES[at % CLASSES.length]!;
  const isJudged = at % CLASSES.length < 5;
  const { value, observation } = { value: 83.25, observation: id(5, at) };
  return {
    target: id(4, at),
    version: 1,
    indicator: indicator(at),
    unit: '%',
    kind: 'end-level',
    isBinding: at % 3 === 0,
    position: at,
    source: { fact: id(6, at), document: documentAt(at), start: at, end: at + 2 },
    wording: SENTENCE,
    span: { from: 2021, to: at % 10 === 9 ? 2035 : 2025 },
    base: { year: 2020, value: 71.45, decimals: 2 },
    comparator: '>=',
    value: 95,
    upper: null,
    decimals: 0,
    yearTargets: [],
    values: many(5, (year) => {
      const period = String(2020 + year);
      return {
        id: year === 4 ? observation : `v${year}`,
        period,
        measure: 'level',
        value,
        decimals: 2,
        status: 'final',
      };
    }),
    latest: {
      period: '2024',
      value,
      status: 'preliminary',
      source: { observation, series: 'document', document: documentAt(at), start: at, end: at + 5 },
    },
    completion: isJudged ? 0.5011 : null,
    expected: isJudged ? 0.8 : null,
    ratio: isJudged ? 0.6264 : null,
    timeShare: 0.8,
    margin: -11.75,
    course: { scale: 'linear', base: 71.45, target: 95, actual: 83.25, expected: 90.29 },
    pace: { past: 2.95, needed: 11.75 },
    class: of,
    forecast: 'unlikely',
    words: {
      kind: '期末水平',
      word: '滞后',
      verdict: '截至 2025-01-03：滞后。已完成 50.1%，应完成 80%；时间进度 80%',
      forecast: '难以完成',
      remarks: ['最近的数早于判断日期，应完成进度算到该数为止', '最近的数为初步核算数'],
      reason: isJudged ? null : '没有基期值，不能计算完成率，也没有换算办法',
      derivation: many(10, (step) => `第${step}步：(83.25 − 71.45) / (95 − 71.45) = 50.1%`),
    },
    leadUnit: { id: UNITS[at % 60]!.id, name: UNITS[at % 60]!.name },
    updatedAt: '2025-01-01T00:00:00.000Z',
    leftOut: [],
    group: null,
    box: null,
    section: [`第${at % CHAPTERS}篇 推动经济社会发展全面绿色转型`],
  };
}

export const ITEMS = many(300, item);
export const BOARD = {
  plan: PLAN,
  on: '2025-01-03',
  method: 'outturn-1',
  items: ITEMS,
  summary: {
    all: tally(300),
    binding: tally(100),
    expected: tally(200),
  },
};

function tally(total: number) {
  return { total, classes: CLASSES.map((of) => ({ class: of, count: total / 10, share: 10 })), sumOfShares: 100 };
}
