import { type Segment, segmentsIn, segmentsOf } from '@outturn/viewer/page';
import type { ReactElement, ReactNode } from 'react';
import type { Mark } from './marks.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Writes the text of a part from its begin to its end, with its marks, and with an id at each of its places. */
export interface Writer {
  /** The words of a range. Ranges are asked for in the order of the text. */
  readonly run: (range: Range) => readonly ReactNode[];
  /** The words alone: said again, where they stand elsewhere. */
  readonly plain: (range: Range) => string;
  /** Ids of places behind the last range, between ranges, or in what is not shown. */
  readonly rest: () => readonly ReactElement[];
}

function anchorOf(start: number): string {
  return `c${start}`;
}

/** `places` need not be sorted, and may hold some twice or out of the part. */
export function writerOf(text: string, part: Range, marks: readonly Mark[], places: readonly number[]): Writer {
  const points = pointsIn(places, part);
  const segments = segmentsOf(marks, []);
  let next = 0;

  function writeSegment(segment: Segment, range: Range, out: ReactNode[]): void {
    // Words that run over the edge of a cell are marked where they end.
    const mark = segment.marks.map((index) => marks[index]!).find(({ end }) => end <= range.end);
    let at = segment.start;
    let id: string | undefined;
    for (; next < points.length && points[next]! < segment.end; next++) {
      const point = points[next]!;
      if (point > at) {
        out.push(wordsOf(text.slice(at, point), at, mark, id));
        at = point;
        id = undefined;
      }
      if (mark !== undefined && point === at) id = anchorOf(point);
      else out.push(<Place key={`p${point}`} at={point} />);
    }
    out.push(wordsOf(text.slice(at, segment.end), at, mark, id));
  }

  return {
    run: (range) => {
      const out: ReactNode[] = [];
      for (const segment of segmentsIn(range, segments)) writeSegment(segment, range, out);
      return out;
    },
    plain: ({ start, end }) => text.slice(start, end),
    rest: () => {
      const left = points.slice(next);
      next = points.length;
      return left.map((point) => <Place key={point} at={point} />);
    },
  };
}

function pointsIn(places: readonly number[], { start, end }: Range): readonly number[] {
  return [...new Set(places)].filter((place) => place >= start && place < end).sort((a, b) => a - b);
}

function Place({ at }: { readonly at: number }): ReactElement {
  return <span id={anchorOf(at)} />;
}

function wordsOf(words: string, at: number, mark: Mark | undefined, id: string | undefined): ReactNode {
  if (mark === undefined) return words;
  const { href, says, isEntered } = mark;
  const className = isEntered ? undefined : 'apart';
  if (href === undefined) {
    return (
      <mark key={at} id={id} className={className} title={says}>
        {words}
      </mark>
    );
  }
  return (
    <a key={at} id={id} className={className} href={href} title={says}>
      {words}
    </a>
  );
}
