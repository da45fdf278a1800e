import { ClassMark, classWord, figureText, mainFirst, numberText, percentText, roundedText } from '@outturn/charts';
import { DEFAULT_THRESHOLDS } from '@outturn/engine';
import type { ReactElement } from 'react';
import type { Places } from '../documents/places.js';
import type { Locale, Source } from '../kit/page.js';
import { CLASS_MEANINGS } from '../method/classes.js';
import { targetIn } from './target.js';
import type { IndicatorPage, Judged } from './types.js';
import { WORDS } from './words.js';

/** The target that a page speaks of first: one that is judged, due soon, and of a level. */
export function mainOf({ judgements }: IndicatorPage): Judged | undefined {
  return mainFirst(judgements)[0];
}

/** Every target with how far it has come and the sums behind that, the one that the page speaks of first. */
export function judgementsIn(page: IndicatorPage, places: Places, source: Source): readonly ReactElement[] {
  return mainFirst(page.judgements).map((item) => (
    <Judgement key={item.target} item={item} method={page.method} places={places} source={source} />
  ));
}

interface Props {
  readonly item: Judged;
  readonly method: string;
  readonly places: Places;
  readonly source: Source;
}

function Judgement({ item, method, places, source }: Props): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  const { forecast, remarks, reason, verdict } = item.words;
  const href = item.source === null ? undefined : places.href(item.source.document.id, item.source.start);
  return (
    <article className="card judged" id={`t-${item.target}`}>
      <h3>
        {words.targetOf(item.span.from, item.span.to, item.words.kind)} <ClassMark of={item.class} locale={locale} />
      </h3>
      <blockquote lang="zh-CN">{item.wording}</blockquote>
      <p className="small quiet">
        <a href={links.plan(item.plan.code)} lang="zh-CN">
          {item.plan.name}
        </a>
        {words.comma}
        {item.isBinding ? words.binding : words.expectedKind}
        {words.byComputing}
        {href !== undefined && (
          <>
            {words.comma}
            <a href={href}>{words.inText}</a>
          </>
        )}
      </p>
      <Numbers item={item} source={source} />
      <p>{[verdict, forecast, reason].filter((said) => said !== null).join(words.semicolon)}</p>
      {remarks.length > 0 && (
        <ul className="small">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Derivation item={item} method={method} source={source} />
    </article>
  );
}

function Numbers({ item, source: { locale } }: { readonly item: Judged; readonly source: Source }): ReactElement {
  const words = WORDS[locale];
  const share = (value: number | null): string | null => (value === null ? null : percentText(value, locale));
  const rows: readonly (readonly [string, string | null])[] = [
    [
      words.base,
      item.base &&
        words.yearFigure(item.base.year, figureText(item.base.value, item.base.decimals, item.indicator.unit, locale)),
    ],
    [words.target, targetIn(item, locale)],
    [words.latest, item.latest && words.yearFigure(item.latest.period, latestIn(item, item.latest, locale))],
    [words.completion, share(item.completion)],
    [words.due, share(item.expected)],
    [words.timeShare, share(item.timeShare)],
    [
      words.margin,
      item.margin === null || item.completion !== null ? null : numberText(item.margin, placesOf(item), locale),
    ],
  ];
  return (
    <dl className="numbers">
      {rows.map(([term, value]) =>
        value === null || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The last figure as it was written, or as it was worked out of several. */
function latestIn({ values, unit }: Judged, latest: NonNullable<Judged['latest']>, locale: Locale): string {
  const written = values.find(({ id, value }) => id === latest.source?.observation && value === latest.value);
  const places = written?.decimals ?? (roundedText(latest.value, 2, 'zh').split('.')[1] ?? '').length;
  return figureText(latest.value, places, unit, locale);
}

function placesOf({ decimals, margin }: Judged): number {
  return Math.min(2, Math.max(decimals ?? 0, (String(margin).split('.')[1] ?? '').length));
}

/** The sums one after another, and the rule that the word follows from, so that anybody can do them again. */
function Derivation({ item, method, source: { locale, links } }: Omit<Props, 'places'>): ReactElement | null {
  const words = WORDS[locale];
  const { derivation } = item.words;
  if (derivation.length === 0) return null;
  return (
    <details>
      <summary>{words.derivation}</summary>
      <ol className="sums">
        {derivation.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {method === DEFAULT_THRESHOLDS.version && (
          <li>{words.rule(classWord(item.class, locale), CLASS_MEANINGS[locale][item.class])}</li>
        )}
      </ol>
      <p className="small quiet">
        {words.byMethod} <a href={links.method}>{method}</a>
      </p>
    </details>
  );
}
