import type { Range } from '@outturn/engine';
import type { ViewFinding } from '../view-data.js';

/** Words of a text that mean something: one or more facts, or a number that is none. */
export interface Mark extends Range {
  /** Indexes into the document's facts; more than one where they share the range. */
  readonly facts: readonly number[];
  /** Index into the document's numbers that are no facts, -1 where the mark is of facts. */
  readonly leftOut: number;
}

/** Sorted by start, the shorter in front. */
export function marksOf({
  facts,
  leftOut,
}: {
  readonly facts: readonly Range[];
  readonly leftOut: readonly Range[];
}): readonly Mark[] {
  const byRange = new Map<string, Mark & { readonly facts: number[] }>();
  facts.forEach(({ start, end }, index) => {
    const key = `${start}-${end}`;
    const mark = byRange.get(key);
    if (mark) mark.facts.push(index);
    else byRange.set(key, { start, end, facts: [index], leftOut: -1 });
  });
  const others = leftOut.map(({ start, end }, index) => ({ start, end, facts: [], leftOut: index }));
  return [...byRange.values(), ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A range of the text that is all of one kind: under the same marks and cited by the same findings. */
export interface Segment extends Range {
  /** Indexes of marks, the shortest in front. */
  readonly marks: readonly number[];
  /** Indexes of findings, ascending. */
  readonly findings: readonly number[];
  /** Those of them whose cited words end here. */
  readonly ending: readonly number[];
}

/** Where the findings cite this document. */
export function citedIn(
  name: string,
  findings: readonly ViewFinding[],
): readonly (Range & { readonly finding: number })[] {
  return findings.flatMap(({ spans }, finding) =>
    spans.flatMap(({ document, start, end }) => (document === name && end > start ? [{ start, end, finding }] : [])),
  );
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly set: Set<number>;
  readonly id: number;
}

/**
 * Cuts what may overlap into segments that do not, sorted; text that nothing covers is left out.
 * A finding may cite the same words twice: its spans are counted, so that the end of one does not end the other.
 */
export function segmentsOf(
  marks: readonly Range[],
  cited: readonly (Range & { readonly finding: number })[],
): readonly Segment[] {
  const openMarks = new Set<number>();
  const openSpans = new Set<number>();
  const edges: Edge[] = [];
  marks.forEach(({ start, end }, id) => {
    edges.push({ at: start, opens: true, set: openMarks, id }, { at: end, opens: false, set: openMarks, id });
  });
  cited.forEach(({ start, end }, id) => {
    edges.push({ at: start, opens: true, set: openSpans, id }, { at: end, opens: false, set: openSpans, id });
  });
  edges.sort((a, b) => a.at - b.at);

  const length = (id: number): number => marks[id]!.end - marks[id]!.start;
  const segments: Segment[] = [];
  let from = 0;
  for (const { at, opens, set, id } of edges) {
    if (at > from && openMarks.size + openSpans.size > 0) {
      const spans = [...openSpans].map((span) => cited[span]!);
      segments.push({
        start: from,
        end: at,
        marks: [...openMarks].sort((a, b) => length(a) - length(b) || a - b),
        findings: findingsOf(spans),
        ending: findingsOf(spans.filter(({ end }) => end === at)),
      });
    }
    from = at;
    if (opens) set.add(id);
    else set.delete(id);
  }
  return segments;
}

/** Each once, ascending. */
function findingsOf(spans: readonly { readonly finding: number }[]): readonly number[] {
  return [...new Set(spans.map(({ finding }) => finding))].sort((a, b) => a - b);
}

/** The segments inside a range, with plain ones between them, so that they follow each other without a gap. */
export function segmentsIn({ start, end }: Range, segments: readonly Segment[]): readonly Segment[] {
  const inside: Segment[] = [];
  let at = start;
  for (let i = firstEndingAfter(segments, start); i < segments.length && segments[i]!.start < end; i++) {
    const segment = segments[i]!;
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.end, end);
    if (from > at) inside.push(plain(at, from));
    inside.push({ ...segment, start: from, end: to, ending: to === segment.end ? segment.ending : [] });
    at = to;
  }
  if (at < end) inside.push(plain(at, end));
  return inside;
}

function plain(start: number, end: number): Segment {
  return { start, end, marks: [], findings: [], ending: [] };
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
