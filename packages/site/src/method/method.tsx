import { CLASSES, ClassMark } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Found, Locale, Source } from '../kit/page.js';
import { CLASS_MEANINGS } from './classes.js';
import { KINDS } from './kinds.js';
import { WORDS } from './words.js';

/** What is typed to do the last steps oneself. */
const COMMANDS: readonly (string | null)[] = [null, null, 'outturn read *.docx', 'outturn check *.docx'];

/** How everything here is judged. Limits, words and kinds are those of the engine. */
export async function method({ locale, state }: Source): Promise<Found> {
  const words = WORDS[locale];
  return {
    title: words.title,
    description: words.description,
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(state.method)}</p>
        <Points title={words.principles} points={words.principle} />
        <Points title={words.progress} points={words.progressSays} />
        <h2>{words.classes}</h2>
        <Classes locale={locale} />
        <h2>{words.kinds}</h2>
        <Kinds locale={locale} />
        <Points title={words.figures} points={words.figuresSay} />
        <Points title={words.releases} points={words.releasesSay} />
        <h2 id="recompute">{words.recompute}</h2>
        <ol className="prose">
          {words.steps.map((step, at) => (
            <li key={step}>
              {step} {COMMANDS[at] != null && <code>{COMMANDS[at]}</code>}
            </li>
          ))}
        </ol>
      </>
    ),
  };
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }): ReactElement {
  return (
    <>
      <h2>{title}</h2>
      <ul className="prose">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function Classes({ locale }: { readonly locale: Locale }): ReactElement {
  const words = WORDS[locale];
  return (
    <table className="prose">
      <thead>
        <tr>
          <th scope="col">{words.word}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {CLASSES.map((one) => (
          <tr key={one}>
            <th scope="row">
              <ClassMark of={one} locale={locale} />
            </th>
            <td>{CLASS_MEANINGS[locale][one]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kinds({ locale }: { readonly locale: Locale }): ReactElement {
  const words = WORDS[locale];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={words.kinds} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.written}</th>
            <th scope="col">{words.done}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(KINDS[locale]).map(([id, [name, written, done]]) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{written}</td>
              <td>{done}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
