import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';

/** A work that bears a name of its own and has one size. */
const WORK =
  '([\\u4e00-\\u9fff]{2,8}?(?:抽水蓄能电站|抽水蓄能|水电站|水库|特大桥|大桥|隧道|高速公路|城际铁路|铁路|运河|水利枢纽))';
/** Nothing but a kind of works before its last word: 新建大型水库. */
const KIND =
  /^(?:抽水|大型|中型|小型|新建|在建|重点|一座|一批|全省|全市|全县|全国|境内|其中|国家|城际|货运|客运|高速|电气化|内河|大中|中小|各|等|长|宽|跨|这)/;
const DOING = '(?:加快|推进|推动|开工|建设|建成|实施|新建|续建|扩建|确保|力争|谋划|争取|优先|保障|以)*';
/** 120万千瓦的澜溪水库. */
const BEHIND = new RegExp(`^的${WORK}(?![\\u4e00-\\u9fff]{0,4}段)`);
/** 澜溪水库总库容120万立方米, its name at the head of a clause. */
const BEFORE = new RegExp(
  `(?:^|[。；：，,\\n])${DOING}${WORK}(?:项目|工程)?[（(]?(?:总|设计|规划|线路)*(?:装机容量|装机规模|装机|库容|全长|长度)(?:为|达|约)*$`,
);
const NEAR = 40;

/** The names of works that stand right beside one of the sizes, where the text says nothing of what is done with them. */
export function worksBeside({ text }: CaseDocument, sizes: readonly Entry[]): readonly string[] {
  const names: string[] = [];
  for (const { fact } of sizes) {
    const behind = text[fact.end] === '的' ? BEHIND.exec(text.slice(fact.end, fact.end + NEAR)) : null;
    const name = (behind ?? BEFORE.exec(text.slice(Math.max(0, fact.start - NEAR), fact.start)))?.[1];
    if (name !== undefined && !KIND.test(name)) names.push(name);
  }
  return names;
}
