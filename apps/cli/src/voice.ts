import { painter } from './colour.js';

/** What a command says beside its results: on standard error, so that results can be piped on. */
export interface Voice {
  readonly error: (text: string) => void;
  readonly note: (text: string) => void;
  /** Says what is wrong and what to do about it. Always false, as the outcome of what is refused. */
  readonly refuse: (text: string, hint?: string) => false;
}

export function voiceOf(color?: boolean): Voice {
  const paint = painter(color, process.stderr);
  const say = (text: string) => process.stderr.write(`${paint('dim', 'outturn:')} ${text}\n`);
  const error = (text: string) => void say(paint('red', text));
  const note = (text: string) => void say(paint('dim', text));
  return {
    error,
    note,
    refuse(text, hint) {
      error(text);
      if (hint) note(hint);
      return false;
    },
  };
}
