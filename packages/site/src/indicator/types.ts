import type { components } from '@outturn/client';

export type IndicatorPage = components['schemas']['IndicatorPage'];
export type Judged = IndicatorPage['judgements'][number];
export type Observation = IndicatorPage['observations'][number];
export type TargetVersion = IndicatorPage['targets'][number];
export type Passage = IndicatorPage['passages'][number];
