import type { Mode, Span } from '../document/document.js';
import type { Chain } from './chain.js';
import type { Mark, Quantity } from './item.js';
import type { Cues } from './peel.js';

/** What the part of the text around a sentence settles for it. */
export interface Part {
  readonly mode: Mode;
  /** The year looked back on. */
  readonly reported: number;
  /** The year that a plan part speaks of where it names none. */
  readonly planned: number;
  /** Span that the part looks back on or plans for; null where it is one year. */
  readonly span: Span | null;
  /** The year that 今年 means. */
  readonly current: number;
  /** The years that 五年 means: those planned for where the part plans for five, else those looked back on. */
  readonly five: Span;
  /** The one government (市级, 区本级) that the heading limits its accounts to, empty where it limits them to none. */
  readonly tier: string;
  /** Names of the document's own region, longest first. */
  readonly own: readonly string[];
}

/** Half-open, in units of the squeezed sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One figure, or a list of figures that share their words (`38620元、19540元`), with the words around it. */
export interface Clause {
  readonly text: string;
  readonly part: Part;
  readonly chain: Chain;
  /** Number of the sentence in its paragraph. */
  readonly index: number;
  readonly values: readonly Quantity[];
  /** The first of the values. */
  readonly quantity: Quantity;
  /** The words of the indicator, cues peeled off both sides; empty where the clause has none. */
  readonly core: Stretch;
  readonly words: string;
  /** Cues right before the figure. */
  readonly cues: Cues;
  /** Cues at the head of the clause. */
  readonly leading: Cues;
  /** What the figure is set against, where the clause names it. */
  readonly base: Mark | null;
  /** The period that governs the clause, null where the sentence names none before it. */
  readonly mark: Mark | null;
  readonly scope: string;
  /** From behind the last value to the next separator, figure or end. */
  readonly behind: Stretch;
  readonly tail: string;
  /** Whether 的 stands between the core and the figure: X的70%. */
  readonly ofWhole: boolean;
}
