import { minuteOf, percentText } from '@outturn/charts';
import type { ReactElement } from 'react';
import { WORDS } from './frame-words.js';
import type { Found, Source } from './page.js';

/** How much of a hash is printed: enough to tell two states apart. */
const HEAD_LENGTH = 12;

interface Props {
  readonly found: Found;
  readonly source: Source;
  /** Whether there is a later state of the same page beside it. */
  readonly isPast: boolean;
}

/** What every page prints: until when things were known, when they are judged, by which method, and how to check that. */
export function Footer({ found, source, isPast }: Props): ReactElement {
  const { state, on, locale, links } = source;
  const words = WORDS[locale];
  return (
    <footer className="rests-on">
      <dl>
        <Line name={words.knownUntil}>
          {state.at === null ? words.nothingYet : words.chinaTime(minuteOf(state.at), state.event)}
        </Line>
        <Line name={words.judgedOn}>{on}</Line>
        {found.plan !== undefined && (
          <Line name={words.timeShare}>
            {words.timeShareOf(percentText(found.plan.timeShare, locale), found.plan.name)}
          </Line>
        )}
        <Line name={words.method}>
          <a href={links.method}>{state.method}</a>
        </Line>
        <Line name={words.release}>
          <Release source={source} isPast={isPast} />
        </Line>
        <Line name={words.cite}>{words.citation(found.title, on, stateIn(source))}</Line>
        <Line name={words.recompute}>
          <Recompute found={found} source={source} />
        </Line>
      </dl>
      <p>
        {words.rights} <a href={links.changes}>{words.changes}</a> · <a href={links.feed}>{words.feed}</a>
      </p>
    </footer>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactElement | string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Release({ source: { state, locale, links }, isPast }: Omit<Props, 'found'>): ReactElement {
  const words = WORDS[locale];
  if (state.release !== null) {
    return (
      <>
        {words.released(state.release)} {isPast && <a href={links.now}>{words.latest}</a>}
      </>
    );
  }
  if (state.after === null) return <>{words.noRelease}</>;
  return <a href={links.release(state.after)}>{words.between(state.after)}</a>;
}

function Recompute({ found, source: { locale, links } }: Omit<Props, 'isPast'>): ReactElement {
  const words = WORDS[locale];
  const data = found.alternates ?? [];
  return (
    <>
      {data.length > 0 && words.recomputeBy}
      {data.map(({ href, title }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}{' '}
      {words.recomputeHow}
      <code>outturn read</code> <a href={`${links.method}#recompute`}>{words.recomputeMore}</a>
    </>
  );
}

function stateIn({ state, asOf, locale }: Source): string {
  if (state.head === null) return asOf;
  return WORDS[locale].state(asOf, state.head.slice(0, HEAD_LENGTH));
}
