import type { Stretch } from '../clause.js';
import { deadlineIn } from '../deadline.js';
import type { Fact } from '../fact.js';
import { factsWithin, type Passage, passagesOf } from '../passages.js';
import type { Reading } from '../reading.js';
import { Assignments } from './assignments.js';
import { isIdleSection, isIdleSentence } from './idle.js';
import { type OwnersNote, ownersNote } from './owners.js';
import { Shared } from './shared.js';
import { type Draft, draftsOf } from './split.js';
import type { Task } from './task.js';

/** What the plan parts of a document say is to be done, and what its tables share out, in the order of the text. */
export function findTasks(reading: Reading): readonly Task[] {
  if (reading.document.frame.kind === 'figures') return [];
  const assignments = new Assignments();
  const shared = new Shared(reading);
  let promised = -1;
  for (const passage of passagesOf(reading)) {
    const rows = shared.tasksAt(passage);
    if (rows !== null) {
      for (const task of rows) assignments.add(task, false, passage);
      continue;
    }
    if (passage.part.mode !== 'plan') continue;
    if (promises(passage)) promised = passage.paragraph;
    const note = ownersNote(passage.squeezed.text);
    const drafts = tasksIn(passage, note).filter((draft) => !isAccount(reading, draft));
    if (isHeading(passage, note)) {
      assignments.entitle(
        drafts.map((draft) => taskOf(reading, passage, draft)),
        passage,
      );
      continue;
    }
    for (const draft of drafts) {
      assignments.add(taskOf(reading, passage, draft), draft.goal && promised !== passage.paragraph, passage);
    }
    if (note !== null) assignments.assign(note, passage);
  }
  return assignments.tasks;
}

/** A numbered line that holds nothing but a task: 1.新建敬老院. */
const NUMBERED = /^[（(]?\d/;
/** A lead sentence of so few characters is a heading that the printer ran on. */
const LONGEST_LEAD = 12;
/** A lead that names or makes something is a task all the same: 实施城市更新行动, 新建敬老院. */
const NAMED =
  /[“\d]|(?:行动|工程|项目|计划|平台|系统|试点)|(?:[新改扩迁]建|建成|改造|完成|实施|启动|创建|打造|编制|制定|修订|出台)/;

function tasksIn(passage: Passage, note: OwnersNote | null): readonly Draft[] {
  const { squeezed, facts, section } = passage;
  if (isCells(squeezed.text)) return [];
  const text = note === null ? squeezed.text : squeezed.text.slice(0, note.from);
  if ((note === null && isIdleSentence(text)) || isIdleSection(section.at(-1) ?? '')) return [];
  const factsIn = ({ from, to }: Stretch): readonly Fact[] =>
    facts.length === 0 ? facts : factsWithin(facts, squeezed.range(from, to));
  const drafts = draftsOf(text, factsIn);
  const first = drafts[0];
  const lead =
    drafts.length === 1 &&
    first !== undefined &&
    first.to - first.from <= LONGEST_LEAD &&
    text.length <= LONGEST_LEAD + 1;
  return lead && !passage.last && facts.length === 0 && !NAMED.test(text) ? [] : drafts;
}

/** A row of any other table names things and figures. */
function isCells(text: string): boolean {
  const bar = text.indexOf('|');
  return bar >= 0 && text.includes('|', bar + 1);
}

/** Whether a paragraph lists what a government promises its people: each item is done or not, whatever its wording. */
function promises({ squeezed, section }: Passage): boolean {
  return squeezed.text.includes('实事') || (section.at(-1) ?? '').includes('实事');
}

/** A title is no task, unless it is all there is to say of it. */
function isHeading({ title, bare, section }: Passage, note: OwnersNote | null): boolean {
  return title !== null && note === null && !(bare && NUMBERED.test(section.at(-1) ?? ''));
}

/** A budget lists its accounts without a verb; none of them is a task. */
function isAccount({ document }: Reading, { verb }: Draft): boolean {
  return document.frame.kind === 'budget-report' && verb.from === verb.to;
}

const NOBODY: readonly string[] = [];

function taskOf(
  { document }: Reading,
  { squeezed, part, section, range: sentence, timed, facts }: Passage,
  draft: Draft,
): Task {
  const { from, to, verb, object } = draft;
  const range = squeezed.range(from, to);
  return {
    start: range.start,
    end: range.end,
    document: document.name,
    quote: document.text.slice(range.start, range.end),
    verb: squeezed.text.slice(verb.from, verb.to),
    object: squeezed.text.slice(object.from, object.to),
    facts: factsWithin(facts, range),
    deadline: timed ? deadlineIn(timesOf(squeezed.text, draft), part) : null,
    lead: NOBODY,
    support: NOBODY,
    section,
    sentence,
  };
}

/** The words that may say by when a task is wanted; a time that stands alone is one to be reached. */
function timesOf(text: string, { from, to, time }: Draft): string {
  const said = text.slice(from, to);
  return time === null ? said : `${said};到${text.slice(time.from, time.to)}`;
}
