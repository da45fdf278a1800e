import { PRINCIPLES } from '../../vocabulary/tasks.js';
import { Words } from '../words.js';

/**
 * What a phrase makes of the thing that it opens with.
 * - `principle`: something believed in; `service`: something that a deed is good for
 * - `role`: something that the next deed goes by
 */
export type Lean = 'principle' | 'service' | 'role';

const CREED =
  /为(?:指导|统领|根本遵循|遵循)|总基调|“两个维护”|“四个意识”|“五位一体”总体|“四个全面”战略|重要讲话|治疆方略|发展理念|发展思想|(?:座谈会|全会|大会)精神|以下(?:工作|方面|任务)|如下/;

/** Whether a text holds the words of a principle, wherever they stand. */
export function holdsCreed(text: string): boolean {
  return CREED.test(text);
}

const FIRST_WORDS = new Words(PRINCIPLES);
const LAST_WORDS = new Words([{ words: '新发展格局' }]);
/** What the patterns below can start with: they are tried nowhere else. */
const LEANS = new Words([{ words: '以 继续以 把 为 努力为 通过 聚焦 围绕 紧扣 瞄准 面向 针对' }]);
const PRINCIPLE = /^以.{2,20}(?:理念|精神)|^把.+(?:作为|放在|摆在).+/;
/** 为某事提供支撑. */
const SERVICE = /^(?:努力)?为.+(?:提供|奠定|作出|做出|创造|留下|注入|贡献|打下)/;
/** 以某事为抓手. */
const ROLE =
  /^(?:继续)?以.+为(?:引领|抓手|载体|契机|龙头|核心|重点|依托|平台|目标|主体|中心|支撑|基础|主线|方向|导向|牵引|统领|突破口|着力点|切入点)$/;

/** 通过举办展会等方式, 聚焦工程建设等重点领域. */
const MEANS =
  /^通过.+(?:等|方式|形式|途径|手段|渠道|措施|活动)$|^(?:聚焦|围绕|紧扣|瞄准|面向|针对).+等(?:重点|关键)?(?:领域|方面|行业|环节|问题|需求)$/;
/** 以协同创新促进要素集聚 is a saying; 以超常举措推进铁路建设 is a deed done in some manner. */
const SAYING =
  /^以[^为]{2,}?(?<!力度|方式|举措|形式|标准|速度|节奏|名义)(?:促进|提升|推动|带动|引领|赋能|倒逼|助力|增强|换取|保障|支撑)[^\d“]+$/;

/** Null for a phrase that leans on nothing, as most do. */
export function leanOf(text: string, from: number, to: number): Lean | null {
  if (FIRST_WORDS.ahead(text, from, to) !== null || LAST_WORDS.behind(text, from, to) !== null) return 'principle';
  if (LEANS.ahead(text, from, to) === null) return null;
  const words = text.slice(from, to);
  if (PRINCIPLE.test(words)) return 'principle';
  if (SERVICE.test(words) || SAYING.test(words)) return 'service';
  return ROLE.test(words) || MEANS.test(words) ? 'role' : null;
}
