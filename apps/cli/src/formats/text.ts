import type { Screen } from '../screen.js';
import type { Format } from './format.js';

/** The text itself, to the character: what lines, columns and offsets count in. On a terminal, without what could steer it. */
export function text({ width }: Screen): Format {
  const isTerminal = Number.isFinite(width);
  return {
    open: () => '',
    document: ({ imported }) => [isTerminal ? imported.text.replace(/[^\P{Cc}\n\t]/gu, '') : imported.text],
    close: () => '',
  };
}
