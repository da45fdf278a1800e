import type { Fact } from '@outturn/engine';
import { describe, expect, it } from 'vitest';
import { dataOf, sampleData } from '../../testing/sample.js';
import { en } from '../messages/en.js';
import { zh } from '../messages/zh.js';
import { drawnOf } from './drawn.js';
import { figureOf, roleOf, saidOf } from './figure.js';
import { findingsAt, shownFindings } from './findings.js';
import { indicatorsOf } from './indicators.js';
import { hasSeries, seriesOf } from './series.js';
import { nextFact, nextFinding } from './steps.js';
import { textModelOf } from './text-model.js';

function factsOf(text: string): readonly Fact[] {
  return dataOf(text).documents[0]!.facts;
}

describe('figures', () => {
  it('are said with their comparator', () => {
    const [fact] = factsOf('到2025年,森林覆盖率达到55%以上。');
    expect(saidOf(fact!, zh)).toBe('不低于 55%');
    expect(saidOf(fact!, en)).toBe('at least 55%');
  });

  it('keep the digits that were printed', () => {
    const [fact] = factsOf('2024年,全市生产总值512.30亿元。');
    expect(figureOf(fact!)).toBe('512.30 亿元');
  });

  it('show a ratio as it was written', () => {
    const [fact] = factsOf('2024年,三次产业结构为14:40:46。');
    expect(figureOf(fact!)).toBe('14:40:46');
  });

  it('call an aim an aim', () => {
    const [fact] = factsOf('2025年,地区生产总值力争增长7%。');
    expect(roleOf({ ...fact!, role: 'target', soft: true }, en)).toBe('aim');
    expect(roleOf({ ...fact!, role: 'target', soft: false }, en)).toBe('target');
  });
});

describe('the words', () => {
  it('name every rule that reads the example city, in both languages', () => {
    const rules = new Set(sampleData().documents.flatMap(({ facts }) => facts.map(({ rule }) => rule)));
    for (const rule of rules) expect([rule, zh.rules[rule], en.rules[rule]]).not.toContain(undefined);
  });
});

describe('indicators', () => {
  const { documents } = sampleData();
  const indicators = indicatorsOf(documents);

  it('hold every fact once', () => {
    const refs = [...indicators.values()].flatMap((one) => one.refs.map(({ document, fact }) => `${document}-${fact}`));
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toHaveLength(documents.reduce((sum, { facts }) => sum + facts.length, 0));
  });

  it('put what has a code together, whatever its words', () => {
    const gdp = [...indicators.values()].find(({ code, scope }) => code === 'gdp' && scope === '');
    expect(gdp!.name).toBe('地区生产总值');
    expect(new Set(gdp!.refs.map(({ document }) => document))).toEqual(new Set([0, 1]));
  });

  it('make a series of the levels in one unit', () => {
    const gdp = [...indicators.values()].find(({ code, scope }) => code === 'gdp' && scope === '')!;
    const factOf = (ref: (typeof gdp.refs)[number]): Fact => documents[ref.document]!.facts[ref.fact]!;
    const level = gdp.refs.map(factOf).find(({ measure }) => measure === 'level')!;
    const points = seriesOf(level, gdp.refs, factOf);
    expect(points.map(({ year }) => year)).toEqual([...points.map(({ year }) => year)].sort());
    expect(points.some(({ fact }) => fact.role === 'target')).toBe(true);
    expect(new Set(points.map(({ fact }) => fact.unit))).toEqual(new Set(['亿元']));
    expect(seriesOf(level, gdp.refs.slice(0, 1), factOf)).toEqual([]);
  });

  it('have something to draw where one has values of two years', () => {
    expect(hasSeries(documents)).toBe(true);
    expect(hasSeries(dataOf('2023年粮食产量12万吨。2024年粮食产量13万吨。').documents)).toBe(true);
    expect(hasSeries(dataOf('2024年粮食产量13万吨，2024年粮食产量13万吨。').documents)).toBe(false);
    expect(hasSeries(dataOf('增长3%').documents)).toBe(false);
  });

  it('are drawn with each value of a year once, the last one on the line, and nothing that no document says', () => {
    const gdp = [...indicators.values()].find(({ code, scope }) => code === 'gdp' && scope === '')!;
    const factOf = (ref: (typeof gdp.refs)[number]): Fact => documents[ref.document]!.facts[ref.fact]!;
    const open = gdp.refs.map(factOf).find(({ measure, role }) => measure === 'level' && role === 'target')!;
    const points = seriesOf(open, gdp.refs, factOf);
    const { model, refs, current } = drawnOf(points, open, 'GDP', 'en', en);
    const [line = [], ...others] = model.runs;
    expect(new Set(line.map(({ at }) => at)).size).toBe(line.length);
    expect(others.every((run) => run.length === 1)).toBe(true);
    expect(new Set([...refs.keys()].map(({ text }) => text)).size).toBe(refs.size);
    expect(factOf(refs.get(current!)!)).toBe(open);
    expect(model.unit.text).toBe('billion yuan');
    expect([model.paths, model.judgedOn]).toEqual([[], null]);
  });
});

describe('steps', () => {
  const data = sampleData();
  const text = textModelOf(data, 0)!;
  const stops = text.marks.filter(({ facts }) => facts.length > 0).map(({ facts }) => facts[0]!);

  it('go from one fact to the next, and round at the ends', () => {
    expect(nextFact(text, null, 0, 1)).toEqual({ document: 0, fact: stops[0] });
    expect(nextFact(text, { document: 0, fact: stops[0]! }, 0, 1)).toEqual({ document: 0, fact: stops[1] });
    expect(nextFact(text, { document: 0, fact: stops[0]! }, 0, -1)).toEqual({ document: 0, fact: stops.at(-1) });
  });

  it('start where the reader is', () => {
    const { start } = text.document.facts[stops[9]!]!;
    expect(nextFact(text, null, start, 1)).toEqual({ document: 0, fact: stops[9] });
    expect(nextFact(text, null, start, -1)).toEqual({ document: 0, fact: stops[8] });
  });

  it('go through the findings that are shown', () => {
    expect(nextFinding(data, [2, 5], null, 1)).toBe(2);
    expect(nextFinding(data, [2, 5], 5, 1)).toBe(2);
    expect(nextFinding(data, [2, 5], 2, -1)).toBe(5);
    expect(nextFinding({ ...data, findings: [] }, [], null, 1)).toBeNull();
  });
});

describe('findings', () => {
  const { findings } = sampleData();

  it('are narrowed by severity and by words in any language', () => {
    const errors = shownFindings(findings, 'error', '');
    expect(errors.every((index) => findings[index]!.severity === 'error')).toBe(true);
    expect(shownFindings(findings, null, 'DOUBLING').length).toBeGreaterThan(0);
    expect(shownFindings(findings, null, '没有这样的词')).toEqual([]);
  });

  it('are found by the words that they cite', () => {
    const [span] = findings[3]!.spans;
    expect(findingsAt(findings, span!.document, { start: span!.start, end: span!.start + 1 })).toContain(3);
    expect(findingsAt(findings, 'another.txt', span!)).toEqual([]);
  });
});
