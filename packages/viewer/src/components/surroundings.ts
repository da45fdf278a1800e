import type { ReactElement, ReactNode } from 'react';
import type { Tab } from '../messages/messages.js';
import type { FactRef } from '../model/indicators.js';
import type { Start } from '../model/state.js';

/** What a page around the viewer adds to it. Its colours, its language and its landmarks are then those of that page. */
export interface Surroundings {
  readonly theme: 'light' | 'dark';
  /** In their order; a tab that the viewer has no panel for needs one here. */
  readonly tabs: readonly Tab[];
  /** In the place of the viewer's own. */
  readonly panels?: Readonly<Partial<Record<Tab, () => ReactElement>>> | undefined;
  /** Stands under the figure of the fact that is open. */
  readonly ofFact?: ((at: FactRef) => ReactNode) | undefined;
  /** Stands under a finding, which is counted from 0. */
  readonly ofFinding?: ((finding: number) => ReactNode) | undefined;
  /** The findings come after the text; until then the viewer says that they are awaited, and not that there are none. */
  readonly awaitsFindings?: boolean | undefined;
  /** A word for each fact of the document that is shown; its mark has it as `data-state`. */
  readonly states?: readonly string[] | undefined;
  /** Keys that the page listens to, for the help. */
  readonly keys?: readonly (readonly [key: string, does: string])[] | undefined;
  /** What the states of marks mean, for the help. */
  readonly legend?: readonly (readonly [state: string, words: string])[] | undefined;
  readonly start?: Start | undefined;
  /** Has no place of its own: it may look at the view, and listen to keys. */
  readonly inside?: ReactNode;
}
