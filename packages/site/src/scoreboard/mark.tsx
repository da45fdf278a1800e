import { CLASSES, classWord, type JudgementClass, SYMBOLS, toneOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Locale } from '../kit/page.js';

/** The symbols of these classes, drawn once: a table of a hundred rows names them instead of drawing each again. */
export function Symbols({ of }: { readonly of: readonly JudgementClass[] }): ReactElement {
  return (
    <svg className="symbols" aria-hidden="true">
      {of.map((one) => {
        const { filled, drawn } = SYMBOLS[one];
        return (
          <symbol key={one} id={idOf(one)} viewBox="0 0 16 16" overflow="visible">
            {filled !== undefined && <path className="oc-filled" d={filled} />}
            {drawn !== undefined && <path className="oc-drawn" d={drawn} />}
          </symbol>
        );
      })}
    </svg>
  );
}

/** A judgement as word, symbol and colour, where the symbols stand in the page already. */
export function Mark({ of, locale }: { readonly of: JudgementClass; readonly locale: Locale }): ReactElement {
  return (
    <span className={`oc-class oc-tone-${toneOf(of)}`}>
      <svg aria-hidden="true">
        <use href={`#${idOf(of)}`} />
      </svg>
      {classWord(of, locale)}
    </span>
  );
}

/** The same in a cell of its own, in as few letters as can be: a long table has hundreds. */
export function MarkCell({ of, locale }: { readonly of: JudgementClass; readonly locale: Locale }): ReactElement {
  return (
    <td className={`oc-tone-${toneOf(of)}`}>
      <svg aria-hidden="true">
        <use href={`#${idOf(of)}`} />
      </svg>
      {classWord(of, locale)}
    </td>
  );
}

function idOf(one: JudgementClass): string {
  return `i${CLASSES.indexOf(one)}`;
}
