export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

const coloured: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`;
};

/** Colour where it was asked for; unasked, on a terminal that did not decline it (no-color.org). */
export function painter(asked: boolean | undefined, stream: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR, TERM } = process.env;
  const on = asked ?? (stream.isTTY === true && !NO_COLOR && TERM !== 'dumb');
  return on ? coloured : (_, text) => text;
}
