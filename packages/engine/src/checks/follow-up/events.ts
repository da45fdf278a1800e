import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { clauseStart } from '../../entries/clause.js';
import { mentionsOf } from '../../entries/mentions.js';
import { modeAt } from '../../entries/mode-at.js';

/** Something that a report says came about once: a signing, a start, a completion. */
export interface Event extends Range {
  readonly document: CaseDocument;
  /** What it happened to, in one spelling. */
  readonly name: string;
  readonly act: string;
}

/** Acts that happen once in the life of a work. */
const ACT =
  /签约|奠基|开工|动工|封顶|竣工|完工|落成|揭牌|挂牌|通车|通航|投产|投运|并网|开业|开园|开馆|投入使用|投入运营/g;
/** How a work is called, and how well it went, between its name and the act. */
const CALLED =
  /(?:项目|工程|建设|等|顺利|正式|全面|基本|如期|按期|成功|全部|陆续|相继|已经?|均|主体|实现|建成|完成|并|改造|新建|扩建)+$/;
const SPENT = /^.*?\d[\d.]*[余多]?[万亿]?元的?/;
/** Kinds of works of which there are new ones each year. */
const KINDS =
  /老旧|小区|棚户|棚改|背街|巷道|农村|公路|道路|厕所|农田|城中村|管网|保障|安置|公租房|幼儿园|学校|首批|一批|重点|重大|亿元|各类|标准化|绿化|供水|排水|供热|桥梁|危桥|产业|企业|招商|民生|社区服务|停车|充电/;
const SHORTEST = 4;

/** What the parts of a document that look back say came about, once for each work that a list names. */
export function eventsIn(document: CaseDocument): readonly Event[] {
  const { text } = document;
  return [...text.matchAll(ACT)].flatMap(({ index, 0: act }) => {
    if (modeAt(document, index) !== 'review') return [];
    const [start, end] = [clauseStart(text, index), index + act.length];
    const named = mentionsOf(document).filter(
      (mention) => mention.start <= start && index < mention.end && mention.project.start < index,
    );
    const names = [...text.slice(start, index).split(/[、和及]/), ...named.map(({ key }) => key)].map(plainName);
    return [...new Set(names)].filter(isOwn).map((name) => ({ document, start, end, name, act }));
  });
}

/** 投资550万元的青山社区文体馆项目基本 is 青山社区文体馆. */
function plainName(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s“”"《》()]/g, '')
    .replace(SPENT, '')
    .replace(CALLED, '');
}

function isOwn(name: string): boolean {
  return name.length >= SHORTEST && /^[\u4e00-\u9fffA-Za-z0-9×-]+$/.test(name) && !KINDS.test(name);
}
