import type { KindId } from '@outturn/engine';
import { type InBoth, inBoth } from '../kit/words.js';

/** What a kind of target is: its name, how plans write it, and when it is done. */
type Kind = readonly [name: string, written: string, done: string];

/** A kind that the engine has and this page does not explain does not compile. */
export const KINDS: InBoth<Readonly<Record<KindId, Kind>>> = inBoth<Readonly<Record<KindId, Kind>>>(
  {
    'end-level': ['期末水平', '城镇化率达到65%', '期末年的值达到目标；进度为（现值－基期值）÷（目标值－基期值）'],
    'mean-growth': ['年均增速', '研发经费年均增长7%以上', '各年增速连乘后的年均增速达到目标，按可比价'],
    'cumulative-sum': ['累计量', '五年新增城镇就业50万人', '各年之和达到目标'],
    'cumulative-change': ['累计变动率', '单位GDP能耗五年累计降低15%', '各年变动率连乘达到目标，不是各年之和'],
    'each-year': ['年度达标', '城镇调查失业率控制在5.5%以内', '每一年都在限值以内'],
    floor: ['底线（保有量）', '耕地保有量不低于238.6万亩', '任何时候不越过底线，看余量，不算百分比'],
    relative: ['相对型', '居民收入增长与经济增长基本同步', '与对比指标的增速差在容许范围内'],
    'year-by-year': ['各年度视情提出', '地区生产总值增速各年度视情提出', '对照每年年度计划的目标'],
    assigned: ['上级下达', '完成上级下达指标', '上级下达之后才有数；此前为“待下达”'],
    milestone: ['定性（里程碑）', '建成区域性科技创新中心', '有日期的节点，凭证据由人判断'],
    rank: ['位次', '进入全国百强前50位', '名次不低于目标；数字越小越好'],
    multiple: ['倍数', '地区生产总值比2020年翻一番', '为基期的倍数，写明价格口径'],
  },
  {
    'end-level': [
      'Level at the end',
      'urbanisation reaches 65%',
      'The last year is at the target; the way gone is (now − base) ÷ (target − base)',
    ],
    'mean-growth': [
      'Mean yearly growth',
      'R&D spending grows by 7% a year or more',
      'The geometric mean of the yearly rates is at the target, at constant prices',
    ],
    'cumulative-sum': ['Sum over the years', '500,000 new jobs in five years', 'The years add up to the target'],
    'cumulative-change': [
      'Change in all',
      'energy per unit of GDP falls by 15% in five years',
      'The yearly changes compound to the target; they are not added',
    ],
    'each-year': ['Limit of every year', 'unemployment stays within 5.5%', 'Each year is within the limit'],
    floor: [
      'Floor',
      'no less than 2.386 million mu of farmland',
      'The line is never crossed; what counts is the margin',
    ],
    relative: [
      'Relative to another indicator',
      'incomes grow about as fast as GDP',
      'The gap between the two rates is within what is allowed',
    ],
    'year-by-year': [
      'Set year by year',
      'GDP growth to be set each year',
      'Judged against the target of each yearly plan',
    ],
    assigned: [
      'Assigned from above',
      'the figure assigned by the province is met',
      'There is a value once it has been assigned; until then “not issued yet”',
    ],
    milestone: [
      'Qualitative, by milestones',
      'a regional centre of innovation is established',
      'Dated steps with evidence, judged by a person',
    ],
    rank: [
      'Rank',
      'among the first 50 counties of the country',
      'The rank is at the target or better; smaller is better',
    ],
    multiple: ['Multiple of the base', 'GDP is twice that of 2020', 'So many times the base, at prices that are named'],
  },
);
