import type { Messages } from '../messages.js';

export const units: Messages = {
  'impossible-share': {
    title: '比率超过全部',
    findings: {
      'above-the-whole': '“{name}”以 100% 为全部，不可能是 {value}%',
      'at-least-the-whole': '“{name}”以 100% 为全部，“{value}%以上”无法超出',
      'fall-above-the-whole': '“{name}”最多下降 100%，不可能下降 {value}%',
    },
    advice: '改为 100%，或写明真正所指的指标（毛入学率、完成率、倍数等）',
  },
  'impossible-value': {
    title: '数值超出可能范围',
    findings: {
      outside: '“{name}”为{value}，一般在 {range}{unit} 之间；小数点或单位是否有误？',
      negative: '“{name}”不可能为负数，文中为{value}',
    },
    advice: '核对小数点、单位和指标名称',
  },
  'unit-slip': {
    title: '单位或数位错误',
    findings: {
      conversion: '{first}合 {fit}{unit}，文中折合为{second}',
      'conversion-by-tens': '{first}合 {fit}{unit}，文中折合为{second}，相差 {tens} 倍',
      'one-year': '“{name}”同一年一处为{first}，另一处为{second}，正好相差 {tens} 倍',
      'through-growth': '“{name}”由下一年的{second}和增速倒推，与{first}正好相差 {tens} 倍',
      'part-beyond-whole': '“{part}”{second}超过“{name}”总数{first}；亩与公顷（相差 {times} 倍）是否混用？',
      'confused-jin': '“{name}”同一年一处为{first}，另一处为{second}，正好相差 {times} 倍；斤与公斤是否混用？',
      'confused-mu': '“{name}”同一年一处为{first}，另一处为{second}，正好相差 {times} 倍；亩与公顷是否混用？',
      'lost-multiplier': '“{name}”一处为{second}，另一处为{first}；是否漏了“{multiplier}”字？',
    },
    advice: '核对单位、小数点和位数；15 亩为 1 公顷，2 斤为 1 公斤',
  },
  'money-beyond-region': {
    title: '金额超出全域',
    findings: {
      beyond: '{part}是全域“{name}”{whole}的 {ratio} 倍；单位是否应为{fit}？',
    },
    advice: '核对金额的单位',
  },
  'one-indicator-two-units': {
    title: '同一指标两种单位',
    findings: {
      sizes: '“{name}”{year}年一处为{first}，另一处为{second}：数字相同而单位不同',
      currencies: '“{name}”{year}年一处为{first}，另一处为{second}：数字相同而币种不同',
    },
    advice: '查明以哪个单位为准，统一各处',
  },
};
