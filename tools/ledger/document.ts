import { createHash } from 'node:crypto';
import { newId, type Put } from '@outturn/ledger';
import type { Random } from '../shared/random.js';
import type { Region } from './region.js';
import { type Figure, type Sentence, sentence } from './texts.js';
import { MEASURES } from './words.js';

/** A document with all that was read out of it. */
export interface Written {
  readonly text: string;
  readonly document: Put<'document'>;
  readonly sections: readonly Put<'section'>[];
  readonly facts: readonly Put<'fact'>[];
  readonly tasks: readonly Put<'task'>[];
  readonly projects: readonly Put<'project'>[];
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kinds: readonly string[];
}

/** Where a sentence stands. */
interface Standing extends Sentence {
  readonly start: number;
  readonly end: number;
}

const SENTENCES = 250;
const SECTION = 25;
const HEADINGS = [
  '总体要求',
  '经济发展',
  '创新驱动',
  '产业体系',
  '城乡融合',
  '绿色发展',
  '民生福祉',
  '安全保障',
  '改革开放',
  '组织实施',
];
/** What has no places of pages or cells. */
export const MAP = '{}';

/** The plan itself, or the report of a year. */
export function writeDocument(
  region: Region,
  indicators: readonly Put<'indicator'>[],
  year: number,
  random: Random,
): Written {
  const isPlan = year === 2021;
  const title = isPlan ? region.plan.name : `${region.name}${year}年政府工作报告`;
  const { text, sentences, headings } = laidOut(title, region, year, random);
  const document = documentOf(region, title, year, isPlan ? 'plan' : 'work-report', text);
  const section = (heading: { readonly title: string; readonly start: number }, position: number): Put<'section'> => ({
    id: newId(),
    document: document.id,
    edition: 1,
    position,
    title: heading.title,
    depth: 1,
    path: [heading.title],
    start: heading.start,
    end: headings[position + 1]?.start ?? text.length,
  });
  return {
    text,
    document,
    sections: headings.map(section),
    facts: sentences.flatMap((standing) =>
      standing.figures.map((figure) => factOf(document, indicators, standing, figure)),
    ),
    tasks: sentences.filter(({ task }) => task).map((standing) => taskOf(document, standing)),
    projects: sentences.flatMap((standing) =>
      standing.project === null ? [] : [projectOf(document, standing, standing.project)],
    ),
    passages: sentences.map(({ start, end, text: words, figures, task, project }) => ({
      start,
      end,
      text: words,
      kinds: [figures.length > 0 ? 'fact' : '', task ? 'task' : '', project === null ? '' : 'project'].filter(
        (kind) => kind !== '',
      ),
    })),
  };
}

function laidOut(
  title: string,
  region: Region,
  year: number,
  random: Random,
): {
  readonly text: string;
  readonly sentences: readonly Standing[];
  readonly headings: readonly { readonly title: string; readonly start: number }[];
} {
  const parts = [`${title}\n`];
  let length = parts[0].length;
  const add = (part: string): number => {
    parts.push(part);
    length += part.length;
    return length - part.length;
  };
  const headings: { title: string; start: number }[] = [];
  const sentences: Standing[] = [];
  for (let at = 0; at < SENTENCES; at++) {
    if (at % SECTION === 0)
      headings.push({ title: HEADINGS[at / SECTION], start: add(`\n${HEADINGS[at / SECTION]}\n`) + 1 });
    const made = sentence(region.name, year, region.factor, random);
    const start = add(made.text);
    sentences.push({ ...made, start, end: start + made.text.length });
  }
  return { text: parts.join(''), sentences, headings };
}

function documentOf(region: Region, title: string, year: number, kind: string, text: string): Document {
  return {
    id: newId(),
    region: region.code,
    plan: region.plan.id,
    name: `${title}.txt`,
    title,
    kind,
    year,
    edition: 1,
    format: 'text',
    bytes: hashOf(text),
    text: hashOf(text),
    map: hashOf(MAP),
    length: text.length,
    publishedOn: `${year}-02-10`,
    source: null,
    reader: '0.1.0',
    isPublic: true,
  };
}

type Document = Put<'document'> & { readonly plan: string };

function factOf(
  document: Document,
  indicators: readonly Put<'indicator'>[],
  standing: Standing,
  figure: Figure,
): Put<'fact'> {
  const { measure, year, role, value } = figure;
  const [name, unit, decimals] = MEASURES[measure];
  const start = standing.start + figure.start;
  const end = standing.start + figure.end;
  const quote = `${value}${unit}`;
  const read = {
    start,
    end,
    document: document.id,
    quote,
    indicator: name,
    code: indicators[measure].code,
    measure: 'level',
    value: Number(value),
    decimals,
    unit,
    comparator: '=',
    role,
    soft: false,
    period: String(year),
    base: null,
    scope: '',
    section: [HEADINGS[1]],
    sentence: { start: standing.start, end: standing.end },
    named: { start, end: start + name.length },
    rule: 'amount',
    optional: false,
  };
  return {
    id: newId(),
    region: document.region,
    document: document.id,
    edition: 1,
    start,
    end,
    name,
    period: String(year),
    role,
    read,
    proposal: null,
    state: 'accepted',
    indicator: indicators[measure].id,
    entry: null,
    anchor: null,
    instead: null,
  };
}

function taskOf({ id: document, region, plan }: Document, { start, end, text }: Standing): Put<'task'> {
  return {
    id: newId(),
    region,
    document,
    edition: 1,
    plan,
    start,
    end,
    text,
    read: { quote: text, facts: [] },
    kind: 'task',
    leadUnits: [],
    supportUnits: [],
    due: null,
    parent: null,
    state: 'accepted',
    progress: 'on-schedule',
    reviewedProgress: null,
    note: null,
    anchor: null,
  };
}

function projectOf(
  { id: document, region, plan }: Document,
  { start, end, text }: Standing,
  name: string,
): Put<'project'> {
  return {
    id: newId(),
    region,
    document,
    edition: 1,
    plan,
    code: null,
    start,
    end,
    name,
    read: { quote: text, capacity: [] },
    kind: 'transport',
    stage: null,
    due: null,
    leadUnit: null,
    state: 'accepted',
    note: null,
    anchor: null,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
