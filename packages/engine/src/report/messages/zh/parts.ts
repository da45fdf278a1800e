import type { Messages } from '../messages.js';

export const parts: Messages = {
  'parts-against-whole': {
    title: '分项与总数对不上',
    findings: {
      above: '“{name}”总数为{whole}，所列 {count} 项合计 {sum}{unit}，多出 {gap}{unit}',
      below: '“{name}”总数为{whole}，所列各项应为全部，{count} 项合计只有 {sum}{unit}，少 {gap}{unit}',
      listed: '前面 {count} 项相加为 {sum}{unit}，文中合计写为{whole}，相差 {gap}{unit}',
      account: '按文中加减，结果应为 {sum}{unit}，文中“{name}”写为{whole}，相差 {gap}{unit}',
      capacity:
        '所列 {count} 项能力合计 {sum}{unit}（每处分别计为 {each}{unit}），都不是{whole}；是否只有其中一部分建成？',
    },
    advice: '核对总数与每一项；确有未列出的部分时写明“等”或补上“其他”',
  },
  'parts-exceed-whole': {
    title: '分项之和超过总量',
    findings: {
      above: '“{name}”为{whole}，而文中属于它的 {count} 项合计 {sum}{unit}，多出 {gap}{unit}',
      'all-used-up': '“{name}”为{whole}，文中 {count} 项合计已达 {sum}{unit}，只余 {gap}{unit}，其他用途是否还有余地？',
      'more-than-there-is':
        '“{name}”为{whole}，文中 {count} 项合计 {sum}{unit}，超出 {gap}{unit}；是否有复种，或口径不同？',
    },
    advice: '核对各项与总量；口径不同（复种、含其他土地等）的请在文中写明',
  },
  'structure-sum': {
    title: '结构比例之和不是 100',
    findings: {
      'not-a-hundred': '“{name}”{structure}各项之和为 {sum}，与 100 相差 {gap}，超出四舍五入的范围',
    },
    advice: '按各项的绝对数重新计算比例',
  },
  'structure-against-levels': {
    title: '三次产业结构与增加值对不上',
    findings: {
      'other-structure': '三次产业增加值为 {levels}，结构应为 {expected}，文中“{name}”写为 {structure}',
    },
    advice: '核对三个增加值与结构比例，看哪一个是旧数',
  },
  'structure-jump': {
    title: '比重变动过快',
    findings: {
      leap: '“{name}”的比重要在 {years} 年内由 {from}% 升至 {to}%；其他部分不变时，它需要每年增长约 {yearly}%，是否做得到，或两处口径不同？',
    },
    advice: '核对两处比重的口径（分子、分母），或说明实现的途径',
  },
  'share-against-levels': {
    title: '比重与绝对数对不上',
    findings: {
      'other-share': '{part}占{whole}的比重应为 {expected}%，文中写为{stated}',
    },
    advice: '核对分子、分母与比重；比重另有口径时请写明',
  },
  'ratio-identity': {
    title: '相除的结果对不上',
    findings: {
      'does-not-divide': '{numerator}除以{denominator}，“{name}”应约为 {expected}{unit}，文中写为{stated}',
      'does-not-divide-by-tens':
        '{numerator}除以{denominator}，“{name}”应约为 {expected}{unit}，文中写为{stated}，差 {tens} 倍；小数点或单位错位？',
    },
    advice: '三个数不能同时成立：核对面积（人次、人口及其时点）、总量与单位水平',
  },
  'per-head-identity': {
    title: '人均水平与总量、人口对不上',
    findings: {
      'does-not-divide':
        '{numerator}除以{denominator}，“{name}”应约为 {expected}{unit}，文中写为{stated}；年末人口与年平均人口之差解释不了',
      'does-not-divide-by-tens':
        '{numerator}除以{denominator}，“{name}”应约为 {expected}{unit}，文中写为{stated}，差 {tens} 倍；小数点或单位错位？',
      'income-outside': '全体居民的人均收入{all}不在农村{rural}与城镇{urban}之间',
    },
    advice: '核对总量、人口与人均数；人均数用的是别的人口时请写明',
  },
  'ratio-against-levels': {
    title: '比值与两个水平对不上',
    findings: {
      'does-not-divide': '{numerator}与{denominator}之比，“{name}”应约为 {expected}{unit}，文中写为{stated}',
      'does-not-divide-by-tens':
        '{numerator}与{denominator}之比，“{name}”应约为 {expected}{unit}，文中写为{stated}，差 {tens} 倍；小数点错位？',
    },
    advice: '核对两个水平与比值，看哪一个是旧数',
  },
  'growth-outside-parts': {
    title: '总体增速在各部分增速之外',
    findings: {
      outside:
        '“{name}”{rate}不在各部分增速之间：最低{lowest}，最高{highest}；总体增速是各部分的加权平均，不会超出这一范围',
    },
    advice: '核对总体与各部分的增速，看哪一个写错',
  },
  'regions-against-whole': {
    title: '各地合计与全域数对不上',
    findings: {
      above: '所列 {count} 个地方合计 {sum}{unit}，超过全域“{name}”{whole}，多出 {gap}{unit}',
      'one-above': '{part}只是全域的一部分，却超过全域“{name}”{whole}',
      below: '各地合计 {sum}{unit}，比全域“{name}”{whole}少 {gap}{unit}；是否有不归各地的部分？',
    },
    advice: '核对各地数与全域数；有不归各地的部分（本级、飞地等）时请写明',
  },
  'indicator-against-indicator': {
    title: '两个指标难以同时成立',
    findings: {
      'hardly-together': '{over}相当于{under}的 {ratio}%：两者统计口径虽不同，差距这样大需要解释',
    },
    advice: '核对单位与口径；确属如此时加一句说明',
  },
  'sum-identity': {
    title: '构成指标相加不等于总指标',
    findings: {
      'does-not-add-up': '“{name}”为{whole}，而它的 {count} 个构成部分合计 {sum}{unit}，相差 {gap}{unit}',
      difference: '按文中出生率与死亡率之差，“{name}”应为 {sum}{unit}，文中写为{whole}',
    },
    advice: '核对总指标与各构成部分，看哪一个是旧数或另一口径',
  },
};
