import type { Fact, Finding, Project, Section, Task } from '@outturn/engine';
import { type ViewDocument, type ViewFinding, viewFindingOf } from '@outturn/viewer/page';
import { titleOf } from '../kit/list/title.js';
import type { FindingRow, Paper } from './paper.js';

/** What the ledger keeps of a thing that was read; the rest is said by its document. */
type Kept<Thing> = Omit<Thing, 'document' | 'section'>;

/** What the viewer shows of a document. Facts stand in the order of the paper. */
export function documentOf(paper: Paper): ViewDocument {
  const { document, text } = paper;
  const name = document.id;
  const sections = sectionsOf(paper);
  const pathAt = pathsOf(sections);
  const whole = <Thing>(kept: Kept<Thing>, start: number) => ({ ...kept, document: name, section: pathAt(start) });
  const facts = paper.facts.map(({ read, start }) => whole<Fact>(read as unknown as Kept<Fact>, start) as Fact);
  const factOf = new Map(paper.facts.map(({ id }, index) => [id, facts[index]!]));
  const known = (ids: readonly unknown[]): readonly Fact[] => ids.flatMap((id) => factOf.get(String(id)) ?? []);
  return {
    name,
    text: text.text,
    frame: {
      title: titleOf(document),
      issuer: '',
      region: document.region,
      kind: document.kind as ViewDocument['frame']['kind'],
      year: document.year,
      span: null,
      horizon: null,
    },
    sections,
    facts,
    leftOut: [],
    tasks: paper.tasks.map(({ read, start }) => {
      const kept = read as unknown as Kept<Task>;
      return { ...whole<Task>(kept, start), facts: known(kept.facts) } as Task;
    }),
    projects: paper.projects.map(({ read, start }) => {
      const kept = read as unknown as Kept<Project>;
      return { ...whole<Project>(kept, start), capacity: known(kept.capacity) } as Project;
    }),
  };
}

/** The findings of a document, which cite others by their titles. */
export function findingsOf(
  rows: readonly FindingRow[],
  own: string,
  nameOf: (document: string) => string,
): readonly ViewFinding[] {
  return rows.map((row) => findingOf(row, own, nameOf));
}

function sectionsOf({ sections }: Paper): readonly Section[] {
  const above: number[] = [];
  return sections.map(({ title, depth, start, end }, index) => {
    above[depth] = index;
    const parent = above.slice(0, depth).findLast((one) => one !== undefined && sections[one]!.end >= end) ?? -1;
    return { title, depth, start, end, parent, mode: 'background' };
  });
}

/** The headings over a place, from the top. */
function pathsOf(sections: readonly Section[]): (offset: number) => readonly string[] {
  return (offset) => {
    const path: string[] = [];
    let at = sections.findLastIndex(({ start, end }) => start <= offset && offset < end);
    for (; at >= 0; at = sections[at]!.parent) path.unshift(sections[at]!.title);
    return path;
  };
}

function findingOf({ found, waiver }: FindingRow, own: string, nameOf: (document: string) => string): ViewFinding {
  const finding = found as unknown as Finding;
  const spans = finding.spans.map((span) =>
    span.document === own ? span : { ...span, document: nameOf(span.document) || span.document },
  );
  const { reason, until } = waiver ?? {};
  const waived = reason === undefined ? null : { reason, ...(until && { until }) };
  return viewFindingOf({ ...finding, spans }, waived);
}
