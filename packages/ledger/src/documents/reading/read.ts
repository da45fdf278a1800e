import {
  check,
  type DocumentFrame,
  type Fact,
  type Finding,
  findProjects,
  findTasks,
  type KnownIndicator,
  type Project,
  type Proposal,
  propose,
  proposeInWords,
  type Section,
  type Task,
} from '@outturn/engine';
import { inOrder } from './in-order.js';
import { type Passage, passagesOf } from './passages.js';
import { readText, type Text } from './text.js';

/** A text to read for a ledger that has these indicators. */
export interface TextToRead extends Text {
  readonly indicators: readonly KnownIndicator[];
}

/** All that is read out of a text. */
export interface Read {
  readonly frame: DocumentFrame;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly proposals: readonly Proposal[];
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  /** What does not add up within the document. */
  readonly findings: readonly Finding[];
  readonly passages: readonly Passage[];
}

export function readAll(text: TextToRead): Read {
  const reading = readText(text);
  const { document } = reading;
  const numbered = propose(reading, text.indicators);
  const worded = proposeInWords(reading, text.indicators, numbered);
  const { facts, proposals } = inOrder({ facts: reading.facts, proposals: numbered }, worded);
  const tasks = findTasks(reading);
  const projects = findProjects(reading);
  return {
    frame: document.frame,
    sections: document.sections,
    facts,
    proposals,
    tasks,
    projects,
    findings: check([reading]),
    passages: passagesOf(document, { facts, tasks, projects }),
  };
}

/** Texts that belong together. */
export interface Case {
  readonly texts: readonly Text[];
  /** The documents of a higher level among them. */
  readonly upper: readonly string[];
}

/** What does not add up between the documents of a case. */
export function checkBetween({ texts, upper }: Case): readonly Finding[] {
  if (texts.length < 2) return [];
  return check(texts.map(readText), { upper }).filter((finding) => documentsOf(finding).length > 1);
}

/** The ids of the documents that a finding cites. */
export function documentsOf({ spans }: Finding): readonly string[] {
  return [...new Set(spans.map(({ document }) => document))].toSorted();
}
