import { type Explanation, explain, placeOf, type Range, type Reading } from '@outturn/engine';
import type { Paint } from '../colour.js';
import type { Messages } from '../messages/messages.js';
import { offsetOf } from '../places.js';
import { fit, plain } from '../width.js';
import type { FormatName } from './read-options.js';

export type Explained = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** How the figure at a place was read, or why it is no fact; where there is none, where the nearest fact is. */
export function explainPlace(
  reading: Reading,
  place: string,
  format: FormatName,
  words: Messages,
  paint: Paint,
): Explained {
  const { text } = reading.document;
  const offset = offsetOf(text, place);
  if (offset === null) return { ok: false, message: words.usage.placeOutside(place) };
  const holds = ({ start, end }: Range) => start <= offset && offset < end;
  const leftOut = reading.leftOut.find(holds);
  const root = explain(reading, offset);
  if (!root && !leftOut) return { ok: false, message: words.nothingHere(nearest(reading, offset)) };
  if (format !== 'table')
    return { ok: true, text: `${JSON.stringify(root ?? leftOut, null, format === 'json' ? 2 : 0)}\n` };
  if (root) return { ok: true, text: [...branch(text, root, ['', ''], new Set(), words, paint)].join('') };
  return { ok: true, text: `${words.leftOutHere(plain(leftOut!.quote), words.reasons[leftOut!.reason])}\n` };
}

/** The nearest fact as LINE:COLUMN with its quote; empty where the text has none. */
function nearest({ document, facts }: Reading, offset: number): string {
  let best = facts[0];
  if (best === undefined) return '';
  for (const fact of facts) if (Math.abs(fact.start - offset) < Math.abs(best.start - offset)) best = fact;
  const { line, column } = placeOf(document.text, best.start);
  return `${line}:${column} (${plain(best.quote)})`;
}

/** Columns of the terminal that a quote takes at most: enough to find it again. */
const QUOTE = 60;

function* branch(
  text: string,
  node: Explanation,
  [stem, below]: readonly [string, string],
  known: Set<string>,
  words: Messages,
  paint: Paint,
): Iterable<string> {
  // The same words are quoted once.
  const range = `${node.range.start}-${node.range.end}`;
  const elsewhere = !known.has(range);
  known.add(range);
  const { line, column } = placeOf(text, node.range.start);
  const quote = plain(node.quote);
  const said = [
    paint('cyan', words.explained[node.label]),
    elsewhere ? paint('dim', `${line}:${column}`) : '',
    elsewhere ? paint('bold', `「${fit(quote, QUOTE)}」`) : '',
    elsewhere && node.detail === quote ? '' : plain(node.detail),
  ];
  yield `${paint('dim', stem)}${said.filter((part) => part !== '').join(' ')}\n`;
  for (const [at, part] of node.parts.entries()) {
    const stems = at === node.parts.length - 1 ? (['└─ ', '   '] as const) : (['├─ ', '│  '] as const);
    yield* branch(text, part, [below + stems[0], below + stems[1]], known, words, paint);
  }
}
