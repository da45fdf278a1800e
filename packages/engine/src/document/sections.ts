import { PARTS } from '../vocabulary/parts.js';
import type { DocumentFrame, Mode, Section, Span } from './document.js';
import { type Heading, headingAt, isBareHeading, titleEnd } from './headings.js';
import type { Layout } from './layout.js';
import { withFigureYears } from './numerals.js';
import type { Range } from './range.js';
import { isRow } from './rows.js';
import { rowsAmong, styledTitles } from './titles.js';

/** A section with the years it speaks of, where its heading names them. */
export interface FramedSection extends Section {
  readonly years: Span | null;
  /** Whether the heading names a single year before its span, or no span at all: 2025年预算执行情况及“十四五”回顾. */
  readonly yearFirst: boolean;
  /** The plan that a heading turns to after the one it looks back on: “十四五”时期发展成就和“十五五”时期主要目标. */
  readonly next: Span | null;
}

export interface Outline {
  readonly sections: readonly FramedSection[];
  /** For every paragraph, the index of the section it stands in, -1 above the first heading. */
  readonly sectionOf: Int32Array;
  /** For every paragraph, where its running text starts: behind the heading mark and title it opens with. */
  readonly bodyOf: Int32Array;
}

const DEEPEST = 12;
/** A line with so many bars or tabs is a row, however it opens; a single one may set off a page number. */
const FEWEST_BARS = 2;
const NO_TITLES: readonly string[] = [];
const NO_STYLES: ReadonlyMap<number, number> = new Map();

/** The tree of headings, and what each part of the text does. */
export function outlineOf(
  text: string,
  paragraphs: readonly Range[],
  frame: DocumentFrame,
  layout: Layout | null,
): Outline {
  const sections: FramedSection[] = [];
  const sectionOf = new Int32Array(paragraphs.length);
  const bodyOf = new Int32Array(paragraphs.length);
  const inTable = layout === null ? null : rowsAmong(paragraphs, layout);
  const styled = layout === null ? NO_STYLES : styledTitles(text, paragraphs, layout, frame.title);
  const bare = !paragraphs.some((one) => (headingAt(text, one.start, one.end)?.rank ?? 9) <= 4);
  const open: number[] = [];
  const ranks: number[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const style = styled.get(i);
    const marked =
      style !== undefined
        ? { rank: style, mark: 0 }
        : (headingAt(text, start, end) ?? (bare ? bareHeading(text, start, end) : null));
    const heading = marked !== null && (inTable?.(i) ?? isRow(text, { start, end }, FEWEST_BARS)) ? null : marked;
    const stop = heading === null ? start : style !== undefined ? end : titleStop(text, start + heading.mark, end);
    bodyOf[i] = start;
    if (heading !== null && stop > start + heading.mark) {
      const whole = stop >= end - 1;
      while (open.length > 0 && (ranks[open.length - 1]! >= heading.rank || open.length >= DEEPEST)) open.pop();
      const parent = open.at(-1) ?? -1;
      const title = text.slice(start, stop);
      const dated = withFigureYears(title);
      const top =
        heading.rank <= 2 || ((heading.rank === 4 || style !== undefined) && open.length <= 1) || open.length === 0;
      const above = parent === -1 ? null : sections[parent]!;
      const mode =
        (top ? settled(modeOf(dated, frame), title, frame, sections) : null) ??
        above?.mode ??
        defaultMode(frame, sections);
      sections.push({
        start,
        end: text.length,
        title,
        depth: open.length + 1,
        parent,
        mode,
        years: yearsOf(dated, frame, top) ?? above?.years ?? null,
        yearFirst: top ? /^[^“十]*\d{4}/.test(dated) : (above?.yearFirst ?? false),
        next: top ? nextOf(title) : (above?.next ?? null),
      });
      open.push(sections.length - 1);
      ranks[open.length - 1] = heading.rank;
      bodyOf[i] = whole ? end : start + heading.mark;
    } else if (heading !== null) bodyOf[i] = start + heading.mark;
    sectionOf[i] = open.at(-1) ?? -1;
  }
  return { sections: closeSections(sections, text.length), sectionOf, bodyOf };
}

/** In a text that numbers none of its parts, a short line that names a period and what is said of it opens one. */
function bareHeading(text: string, start: number, end: number): Heading | null {
  return isBareHeading(text, start, end) ? { rank: 4, mark: 0 } : null;
}

/** A numbered sentence of its own is no title: 12. 推进绿色转型,建设绿色工厂5家。 */
function titleStop(text: string, start: number, end: number): number {
  const stop = titleEnd(text, start, end);
  const title = text.slice(start, stop);
  return /\d(?![\d.．]*\s*年)/.test(title) && /[,，;；]|[;；。]$/.test(text.slice(start, Math.min(end, stop + 1)))
    ? start
    : stop;
}

/** A part under a heading that says nothing goes on as the part before it. */
function defaultMode(frame: DocumentFrame, sections: readonly FramedSection[]): Mode {
  const last = sections.findLast((section) => section.parent === -1);
  if (last !== undefined && frame.kind !== 'plan') return last.mode;
  return frame.kind === 'plan' ? 'plan' : 'review';
}

/** A plan that has begun to plan does not go back to looking back, whatever its later headings are built of. */
function settled(
  mode: Mode | null,
  title: string,
  frame: DocumentFrame,
  sections: readonly FramedSection[],
): Mode | null {
  if (mode === null || mode === 'plan' || frame.kind !== 'plan' || /回顾|评估/.test(title)) return mode;
  return sections.some((section) => section.mode === 'plan') ? null : mode;
}

function modeOf(title: string, frame: DocumentFrame): Mode | null {
  if (frame.kind === 'communique') return 'review';
  for (const { mode, words } of PARTS) if (words.some((word) => title.includes(word))) return mode;
  const year = /(\d{4})年/.exec(title);
  if (year && frame.year !== null) return Number(year[1]) > frame.year ? 'plan' : 'review';
  return null;
}

/** 一、“十四五”时期和2025年回顾 speaks of both; the year is the one its figures belong to. Plans name only horizons. */
function yearsOf(title: string, { kind, span, year: reported }: DocumentFrame, top: boolean): Span | null {
  if (kind === 'plan') return horizonOf(title, span);
  if (!top) return null;
  if (reported !== null && /今后五年|未来五年/.test(title)) return { from: reported + 1, to: reported + 5 };
  const year = /(\d{4})\s*年/.exec(title);
  const plan = /[“"]?十([一二三四五])五[”"]?/.exec(title);
  if (plan) {
    const from = 2006 + 5 * '一二三四五'.indexOf(plan[1]!);
    return { from, to: from + 4 };
  }
  return year ? { from: Number(year[1]), to: Number(year[1]) } : null;
}

const HORIZON = /远景|愿景|展望|到\d{4}年|\d{4}年[^,，、]{0,6}目标/;

/** A plan's heading that looks past its end (2035年远景目标) sets aims for that year; one that names the plan, for its end. */
function horizonOf(title: string, plan: Span | null): Span | null {
  if (plan === null) return null;
  if (/十[一二三四五]五/.test(title) || title.includes(`${plan.to}年`)) return plan;
  const year = HORIZON.test(title) ? Number(/(\d{4})\s*年/.exec(title)?.[1] ?? 0) : 0;
  return year > plan.to ? { from: year, to: year } : null;
}

function nextOf(title: string): Span | null {
  const plans = [...title.matchAll(/[“"]?十([一二三四五])五[”"]?/g)];
  if (plans.length < 2) return null;
  const from = 2006 + 5 * '一二三四五'.indexOf(plans[1]![1]!);
  return { from, to: from + 4 };
}

function closeSections(sections: readonly FramedSection[], end: number): FramedSection[] {
  const closed = [...sections];
  const last: number[] = [];
  for (let i = 0; i < closed.length; i++) {
    const { depth, start } = closed[i]!;
    for (let d = depth; d < last.length; d++) {
      const above = last[d];
      if (above !== undefined && above >= 0) closed[above] = { ...closed[above]!, end: start };
    }
    last.length = depth;
    last[depth] = i;
  }
  for (let d = 0; d < last.length; d++) {
    const index = last[d];
    if (index !== undefined && index >= 0) closed[index] = { ...closed[index]!, end };
  }
  return closed;
}

/** Titles from the top for every section. */
export function pathsOf(sections: readonly Section[]): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (const { title, parent } of sections) paths.push([...(paths[parent] ?? NO_TITLES), title]);
  return paths;
}
