import { DEFAULT_THRESHOLDS as LIMITS } from '@outturn/engine';
import { inBoth } from '../kit/words.js';

const share = `${LIMITS.aboutShare * 100}%`;
const { aboutPoints, gap, likely, effort } = LIMITS;

export const WORDS = inBoth(
  {
    title: '判断方法',
    description: '目标怎样判断、各个词是什么意思、数字怎样取舍、发布版是什么，以及怎样自行复算。',
    lead: (version: string) =>
      `本站的判断都按同一方法（版本 ${version}）由公开的数和公开的算式得出，任何人都可以复算。`,
    principles: '原则',
    principle: [
      '各项目标分别判断，不设总分；约束性与预期性分开统计。',
      '数取自公开文件或主管部门，保留原文的位数，不改动统计数据。',
      '不可比、待下达、未到期、无数据如实写明，不当作零，也不算未完成。',
      '计算得出的判断是建议，由人签认后才是结论。评价对象是目标和单位，不是个人。',
    ],
    progress: '进度怎样算',
    progressSays: [
      '完成率 P：已经走过的路占从基期到目标的比重。可以为负，也可以超过 100%，不截断。',
      '应完成 E：到最近一个数为止应当走过的比重。有年度目标的按年度目标连线，没有的按时间均匀推进；增速和倍数按等比推进。',
      '比值 R＝P÷E。时间进度另行列出，是规划期已过去的比重。',
      `预计：照其余时间所需速度与以往速度之比，不超过 ${likely} 为“预计能完成”，不超过 ${effort} 为“需努力”，再高为“难以完成”。`,
      `“左右”“约”容许目标值的 ${share}，百分比至少容许 ${aboutPoints} 个百分点；“基本同步”容许相差 ${gap} 个百分点。`,
    ],
    classes: '判断用语',
    word: '用语',
    means: '含义',
    kinds: '十二类目标',
    kind: '类型',
    written: '规划中的写法',
    done: '怎样算完成',
    figures: '数字怎样取舍',
    figuresSay: [
      '印出来的数代表一个区间：28.4 可能是 28.35 到 28.45 之间的任何值。区间两端的判断不同时，会注明判断受四舍五入影响。',
      '同一时期有几个数时，最终核实数优先，其次是初步核算数，再次是预计数；部门数与统计数分列，不相互替代。',
      '口径改变后，没有换算办法的数不与旧口径的目标相比；有换算办法的，两种口径的结果并列。',
      '目标经法定程序调整的，旧目标照样保留，可以在指标页看到。',
    ],
    releases: '状态与发布版',
    releasesSay: [
      '台账只增不改，每条记录都带有前一条的哈希值。页脚写明数据截至时间和台账状态。',
      '发布版是给定编号的一份完整状态，地址以 r/编号/ 开头，内容不再变动。发布版之间的页面随新数据更新。',
      '“判断日期”是另一个时间：同一份数据可以按不同日期判断。',
    ],
    recompute: '自行复算',
    steps: [
      '下载指标页或对照表旁的 CSV 或 JSON，其中有基期值、目标值、历年数和判断；字段说明在 metadata.json。',
      '按上面的算式核对完成率、应完成和比值；指标页给出每一步的算式和中间结果。',
      '下载公开文件的原文，用 Outturn 重新读取，核对每个数字的原文和位置：',
      '核对文件之间是否对得上：',
    ],
  },
  {
    title: 'Method',
    description:
      'How targets are judged, what the words mean, how figures are treated, what a release is, and how to recompute it all.',
    lead: (version: string) =>
      `All judgements here follow one method (version ${version}) from published figures by published sums. Anybody can recompute them.`,
    principles: 'Principles',
    principle: [
      'Each target is judged by itself. There is no overall score, and binding targets are counted apart from expected ones.',
      'Figures come from published documents or the departments in charge, with the digits they were written with. Statistics are never edited.',
      'Not comparable, not issued, not due and no data are said as they are: they do not count as zero, nor as missed.',
      'A computed judgement is a proposal until a person signs it. Targets and units are judged, never persons.',
    ],
    progress: 'How progress is computed',
    progressSays: [
      'Done, P: the share of the way from base to target covered so far. It may be negative or above 100%, and is not clipped.',
      'Expected, E: the share that should have been covered by the period of the latest figure: along the yearly targets where there are any, otherwise evenly over time; for growth rates and multiples, in equal ratios.',
      'The ratio R = P ÷ E. Time elapsed is given beside it: the share of the plan’s period that has passed.',
      `Outlook: the pace needed from now on, divided by the pace so far. Up to ${likely} it is “likely”, up to ${effort} it “takes effort”, beyond that it is “unlikely”.`,
      `“About” allows ${share} of the target, and at least ${aboutPoints} percentage points where the target is a percentage; “in step” allows ${gap} percentage points.`,
    ],
    classes: 'What the words mean',
    word: 'Word',
    means: 'Meaning',
    kinds: 'The twelve kinds of target',
    kind: 'Kind',
    written: 'As plans write it',
    done: 'When it is done',
    figures: 'How figures are treated',
    figuresSay: [
      'A printed number stands for an interval: 28.4 may be anything from 28.35 to 28.45. Where the two ends would be judged differently, the page says so.',
      'Of several figures for one period the final one is used first, then the preliminary one, then the estimate. Departmental and statistical figures are separate series.',
      'After a change of definition, figures are not compared with a target set under the old one, unless a conversion is given; then both results are shown side by side.',
      'Where a target was amended by law, the old one is kept and shown on the page of its indicator.',
    ],
    releases: 'States and releases',
    releasesSay: [
      'The ledger only grows, and each event holds the hash of the one before. The foot of each page names the as-of time of the data and the state of the ledger.',
      'A release is a whole state with a number. Its addresses begin with r/NUMBER/, and it never changes again. Pages between releases follow new data.',
      '“Judged on” is a separate date: the same data can be judged on different dates.',
    ],
    recompute: 'Recompute it',
    steps: [
      'Download the CSV or JSON beside an indicator or a scoreboard: base, target, yearly figures and judgement; metadata.json says what the columns mean.',
      'Check done, expected and their ratio by the sums above; the page of an indicator gives each step with its result.',
      'Save the published documents and let Outturn read them again, to check each number against its words and place:',
      'See whether the documents agree with each other:',
    ],
  },
);
