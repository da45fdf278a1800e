import { WORKS } from '../../vocabulary/project-names.js';
import type { ProjectKind } from '../../vocabulary/projects.js';
import { deadlineIn } from '../deadline.js';
import { type Passage, passagesOf } from '../passages.js';
import type { Reading } from '../reading.js';
import { capacityOf } from './capacity.js';
import type { Item } from './item.js';
import { type Mention, mentionsIn } from './mentions.js';
import { ownerOf } from './owner.js';
import { behindPlace, placeOf } from './place.js';
import type { Project } from './project.js';
import { stageOf } from './stage.js';

/** The projects, platforms and programmes that a document names, in the order of the text; one named twice comes twice. A sheet of figures names none. */
export function findProjects(reading: Reading): readonly Project[] {
  if (reading.document.frame.kind === 'figures') return [];
  const projects: Project[] = [];
  for (const passage of passagesOf(reading)) {
    if (passage.title === 'line') continue;
    for (const mention of mentionsIn(passage.squeezed.text)) projects.push(projectOf(reading, passage, mention));
  }
  return projects;
}

function projectOf({ document }: Reading, passage: Passage, mention: Mention): Project {
  const { squeezed, part } = passage;
  const { item, zone } = mention;
  const range = squeezed.range(item.from, item.to);
  const site = behindPlace(squeezed.text, item);
  return {
    start: range.start,
    end: range.end,
    document: document.name,
    quote: document.text.slice(range.start, range.end),
    name: item.name,
    kind: kindOf(item),
    stage: stageOf(zone, item, part),
    capacity: capacityOf(mention, passage),
    deadline: passage.timed ? deadlineIn(timesOf(squeezed.text, mention), part) : null,
    place: placeOf(squeezed.text, mention, site),
    investor: ownerOf(squeezed.text, mention, site),
    section: passage.section,
    sentence: passage.range,
  };
}

/** A 工程 is built where its name says what is: 供水工程, but not 文化惠民工程. */
function kindOf({ name, head }: Item): ProjectKind {
  const measures = head.kind === 'project' && name.endsWith('工程') && !WORKS.some((work) => name.includes(work));
  return measures ? 'programme' : head.kind;
}

/** A phrase that says by when the one before it is to be done. */
const CLOSE = /^(?:力争|确保|争取|预计|计划|并|于|年底|年内)/;

/** The words of a sentence that may say by when a project is wanted; a time that stands alone is one to be reached. */
function timesOf(text: string, { phrase, next, time }: Mention): string {
  const own = text.slice(phrase.from, phrase.to);
  const lead = time === null ? '' : `到${text.slice(time.from, time.to)}`;
  const close = next === null ? '' : text.slice(next.from, next.to);
  return CLOSE.test(close) ? `${own},${close};${lead}` : `${own};${lead}`;
}
