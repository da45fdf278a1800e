import { AIMS, PRINCIPLE_SECTIONS, TASK_SECTIONS } from '../../vocabulary/tasks.js';

const oneOf = (rows: readonly { readonly words: string }[]): string =>
  `(?:${rows.map(({ words }) => words.replaceAll(' ', '|')).join('|')})`;

const GREETING = /^(?:各位代表|同志们)/;
const ADDRESS = /让我们|致以|表示衷心/;
/** 以发展目标为引领,…: the deed is behind it. */
const AHEAD = '引领|统领|牵引|导向|指引|方向|遵循|主线|中心|核心|抓手|依据';
/** 今年发展的主要预期目标是: */
const AIM = new RegExp(`${oneOf(AIMS)}(?:建议|安排)?(?:是(?!否)|为(?!${AHEAD})|如下|:)`);
const LONGEST_OPENING = 100;
/** 做好今年政府工作,要…; 实现上述目标,必须…. */
const FRAME =
  /^(?:做好|实现|完成)(?:好)?(?:今年|明年|全年|下半年|上述|以上|这些|这一|\d{4}年|政府|“?十[一二三四五]五”?).{0,24}(?:工作|目标|任务|部署),.{0,4}(?:要|必须|关键|需|应|重在)/;

/** Whether a sentence speaks to its hearers, or says what all work is to reach or to go by: it sets out no task, whatever it holds. */
export function isIdleSentence(text: string): boolean {
  return GREETING.test(text) || ADDRESS.test(text) || FRAME.test(text) || AIM.test(text.slice(0, LONGEST_OPENING));
}

const IDLE_TITLE = new RegExp(`${oneOf(PRINCIPLE_SECTIONS)}(?:[和与及、(（]|$)`);
const TASK_TITLE = new RegExp(oneOf(TASK_SECTIONS));

/** Whether a section sets out principles or goals alone. */
export function isIdleSection(title: string): boolean {
  return IDLE_TITLE.test(title) && !TASK_TITLE.test(title);
}
