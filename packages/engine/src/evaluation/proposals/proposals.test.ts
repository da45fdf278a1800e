import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../document/document.js';
import { read } from '../../facts/read.js';
import { evaluate } from '../evaluate.js';
import { proposeInWords } from './in-words.js';
import type { KnownIndicator, Proposal } from './proposal.js';
import { propose } from './propose.js';

/** A few sentences of a document with what becomes of each figure that is named by its quote; `#2` is the second of a quote. */
interface Case {
  readonly note: string;
  readonly in: DocumentKind;
  readonly text: string;
  readonly expect: Readonly<Record<string, string>>;
}

const HEADS: Readonly<Record<DocumentKind, string>> = {
  plan: '云岭市国民经济和社会发展第十四个五年规划纲要\n第一章 “十四五”时期主要目标\n',
  'annual-plan': '关于云岭市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告\n',
  'work-report': '云岭市政府工作报告\n',
  communique: '云岭市2023年国民经济和社会发展统计公报\n',
  'budget-report': '关于云岭市2023年预算执行情况和2024年预算草案的报告\n',
  feature: '云岭市高质量发展综述\n',
  figures: '',
};

/** What the ledger of the cases knows: codes of the catalogue, one of its own, and one that is a change by its name. */
const KNOWN: readonly KnownIndicator[] = [
  { code: 'gdp', name: '地区生产总值', aliases: ['经济总量'], unit: '亿元' },
  { code: 'urbanization', name: '常住人口城镇化率', aliases: [], unit: '%' },
  { code: 'forest-coverage', name: '森林覆盖率', aliases: [], unit: '%' },
  { code: 'grain-output', name: '粮食产量', aliases: [], unit: '万吨' },
  { code: 'new-urban-jobs', name: '城镇新增就业', aliases: [], unit: '万人' },
  { code: 'survey-unemployment', name: '城镇调查失业率', aliases: [], unit: '%' },
  { code: 'farmland-retained', name: '耕地保有量', aliases: [], unit: '公顷' },
  { code: 'energy-intensity', name: '单位地区生产总值能耗降低率', aliases: [], unit: '%' },
  { code: 'industry-growth', name: '规模以上工业增加值增速', aliases: [], unit: '%' },
  { code: 'water-use', name: '用水总量', aliases: [], unit: '亿立方米' },
  { code: 'YL-017', name: '茶旅融合示范点', aliases: ['茶旅示范点数量'], unit: '个' },
  { code: 'YL-020', name: '县域经济竞争力位次', aliases: [], unit: '位' },
];

const HERE = import.meta.dirname;
const cases: readonly Case[] = readFileSync(join(HERE, 'proposals.corpus.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

describe('what becomes of the figures of', () => {
  test.each(cases.map((given) => [given.note, given] as const))('%s', (_, given) => {
    const reading = read(HEADS[given.in] + given.text, { kind: given.in, region: '云岭市', ...yearOf(given.in) });
    const said = new Map<string, string>();
    for (const proposal of propose(reading, KNOWN)) {
      for (const at of [proposal.fact, ...proposal.also]) {
        const { quote } = reading.facts[at]!;
        const turn = reading.facts.slice(0, at + 1).filter((fact) => fact.quote === quote).length;
        said.set(turn === 1 ? quote : `${quote}#${turn}`, at === proposal.fact ? say(proposal) : 'also');
      }
    }
    expect(Object.fromEntries(Object.keys(given.expect).map((quote) => [quote, said.get(quote)]))).toEqual(
      given.expect,
    );
  });
});

function yearOf(kind: DocumentKind): { readonly year?: number } {
  return kind === 'plan' ? {} : { year: 2023 };
}

/** `target end-level 2021-2025 >= 12000亿元 | same gdp | sure`: the draft, the indicator, how sure it is and why not. */
function say(proposal: Proposal): string {
  if (proposal.becomes === 'nothing') return `nothing: ${proposal.why}`;
  const { becomes, match, certainty, doubts } = proposal;
  const name = match.how === 'same' ? match.code : `${match.code ?? '-'} ${match.name}`;
  return [`${becomes} ${draftOf(proposal)}`, `${match.how} ${name}`, [certainty, ...doubts].join(' ')].join(' | ');
}

function draftOf(proposal: Exclude<Proposal, { readonly becomes: 'nothing' }>): string {
  const { becomes, draft } = proposal;
  const number = draft.value === null || typeof draft.value === 'number' ? draft : draft.value;
  const value = Number(number.value).toFixed('decimals' in number ? number.decimals : 0) + draft.unit;
  if (becomes === 'baseline') return `${draft.year} ${value}${draft.estimated ? ' estimated' : ''}`;
  if (becomes === 'observation')
    return [draft.period, draft.measure, value, draft.status, draft.prices].filter(Boolean).join(' ');
  if (becomes === 'year-target')
    return [draft.period, draft.measure, draft.comparator, value, draft.soft && 'soft'].filter(Boolean).join(' ');
  const { kind, span, comparator, upper, base, measure, binding, soft, prices } = draft;
  return [
    kind,
    `${span.from}-${span.to}`,
    measure,
    comparator,
    upper === undefined ? value : `${value} to ${upper.value}`,
    base && `from ${base.value.toFixed(base.decimals)}`,
    binding && 'binding',
    soft && 'soft',
    prices,
  ]
    .filter(Boolean)
    .join(' ');
}

test('what goes by a name of two indicators is for a person to choose', () => {
  const twice = ['YL-001', 'YL-002'].map((code) => ({
    code,
    name: `${code}号`,
    aliases: ['茶园总面积'],
    unit: '万亩',
  }));
  const [proposal] = propose(read(`${HEADS['work-report']}2023年，茶园总面积12万亩。`, { year: 2023 }), twice);
  expect(proposal).toMatchObject({ certainty: 'unsure', doubts: expect.arrayContaining(['several-known']) });
});

describe('the example city', () => {
  const EXAMPLES = join(HERE, '../../../../../examples');
  const readings = ['plan-2021-2025.txt', 'annual-plan-2024.txt', 'work-report-2024.txt', 'yearly-figures.csv'].map(
    (name) => read(readFileSync(join(EXAMPLES, name), 'utf8'), { name }),
  );

  test.each(readings.map((reading) => [reading.document.name, reading] as const))(
    '%s: every fact stands in exactly one proposal',
    (_, reading) => {
      const proposals = propose(reading, KNOWN);
      const places = proposals.flatMap(({ fact, also }) => [fact, ...also]);
      expect(places.toSorted((one, other) => one - other)).toEqual(reading.facts.map((_, at) => at));
      expect(proposals.map(({ fact }) => fact)).toEqual(proposals.map(({ fact }) => fact).toSorted((a, b) => a - b));
    },
  );

  test.each(readings.map((reading) => [reading.document.name, reading] as const))(
    '%s: the order of the known indicators does not matter',
    (_, reading) => {
      expect(propose(reading, KNOWN.toReversed())).toEqual(propose(reading, KNOWN));
    },
  );

  test('targets of a plan can be judged as they are', () => {
    const proposals = propose(readings[0]!, KNOWN);
    for (const proposal of proposals) {
      if (proposal.becomes !== 'target') continue;
      const judgement = evaluate(proposal.draft, { observations: [] }, '2023-12-31');
      expect(judgement.kind).toBe(proposal.draft.kind);
    }
  });

  test('most figures of the table of main indicators are sure', () => {
    const proposals = propose(readings[0]!, KNOWN).filter(({ fact }) => readings[0]!.facts[fact]!.cell?.table === 1);
    const sure = proposals.filter((proposal) => proposal.becomes !== 'nothing' && proposal.certainty === 'sure');
    const beside = proposals.filter((proposal) => proposal.becomes === 'nothing' && proposal.why === 'change');
    expect(sure.length + beside.length).toBeGreaterThan(proposals.length * 0.9);
  });
});

describe('words in place of a number', () => {
  const TABLE = `专栏1 主要指标
指标 | 单位 | 2020年 | 2025年 | 属性
地区生产总值 | 亿元 | 682.4 | 各年度视情提出 | 预期性
城镇调查失业率 | % | 5.2 | 5.5以内 | 预期性
森林覆盖率 | % | 53.2 | 完成省下达任务 | 约束性
粮食产量 | 万吨 | 20.6 | 与经济增长基本同步 | 预期性
用水总量 | 亿立方米 | — | 完成省下达任务 | 约束性`;

  const inWords = (text: string, frame = {}, known = KNOWN) => {
    const reading = read(text, frame);
    const { facts, proposals } = proposeInWords(reading, known, propose(reading, known));
    return proposals.map((proposal) => ({ ...proposal, said: facts[proposal.fact]! }));
  };

  test('make targets of a plan that have none, with the base of their row', () => {
    const proposals = inWords(HEADS.plan + TABLE);
    expect(
      proposals.map(({ match, draft }) => [match.code, draft.kind, draft.value, draft.base?.value, draft.binding]),
    ).toEqual([
      ['gdp', 'year-by-year', null, 682.4, false],
      ['forest-coverage', 'assigned', null, 53.2, true],
      ['grain-output', 'relative', null, 20.6, false],
    ]);
    expect(proposals.map(({ said }) => [said.quote, said.value])).toEqual([
      ['各年度视情提出', []],
      ['完成省下达任务', []],
      ['与经济增长基本同步', []],
    ]);
  });

  test.each([
    ['地区生产总值增长保持在合理区间、各年度视情提出。', 'gdp year-by-year change = 各年度视情提出'],
    ['粮食产量增长与经济增长基本同步。', 'grain-output relative = 与经济增长基本同步 地区生产总值'],
    [
      '粮食产量增速高于地区生产总值增速，森林覆盖率完成省下达任务。',
      'forest-coverage assigned = 完成省下达任务; grain-output relative >= 高于地区生产总值增速 地区生产总值',
    ],
    ['单位地区生产总值能耗、用水总量控制在省下达指标以内。', 'water-use assigned = 控制在省下达指标以内'],
    ['单位地区生产总值能耗降低完成国家下达目标。', 'energy-intensity assigned = 完成国家下达目标'],
    // What was so, what is done for it, and what is not told of.
    ['粮食产量增长已与经济增长基本同步。', ''],
    ['健全增产机制，促进粮食产量增长与经济增长基本同步。', ''],
    ['粮食产量完成省下达任务的118%。', ''],
    ['粮食产量增速高于全国平均水平。', ''],
    ['与全省同步基本实现现代化。', ''],
    ['社会文明程度提高与经济增长基本同步。', ''],
  ])('in a sentence of the goals: %s', (sentence, expected) => {
    const said = inWords(HEADS.plan + sentence).map(({ match, draft, said: { quote }, against }) =>
      [match.code, draft.kind, draft.measure, draft.comparator, quote, against?.name].filter(Boolean).join(' '),
    );
    expect(said.toSorted().join('; ')).toBe(expected);
  });

  test('are promises in the chapter of goals alone, of the years of the plan', () => {
    const sentence = '粮食产量增长与经济增长基本同步。\n';
    const [title = ''] = HEADS.plan.split('\n');
    const chapters = ['第一章 “十三五”时期发展成就', '第二章 二〇三五年远景目标', '第四章 做强农业'];
    for (const chapter of chapters) expect(inWords(`${title}\n${chapter}\n${sentence}`), chapter).toEqual([]);
  });

  test('say nothing of what has a number, but that it keeps pace with another', () => {
    const numbered = '到2025年，森林覆盖率达到54%，粮食产量达到25万吨。';
    const said = `${numbered}森林覆盖率完成省下达任务。粮食产量增长与经济增长基本同步。`;
    expect(inWords(HEADS.plan + said).map(({ match }) => match.code)).toEqual(['grain-output']);
  });

  test('name no indicator that the ledger does not have and the document gives no number of', () => {
    const sentence = '居民人均可支配收入增长与经济增长基本同步。';
    expect(inWords(HEADS.plan + sentence)).toEqual([]);
    const [proposal] = inWords(`${HEADS.plan}2020年，居民人均可支配收入2.8万元。${sentence}`);
    expect(proposal?.match).toMatchObject({ how: 'new', code: 'resident-income', unit: '万元' });
  });

  test('say nothing in a report', () => {
    expect(inWords(HEADS['work-report'] + TABLE, { kind: 'work-report', year: 2020 })).toEqual([]);
  });
});
