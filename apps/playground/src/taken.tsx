import type { ReactElement } from 'react';
import type { Intake } from './intake.js';
import type { Messages } from './messages/messages.js';

interface TakenProps {
  readonly words: Messages;
  readonly taken: readonly Intake[];
  readonly setTaken: (taken: readonly Intake[]) => void;
}

/** The texts that will be read together. */
export function Taken({ words, taken, setTaken }: TakenProps): ReactElement | null {
  if (taken.length === 0) return null;
  return (
    <section className="pg-taken">
      <h2>{words.together}</h2>
      <ul>
        {taken.map((one) => (
          <li key={one.name}>
            <span>{one.name}</span>
            <small>
              {words.characters(one.text.length)}
              {one.damaged > 0 && ` · ${words.damaged(one.damaged)}`}
            </small>
            <button
              type="button"
              aria-label={words.remove(one.name)}
              onClick={() => setTaken(taken.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
