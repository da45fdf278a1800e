import type { Clause } from './clause.js';
import { actAt } from './name.js';

export interface HeadBehind {
  readonly name: string;
  /** Units of the text behind the figure that it takes. */
  readonly length: number;
  /** Whether a predicate with a figure of its own follows: the head is its subject too. */
  readonly shared: boolean;
}

/** A predicate, not a noun, follows the figure. */
const PREDICATE =
  /^(?:增长|下降|提高|减少|增加|同比|较|比上|比去|占|左右|以上|以内|用于|实现|完成|达到|得到|全部|均|已|并|被|在|与|和|及|到|将|为|是|由|列入|纳入|入选|获|通过|进入|落户|落地|上市|参加|受益|投入|开工|竣工|建成|投产(?!企业|项目)|投运|顺利|成功|有序|加快|全面|正式|陆续|相继|先后|首次|超过|高于|低于|位居|居全|居首|居前|排名|排位|以|从|向|对|于|等|的?目标|的?任务|之一|不等|大关|台阶|关口|门槛|行列|分别|其中|来自|支持|推动|带动|惠及|覆盖|挂牌|启动|开通|运营|运行|提升|升级|达产|入库|入统|签约|的水平|的规模|的速度|,|;|。|、|\)|”|:|—|$)/;

/** Where a predicate starts inside the words behind the figure: what stands before it is the head. */
const TURN =
  /(?:全部|均|都|顺利|成功|有序|如期|按期|圆满|累计|显著|明显|加快|全面(?=完成|建成|投|开)|正式|陆续|相继|先后|实现(?!率)|完成(?!率)|达到|得到|投入(?!品)|建成(?!区)|开工|竣工|投产(?!企业)|投运|挂牌|入选|获批|获评|获得|荣获|列入|纳入|通过(?!率)|进入|落户|落地|启动|开通|增长(?![点极])|下降|提升(?=了)|成为|被|已|分别|共同|普遍|参加|受益|上线|整合为|整合成|重组为|前期工作|入库|入统|签约|达产|主体完工|基本完工|完工|进展顺利|支援|助力|赴|深入|参与|取得|保持|交付|投用|通车|封顶)/;

/** The noun behind the figure that it counts or measures; null where none stands there. */
export function headBehind(clause: Clause, bare: boolean): HeadBehind | null {
  const { tail, quantity } = clause;
  if (tail === '' || PREDICATE.test(tail)) return null;
  const whole = tail.replace(/^的/, '');
  const turn = TURN.exec(whole.slice(1));
  const noun = shortened(turn === null ? whole : whole.slice(0, turn.index + 1));
  if (quantity.of === 'money' && !isMoneyNoun(noun, bare)) return null;
  const shared = turn !== null && nextFigure(clause);
  if (noun.length >= 4 || turn === null || shared)
    return { name: noun, length: tail.length - whole.length + noun.length, shared };
  return { name: whole.replace(/全部|均|都/, ''), length: tail.length, shared: false };
}

/** A head that runs on through 和 and 、 is the first of several things. */
function shortened(noun: string): string {
  if (noun.length <= 18) return noun;
  const joint = /[、和](?=[^、和]{4})/.exec(noun.slice(4));
  return joint && !/等/.test(noun) ? noun.slice(0, joint.index + 4) : noun;
}

/** Another figure follows before the next separator: the predicate is that figure's. */
function nextFigure({ text, behind }: Clause): boolean {
  return /\d/.test(text[behind.to] ?? '');
}

/** 发放860万元创业担保贷款, but not 投资1.2亿元新建道路. */
function isMoneyNoun(noun: string, bare: boolean): boolean {
  return bare && actAt(noun, 0) === '';
}
