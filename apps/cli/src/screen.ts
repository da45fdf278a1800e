import type { Paint } from './colour.js';
import type { Messages } from './messages/messages.js';

/** Where results are shown to people. */
export interface Screen {
  readonly words: Messages;
  readonly paint: Paint;
  /** Columns of the terminal; Infinity where there is none. */
  readonly width: number;
}
