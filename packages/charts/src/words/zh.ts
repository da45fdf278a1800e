import type { Said, Words } from './words.js';

export const zh: Words = {
  title: (name, subject, from, isFalling) =>
    ({
      level: name,
      growth: `${name}：比上年${isFalling ? '变动' : '增长'}`,
      sum: `${name}：${from} 年以来累计`,
      'since-base': `${name}：比 ${from - 1} 年累计变动`,
    })[subject],
  status: { estimate: '预计数', preliminary: '初步核算数', actual: '', final: '' },
  point: (said) => `${said.when}：${withAbout(said)}`,
  years: (from, to) => (from === to ? `${to} 年` : `${from}—${to} 年`),
  compared: {
    '=': (figure) => figure,
    '~': (figure) => `${figure}左右`,
    '>=': (figure) => `≥ ${figure}`,
    '<=': (figure) => `≤ ${figure}`,
  },
  range: (low, high) => `${low}～${high}`,
  target: '目标',
  meanTarget: '年均目标',
  limit: '限值',
  former: '原目标',
  times: (value) => `（${value} 倍）`,
  targetText: (when, figure) => `${when}目标：${figure}`,
  limitText: (when, figure) => `${when}限值：${figure}`,
  meanText: (when, figure) => `${when}年均目标：${figure}`,
  formerText: (when, figure) => `${when}原目标：${figure}`,
  meanSaid: (when, figure) => `${when}年均 ${figure}`,
  meanLabel: (when, figure) => [when, `年均 ${figure}`],
  yearTargetText: (when, figure) => `${when}年度目标：${figure}`,
  brokenLabel: '口径调整',
  broken: (when, code, text) => `${when}起按新口径（${code}）：${text}`,
  definition: (code) => `口径 ${code}`,
  judgedOn: (date) => `截至 ${date}`,
  describe: ({ title, first, last, targets }) => {
    const end = last === null ? '' : `${last.when}${first === last ? '为' : '的'} ${withAbout(last)}`;
    const went = first === null || first === last ? end : `从 ${first.when}的 ${withAbout(first)}到 ${end}`;
    return [title, went, ...targets]
      .filter((part) => part !== '')
      .join('。')
      .concat('。');
  },
  notes: {
    none: (figure, kind) => `${kind}目标（${figure}）未画出：没有可画在同一坐标上的数。`,
    missingYear: (figure, year) => `累计目标（${figure}）未画全：缺 ${year} 年的数。`,
    noRates: (figure) => `年均增速目标（${figure}）未画出：没有各年增速。`,
    otherUnit: (figure) => `目标（${figure}）未画出：单位与指标不同。`,
    withdrawn: (figure) => `目标（${figure}）已撤回。`,
    compounded: '累计变动由各年数连乘得出。',
    summed: '累计数由各年数相加得出。',
    partsOfYears: (periods) => `不满一年的数未画出：${periods.join('、')}。`,
    meanChanges: (periods) => `文件直接给出的年均增速未画出：截至 ${periods.join('、')}。`,
  },
  kinds: {
    'mean-growth': '年均增速',
    relative: '相对型',
    'year-by-year': '各年度',
    assigned: '上级下达',
    milestone: '定性',
    rank: '位次',
    multiple: '倍数',
    'cumulative-sum': '累计',
    'cumulative-change': '累计变动率',
    'end-level': '期末水平',
    'each-year': '年度达标',
    floor: '底线',
  },
  and: '；',
};

function withAbout({ figure, about }: Said): string {
  return about.length === 0 ? figure : `${figure}（${about.join('，')}）`;
}
