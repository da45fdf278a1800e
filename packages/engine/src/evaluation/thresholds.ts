/** Where one word ends and the next begins. Data: an office may have its own, and a judgement names the version that it was made with. */
export interface Thresholds {
  readonly version: string;
  /** 快于预期 above this R. */
  readonly ahead: number;
  /** 符合 from this R on, */
  readonly onSchedule: number;
  /** and for binding targets from this one on. */
  readonly onScheduleBinding: number;
  /** 略有滞后 from this R on; 滞后 below. */
  readonly slightlyLate: number;
  /** 预计能完成 while the needed pace is at most so many times the past one; */
  readonly likely: number;
  /** 需努力 up to here; 难以完成 beyond. */
  readonly effort: number;
  /** 基本同步 allows so many points. */
  readonly gap: number;
  /** 左右 allows so much of the value, */
  readonly aboutShare: number;
  /** and of a percentage at least so many points. */
  readonly aboutPoints: number;
}

/**
 * The words of the national mid-term reports with the limits of our own design: no published method gives all of them. The two limits of the
 * forecast are ours as well.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  version: 'outturn-1',
  ahead: 1.05,
  onSchedule: 0.95,
  onScheduleBinding: 1,
  slightlyLate: 0.75,
  likely: 1.1,
  effort: 1.5,
  gap: 0.5,
  aboutShare: 0.05,
  aboutPoints: 0.5,
};

/** A national institute's scale for the mid-term: at 40 % of the time 40 % is on time, 30 % slightly late. */
export const INSTITUTE_THRESHOLDS: Thresholds = { ...DEFAULT_THRESHOLDS, version: 'institute-2013', onSchedule: 1 };
