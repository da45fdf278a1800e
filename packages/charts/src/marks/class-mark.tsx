import type { ReactElement } from 'react';
import type { Locale } from '../locale.js';
import { classWord, type JudgementClass, toneOf } from '../words/classes.js';
import { SYMBOLS } from './symbols.js';

interface ClassMarkProps {
  readonly of: JudgementClass;
  readonly locale: Locale;
  /** Only the symbol is shown where there is no room; the word is still read aloud and stands in a tooltip. */
  readonly short?: boolean;
}

/** A judgement as word, symbol and colour: never by colour alone. */
export function ClassMark({ of, locale, short = false }: ClassMarkProps): ReactElement {
  const word = classWord(of, locale);
  return (
    <span className={`oc-class oc-tone-${toneOf(of)}`}>
      <ClassSymbol of={of} label={short ? word : undefined} />
      {short ? null : <span className="oc-word">{word}</span>}
    </span>
  );
}

/** With a label it is a picture of its own, without one an ornament beside its word. */
export function ClassSymbol({
  of,
  label,
}: {
  readonly of: JudgementClass;
  readonly label?: string | undefined;
}): ReactElement {
  const { filled, drawn } = SYMBOLS[of];
  const shapes = (
    <>
      {filled === undefined ? null : <path className="oc-filled" d={filled} />}
      {drawn === undefined ? null : <path className="oc-drawn" d={drawn} />}
    </>
  );
  if (label === undefined) {
    return (
      <svg className="oc-symbol" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {shapes}
      </svg>
    );
  }
  return (
    <svg className="oc-symbol" viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={label}>
      <title>{label}</title>
      {shapes}
    </svg>
  );
}
