import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, filtersFrom, oneOf } from './address.js';
import { type Column, grouped, sorted } from './column.js';
import { lastDayOf, standingOf } from './deadline.js';
import { gather, MOST } from './gather.js';
import { cellOf, sheetOf } from './sheet.js';

describe('filters in an address', () => {
  const read = filtersFrom({ text: anyText, kind: oneOf(['task', 'policy']) });

  it('are taken as they are typed, numbers too, and what is none of ours is left out', () => {
    expect(read({ text: 2024, kind: 'task', more: 'x' })).toEqual({ text: '2024', kind: 'task' });
    expect(read({ text: '', kind: 'none' })).toEqual({});
    expect(read({ text: { a: 1 }, kind: ['task'] })).toEqual({});
  });
});

describe('what is copied for a sheet', () => {
  it('has a line for the heads and one for each row', () => {
    const columns = [
      { key: 'name', head: '任务', text: ({ name }: { name: string }) => name },
      { key: 'due', head: '时限', text: () => '2025' },
    ];
    expect(sheetOf(columns, [{ name: '一' }, { name: '二\t三\n四' }])).toBe('任务\t时限\r\n一\t2025\r\n二 三 四\t2025');
  });

  it('reckons nothing: numbers stay numbers, formulas become words', () => {
    expect(['-3.2', '+1,000', '12%', '=1+1', '@x', '-a', '＝1'].map(cellOf)).toEqual([
      '-3.2',
      '+1,000',
      '12%',
      "'=1+1",
      "'@x",
      "'-a",
      "'＝1",
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = cellOf(text);
        expect(cell).not.toMatch(/[\t\r\n]/);
        expect(/^[=@]/.test(cell)).toBe(false);
      }),
    );
  });
});

describe('rows', () => {
  interface Row {
    readonly name: string;
    readonly due: number | null;
  }
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: '', text: ({ name }) => name, order: ({ name }) => name },
    { key: 'due', head: '', text: ({ due }) => String(due), order: ({ due }) => due },
    { key: 'note', head: '', text: () => '' },
  ];
  const rows: readonly Row[] = [
    { name: '云岭', due: null },
    { name: '安源', due: 2 },
    { name: '北川', due: 10 },
  ];
  const names = (sort: string | undefined): readonly string[] => sorted(rows, columns, sort).map(({ name }) => name);

  it('are sorted upwards and downwards, and what has nothing comes last both ways', () => {
    expect(names('due')).toEqual(['安源', '北川', '云岭']);
    expect(names('-due')).toEqual(['北川', '安源', '云岭']);
    expect(names('name')).toEqual(['安源', '北川', '云岭']);
  });

  it('stay as they are where the address asks for a column that is not sorted', () => {
    for (const sort of [undefined, 'note', 'none', '-']) expect(names(sort)).toEqual(['云岭', '安源', '北川']);
  });

  it('fall into groups in the order in which the groups come', () => {
    const groups = grouped(rows, ({ due }) => (due === null ? 'none' : 'some'));
    expect(groups.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['none', 1],
      ['some', 2],
    ]);
  });
});

describe('a deadline', () => {
  it('ends with its year, its month or its day', () => {
    expect(['2025', '2024-02', '2025-06-30', '年底前'].map(lastDayOf)).toEqual([
      '2025-12-31',
      '2024-02-29',
      '2025-06-30',
      null,
    ]);
  });

  it('is overdue from the day after, unless nothing is owed any more', () => {
    expect(standingOf('2025-06', '2025-06-30', false)).toEqual({ state: 'soon', days: 0 });
    expect(standingOf('2025-06', '2025-07-01', false)).toEqual({ state: 'overdue', days: 1 });
    expect(standingOf('2025-06', '2025-07-01', true)).toMatchObject({ state: 'over' });
    expect(standingOf('2025-06', '2025-05-30', false)).toEqual({ state: 'ahead', days: 31 });
    expect(standingOf(null, '2025-07-01', false)).toEqual({ state: 'none' });
    expect(standingOf('年底前', '2025-07-01', false)).toEqual({ state: 'unread' });
  });
});

describe('a long list', () => {
  const pages = (count: number) => (cursor: string | undefined) => {
    const at = Number(cursor ?? 0);
    return Promise.resolve({
      items: Array.from({ length: 200 }, (_, n) => at * 200 + n),
      next: at + 1 < count ? `${at + 1}` : null,
    });
  };

  it('is read to its end, or as far as it can be shown', async () => {
    expect(await gather(pages(3))).toMatchObject({ items: { length: 600 }, isWhole: true });
    expect(await gather(pages(100))).toMatchObject({ items: { length: MOST }, isWhole: false });
  });
});
