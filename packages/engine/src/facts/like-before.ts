import type { Link } from './chain.js';
import type { Clause } from './clause.js';

/** A name that says of what the fact before it is about something else of its kind; null for all others. */
export function likeBefore(clause: Clause, name: string, last: Link): string | null {
  const crop = name.length <= 4 && YIELDS.test(name) ? (SOWN.exec(last.name)?.[1] ?? '') : '';
  if (crop !== '') return crop + name;
  const group = groupLike(name, last);
  if (group !== '') return group;
  const earners = INCOME_PART.test(name) ? EARNERS.exec(last.name) : null;
  if (earners !== null) return `${earners[1]}人均${name.replace(/^人均/, '')}`;
  const school = last.sentence === clause.index && PUPILS.test(name) ? (SCHOOL.exec(last.name)?.[1] ?? '') : '';
  return school === '' || TURNED.test(clause.text.slice(Math.max(0, clause.core.from - TURN_BACK), clause.core.from))
    ? null
    : school + name;
}

/** 粮食播种面积186万亩,总产量72万吨,平均亩产387公斤: what grew there. */
const YIELDS = /^(?:总产量?|总产|单产|亩产|平均亩产|平均单产)$/;
const SOWN = /^(?:新?种植|播种)?([\u4e00-\u9fff]{2,6}?)(?:(?:播种|种植|总)*面积|总?产量)$/;

/** 农村居民人均可支配收入2.6万元,其中工资性收入1.4万元: a part of the income of those before. */
const INCOME_PART = /^(?:人均)?(?:工资性收入|经营(?:性|净)收入|财产(?:性|净)收入|转移(?:性|净)收入)$/;
const EARNERS =
  /^((?:全体|城镇|农村|农牧)(?:常住)?(?:居民|民))人均(?:可支配|工资性|经营(?:性|净)|财产(?:性|净)|转移(?:性|净))?(?:纯)?收入$/;

/** 普通高中招生3万人,在校生9万人,毕业生2.8万人: those of the schools before. */
const PUPILS = /^(?:招生|在校(?:学)?生|在学(?:学)?生|毕业生|在园幼儿|在校学生|专任教师)(?:人数|数)?$/;
/** A semicolon turns from those of one kind of school to those of all. */
const TURN_BACK = 16;
const TURNED = /;\D*$/;
const SCHOOL =
  /^((?!各级各类)[\u4e00-\u9fff()]{2,14}?)(?:共?招生|在校(?:学)?生|在学(?:学)?生|毕业生|在校学生|专任教师|(?<=学校|中学|小学|高校|幼儿园))(?:人数|数)?$/;

/** 环比上涨的县区个数为9个,持平的为2个: the same of another group. */
function groupLike(name: string, last: Link): string {
  if (name.length > 4 || !/(?:上涨|下降|持平|增长|回落|上升)$/.test(name)) return '';
  const group = /(?:环比|同比)?(?:上涨|下降|持平|增长|回落|上升)(?=的?.{2,6}$)/.exec(last.name);
  if (group === null) return '';
  const compared = /^(?:环比|同比)/.exec(group[0])?.[0] ?? '';
  return (
    last.name.slice(0, group.index) +
    (/^[环同]比/.test(name) ? '' : compared) +
    name +
    last.name.slice(group.index + group[0].length)
  );
}
