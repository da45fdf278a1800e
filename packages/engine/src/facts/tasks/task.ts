import type { Range } from '../../document/range.js';
import type { Fact } from '../fact.js';

/** One thing that a plan or report says is to be done, as an office that follows it up would list it. `text.slice(start, end) === quote`. */
export interface Task extends Range {
  /** Name of the document, as given to `read`. */
  readonly document: string;
  readonly quote: string;
  /** Without the adverbs before it: 加快推进, 建设. Empty where only a figure is named: 城镇调查失业率5.5%左右. */
  readonly verb: string;
  /** In the document's words, blanks left out. */
  readonly object: string;
  /** Its measurable part: the facts that stand in the quote, or beside it in the row of a table. */
  readonly facts: readonly Fact[];
  /** A year, its end meant, a month or a day by which it is wanted; null where the text names none. */
  readonly deadline: string | null;
  /** Units that lead, as written. Empty where none is named, or where several share the duty without a lead. */
  readonly lead: readonly string[];
  /** Units that take part, as written. */
  readonly support: readonly string[];
  /** Headings from the top. */
  readonly section: readonly string[];
  /** The sentence that holds the quote. */
  readonly sentence: Range;
}
