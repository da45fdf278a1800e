import type { Messages } from '../messages.js';

export const followUp: Messages = {
  'target-against-result': {
    title: '目标未完成',
    findings: {
      missed: '{year} 年“{name}”目标{target}，结果为{result}，差 {gap}{unit}，报告没有说明',
      'missed-and-claimed': '{year} 年“{name}”目标{target}，结果为{result}，差 {gap}{unit}，报告却称目标已经完成',
      'rate-missed': '{year} 年“{name}”目标{target}，结果为{result}，相差 {gap} 个百分点，报告没有说明',
      'growth-missed': '{year} 年“{name}”目标增长{target}，实际增长{result}，相差 {gap} 个百分点，报告没有说明',
      'growth-missed-and-claimed':
        '{year} 年“{name}”目标增长{target}，实际增长{result}，相差 {gap} 个百分点，报告却称目标已经完成',
      'rate-missed-and-claimed':
        '{year} 年“{name}”目标{target}，结果为{result}，相差 {gap} 个百分点，报告却称目标已经完成',
    },
    advice: '写明哪些目标没有完成及其原因；若口径已经调整，注明调整后的口径与可比结果',
  },
  'claim-against-figures': {
    title: '称已完成而数字未达到',
    findings: {
      'level-missed': '“{name}”为{result}，未达到目标{target}，文中却称“{claim}”',
      'growth-missed': '“{name}”增长{result}，未达到增长{target}的目标，文中却称“{claim}”',
    },
    advice: '核对结果与目标；确未达到的，删去“圆满完成”等字样并说明原因',
  },
  'completion-against-target': {
    title: '完成率与目标、结果对不上',
    findings: {
      'against-quoted': '“{name}”{result}、目标{target}，完成率应为 {share}%，文中写为{rate}',
      'against-last-year': '“{name}”{result}，《{source}》所定目标为{target}，完成率应为 {share}%，文中写为{rate}',
    },
    advice: '核对结果、目标和完成率；目标调整过的，注明调整后的数',
  },
  'target-dropped': {
    title: '上年目标没有下文',
    findings: {
      dropped: '上年提出 {year} 年“{name}”{target}，{year} 年的报告没有交代结果',
      'growth-dropped': '上年提出 {year} 年“{name}”增长{target}，{year} 年的报告没有交代结果',
      'several-dropped': '上年为 {year} 年提出的 {all} 项定量目标中，另有 {count} 项在 {year} 年的报告里找不到交代',
    },
    advice: '补上结果；不再作为目标的，说明原因',
  },
  'count-restated': {
    title: '民生实事件数前后不一',
    findings: { 'another-count': '上年提出 {year} 年办“{promised}”，今年报告回顾时写作“{done}”' },
    advice: '核对年初确定的清单；有调整或未完成的，写明是哪几项',
  },
  'result-restated': {
    title: '同一年的结果前后不一',
    findings: {
      'against-growth':
        '{year} 年“{name}”原报告为{first}，此处为{second}；次年的{level}、增长 {rate}% 是从{first}算起的，与{second}对不上',
      'two-values': '{year} 年“{name}”在《{document}》中为{first}，此处为{second}',
      'digits-swapped': '{year} 年“{name}”在《{document}》中为{first}，此处为{second}：相邻两位数字写颠倒了',
      'start-differs':
        '“{name}”此处从{second}算起，而《{document}》写 {year} 年为{first}；若起点就是上年，两者应当相同',
      'start-swapped': '“{name}”此处从{second}算起，而《{document}》写 {year} 年为{first}：相邻两位数字写颠倒了',
      'two-rates': '{year} 年“{name}”的增速在《{document}》中为{first}，此处为{second}',
      revised: '{year} 年“{name}”原先预计为{first}，此处为{second}',
    },
    advice: '以统计部门核定的数为准；确有修订的，注明修订并同步调整增速的基数',
  },
  'level-break': {
    title: '上下年水平断裂',
    findings: {
      falls: '{year} 年“{name}”为{after}，上年报告为{before}，下降 {change}%，文中没有增速，也没有说明',
      rises: '{year} 年“{name}”为{after}，上年报告为{before}，增长 {change}%，文中没有增速，也没有说明',
    },
    advice: '查明是统计范围或隶属关系变了，还是写错了数；范围变化的，注明并给出可比增速',
  },
  'against-its-word': {
    title: '说增反减、说降反升',
    findings: {
      'risen-to-less': '{year} 年“{name}”写作增至、累计或总数达{after}，而上年报告已是{before}，反而低了 {change}%',
      'fallen-to-more': '{year} 年“{name}”写作降至{after}，而上年报告已是{before}，反而高了 {change}%',
      'rate-risen-to-less': '{year} 年“{name}”写作提高到{after}，而上年报告已是{before}，反而低了 {change} 个百分点',
      'rate-fallen-to-more': '{year} 年“{name}”写作降至{after}，而上年报告已是{before}，反而高了 {change} 个百分点',
      less: '{year} 年“{name}”为{after}，上年报告为{before}，少了 {change}%，文中没有说明',
    },
    advice: '核对两年的数；确有反向变化或范围变化的，写明变化和原因',
  },
  'needed-pace': {
    title: '照此进度难以完成五年目标',
    findings: {
      'sum-out-of-reach':
        '{end} 年前“{name}”{target}，已知各年合计之后还差 {rest}{unit}；其余 {left} 年每年要 {needed}{unit}，而最好的一年只有 {best}{unit}',
      'level-out-of-reach':
        '{end} 年“{name}”目标{target}，还差 {rest}{unit}；其余 {left} 年每年要提高 {needed}{unit}，而最快的一年只提高 {best}{unit}',
    },
    advice: '核对五年目标与各年数字的口径；确实难以完成的，依法定程序调整目标，或写明后几年的安排',
  },
  'weaker-than-upper': {
    title: '目标低于上级规划',
    findings: {
      'weaker-binding': '“{name}”上级规划为约束性目标{upper}，本规划为{lower}（{year} 年），要求低于上级',
      weaker: '“{name}”上级规划为{upper}，本规划为{lower}（{year} 年），要求低于上级',
      'weaker-than-allotted-binding':
        '“{name}”上级规划分解给本地的约束性目标为{upper}，本规划为{lower}（{year} 年），要求低于上级',
      'weaker-than-allotted': '“{name}”上级规划分解给本地的目标为{upper}，本规划为{lower}（{year} 年），要求低于上级',
      later: '同一任务上级规划要求 {upper} 年完成，本规划定在 {lower} 年，晚于上级',
    },
    advice: '核对上级分解下达的数；分解数确与上级规划不同的，注明依据',
  },
  'missing-below': {
    title: '上级约束性指标没有承接',
    findings: {
      missing: '上级规划《{upper}》的约束性指标有 {count} 项在《{document}》中没有提到：{names}',
      fewer: '上级规划《{document}》要求承接 {upper} 项约束性指标，本规划只写了 {lower} 项',
    },
    advice: '逐项确认是否需要承接；不承接的，在衔接说明中写明理由',
  },
  'attribute-mismatch': {
    title: '指标属性与上级规划不一致',
    findings: { 'expected-below': '“{name}”在上级规划《{document}》中是约束性指标，本规划列为预期性' },
    advice: '约束性指标分解后仍是约束性；改列为约束性，或说明理由',
  },
  'rank-against-figures': {
    title: '称第一而数字不是',
    findings: { 'not-first': '文中称{name}第一（{own}），而同一句里{other}为{most}，更高' },
    advice: '核对各地数字与排名所指的指标',
  },
  'record-against-figures': {
    title: '称新高或首次而以前已经达到',
    findings: {
      'not-highest': '“{name}”{year} 年为{value}，称创历史新高，而 {when} 年已有{higher}',
      'not-first-time': '“{name}”{year} 年为{value}，称首次达到，而 {when} 年已是{higher}',
    },
    advice: '核对历年数据；历史数修订过的，以修订后的为准改写',
  },
  'text-against-series': {
    title: '文中数字与历年数据不符',
    findings: {
      'digits-swapped': '“{name}”{year} 年文中为{told}，数据表为{value}：相邻两位数字写颠倒了',
      'power-of-ten': '“{name}”{year} 年文中为{told}，数据表为{value}：差了十倍或它的倍数',
      'another-value': '“{name}”{year} 年文中为{told}，数据表为{value}',
      'another-series':
        '“{name}”的多数年份与数据表都不同（如 {year} 年文中为{told}，数据表为{value}），两者可能不是一个口径',
    },
    advice: '以统计部门的历年数据为准改正；口径不同的，在文中注明',
  },
  'series-jump': {
    title: '历年数据中的异常值',
    findings: {
      leap: '“{name}”{year} 年为{value}，是前后两年的 {factor} 倍左右：多半多写或少写了位数',
      step: '“{name}”从 {year} 年起为{value}，是上年{before}的 {factor} 倍左右：单位变了，还是位数错了？',
      flat: '“{name}”连续 {count} 年都是{value}，一位不差',
      falls: '“{name}”是累计数，{year} 年的{value}却小于上年的{before}',
    },
    advice: '查原始报表更正；单位或口径变化的，在表中注明',
  },
  'reported-twice': {
    title: '同一件事连报两年',
    findings: { twice: '“{name}”{act}已写入 {before} 年的成绩，{year} 年又报了一次' },
    advice: '查明实际发生在哪一年；分期的写明期次',
  },
  'sentence-repeated-next-year': {
    title: '照搬上年的语句和数字',
    findings: { 'same-figures': '{year} 年的这句话与 {before} 年的一字不差，数字也全都相同' },
    advice: '换成本年数字，或说明确无变化',
  },
};
