import type { Messages } from '../messages.js';

export const growth: Messages = {
  'difference-of-rates': {
    title: '两个增速之差不对',
    findings: {
      'other-difference': '{one}与{other}相差 {difference} 个百分点，文中写为 {stated} 个百分点',
    },
    advice: '按两个增速重新相减',
  },
  'addition-against-total': {
    title: '新增数大于总数',
    findings: {
      'more-than-in-all': '“{name}”新增{added}，总数却只有{total}；新增数不会多于总数',
      'more-than-added':
        '“{name}”上年为{last}（见“{where}”），本年新增{added}，总数却写{total}，增幅大于新增数；上年数是否修订、口径是否一致？',
    },
    advice: '核对两个数；上年总数修订过或口径不同的请注明',
  },
  'compound-against-sum': {
    title: '累计变动率按简单相加计算',
    findings: {
      'added-up':
        '“{name}”{years} 年的变动 {rates} 连乘得 {compound}%，文中累计 {total}% 是各年相加的和；累计 {total}% 需每年 {needed}%',
      'does-not-compound':
        '“{name}”{years} 年的变动 {rates} 连乘得 {compound}%，文中累计为 {total}%；累计 {total}% 相当于每年 {needed}%',
    },
    advice: '逐年变动率须连乘，不能相加；查明累计数与年度数哪一个是定下的',
  },
  'cumulative-below-year': {
    title: '多年累计小于其中一年',
    findings: {
      'sum-below-year':
        '“{name}”{from}—{to} 年累计 {sum}，而其中 {year} 年一年就有{single}（见“{where}”）；累计数不会小于其中任何一年',
      'mean-below-year':
        '“{name}”{from}—{to} 年年均 {sum}，合计 {total}{unit}，而其中 {year} 年一年就有{single}（见“{where}”）；合计数不会小于其中任何一年',
    },
    advice: '查明累计数的起止年份、范围和单位；年均数与累计数勿混写',
  },
  'delta-against-growth': {
    title: '增加量与增速对不上',
    findings: {
      'does-not-fit':
        '“{name}”{level}，变动 {delta}对应 {fitting}%，文中增速为 {rate}%；按 {rate}% 计算，变动应为 {increase}{unit}',
      'increase-is-off':
        '“{name}”{level}，按上年的{last}（见“{where}”）计算增长 {rate}%，与文中增速一致；变动应为 {increase}{unit}，文中写 {delta}',
      'growth-is-off':
        '“{name}”{level}，比上年的{last}（见“{where}”）变动 {delta}，与文中增减量一致；增速应为 {fitting}%，文中写 {rate}%',
    },
    advice: '用上年数核对：本年数减上年数得增加量，除以上年数得增速',
  },
  'delta-against-levels': {
    title: '增减量与前后水平对不上',
    findings: {
      'two-levels': '“{name}”从{from}到{to}，相差 {difference}{unit}，文中写 {delta}',
      'last-year':
        '“{name}”上年为{from}（见“{where}”），本年为{to}，相差 {difference}{unit}，文中写 {delta}；上年数是否经过修订？',
    },
    advice: '核对两个水平和增减量，修订过的上年数请注明',
  },
  'direction-against-levels': {
    title: '升降用语与前后数值相反',
    findings: {
      'value-rises': '“{words}”：数值变小了，与“{verb}”相反',
      'value-falls': '“{words}”：数值变大了，与“{verb}”相反',
      'place-rises': '“{words}”：位次是后退，与“{verb}”相反',
      'place-falls': '“{words}”：位次是前移，与“{verb}”相反；是否以位次靠前为差？',
    },
    advice: '查明两个数写反了、写错了，还是用语错了；位次以数字小为先',
  },
  'doubling-against-growth': {
    title: '翻番与年均增速对不上',
    findings: {
      'too-slow':
        '“{name}”按年均 {rate}% 增长 {years} 年是原来的 {reached} 倍，达不到“{words}”（{factor} 倍）；“{words}”需年均 {needed}%',
      'too-fast':
        '“{name}”按年均 {rate}% 增长 {years} 年是原来的 {reached} 倍，远超“{words}”（{factor} 倍）；“{words}”只需年均 {needed}%',
    },
    advice: '查明翻番的起止年份，改增速或改翻番的说法',
  },
  'doubling-against-levels': {
    title: '翻番与前后水平对不上',
    findings: {
      'falls-short': '“{name}”从{from}到{to}是 {ratio} 倍，不足“{words}”（{factor} 倍，{expected}{unit}）',
      'goes-beyond': '“{name}”从{from}“{words}”应为 {expected}{unit}，文中为{to}，是 {ratio} 倍',
    },
    advice: '翻一番是原来的 2 倍，翻两番是 4 倍；改目标数或改说法',
  },
  elasticity: {
    title: '增长、单耗与总量三个目标难以并存',
    findings: {
      'do-not-go-together': '“{output}”与“{intensity}”两个目标合起来，“{amount}”要变动 {needed}%，文中为 {stated}%',
    },
    advice: '总量增速约等于产出增速加单耗变动率；三者请一并平衡，口径不同（如扣除原料用能）请注明',
  },
  'growth-against-last-year': {
    title: '增速与上年报告的水平对不上',
    findings: {
      'other-base':
        '“{name}”{year} 年为{to}、增速 {rate}%，倒推 {last} 年为 {base}{unit}；“{where}”写的是{from}，由此计算增速为 {actual}%。上年数是否修订，增速是否同口径？',
      'far-off':
        '“{name}”{year} 年为{to}、增速 {rate}%，倒推 {last} 年为 {base}{unit}；“{where}”写的是{from}，相差悬殊，小数点或单位是否有误？',
    },
    advice: '查明上年数是否经过修订、增速是否按可比口径计算，并在文中注明；否则改正其中一个数',
  },
  'growth-contradicts-levels': {
    title: '增速与前后水平对不上',
    findings: {
      'does-not-lead-there':
        '“{name}”从{from}起按每年 {rate}% 的增速，{steps} 年后应为 {expected}{unit}，文中为{to}；两个水平之间年均 {needed}%',
      'does-not-lead-there-at-once':
        '“{name}”从{from}起按 {rate}% 的增速应为 {expected}{unit}，文中为{to}；两个水平之间相差 {needed}%',
      'price-basis':
        '“{name}”从{from}起按每年 {rate}% 的增速，{steps} 年后应为 {expected}{unit}，文中为{to}（年均 {needed}%）；水平按现价、增速按不变价计算吗？',
      'price-basis-at-once':
        '“{name}”从{from}起按 {rate}% 的增速应为 {expected}{unit}，文中为{to}（相差 {needed}%）；水平按现价、增速按不变价计算吗？',
      'two-floors':
        '“{name}”从{from}起年均增长 {rate}% 以上，按 {rate}% 算 {steps} 年只到 {expected}{unit}，而目标是{to}以上（需年均 {needed}%）；以哪一个为准？',
    },
    advice: '核对基数、增速与水平，并注明各自的价格基准（现价或不变价）',
  },
  'growth-target-against-levels': {
    title: '年度目标的总量与增速对不上',
    findings: {
      'does-not-lead-there':
        '“{name}”{last} 年为{from}，按 {rate}% 的增速，{year} 年应为 {expected}{unit}，文中目标为{to}（增速 {needed}%）',
    },
    advice: '总量与增速定下一个，另一个由上年数推算；上年数为预计或口径不同时请注明',
  },
  'implausible-growth': {
    title: '增速大得出奇',
    findings: {
      'out-of-proportion': '“{name}”增速 {rate}%，超出通常范围（{low}% 至 {high}%）；小数点或单位是否有误？',
    },
    advice: '对照上年数与周边地区核对这个数',
  },
  'level-against-threshold': {
    title: '所列数值没有越过所说的关口',
    findings: {
      'not-passed': '文中说“{words}”，所列数值却是“{level}”，没有达到',
      'not-below': '文中说“{words}”，所列数值却是“{level}”，已经超出',
    },
    advice: '查明关口与数值哪一个有误，或者两者不是同一指标、同一年份',
  },
  'multiple-against-levels': {
    title: '倍数与前后水平对不上',
    findings: {
      'multiple-written-as-growth':
        '“{name}”从{from}到{to}是原来的 {ratio} 倍，即增长 {growth} 倍；文中“增长 {times}”误用了倍数',
      'growth-written-as-multiple': '“{name}”从{from}到{to}是原来的 {ratio} 倍；文中“是……的 {times}”误用了增长的倍数',
      'growth-does-not-fit': '“{name}”从{from}到{to}是原来的 {ratio} 倍，即增长 {growth} 倍，文中写增长 {times}',
      'multiple-does-not-fit': '“{name}”从{from}到{to}是 {ratio} 倍，文中写 {times}',
    },
    advice: '增长 N 倍是原来的 N＋1 倍，增长到 N 倍或是原来的 N 倍才是 N 倍',
  },
  'percent-against-points': {
    title: '百分数与百分点混用',
    findings: {
      'points-written-as-percent':
        '“{name}”从 {from}% 到 {to}% 变动 {points} 个百分点（相对变动 {percent}%）；文中“{change}%”应为“{change} 个百分点”',
      'percent-written-as-points':
        '“{name}”从 {from}% 到 {to}% 变动 {points} 个百分点；文中“{change} 个百分点”是相对变动的 {percent}%',
      neither: '“{name}”从 {from}% 到 {to}% 变动 {points} 个百分点、相对变动 {percent}%，文中的 {change}% 与两者都不符',
      'percent-or-points':
        '“{name}”{level}%，文中写变动 {rate}%：是 {rate} 个百分点（上期 {ifPoints}%），还是相对变动 {rate}%（上期 {ifPercent}%）？',
    },
    advice: '两个百分数相减用“百分点”，相除才用“%”',
  },
  'targets-run-backwards': {
    title: '后一阶段的目标低于前一阶段',
    findings: {
      'later-below-earlier': '“{name}”{later} 年的目标“{second}”低于 {year} 年的目标“{first}”；年份或数值是否写反？',
    },
    advice: '分阶段目标应当逐步推进；确需调低的，请写明原因或口径',
  },
};
