import type { Range } from '@outturn/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../testing/sample.js';
import { marksOf, segmentsIn, segmentsOf } from './marks.js';

const TEXT = '0123456789';

/** Segments as `words/marks/findings`. */
function cut(marks: readonly Range[], cited: readonly (Range & { finding: number })[], range = { start: 0, end: 10 }) {
  return segmentsIn(range, segmentsOf(marks, cited)).map(
    (one) => `${TEXT.slice(one.start, one.end)}/${one.marks}/${one.findings}`,
  );
}

describe('marksOf', () => {
  it('makes one mark of facts that share a range, and marks what is no fact apart', () => {
    const [document] = dataOf('2024年,第一、第二产业增加值分别增长3.5%。').documents;
    const [first] = document!.facts;
    const marks = marksOf({ facts: [first!, first!], leftOut: document!.leftOut });
    expect(marks.map(({ facts }) => facts)).toContainEqual([0, 1]);
    expect(marks.filter(({ leftOut }) => leftOut >= 0)).toHaveLength(document!.leftOut.length);
  });
});

describe('segmentsOf', () => {
  it('leaves text without marks in one piece', () => {
    expect(cut([], [])).toEqual(['0123456789//']);
  });

  it('sets marks apart from the text around them', () => {
    expect(cut([{ start: 2, end: 4 }], [])).toEqual(['01//', '23/0/', '456789//']);
  });

  it('keeps neighbours apart and leaves nothing between them', () => {
    const marks = [
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ];
    expect(cut(marks, [])).toEqual(['01//', '23/0/', '4/1/', '56789//']);
  });

  it('cuts marks that overlap where one begins or ends, the shortest in front', () => {
    const marks = [
      { start: 1, end: 6 },
      { start: 3, end: 8 },
      { start: 4, end: 5 },
    ];
    expect(cut(marks, [])).toEqual(['0//', '12/0/', '3/0,1/', '4/2,0,1/', '5/0,1/', '67/1/', '89//']);
  });

  it('lays findings over marks', () => {
    const cited = [
      { start: 0, end: 5, finding: 7 },
      { start: 3, end: 9, finding: 2 },
    ];
    expect(cut([{ start: 4, end: 6 }], cited)).toEqual(['012//7', '3//2,7', '4/0/2,7', '5/0/2', '678//2', '9//']);
  });

  it('does not end a finding where only one of its overlapping spans ends', () => {
    const cited = [
      { start: 0, end: 4, finding: 1 },
      { start: 2, end: 8, finding: 1 },
    ];
    expect(cut([], cited)).toEqual(['01//1', '23//1', '4567//1', '89//']);
  });

  it('ends a finding once, where its words end, however they are cut', () => {
    const segments = segmentsOf([{ start: 2, end: 3 }], [{ start: 1, end: 6, finding: 4 }]);
    expect(segments.map(({ ending }) => ending)).toEqual([[], [], [4]]);
    expect(segmentsIn({ start: 0, end: 5 }, segments).flatMap(({ ending }) => ending)).toEqual([]);
  });

  it('cuts off what lies outside of the range asked for', () => {
    expect(cut([{ start: 0, end: 9 }], [], { start: 3, end: 5 })).toEqual(['34/0/']);
  });

  it('gives every character once, in order, whatever overlaps', () => {
    const range = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const cited = fc.tuple(range, fc.nat(3)).map(([one, finding]) => ({ ...one, finding }));
    fc.assert(
      fc.property(fc.array(range), fc.array(cited), range, (marks, spans, within) => {
        const pieces = segmentsIn(within, segmentsOf(marks, spans));
        expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(
          TEXT.slice(within.start, within.end),
        );
        for (const { start, marks: on, findings } of pieces) {
          const covers = ({ start: from, end }: Range): boolean => from <= start && start < end;
          expect(new Set(on)).toEqual(new Set(marks.flatMap((one, id) => (covers(one) ? [id] : []))));
          expect(new Set(findings)).toEqual(new Set(spans.filter(covers).map(({ finding }) => finding)));
        }
      }),
    );
  });
});
