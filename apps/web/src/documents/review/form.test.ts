import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRow } from '../paper.js';
import { figureIn } from './figure-in.js';
import { formOf, type Known, proposalOf } from './form.js';

const GDP: Known = { code: 'gdp', name: '地区生产总值', aliases: ['GDP'], unit: '亿元' };

/** A fact as the ledger gives it, as far as the form looks at it. */
function fact(name: string, proposal: unknown, read: object = {}): FactRow {
  const said = {
    value: 500,
    decimals: 0,
    unit: '亿元',
    period: '2025',
    role: 'target',
    comparator: '>=',
    measure: 'level',
    soft: false,
  };
  return { name, proposal, read: { indicator: name, ...said, ...read } } as unknown as FactRow;
}

const TARGET = {
  becomes: 'target',
  match: { how: 'same', code: 'gdp', name: '地区生产总值', unit: '亿元', definitions: [] },
  draft: {
    kind: 'end-level',
    span: { from: 2021, to: 2025 },
    base: { year: 2020, value: 365.2, decimals: 1 },
    comparator: '>=',
    value: { value: 500, decimals: 0 },
    unit: '亿元',
    direction: 'up',
    binding: false,
  },
  certainty: 'sure',
  doubts: [],
};

describe('the form of a correction', () => {
  it('sends what the reader proposed where nothing is changed', () => {
    const row = fact('地区生产总值', TARGET);
    const { draft, match } = TARGET;
    // The ledger looks the base up by itself.
    expect(proposalOf(formOf(row), row, [GDP])).toEqual({
      becomes: 'target',
      match,
      draft: { ...draft, base: null, soft: false },
    });
  });

  it.each([
    { kind: 'relative', against: { ...TARGET.match }, unit: '个百分点' },
    { kind: 'assigned', form: 'cumulative-change', unit: '%' },
    { kind: 'year-by-year', measure: 'change', unit: '%' },
  ] as const)('sends all that the reader made of words: %o', ({ kind, unit, ...more }) => {
    const { against, ...said } = 'against' in more ? more : { ...more, against: undefined };
    const draft = { ...TARGET.draft, kind, unit, comparator: '=' as const, value: null, base: null, ...said };
    const proposal = { ...TARGET, draft, ...(against && { against }) };
    const row = fact('地区生产总值', proposal, { value: [], unit: '', rule: 'words' });
    expect(proposalOf(formOf(row), row, [GDP])).toEqual({
      becomes: 'target',
      match: TARGET.match,
      draft: { ...draft, soft: false },
      ...(against && { against }),
    });
  });

  it('fills its fields from the figure where nothing was proposed', () => {
    const row = fact(
      '绿道密度',
      { becomes: 'nothing', why: 'part' },
      { value: 1.8, decimals: 1, unit: '公里', role: 'actual', comparator: '=' },
    );
    expect(proposalOf(formOf(row), row, [GDP])).toEqual({
      becomes: 'observation',
      match: { how: 'new', code: null, name: '绿道密度', unit: '公里', definitions: [] },
      draft: { value: 1.8, decimals: 1, unit: '公里', period: '2025', status: 'actual' },
    });
  });

  it('says that the words of the text become another name of an indicator', () => {
    const row = fact('全市生产总值', TARGET);
    const sent = proposalOf({ ...formOf(row), indicator: 'gdp' }, row, [GDP]);
    expect(sent).toMatchObject({ match: { how: 'alias', code: 'gdp', name: '地区生产总值' } });
    const known = fact('GDP', TARGET);
    expect(proposalOf(formOf(known), known, [GDP])).toMatchObject({ match: { how: 'same' } });
  });

  it.each([
    ['indicator', { indicator: ' ' }],
    ['indicator', { indicator: '新指标', indicatorUnit: '' }],
    ['unit', { unit: '' }],
    ['value', { value: '约五百' }],
    ['years', { from: '2026', to: '2025' }],
    ['upper', { comparator: 'range', upper: '' }],
    ['period', { becomes: 'observation', period: '去年' }],
    ['period', { becomes: 'baseline', period: '2020-06' }],
  ] as const)('names the field that is wrong: %s', (fault, part) => {
    const row = fact('地区生产总值', TARGET);
    expect(proposalOf({ ...formOf(row), ...part }, row, [GDP])).toBe(fault);
  });

  it('lets a target be open, and nothing else', () => {
    const row = fact('地区生产总值', TARGET);
    expect(proposalOf({ ...formOf(row), value: '' }, row, [GDP])).toMatchObject({ draft: { value: null } });
    expect(proposalOf({ ...formOf(row), value: '', becomes: 'baseline' }, row, [GDP])).toBe('value');
  });

  it('keeps the decimals as they are typed', () => {
    expect(figureIn('12.50')).toEqual({ value: 12.5, decimals: 2 });
    expect(figureIn('−2.6')).toEqual({ value: -2.6, decimals: 1 });
    expect(figureIn('1,124.5')).toEqual({ value: 1124.5, decimals: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        expect(figureIn(value.toFixed(decimals))).toEqual({ value: Number(value.toFixed(decimals)), decimals });
      }),
    );
  });
});
