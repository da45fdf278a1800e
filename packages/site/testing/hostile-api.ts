import type { Fetch } from '../src/index.js';

/** What somebody might call a plan. */
export const HOSTILE = `</script><script>alert(1)</script><!--"'&]]>\u0007`;

const DOCUMENT = {
  id: '01a203ec-1d69-7000-b192-6198b9851aa6',
  version: 3,
  region: HOSTILE,
  plan: null,
  name: HOSTILE,
  title: HOSTILE,
  kind: 'plan',
  year: 2020,
  edition: 1,
  format: 'text',
  length: HOSTILE.length,
  text: 'x',
  publishedOn: '2021-03-01',
  source: HOSTILE,
  reader: '1',
  isPublic: true,
};
const PLAN = {
  id: 'p',
  version: 1,
  code: 'GDP',
  name: HOSTILE,
  region: '云岚市',
  level: 'city',
  kind: 'development',
  baseYear: 2020,
  fromYear: 2021,
  toYear: 2025,
  status: 'in-force',
  isPublic: true,
};
const ITEM = {
  target: 't',
  version: 1,
  indicator: { id: 'i', code: 'gdp', name: HOSTILE, unit: HOSTILE },
  unit: '%',
  kind: 'end-level',
  isBinding: true,
  wording: HOSTILE.repeat(3),
  span: { from: 2021, to: 2025 },
  base: { year: 2020, value: 1, decimals: 1 },
  comparator: '>=',
  value: 2,
  upper: null,
  decimals: 1,
  yearTargets: [],
  values: [],
  latest: {
    period: '2023',
    value: 1.5,
    status: 'final',
    source: { observation: 'o', series: 'document', document: { id: DOCUMENT.id, name: HOSTILE }, start: 1, end: 2 },
  },
  completion: 0.5,
  expected: 0.6,
  timeShare: 0.6,
  class: 'slightly-late',
  words: { kind: HOSTILE, word: HOSTILE, verdict: HOSTILE, reason: HOSTILE, remarks: [HOSTILE], forecast: null },
  leadUnit: { id: 'u', name: HOSTILE },
  updatedAt: '2026-01-01T00:00:00.000Z',
  leftOut: [],
  group: HOSTILE,
  box: HOSTILE,
  section: [HOSTILE],
  position: 1,
  source: { fact: null, document: { id: DOCUMENT.id, name: HOSTILE }, start: 1, end: 2 },
};
const TALLY = { total: 1, classes: [{ class: 'slightly-late', count: 1, share: 100 }], sumOfShares: 100 };
const RELEASE = {
  number: 1,
  title: HOSTILE,
  note: HOSTILE,
  seen: 5,
  head: 'a'.repeat(64),
  version: 6,
  releasedAt: '2026-01-02T00:00:00.000Z',
};
const PAGE = {
  indicator: { id: 'i', code: 'gdp', name: HOSTILE, unit: HOSTILE },
  region: '云岚市',
  observations: [
    { version: 4, period: '2023', measure: 'level', value: 1.5, decimals: 1, enteredAt: '2026-01-01T00:00:00.000Z' },
  ],
  targets: [1, 2].map((version) => ({
    id: 't',
    version,
    value: version,
    isWithdrawn: false,
    planName: HOSTILE,
    wording: HOSTILE,
    reason: HOSTILE,
    enteredAt: '2026-01-01T00:00:00.000Z',
  })),
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/state': {
    event: 7,
    at: RELEASE.releasedAt,
    head: RELEASE.head,
    last: RELEASE,
    on: '2026-01-03',
    method: 'm-1',
  },
  '/api/plans': { items: [PLAN], next: null },
  '/api/plans/GDP/scoreboard': {
    plan: PLAN,
    on: '2026-01-03',
    method: 'm-1',
    items: [ITEM],
    summary: { all: TALLY, binding: TALLY, expected: { total: 0, classes: [], sumOfShares: 0 } },
  },
  '/api/documents': { items: [DOCUMENT], next: null },
  [`/api/documents/${DOCUMENT.id}/text`]: { text: HOSTILE },
  [`/api/documents/${DOCUMENT.id}/sections`]: { items: [], next: null },
  '/api/releases': { items: [RELEASE], next: null },
  '/api/indicators/gdp/judgements': PAGE,
};

/** An API on which everything that people name is an attack. */
export const hostileApi: Fetch = async (request) => {
  const answer = ANSWERS[new URL(request.url).pathname];
  return Response.json(answer ?? {}, { status: answer === undefined ? 404 : 200 });
};
