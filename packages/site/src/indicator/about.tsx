import { nameIn, unitText } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import type { IndicatorPage } from './types.js';
import { WORDS } from './words.js';

interface Props {
  readonly page: IndicatorPage;
  readonly source: Source;
}

/** Who answers for it, and how it is counted. */
export function About({ page, source: { locale } }: Props): ReactElement {
  const words = WORDS[locale];
  const { indicator, judgements } = page;
  const leads = [...new Set([indicator.leadUnit, ...judgements.map(({ leadUnit }) => leadUnit?.name ?? null)])];
  const rows: readonly (readonly [string, string | null])[] = [
    [words.original, nameIn(locale, indicator) === indicator.name ? null : indicator.name],
    [words.unit, unitText(indicator.unit, locale)],
    [words.direction, words.directions[indicator.direction] ?? null],
    [words.leadUnit, leads.filter((lead) => lead !== null).join(words.and) || words.noUnit],
    [words.sourceUnit, indicator.sourceUnit ?? words.noUnit],
    [
      words.frequency,
      indicator.frequency === null ? null : (words.frequencies[indicator.frequency] ?? indicator.frequency),
    ],
    [words.formula, indicator.formula],
    [words.aliases, indicator.aliases.length === 0 ? null : indicator.aliases.join(words.and)],
  ];
  return (
    <dl className="about">
      {rows.map(([term, value]) =>
        value === null ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
