import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches } from './facts/laws.js';
import { type Fact, type Range, type ReadOptions, read } from './index.js';

// The same texts every time; OUTTURN_SEED and OUTTURN_RUNS go looking further.
fc.configureGlobal({
  seed: Number(process.env.OUTTURN_SEED ?? 20261122),
  numRuns: Number(process.env.OUTTURN_RUNS ?? 300),
});

const TITLE = '云岭市政府工作报告\n\n';

/** Fixes all that a text could say about itself. */
const FRAME: ReadOptions = { name: 'sample', region: '云岭市', year: 2024, kind: 'work-report' };

// A grammar of what plans and reports write.

const indicator = fc.constantFrom(
  '地区生产总值',
  '规上工业增加值',
  '农村居民人均可支配收入',
  '一般公共预算收入',
  '森林覆盖率',
  '每千人口执业(助理)医师数',
  '茶叶种植面积',
  '5岁以下儿童死亡率',
  '研发经费支出占GDP比重',
  '登记失业率',
);
const unit = fc.constantFrom('亿元', '万亩', '%', '个百分点', '公斤', '万人次', '台(架)', '万千瓦', '‰', '倍', '');
const thing = fc.constantFrom('厂房', '养老床位', '示范合作社', '通村公路', '冷库', '学校', '高标准农田');
const classifier = fc.constantFrom('万平方米', '张', '家', '公里', '座', '所', '个', '万余名');
const before = fc.constantFrom('', '', '约', '近', '超过', '不低于', '至少', '控制在');
const after = fc.constantFrom('', '', '以上', '左右', '以内', '以下');
const when = fc.constantFrom('', '', '全年', '预计', '到2030年,', '2024年', '“十四五”期间', '力争', '2021-2025年');
const verb = fc.constantFrom('达到', '完成', '实现', '为', '提高到', '降至', '');
const growth = fc.constantFrom('同比增长', '下降', '年均增长', '比上年提高', '增长');
const decoy = fc.constantFrom(
  '召开第3次全体会议',
  '打通G318线',
  '开展三年行动',
  '构建“1+3+N”体系',
  '拨打12345热线',
  '依据〔2023〕17号文件',
  '创建5A级景区',
  '2024年3月15日',
);

const whole = fc.integer({ min: 1, max: 99999 }).map(String);
const decimal = fc.tuple(whole, fc.integer({ min: 0, max: 999 })).map(([left, right]) => `${left}.${right}`);
const share = fc.integer({ min: 1, max: 99 }).map(String);
const blanked = decimal.map((number) => number.replace('.', '. '));
const torn = decimal.map((number) => number.replace('.', '.\n'));
const number = fc.oneof(whole, decimal, blanked);

/** A work report with numbers as given. */
function reportWith(number: Arbitrary<string>): Arbitrary<string> {
  const blocks = fc.array(fc.oneof(paragraphWith(number), heading), { minLength: 1, maxLength: 8 });
  return blocks.map((lines) => `${TITLE}${lines.join('\n')}`);
}

function paragraphWith(number: Arbitrary<string>): Arbitrary<string> {
  const clause = clauseWith(number);
  const clauses = fc.array(phrase(clause, fc.constantFrom(',', ',', '、', ';')), { maxLength: 4 });
  const sentence = phrase(clauses, clause, lit('。'));
  return fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''));
}

function clauseWith(number: Arbitrary<string>): Arbitrary<string> {
  return fc.oneof(
    phrase(when, indicator, verb, before, number, unit, after),
    phrase(when, indicator, verb, number, unit, lit('、'), growth, number, lit('%')),
    phrase(growth, before, number, unit, after),
    phrase(lit('新增'), thing, before, number, classifier, after),
    phrase(before, number, classifier, thing, lit('建成投用')),
    phrase(indicator, lit('、'), indicator, lit('分别'), growth, number, lit('%、'), number, lit('%')),
    phrase(lit('其中:'), indicator, number, unit, lit('、'), indicator, number, unit),
    phrase(lit('三次产业结构调整为'), share, lit(':'), share, lit(':'), share),
    phrase(lit('引进'), thing, share, fc.constantFrom('-', '—', '至'), share, classifier),
    phrase(lit('推进'), share, lit('×'), number, unit, lit('项目')),
    phrase(indicator, lit('由'), number, lit('%提高到'), number, lit('%')),
    decoy,
  );
}

const heading = fc.constantFrom(
  '一、2024年工作回顾',
  '二、2025年主要目标',
  '(一)工业',
  '1.园区建设',
  '第三章 发展目标',
  '——增长',
);
const paragraph = paragraphWith(number);
const report = reportWith(number);
/** As a text taken from a PDF may be: line ends inside numbers. */
const tornReport = reportWith(fc.oneof(number, torn));

/** The pieces that reading turns on, in any order at all. */
const soup = fc
  .array(
    fc.oneof(
      ...[number, unit, indicator, classifier, before, after, when, verb, growth, decoy],
      fc.constantFrom(...'0123456789０１２３,.，。、；：:%％()（）“”《》[]-—×+ 　\n\r\t年月日第一二三十百千万亿两余多'),
      fc.constantFrom('分别', '其中', '均', '合计', '|', '\ud83c', '\udf00', '\ufeff', '\u200b', '\0', '\u2028'),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anything = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const text = fc.oneof(tornReport, soup, anything);

describe('of any text', () => {
  test('places are true, facts are in order, and every number is read or left out', () => {
    law(text, (given) => expect(breaches(given, read(given))).toEqual([]));
  });

  test('every prefix can be read', () => {
    law(fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true })), ([given, part]) => {
      const prefix = given.slice(0, Math.floor(given.length * part));
      expect(breaches(prefix, read(prefix))).toEqual([]);
    });
  });

  test('the same text gives the same reading, whatever was read in between', () => {
    law(fc.tuple(text, text), ([given, other]) => {
      const first = read(given, FRAME);
      read(other);
      expect(read(given, FRAME)).toEqual(first);
    });
  });

  test('blank lines ahead only shift', () => {
    law(fc.tuple(text, fc.integer({ min: 1, max: 5 })), ([given, lines]) => {
      const plain = read(given, FRAME);
      const shifted = read('\n'.repeat(lines) + given, FRAME);
      expect(shifted.facts).toEqual(plain.facts.map((fact) => shiftedFact(fact, lines)));
      expect(shifted.leftOut).toEqual(plain.leftOut.map((number) => ({ ...number, ...shiftedRange(number, lines) })));
    });
  });
});

// Whether a text wraps its lines is judged on the whole of it, so these reports break no line inside a number.
describe('of a report whose frame is given', () => {
  test('what follows changes nothing before it', () => {
    law(fc.tuple(report, paragraph), ([given, more]) => {
      const alone = read(given, FRAME).facts.map(core);
      const longer = read(`${given}\n\n${more}`, FRAME).facts.filter((fact) => fact.end <= given.length);
      expect(longer.map(core)).toEqual(alone);
    });
  });

  test('a paragraph ahead only shifts what is read', () => {
    law(fc.tuple(paragraph, paragraph), ([first, second]) => {
      const alone = read(TITLE + second, FRAME).facts.map((fact) => core(shiftedFact(fact, first.length + 2)));
      const both = read(`${TITLE}${first}\n\n${second}`, FRAME).facts;
      const start = TITLE.length + first.length + 2;
      expect(both.filter((fact) => fact.start >= start).map(core)).toEqual(alone);
    });
  });

  test('full-width digits read like the narrow ones', () => {
    law(report, (given) => {
      const wide = given.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const [wideReading, narrowReading] = [read(wide, FRAME), read(given, FRAME)];
      expect(wideReading.facts.map(core)).toEqual(narrowReading.facts.map(core));
      expect(wideReading.document.sections.map(place)).toEqual(narrowReading.document.sections.map(place));
    });
  });

  test('line ends of other systems read the same', () => {
    law(tornReport, (given) => {
      const facts = (source: string): unknown[] => read(source, FRAME).facts.map(({ value, unit }) => [value, unit]);
      expect(facts(given.replaceAll('\n', '\r\n'))).toEqual(facts(given));
    });
  });
});

function law<Input>(input: Arbitrary<Input>, holds: (input: Input) => void): void {
  fc.assert(
    fc.property(input, (given) => {
      holds(given);
    }),
  );
}

function lit(words: string): Arbitrary<string> {
  return fc.constant(words);
}

function phrase(...parts: readonly Arbitrary<string | string[]>[]): Arbitrary<string> {
  return fc.tuple(...parts).map((written) => written.flat().join(''));
}

/** What a fact says on its own, without the words around it. */
function core({ start, end, value, unit, measure, comparator }: Fact): unknown {
  return { start, end, value, unit, measure, comparator };
}

function place({ start, end }: Range): Range {
  return { start, end };
}

function shiftedFact(fact: Fact, by: number): Fact {
  const named = fact.named && shiftedRange(fact.named, by);
  return { ...fact, ...shiftedRange(fact, by), sentence: shiftedRange(fact.sentence, by), named };
}

function shiftedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
