import type { ReactElement } from 'react';
import type { Locale } from '../kit/page.js';
import type { Board } from './item.js';
import { Mark, Symbols } from './mark.js';
import { WORDS } from './words.js';

/** How many targets there are of each class; binding ones apart, as they weigh more. */
export function Counts({
  summary,
  locale,
}: {
  readonly summary: Board['summary'];
  readonly locale: Locale;
}): ReactElement {
  const words = WORDS[locale];
  const classes = summary.all.classes.map((one) => one.class);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={words.scroll(words.counts)} tabIndex={0}>
      <Symbols of={classes} />
      <table className="counts">
        <caption>{words.counts}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="n">
              {words.total}
            </th>
            {classes.map((one) => (
              <th key={one} scope="col" className="n">
                <Mark of={one} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['binding', 'expected', 'all'] as const).map((bound) => (
            <tr key={bound}>
              <th scope="row">{words.bound[bound]}</th>
              <td className="n">{summary[bound].total}</td>
              {classes.map((one) => (
                <td key={one} className="n">
                  <Count of={summary[bound].classes.find((count) => count.class === one)} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({
  of,
  locale,
}: {
  readonly of: Board['summary']['all']['classes'][number] | undefined;
  readonly locale: Locale;
}): ReactElement {
  if (of === undefined) return <>0</>;
  return (
    <>
      {of.count} <small>{WORDS[locale].share(of.share)}</small>
    </>
  );
}
