import { ClassMark, figureText, numberText, percentText, roundedText } from '@outturn/charts';
import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import type { Locale, Source } from '../kit/page.js';
import { dayOf } from '../kit/time.js';
import { told } from '../kit/told.js';
import { isJudged } from '../scoreboard/item.js';
import { targetIn } from './target.js';
import type { IndicatorPage, Judged } from './types.js';
import { WORDS } from './words.js';

type Judgement = components['schemas']['TargetJudgement'];

/** The target that a page speaks of first: one that is judged, due soon, and of a level. */
export function mainOf({ judgements }: IndicatorPage): Judged | undefined {
  return [...judgements].sort(inOrder)[0];
}

function inOrder(a: Judged, b: Judged): number {
  const judged = Number(isJudged(b)) - Number(isJudged(a));
  const levels = Number(b.kind === 'end-level') - Number(a.kind === 'end-level');
  return judged || a.span.to - b.span.to || levels;
}

/** Every target with how far it has come and the sums behind that. */
export async function judgementsView(page: IndicatorPage, source: Source): Promise<ReactElement | null> {
  const { api, asOf, on, locale } = source;
  if (page.judgements.length === 0) return null;
  const judged = await Promise.all(
    [...page.judgements].sort(inOrder).map(async (item) => {
      const params = { path: { id: item.target }, query: { asOf, on } };
      return { item, whole: await told(api.GET('/api/targets/{id}/judgement', { params })) };
    }),
  );
  return (
    <section>
      <h2>{WORDS[locale].judgements}</h2>
      {judged.map(({ item, whole }) => (
        <Judgement key={item.target} item={item} whole={whole} source={source} />
      ))}
    </section>
  );
}

interface Props {
  readonly item: Judged;
  readonly whole: Judgement | null;
  readonly source: Source;
}

function Judgement({ item, whole, source }: Props): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  const isSigned = whole?.signatures.some(({ isReplaced }) => !isReplaced) === true;
  const { forecast, remarks, reason, verdict } = item.words;
  return (
    <article className="card judged" id={`t-${item.target}`}>
      <h3>
        {words.targetOf(item.span.from, item.span.to, item.words.kind)} <ClassMark of={item.class} locale={locale} />
      </h3>
      <blockquote lang="zh-CN">{item.wording}</blockquote>
      <p className="small quiet">
        <a href={links.plan(item.plan.code)}>{item.plan.name}</a>
        {words.comma}
        {item.isBinding ? words.binding : words.expectedKind}
        {isSigned ? '' : words.unsigned}
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
      {whole !== null && <Derivation whole={whole} source={source} />}
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

/** The sums one after another, so that anybody can do them again; and who has signed. */
function Derivation({
  whole,
  source: { locale, links },
}: {
  readonly whole: Judgement;
  readonly source: Source;
}): ReactElement {
  const words = WORDS[locale];
  const { derivation } = whole.words;
  const signed = whole.signatures.filter(({ isReplaced }) => !isReplaced);
  return (
    <>
      {derivation.length > 0 && (
        <details>
          <summary>{words.derivation}</summary>
          <ol className="sums">
            {derivation.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="small quiet">
            {words.byMethod} <a href={links.method}>{whole.judgement.method}</a>
          </p>
        </details>
      )}
      {signed.map(({ id, on, signedAt, opinion }) => (
        <p key={id} className="small">
          {words.signed(dayOf(signedAt), on)}
          {opinion !== null && words.quoted(opinion)}
        </p>
      ))}
    </>
  );
}
