import type { Messages } from '../messages.js';

export const targets: Messages = {
  'one-indicator-two-targets': {
    title: '同一指标两个目标',
    findings: {
      'two-values': '“{name}”{year}年的目标一处为{first}，另一处为{second}',
      'two-thresholds': '“{name}”{year}年的目标一处为{first}，另一处为{second}；口径相同时目标只能有一个',
      'striven-for': '“{name}”{year}年的目标一处为{first}，另一处为{second}，其中一处写“力争”；哪一个是规划目标？',
      'growth-target': '经济增长目标一处为{first}，另一处写“{second}的增长目标”；以哪一个为准？',
    },
    advice: '以审定的数为准统一各处；若范围不同（城市与农村、市级与全市），在指标名称中写明',
  },
  'one-indicator-two-results': {
    title: '同一指标两个结果',
    findings: {
      'two-values': '“{name}”{year}年的结果一处为{first}，另一处为{second}',
      'two-wordings': '“{name}”与“{again}”{year}年的结果分别为{first}、{second}；若是同一指标，应当只有一个数',
    },
    advice: '核对来源，统一各处；若范围或口径不同，在指标名称中写明',
  },
  'added-or-reached': {
    title: '新增还是达到',
    findings: {
      'base-forgotten': '“{name}”原有{base}，新增{added}后应为 {sum}{unit}，文中的总数却也是{reached}',
      'one-number-for-both': '“{name}”一处写新增{added}，另一处写达到{reached}；只要原来不是零，两者不能同时成立',
      'does-not-add-up': '“{name}”原有{base}，新增{added}，合计 {sum}{unit}，与文中的总数{reached}对不上',
      'one-year-fills-span':
        '“{name}”{years}年合计{span}，其中{year}年一年就有{one}，占 {share}%；合计数是净增数还是新增数？',
    },
    advice: '查明是新增数还是期末总数，按“基数 + 新增 = 达到”核对后统一表述；企业等有退出的，写明净增还是新增',
  },
  'target-not-beyond-base': {
    title: '目标低于基期',
    findings: {
      'raised-below': '“{name}”要从{base}提高到{aim}，目标反而低于{year}年',
      'raised-within-rounding':
        '“{name}”要从{base}提高到{aim}，数却小了；{year}年的数是否经过四舍五入，或两处口径不同？',
      'below-base': '“{name}”{year}年已为{base}，目标却只有{aim}',
      'same-as-base': '“{name}”{year}年已为{base}，目标仍是{aim}',
      'later-below': '“{name}”远期目标{aim}低于{year}年的目标{base}',
      definition: '目标“{name}”为{aim}，{year}年的“{before}”为{base}；两者口径是否相同？相同则目标低于基期',
    },
    advice: '核对基期与目标的口径和数值；确需调减或保底的，用“稳定在”“不低于”“调减到”等写明',
  },
  'reverse-indicator-direction': {
    title: '逆向指标方向反了',
    findings: {
      raised: '“{name}”越低越好，目标{aim}却高于基期{base}',
      'falls-upwards': '“{name}”写的是下降，数值却从{base}升到{aim}',
    },
    advice: '核对两个数是否写反或抄错；若目标是不得突破的上限，写作“控制在……以内”',
  },
  'target-already-met': {
    title: '目标已经达到',
    findings: {
      'same-threshold': '“{name}”{year}年已是{result}，下一年的目标仍是{aim}',
      passed: '“{name}”{year}年已达{result}，下一年的目标{aim}已经实现',
    },
    advice: '把目标提到现有水平之上；若意在保持，写作“稳定在……以上”',
  },
  'target-below-result': {
    title: '目标低于上年结果',
    findings: {
      'below-result': '“{name}”{year}年已为{result}，下一年的目标只有{aim}',
      'smaller-rise': '“{name}”{year}年增加{result}，下一年的目标只增加{aim}，少 {share}%',
      'striven-below':
        '“{name}”{year}年已有{result}，下一年争取的却是{aim}，少 {share}%；是沿用了旧目标，还是有意调低？',
      'flow-below': '“{name}”{year}年完成{result}，下一年安排{aim}，少 {share}%',
    },
    advice: '说明调低的理由（任务收尾、口径变化、留有余地），或调整目标',
  },
  'text-against-table': {
    title: '正文与表格不一致',
    findings: {
      target: '“{name}”{year}年的目标正文为{text}，表格为{table}',
      result: '“{name}”{year}年的数值正文为{text}，表格为{table}',
    },
    advice: '以审定的数为准，统一正文与表格',
  },
  'target-misquoted': {
    title: '引用的目标与原文不符',
    findings: {
      differs: '文中引用的“{name}”{year}年目标为{cited}，《{source}》中为{target}',
    },
    advice: '按原文引用目标；目标已经调整的，注明调整依据',
  },
  'base-year-estimated': {
    title: '基期为预计数',
    findings: {
      expected: '{year}年基期值中有 {count} 个为预计数（如“{name}”{base}），目标由它推算',
    },
    advice: '在专栏或注释中标明预计数，最终核实数公布后复核目标',
  },
  'price-basis-unstated': {
    title: '未注明价格基准',
    findings: {
      unstated: '“{name}”既有总量目标{level}又有增速目标{rate}，全文没有说明按现价还是不变价',
    },
    advice: '注明总量与增速各按什么价格计算，例如“按2020年价格计算”',
  },
};
