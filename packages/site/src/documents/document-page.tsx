import type { components } from '@outturn/client';
import { blocksOf } from '@outturn/viewer/page';
import type { ReactElement } from 'react';
import { allPlans, sectionsOf } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { partIn, titled } from '../kit/parts.js';
import { told } from '../kit/told.js';
import { contentsView, pagerView } from './contents.js';
import { rangeOf } from './cut.js';
import { piecesIn } from './pieces.js';
import { cutsIn, type Document, textOf, titleOf } from './places.js';
import { type Marked, readOutOf } from './read-out-of.js';
import { textView } from './text-view.js';
import { WORDS } from './words.js';
import { writerOf } from './writer.js';

type Plan = components['schemas']['Plan'];

interface Key {
  readonly id: string;
  readonly part?: string;
}

export const documentPage: MakePage<Key> = async (source, { id, ...asked }) => {
  const { api, asOf, locale } = source;
  const document = await told(api.GET('/api/documents/{id}', { params: { path: { id }, query: { asOf } } }));
  const part = partIn(asked);
  if (document === null || part === 0) return null;
  const [text, sections, cuts] = await Promise.all([
    textOf(source, id),
    sectionsOf(source, id),
    cutsIn(source, document),
  ]);
  const range = rangeOf(cuts, part, text.length);
  if (range === undefined) return null;
  const [marked, plan] = await Promise.all([readOutOf(source, id), planOf(source, document)]);
  const frame = { kind: document.kind, title: document.title };
  const pieces = piecesIn(blocksOf({ text, sections, frame, ...marked.sentences }), range);
  const places = [...marked.places, ...sections.map(({ start }) => start)];
  const writer = writerOf(text, range, marked.marks, places);
  const of = { source, document, cuts, part };
  const words = WORDS[locale];
  const title = titleOf(document);
  return {
    title: titled(title, part, locale),
    description: words.description(title, words.kinds[document.kind] ?? document.kind, marked.marks.length),
    main: (
      <>
        <h1>{title}</h1>
        {part > 1 && pagerView(of)}
        {part === 1 && <About document={document} plan={plan} source={source} />}
        {contentsView({ ...of, sections })}
        <Legend marks={marked.marks.filter(({ start }) => start >= range.start && start < range.end)} source={source} />
        {textView({ pieces, sections, writer })}
        {pagerView(of)}
      </>
    ),
  } satisfies Found;
};

async function planOf(source: Source, { plan }: Document): Promise<Plan | undefined> {
  if (plan === null) return undefined;
  return (await allPlans(source)).find(({ id }) => id === plan);
}

interface AboutProps {
  readonly document: Document;
  readonly plan: Plan | undefined;
  readonly source: Source;
}

function About({ document, plan, source }: AboutProps): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  const { kind, year, publishedOn, edition, bytes } = document;
  const rows: readonly (readonly [string, ReactElement | string | null])[] = [
    [words.kind, words.kinds[kind] ?? kind],
    [words.year, year === null || kind === 'plan' ? null : String(year)],
    [words.published, publishedOn],
    [
      words.plan,
      plan === undefined ? null : (
        <a key="plan" href={links.plan(plan.code)}>
          {plan.name}
        </a>
      ),
    ],
    [words.source, document.source],
    [words.edition, edition > 1 ? words.editionNumber(edition) : null],
    [words.hash, <code key="hash">{bytes}</code>],
  ];
  return (
    <dl className="about">
      {rows.map(([term, value]) =>
        value === null ? null : (
          <div key={term} className={term === words.hash ? 'wide' : undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Legend({ marks, source }: { readonly marks: Marked['marks']; readonly source: Source }): ReactElement {
  const words = WORDS[source.locale];
  const entered = marks.filter(({ isEntered }) => isEntered).length;
  return (
    <aside className="legend" aria-label={words.legend}>
      <p>
        <span className="doc">
          <mark>{words.entered}</mark>
          {entered < marks.length && (
            <>
              {' '}
              <mark className="apart">{words.apart}</mark>
            </>
          )}
        </span>
      </p>
      <p>{words.marked(entered, marks.length - entered)}</p>
      <p>{words.unmarked}</p>
    </aside>
  );
}
