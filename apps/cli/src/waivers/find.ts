import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadText } from '../files.js';
import type { Messages } from '../messages/messages.js';
import type { WaiverFile } from '../reports/report.js';
import type { Voice } from '../voice.js';
import { plain } from '../width.js';

/** Waivers are looked for under these names, in this order. */
const NAMES = ['outturn.waivers.yaml', 'outturn.waivers.yml', 'outturn.waivers.json'];

/** In bytes. A file of this size holds thousands of waivers. */
const LIMIT = 1_000_000;

/** So many problems are said one by one: those after them mostly follow from them. */
const SAID = 50;

/**
 * The waivers that were asked for, or that stand in the folder that was named first, or beside it or beside the file that was:
 * null where there are none, false where they are refused.
 */
export async function findWaivers(
  asked: string | null,
  first: string,
  words: Messages,
  voice: Voice,
): Promise<WaiverFile | null | false> {
  const name = asked ?? besideOf(first);
  if (name === null) return null;
  const loaded = await loadText(name, LIMIT);
  if (!loaded.ok && loaded.reason !== 'empty') return voice.refuse(`${plain(name)}: ${words.trouble(loaded)}`);
  const { parseWaivers } = await import('./parse.js');
  const parsed = parseWaivers(loaded.ok ? loaded.text : '');
  if (!parsed.ok) {
    const { problem, refused } = words.check.waiver;
    for (const one of parsed.problems.slice(0, SAID)) voice.error(`${plain(name)}:${one.line}: ${plain(problem(one))}`);
    return voice.refuse(`${plain(name)}: ${refused(parsed.problems.length)}`);
  }
  const lines = new Map(parsed.waivers.map(({ waiver, line }) => [waiver, line]));
  return { name, waivers: [...lines.keys()], lineOf: (waiver) => lines.get(waiver) ?? 1 };
}

/** A file has no files in it, so that looking into it does no harm. */
function besideOf(first: string): string | null {
  const places = [first, dirname(first)].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}
