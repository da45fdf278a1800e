import { decode, type Undecoded } from '@outturn/import/decode';

/** A text that waits to be read. */
export interface Intake {
  /** Unique among those that are read together. */
  readonly name: string;
  readonly text: string;
  /** Characters that were lost before the text came here. */
  readonly damaged: number;
}

/** Why something is no text that can be read here. */
export interface Trouble {
  readonly name: string;
  readonly reason: Undecoded['reason'] | 'unreadable';
}

/** A page that reads more than this stands still for longer than people wait. */
const LONGEST = 3_000_000;

/** What came of a file's bytes. */
export function takeBytes(name: string, bytes: Uint8Array): Intake | Trouble {
  const decoded = decode(bytes);
  if (!decoded.ok) return { name, reason: decoded.reason };
  return takeText(name, decoded.text, decoded.damaged);
}

export function takeText(name: string, text: string, damaged = 0): Intake | Trouble {
  if (text.trim() === '') return { name, reason: 'empty' };
  if (text.length > LONGEST) return { name, reason: 'too-large' };
  return { name, text, damaged };
}

/** Adds to the case. Two files of one name from different folders stay apart; the same text is not taken twice. */
export function added(taken: readonly Intake[], one: Intake): readonly Intake[] {
  if (taken.some(({ name, text }) => name === one.name && text === one.text)) return taken;
  let { name } = one;
  for (let number = 2; taken.some((other) => other.name === name); number++) name = `${one.name} (${number})`;
  return [...taken, { ...one, name }];
}
