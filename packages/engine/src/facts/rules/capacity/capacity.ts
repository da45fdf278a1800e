import type { Clause } from '../../clause.js';
import { headBehind } from '../../head-behind.js';
import { actAt, nameOf } from '../../name.js';
import type { Draft, Rule } from '../../rule.js';

const SIZES = new Set(['power', 'energy', 'mass', 'volume', 'flow', 'count', 'length', 'area', 'data', 'none']);
const YEARLY =
  /(?:年产|日产|年处理|日处理|年加工|日加工|日消纳|年消纳|年屠宰|年出栏|年产能|年发电|年吞吐|年运输|日供水|年供气|年输送|年产量)$/;
const PLANT =
  /(?:项目|工程|基地|生产线|电站|风电|光伏|煤电|储能|水库|煤矿|煤电一体化|抽水蓄能|装置|厂|园|变电站|线路|设施|机组|产业园|中心|火电|热电联产|热电|水电站|风电场|集群|片区|开发建设|系统|库|仓|矿)(?:等|建设|开工|投产|并网|建成|有序|加快|顺利|实现|竣工|全面|年底|和|、|及|前期|核准|完成|获批|二期|一期|三期|成功|,|落地|扩建|改造|改建|技改|前|的|年|项目|$)/;

/** 2×35万千瓦煤电项目, 年产20亿米布料生产线, 120万吨/年: a size that belongs to the name of a project. */
function read(clause: Clause): Draft | null {
  const { quantity, tail, words } = clause;
  if (!SIZES.has(quantity.of) || clause.values.length > 1) return null;
  if (tail === '') return null;
  const yearly = YEARLY.test(words) || quantity.unit.includes('/年') || quantity.unit.includes('/日');
  const names =
    tail !== '' &&
    PLANT.test(`${tail}${ofProjects(clause)}`) &&
    (quantity.form === 'product' || yearly || quantity.of === 'power' || isSizeOfPlant(clause));
  if (!names && !(yearly && tail.length > 2 && quantity.form !== 'range')) return null;
  const place = nameOf(words.replace(YEARLY, ''));
  const head = headBehind({ ...clause, quantity: { ...quantity, of: 'count' } }, true)?.name ?? tail.replace(/^的/, '');
  const name = nameOf(withoutOpening(place) + head);
  return name === ''
    ? null
    : { measure: 'capacity', subjects: [{ name, named: clause.behind }], optional: true, claimed: tail.length };
}

/** 15万吨尼龙新材料、恒远30万吨聚酯等项目: the word that makes them projects may stand at the end of the list. */
function ofProjects({ text, behind, quantity }: Clause): string {
  if (quantity.of !== 'mass' && quantity.of !== 'power') return '';
  return /^[^,;。]{0,60}?等(?:重大|重点)?(项目|工程)/.exec(text.slice(behind.to, behind.to + 70)) ? '项目' : '';
}

/** What is done with a project is no part of its name: 推动, 建设. */
function withoutOpening(place: string): string {
  const act = actAt(place, 0);
  return act === '' ? place : place.slice(act.length);
}

/** A mass, volume or flow right before a plant is its size; 建设3万亩标准园 says what is built. */
function isSizeOfPlant({ quantity, words }: Clause): boolean {
  if (quantity.of === 'mass' || quantity.of === 'volume' || quantity.of === 'energy' || quantity.of === 'flow')
    return true;
  return quantity.of === 'length' && quantity.form === 'range' && words !== '';
}

export const rule: Rule = { id: 'capacity', order: 90, read };
