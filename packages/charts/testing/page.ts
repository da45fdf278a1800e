import type { IndicatorPage, Judged, Observation, TargetVersion } from '../src/model/model.js';

/** What a case is about; the rest is filled in. The judgements are those of the targets, one by one. */
export interface Sketch {
  readonly indicator?: Partial<IndicatorPage['indicator']>;
  readonly on?: string;
  readonly definitions?: IndicatorPage['definitions'];
  readonly observations?: readonly Partial<Observation>[];
  readonly targets?: readonly Partial<TargetVersion>[];
  readonly judgements?: readonly Partial<Judged>[];
}

export function pageOf({ indicator, on = '2024-12-31', ...sketch }: Sketch): IndicatorPage {
  return {
    indicator: {
      code: 'beds',
      name: '养老床位',
      englishName: 'Beds in care homes',
      unit: '张',
      direction: 'up',
      ...indicator,
    },
    definitions: sketch.definitions ?? [],
    observations: (sketch.observations ?? []).map((one) => ({ ...OBSERVATION, ...one })),
    targets: (sketch.targets ?? []).map((one, at) => ({ ...TARGET, id: `target-${at}`, ...one })),
    judgements: (sketch.judgements ?? []).map((one, at) => ({ ...JUDGED, target: `target-${at}`, ...one })),
    on,
  };
}

const OBSERVATION: Observation = {
  period: '2024',
  measure: 'level',
  value: 0,
  decimals: 0,
  definition: null,
  status: 'actual',
  series: 'statistics',
};

const TARGET: TargetVersion = {
  id: '',
  plan: 'plan',
  kind: 'end-level',
  fromYear: 2021,
  toYear: 2025,
  comparator: '=',
  value: null,
  upper: null,
  decimals: 0,
  unit: '张',
  isWithdrawn: false,
  until: null,
};

const JUDGED: Judged = {
  target: '',
  span: { from: 2021, to: 2025 },
  base: null,
  yearTargets: [],
  latest: null,
  course: null,
};
