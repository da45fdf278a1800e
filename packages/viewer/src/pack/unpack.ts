import type { Fact, Project, Range, Section, Task } from '@outturn/engine';
import type { ViewData, ViewDocument } from '../view-data.js';
import { findingOf } from './findings.js';
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
  STAGES,
  type TaskRow,
} from './format.js';
import { pathsOf } from './paths.js';
import { Words } from './strings.js';

/** What `pack` has written. It is trusted to be that: the page holds both. */
export function unpack(json: string): ViewData {
  const { strings, documents: packed, findings, made }: Packed = JSON.parse(json);
  const words = new Words(strings);
  const documents = packed.map((document) => new DocumentUnpacker(document, words).unpacked());
  return { documents, findings: findings.map((row) => findingOf(row, documents, words)), made };
}

/** Where an item stands, and in which document. */
interface Placed extends Range {
  readonly document: string;
  readonly quote: string;
  readonly sentence: Range;
  readonly section: readonly string[];
}

class DocumentUnpacker {
  readonly #packed: PackedDocument;
  readonly #words: Words;
  readonly #sections: readonly Section[];
  readonly #sentences: readonly Pick<Placed, 'sentence' | 'section'>[];
  readonly #facts: readonly Fact[];

  constructor(packed: PackedDocument, words: Words) {
    this.#packed = packed;
    this.#words = words;
    this.#sections = stepped(packed.sections, (row, start) => sectionOf(packed.text, row, start));
    const paths = pathsOf(this.#sections);
    this.#sentences = stepped(packed.sentences, ([, length, section], start) => ({
      sentence: { start, end: start + length },
      section: typeof section === 'number' ? (paths[section] ?? []) : section,
    }));
    this.#facts = stepped(packed.facts, (row, start) => this.#fact(row, start));
  }

  unpacked(): ViewDocument {
    const { name, text, frame, own, leftOut, tasks, projects } = this.#packed;
    return {
      name,
      text,
      frame,
      sections: this.#sections,
      facts: this.#facts.slice(0, own),
      leftOut: stepped(leftOut, ([, length, reason], start) => ({
        start,
        end: start + length,
        quote: text.slice(start, start + length),
        // Words of the engine's own, written by `pack`.
        reason: this.#words.word(reason) as ViewDocument['leftOut'][number]['reason'],
      })),
      tasks: stepped(tasks, (row, start) => this.#task(row, start)),
      projects: stepped(projects, (row, start) => this.#project(row, start)),
    };
  }

  #placed(start: number, length: number, sentence: number): Placed {
    const { name, text } = this.#packed;
    const end = start + length;
    return { document: name, start, end, quote: text.slice(start, end), ...this.#sentences[sentence]! };
  }

  #fact(row: FactRow, start: number): Fact {
    const [, length, kinds, value, decimals, indicator, code, unit, period, base, scope, rule, sentence, ...named] =
      row;
    const [before, namedLength, table, line, column] = named;
    const words = this.#words;
    const from = start - before;
    return {
      ...this.#placed(start, length, sentence),
      ...kindsOf(kinds),
      value,
      decimals,
      indicator: words.word(indicator),
      code: words.wordOrNull(code),
      unit: words.word(unit),
      period: words.word(period),
      base: words.wordOrNull(base),
      scope: words.word(scope),
      rule: words.word(rule),
      named: namedLength === 0 ? null : { start: from, end: from + namedLength - 1 },
      ...(table === undefined ? {} : { cell: { table, row: line!, column: column! } }),
    };
  }

  #task([, length, sentence, verb, object, facts, deadline, lead, support]: TaskRow, start: number): Task {
    const placed = this.#placed(start, length, sentence);
    const words = this.#words;
    return {
      ...placed,
      verb: words.word(verb),
      object: wordsOf(placed.quote, object),
      facts: this.#factsOf(facts),
      deadline: words.wordOrNull(deadline),
      lead: lead.map((unit) => words.word(unit)),
      support: support.map((unit) => words.word(unit)),
    };
  }

  #project(row: ProjectRow, start: number): Project {
    const [, length, sentence, name, kind, stage, capacity, deadline, place, investor] = row;
    const placed = this.#placed(start, length, sentence);
    const words = this.#words;
    return {
      ...placed,
      name: wordsOf(placed.quote, name),
      kind: KINDS[kind]!,
      stage: stage === 0 ? null : STAGES[stage - 1]!,
      capacity: this.#factsOf(capacity),
      deadline: words.wordOrNull(deadline),
      place: words.wordOrNull(place),
      investor: words.wordOrNull(investor),
    };
  }

  #factsOf(indexes: readonly number[]): readonly Fact[] {
    return indexes.map((index) => this.#facts[index]!);
  }
}

function stepped<Row extends readonly [number, ...unknown[]], Item>(
  rows: readonly Row[],
  itemOf: (row: Row, start: number) => Item,
): Item[] {
  let at = 0;
  return rows.map((row) => {
    at += row[0];
    return itemOf(row, at);
  });
}

function kindsOf(kinds: number): Pick<Fact, 'measure' | 'comparator' | 'role' | 'binding' | 'soft' | 'optional'> {
  const words = Math.floor(kinds / 4);
  const roles = Math.floor(words / BINDINGS.length);
  const signs = Math.floor(roles / ROLES.length);
  const binding = BINDINGS[words % BINDINGS.length];
  return {
    measure: MEASURES[Math.floor(signs / COMPARATORS.length)]!,
    comparator: COMPARATORS[signs % COMPARATORS.length]!,
    role: ROLES[roles % ROLES.length]!,
    ...(binding === undefined ? {} : { binding }),
    soft: (kinds & 2) !== 0,
    optional: (kinds & 1) !== 0,
  };
}

function sectionOf(text: string, [, length, depth, parent, mode, written]: SectionRow, start: number): Section {
  const title = typeof written === 'number' ? text.slice(start, start + written) : written;
  return { start, end: start + length, title, depth, parent, mode: MODES[mode]! };
}

function wordsOf(quote: string, part: Part): string {
  if (part === 0) return quote;
  return typeof part === 'string' ? part : quote.slice(part[0], part[0] + part[1]);
}
