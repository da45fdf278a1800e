import type { Range } from '../../document/range.js';
import type { ProjectKind } from '../../vocabulary/projects.js';
import type { Fact } from '../fact.js';

/** How far a project has come when the text is written. */
export type ProjectStage = 'planned' | 'under-construction' | 'completed' | 'operating';

/** A project, platform or programme that a text names. `text.slice(start, end) === quote` holds for every one. */
export interface Project extends Range {
  /** Name of the document, as given to `read`. */
  readonly document: string;
  /** From the first to the last character of the name; a list shares its last words: 青石、柳沟等煤矿项目. */
  readonly quote: string;
  /** Blanks only between Latin words and between numbers; complete enough to stand alone: 柳沟煤矿项目. Its characters stand in the quote in this order. */
  readonly name: string;
  readonly kind: ProjectKind;
  /** Null where the text does not tell. */
  readonly stage: ProjectStage | null;
  /** What it will hold, cost or turn out: the facts inside the name or right beside it. */
  readonly capacity: readonly Fact[];
  /** A year, or a year and month, by whose end the text wants it; null where it names none. */
  readonly deadline: string | null;
  /** As written; null where neither the name nor the sentence says. */
  readonly place: string | null;
  /** Who builds or pays, as written; null where no company is named. */
  readonly investor: string | null;
  /** Headings from the top. */
  readonly section: readonly string[];
  /** The sentence that holds the quote. */
  readonly sentence: Range;
}
