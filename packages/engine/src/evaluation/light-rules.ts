export type Light = 'green' | 'yellow' | 'red' | 'ask';

/** Points below schedule, both ends in; the first band that holds the points counts. */
export interface Band {
  readonly from: number;
  readonly upTo: number;
  readonly light: Light;
}

/** How an office sets its lights. What a rule does not say is absent, and then a person is asked. */
export interface LightRules {
  readonly id: string;
  readonly source: string;
  readonly start?: {
    /** Not begun in the planned month, without a reason; */
    readonly late: Light;
    /** the same so many months running. */
    readonly longLate: { readonly months: number; readonly light: Light };
  };
  readonly progress: {
    readonly bands: readonly Band[];
    /** On schedule again after having been behind; without it, as if it had never been. */
    readonly madeUp?: Light;
  };
  /** Paid less than required. */
  readonly payment?: Light;
  /** Begun and not entered in the statistics (入统), by months since; the longest first. */
  readonly entry?: readonly { readonly months: number; readonly light: Light }[];
}

/** Green on schedule, yellow 10 to 30 points below, red beyond. Between 0 and 10 points the rule says nothing. */
export const YINCHUAN: LightRules = {
  id: 'yinchuan',
  source: '银川市重大项目红黄绿灯管理 (m.qlbk.net/news/3Ww4l7bw75.html)',
  start: { late: 'yellow', longLate: { months: 3, light: 'red' } },
  progress: {
    bands: [
      { from: Number.NEGATIVE_INFINITY, upTo: 0, light: 'green' },
      { from: 10, upTo: 30, light: 'yellow' },
      { from: 30, upTo: Number.POSITIVE_INFINITY, light: 'red' },
    ],
  },
  payment: 'red',
  entry: [
    { months: 2, light: 'red' },
    { months: 1, light: 'yellow' },
  ],
};

/** Red in a month that is behind; once made up it is yellow, not green. */
export const OUHAI: LightRules = {
  id: 'ouhai',
  source: '温州市瓯海区重点项目亮灯管理 (wenzhou.gov.cn/art/2020/5/21/art_1217834_43244903.html)',
  progress: {
    bands: [
      { from: Number.NEGATIVE_INFINITY, upTo: 0, light: 'green' },
      { from: 0, upTo: Number.POSITIVE_INFINITY, light: 'red' },
    ],
    madeUp: 'yellow',
  },
};
