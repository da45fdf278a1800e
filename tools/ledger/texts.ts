import type { Random } from '../shared/random.js';
import { DEPARTMENTS, MEASURES, OBJECTS, REMARKS, VERBS, WORKS } from './words.js';

/** Something that stands in a sentence. */
export interface Figure {
  readonly measure: number;
  readonly year: number;
  readonly role: 'actual' | 'target';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly task: boolean;
  readonly project: string | null;
}

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2025;

/** A value that has grown year by year, a little otherwise in each place. */
export function printedValue(measure: number, year: number, factor: number): string {
  const [, , decimals, base, growth] = MEASURES[measure];
  return (base * factor * (1 + growth) ** (year - 2020)).toFixed(decimals);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)];
}

/** A sentence as plans and reports have them: figures, targets, tasks, projects, and what says nothing that can be counted. */
export function sentence(place: string, year: number, factor: number, random: Random): Sentence {
  const kind = random();
  if (kind < 0.35) return figureSentence(place, year, factor, random);
  if (kind < 0.45) return targetSentence(factor, random);
  if (kind < 0.65) return taskSentence(random);
  if (kind < 0.72) return projectSentence(place, random);
  const remark = `${pick(REMARKS, random)}，${pick(VERBS, random)}${pick(OBJECTS, random)}的成效进一步显现。`;
  return { text: remark, figures: [], task: false, project: null };
}

function figureSentence(place: string, year: number, factor: number, random: Random): Sentence {
  const parts: string[] = [`${year}年，全市`];
  const figures = Array.from({ length: 2 }, (_, index) => {
    const measure = Math.floor(random() * MEASURES.length);
    const [name, unit] = MEASURES[measure];
    const value = printedValue(measure, year, factor);
    parts.push(`${index > 0 ? '，' : ''}${name}`);
    const start = parts.join('').length - name.length;
    parts.push(`达到${value}${unit}`);
    return { measure, year, role: 'actual' as const, value, start, end: parts.join('').length };
  });
  parts.push(`，${place}${pick(REMARKS, random)}。`);
  return { text: parts.join(''), figures, task: false, project: null };
}

function targetSentence(factor: number, random: Random): Sentence {
  const measure = Math.floor(random() * MEASURES.length);
  const [name, unit, , , , isDown] = MEASURES[measure];
  const value = printedValue(measure, LAST_YEAR, factor);
  const before = `到${LAST_YEAR}年，`;
  const words = `${name}${isDown ? '控制在' : '达到'}${value}${unit}${isDown ? '以内' : '以上'}`;
  const figure = {
    measure,
    year: LAST_YEAR,
    role: 'target' as const,
    value,
    start: before.length,
    end: before.length + words.length,
  };
  return { text: `${before}${words}。`, figures: [figure], task: false, project: null };
}

function taskSentence(random: Random): Sentence {
  const duties = Array.from({ length: 2 }, () => `${pick(VERBS, random)}${pick(OBJECTS, random)}`).join('，');
  const text = `${duties}（市${pick(DEPARTMENTS, random)}牵头，市${pick(DEPARTMENTS, random)}配合）。`;
  return { text, figures: [], task: true, project: null };
}

function projectSentence(place: string, random: Random): Sentence {
  const project = `${place}${pick(WORKS, random)}项目`;
  const value = (1 + random() * 40).toFixed(1);
  const before = `推进${project}建设，`;
  const words = `总投资${value}亿元`;
  const figure = {
    measure: 5,
    year: LAST_YEAR,
    role: 'target' as const,
    value,
    start: before.length,
    end: before.length + words.length,
  };
  return {
    text: `${before}${words}，${2023 + Math.floor(random() * 3)}年底前建成。`,
    figures: [figure],
    task: false,
    project,
  };
}
