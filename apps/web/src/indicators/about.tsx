import { unitText } from '@outturn/charts';
import type { ReactElement } from 'react';
import { ChineseName } from '../kit/indicator-name.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import type { Page } from './page.js';
import { KINDS } from './words.js';

/** What is counted, by whom and how often: what a reader has to know before using a figure. */
export function About({ page }: { readonly page: Page }): ReactElement {
  const words = useWords(WORDS);
  const kinds = useWords(KINDS);
  const locale = useLocale();
  const { indicator, observations, judgements } = page;
  const { name, unit, direction, prices, frequency, formula, aliases, sourceUnit } = indicator;
  const leads = new Set([indicator.leadUnit, ...judgements.map(({ leadUnit }) => leadUnit?.name ?? null)]);
  const last = observations
    .map(({ enteredAt }) => enteredAt)
    .toSorted()
    .at(-1);
  const rows: readonly (readonly [string, string | ReactElement | null])[] = [
    [words.name, locale === 'en' && indicator.englishName !== null ? <ChineseName key={name} of={indicator} /> : null],
    [words.aliases, aliases.join(words.and) || null],
    [words.unit, unitText(unit, locale) || null],
    [words.direction, kinds.directions[direction]],
    [words.prices, prices && kinds.prices[prices]],
    [words.formula, formula],
    [words.lead, [...leads].filter((lead) => lead !== null).join(words.and) || null],
    [words.source, sourceUnit],
    [words.frequency, frequency && (kinds.frequencies[frequency as keyof typeof kinds.frequencies] ?? frequency)],
    [words.updated, last === undefined ? null : <When key={last} at={last} />],
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      <dl className="about">
        {rows.map(([term, told]) =>
          told === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{told}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

const WORDS = inBoth(
  {
    title: '指标说明',
    name: '中文名称',
    aliases: '别名',
    unit: '单位',
    direction: '方向',
    prices: '价格',
    formula: '计算公式',
    lead: '牵头单位',
    source: '数据来源单位',
    frequency: '发布频次',
    updated: '最近入账',
    and: '、',
  },
  {
    title: 'About the indicator',
    name: 'Chinese name',
    aliases: 'Also called',
    unit: 'Unit',
    direction: 'Direction',
    prices: 'Prices',
    formula: 'Formula',
    lead: 'Lead unit',
    source: 'Source unit',
    frequency: 'Published',
    updated: 'Last entry',
    and: ', ',
  },
);
