import type { Fact, Project, Range, Section, Task } from '@outturn/engine';
import type { ViewData, ViewDocument } from '../view-data.js';
import { findingRow } from './findings.js';
import {
  BINDINGS,
  COMPARATORS,
  type FactRow,
  KINDS,
  MEASURES,
  MODES,
  type Packed,
  type PackedDocument,
  type Part,
  type ProjectRow,
  ROLES,
  type SectionRow,
  type SentenceRow,
  STAGES,
  type TaskRow,
} from './format.js';
import { pathsOf } from './paths.js';
import { Strings } from './strings.js';

/**
 * The data as short JSON: rows instead of objects, no quote that can be cut out of the text again. What is no part of
 * `ViewData` is left behind.
 */
export function pack(data: ViewData): string {
  const strings = new Strings();
  // What every fact has comes first, where the numbers of strings are short.
  for (const { scope, rule, period, unit } of data.documents.flatMap(({ facts }) => facts)) {
    for (const word of [scope, rule, period, unit]) strings.word(word);
  }
  const documents = data.documents.map((document) => new DocumentPacker(document, strings).packed());
  const findings = data.findings.map((finding) => findingRow(finding, data.documents, strings));
  const packed: Packed = { strings: strings.list, documents, findings, made: data.made };
  return JSON.stringify(packed);
}

/** Packs one document; keeps the lists that its rows point into. */
class DocumentPacker {
  readonly #document: ViewDocument;
  readonly #strings: Strings;
  readonly #sentences: SentenceRow[] = [];
  readonly #sentenceIndex = new Map<string, number>();
  readonly #sectionIndex = new Map<string, number>();
  readonly #facts: Fact[];
  readonly #factIndex = new Map<string, number>();
  #sentenceAt = 0;

  constructor(document: ViewDocument, strings: Strings) {
    this.#document = document;
    this.#strings = strings;
    this.#facts = [...document.facts];
    document.facts.forEach((fact, at) => {
      this.#factIndex.set(JSON.stringify(fact), at);
    });
    pathsOf(document.sections).forEach((path, at) => {
      this.#sectionIndex.set(JSON.stringify(path), at);
    });
  }

  packed(): PackedDocument {
    const { name, text, frame, sections, leftOut, tasks, projects } = this.#document;
    const taskRows = stepped(tasks, (task, step) => this.#task(task, step));
    const projectRows = stepped(projects, (project, step) => this.#project(project, step));
    const own = this.#document.facts.length;
    return {
      name,
      text,
      frame,
      sections: stepped(sections, (section, step) => sectionRow(text, section, step)),
      own,
      facts: stepped(this.#facts, (fact, step) => this.#fact(fact, step)),
      sentences: this.#sentences,
      leftOut: stepped(leftOut, (item, step) => [step, lengthOf(item), this.#strings.word(item.reason)]),
      tasks: taskRows,
      projects: projectRows,
    };
  }

  #fact(fact: Fact, step: number): FactRow {
    const { named, cell } = fact;
    return [
      step,
      lengthOf(fact),
      kindsOf(fact),
      fact.value,
      fact.decimals,
      this.#strings.word(fact.indicator),
      this.#strings.wordOrNull(fact.code),
      this.#strings.word(fact.unit),
      this.#strings.word(fact.period),
      this.#strings.wordOrNull(fact.base),
      this.#strings.word(fact.scope),
      this.#strings.word(fact.rule),
      this.#sentence(fact.sentence, fact.section),
      named === null ? 0 : fact.start - named.start,
      named === null ? 0 : lengthOf(named) + 1,
      ...(cell === undefined ? ([] as const) : ([cell.table, cell.row, cell.column] as const)),
    ];
  }

  #task(task: Task, step: number): TaskRow {
    return [
      step,
      lengthOf(task),
      this.#sentence(task.sentence, task.section),
      this.#strings.word(task.verb),
      partOf(task.quote, task.object),
      this.#factsOf(task.facts),
      this.#strings.wordOrNull(task.deadline),
      task.lead.map((unit) => this.#strings.word(unit)),
      task.support.map((unit) => this.#strings.word(unit)),
    ];
  }

  #project(project: Project, step: number): ProjectRow {
    return [
      step,
      lengthOf(project),
      this.#sentence(project.sentence, project.section),
      partOf(project.quote, project.name),
      KINDS.indexOf(project.kind),
      project.stage === null ? 0 : STAGES.indexOf(project.stage) + 1,
      this.#factsOf(project.capacity),
      this.#strings.wordOrNull(project.deadline),
      this.#strings.wordOrNull(project.place),
      this.#strings.wordOrNull(project.investor),
    ];
  }

  #factsOf(facts: readonly Fact[]): number[] {
    return facts.map((fact) => {
      const key = JSON.stringify(fact);
      const known = this.#factIndex.get(key);
      if (known !== undefined) return known;
      this.#factIndex.set(key, this.#facts.length);
      return this.#facts.push(fact) - 1;
    });
  }

  #sentence({ start, end }: Range, path: readonly string[]): number {
    const key = JSON.stringify([start, end, path]);
    const known = this.#sentenceIndex.get(key);
    if (known !== undefined) return known;
    const section = path.length === 0 ? -1 : (this.#sectionIndex.get(JSON.stringify(path)) ?? path);
    this.#sentenceIndex.set(key, this.#sentences.length);
    this.#sentences.push([start - this.#sentenceAt, end - start, section]);
    this.#sentenceAt = start;
    return this.#sentences.length - 1;
  }
}

function stepped<Item extends Range, Row>(items: readonly Item[], rowOf: (item: Item, step: number) => Row): Row[] {
  let at = 0;
  return items.map((item) => {
    const step = item.start - at;
    at = item.start;
    return rowOf(item, step);
  });
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function kindsOf({ measure, comparator, role, binding, soft, optional }: Fact): number {
  const signs = MEASURES.indexOf(measure) * COMPARATORS.length + COMPARATORS.indexOf(comparator);
  const words = (signs * ROLES.length + ROLES.indexOf(role)) * BINDINGS.length + BINDINGS.indexOf(binding);
  return words * 4 + (soft ? 2 : 0) + (optional ? 1 : 0);
}

function sectionRow(text: string, section: Section, step: number): SectionRow {
  const { start, title, depth, parent, mode } = section;
  const written = text.startsWith(title, start) ? title.length : title;
  return [step, lengthOf(section), depth, parent, MODES.indexOf(mode), written];
}

function partOf(quote: string, words: string): Part {
  if (words === quote) return 0;
  const at = quote.indexOf(words);
  return at === -1 ? words : [at, words.length];
}
