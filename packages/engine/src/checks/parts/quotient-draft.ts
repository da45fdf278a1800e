import type { Entry } from '../../entries/entry.js';
import { cite } from '../cite.js';
import type { Draft, Severity } from '../finding.js';
import { tensOf } from '../power-of-ten.js';
import { print } from '../print.js';
import { figureOf, namedFigure, unitOf } from './say.js';

/** How two figures are held against the quotient that a text gives of them. */
interface Divided {
  readonly severity: Severity;
  /** `-by-tens` comes behind it where a digit slipped. */
  readonly code: string;
  readonly stated: Entry;
  /** What it is called, and how the arithmetic has it. */
  readonly name: string;
  readonly shown: string;
  readonly numerator: Entry;
  readonly denominator: Entry;
  /** What they come to, in the unit of the quotient. */
  readonly expected: number;
  /** The power of ten that the two are apart by; null where it is none. */
  readonly power: number | null;
}

/** A finding about a quotient and its two sides: all quoted, the division in the unit of the quotient. */
export function quotientDraft(divided: Divided): Draft {
  const { severity, code, stated, name, shown, numerator, denominator, power } = divided;
  const expected = print(divided.expected, stated.fact.decimals + 1);
  return {
    severity,
    code: power === null ? code : `${code}-by-tens`,
    params: {
      name,
      stated: figureOf(stated),
      expected,
      unit: unitOf(stated),
      numerator: namedFigure(numerator),
      denominator: namedFigure(denominator),
      tens: tensOf(power),
    },
    spans: [cite(stated), cite(numerator), cite(denominator)],
    arithmetic: `${figureOf(numerator)} / ${figureOf(denominator)} = ${expected} ≠ ${shown}`,
  };
}
