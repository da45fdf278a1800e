import { isOwnName, type Mention } from '../../entries/mentions.js';
import { PARTLY_ALL } from '../../vocabulary/acts.js';

/** Words of a work in use, which come after those of its completion: 竣工 this year and 投入使用 next is as it should be. */
const IN_USE = /投产|投运|投用|通车|通航|通水|投入使用|投入运营|投入运行|运营|并网|交付|开园|开馆|开业|启用/;
/** Words of a work that is not there yet. */
const BUILDS = /开工|动工|开建|破土|建成|竣工|完工|封顶|主体|前期|可研|立项|选址|续建|新建|建设|施工/;
/** Words of a work that is there: it is run, enlarged, improved or paid off. */
export const RUNS: RegExp =
  /达产|达效|满产|满负荷|增产|扩产|提质|提标|提档|改造|扩容|扩建|升级|维护|用好|发挥|管理|后续|收尾|验收|决算|招商|配套|宣传|推广|开放|开行|开通|二期|三期|后期|附属|装修|布展|周边|沿线|品牌|作用|功能|作为|依托/;

/** Not there yet, or so many of a kind: 建成20个. */
const NOT_ONE =
  /即将|预计|有望|计划|尚未|\d+(?:\.\d+)?万?(?:个|座|条|所|处|家|套|公里|平方米|亩)|[两二三四五六七八九十](?:个|座|条|所|处|家)/;

/** Reported as finished, as a whole. */
export function isFinished({ mode, acts, partly, key, project, words }: Mention): boolean {
  if (mode !== 'review' || acts.size !== 1 || !acts.has('finish') || partly) return false;
  return key.length > 3 && !project.name.includes('、') && !PARTLY_ALL.test(project.name) && !NOT_ONE.test(words);
}

const LONG = 9;
const SHORTEST_PHASE = 6;
/** Works that come again every year however long their name. */
const YEARLY =
  /^\d|管网|道路|街巷|城区|小区|棚户|路灯|绿化|农田|饮水|住房|安置房|厂房|校舍|卫生室|服务站|充电|老旧|农村|乡村|乡镇|社区|高标准|标准化|一批|若干|各类|等$|\d[个座条所处]/;

/** Whether a name can hardly be of two works: it is one of its own, a phase of one, or long enough. */
export function isCertain(mention: Mention): boolean {
  const { key, project } = mention;
  if (/^\d/.test(key)) return false;
  if (isOwnName(mention)) return true;
  const long = key.length >= LONG || (/期$/.test(key) && key.length >= SHORTEST_PHASE);
  return project.kind === 'project' && long && !YEARLY.test(key);
}

/** Whether a plan still has to build, start or prepare what was reported as finished. */
export function isStillToBuild({ words, acts }: Mention, finished: Mention): boolean {
  const used = IN_USE.test(words);
  if (RUNS.test(words) || (used && !IN_USE.test(finished.words))) return false;
  return BUILDS.test(words) || (used && acts.has('finish'));
}
