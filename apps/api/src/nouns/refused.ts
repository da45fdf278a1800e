import type { Refusal } from '@outturn/ledger';
import type { Locale, Words } from '../http/locale.js';
import { fromRefusal, type Problem, type REFUSALS } from '../http/problem.js';

/** What the ledger refuses by codes of its own, and what hinders a decision. */
export const REFUSAL_WORDS: Readonly<Record<string, Words>> = {
  'act-needed': {
    zh: '规划批准后，更改目标须依据调整版的法定文件。',
    en: 'The plan was passed: a target changes by the act of an amendment.',
  },
  conflict: { zh: '已有不同的数值被采用。', en: 'Another value was accepted before.' },
  'conversion-unfit': { zh: '口径换算不完整或指向自身。', en: 'The conversion is incomplete or leads to itself.' },
  'decided-twice': { zh: '同一条目有两项决定。', en: 'Two decisions on the same thing.' },
  'empty-ledger': { zh: '台账还是空的。', en: 'The ledger is empty.' },
  'from-a-fact': {
    zh: '该值来自文件，请重新打开识别结果的复核。',
    en: 'It is from a document: reopen the fact instead.',
  },
  'has-figures': { zh: '指标已有数据，单位不能更改。', en: 'The indicator has figures, so that its unit stays.' },
  'has-year-targets': { zh: '该目标已有年度分解。', en: 'Years have been set for this target.' },
  hindered: {
    zh: '部分决定无法办理，全部未生效，原因见 hindrances。',
    en: 'Some decisions cannot be carried out, so that none was; hindrances say why.',
  },
  'in-a-circle': { zh: '隶属或沿革关系形成循环。', en: 'The units would stand above, or follow, themselves.' },
  'lead-first': {
    zh: '须先由指标的牵头单位审核。',
    en: 'The unit that leads the indicator has to pass it first.',
  },
  'limits-cross': { zh: '各档界限的顺序有误。', en: 'The limits do not follow each other.' },
  'names-nothing': { zh: '所引用的内容不存在。', en: 'It names something that is not there.' },
  'no-anchor': { zh: '没有待确认的对应关系。', en: 'Its place in the corrected edition waits for nobody.' },
  'no-file': { zh: '没有收到文件。', en: 'No file came with it.' },
  'no-indicator': { zh: '台账中没有该指标。', en: 'The ledger has no such indicator.' },
  'no-plan': { zh: '文件未对应规划。', en: 'The document belongs to no plan.' },
  'no-proposal': { zh: '没有可采用的建议，请改用更正。', en: 'There is no proposal to accept; correct it instead.' },
  'no-such-event': { zh: '台账中没有该事件。', en: 'The ledger has no such event.' },
  'no-target': {
    zh: '规划里没有这项指标的目标，这个年度目标无处可归：先给规划加上目标，或者驳回这一条。',
    en: 'The plan has no target of this indicator that it could belong to: add one to the plan first, or reject this.',
  },
  'not-found': { zh: '条目不存在。', en: 'It is not there.' },
  'not-in-this-state': { zh: '当前状态不允许。', en: 'It is not in a state for this.' },
  'nothing-proposed': { zh: '没有提出任何改动。', en: 'Nothing is proposed that is not so already.' },
  'number-unfit': {
    zh: '数值过大、位数过多或与小数位数不符。',
    en: 'The number is too large, has too many digits, or more decimals than it says.',
  },
  'one-correction': { zh: '一次只能提交一个修订版文件。', en: 'Of a corrected edition one file comes at a time.' },
  'opinion-needed': {
    zh: '与计算结果不同的判断须说明理由。',
    en: 'A word other than that of the judgement needs a reason.',
  },
  'older-version': { zh: '不能退回较早的规划版本。', en: 'It belongs to a later version of the plan.' },
  'other-unit': { zh: '不属于您的单位或角色。', en: 'It is not of your unit or your role.' },
  'own-value': { zh: '同一人不得既填报又审核。', en: 'One person may not both fill in and accept.' },
  'person-needed': { zh: '判断须由人签署。', en: 'A judgement is signed by a person.' },
  'period-outside': { zh: '时期不在目标期内。', en: 'The period is not among the years of the target.' },
  'period-unfit': { zh: '时期格式有误。', en: 'This is no year and no month.' },
  'place-outside': { zh: '所选文字不在正文之内。', en: 'The place is not within the text.' },
  'reason-needed': { zh: '须说明理由。', en: 'A reason is needed.' },
  'region-needed': {
    zh: '从文中读不出是哪个地区，请指明。',
    en: 'The text does not say which region it is of; say so.',
  },
  'several-targets': { zh: '有多个可归入的目标，请指定。', en: 'It could belong to several targets; name one.' },
  stale: { zh: '您读取之后已有人更改。', en: 'Somebody changed it after you read it.' },
  'target-changed': {
    zh: '提出建议之后目标已有变动，请退回重提。',
    en: 'The target was changed after this was proposed: decline it, so that it is proposed anew.',
  },
  'target-unsound': {
    zh: '目标缺少或多出其类型所要求的内容。',
    en: 'The target lacks what its kind needs, or has what it cannot have.',
  },
  'too-many': { zh: '一次提交的决定过多。', en: 'Too many decisions at once.' },
  'unit-leads-not': { zh: '该单位不牵头此指标。', en: 'The unit does not lead this indicator.' },
  'unit-needed': { zh: '须指明单位。', en: 'A unit is needed.' },
  'unit-unfit': {
    zh: '计量单位无法精确换算为指标的单位。',
    en: 'The unit cannot be brought to that of the indicator without rounding.',
  },
  'unreadable-file': { zh: '文件无法读取。', en: 'The file cannot be read.' },
  'years-backwards': { zh: '起止年份颠倒。', en: 'The years run backwards.' },
};

/** A refusal of the ledger, with words of its own where the problem's do not say enough. */
export function refused(refusal: Refusal): Problem<(typeof REFUSALS)[number]> {
  const problem = fromRefusal(refusal);
  const about = REFUSAL_WORDS[refusal.code];
  return problem.problem === refusal.code || about === undefined ? problem : { ...problem, about };
}

export function wordsFor(code: string, locale: Locale): string {
  return REFUSAL_WORDS[code]?.[locale] ?? code;
}
