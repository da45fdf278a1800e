import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { allDocuments, allPlans } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { type Document, titleOf } from './places.js';
import { WORDS } from './words.js';

type Plan = components['schemas']['Plan'];

export const documentsPage: MakePage<object> = async (source) => {
  const { locale } = source;
  const [documents, plans] = await Promise.all([allDocuments(source), allPlans(source)]);
  const words = WORDS[locale].list;
  return {
    title: words.title,
    description: words.description(documents.length),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{documents.length === 0 ? words.none : words.lead}</p>
        {byPlan(documents, plans).map(([plan, ofPlan]) => (
          <section key={plan?.id ?? ''}>
            <h2>{plan?.name ?? words.noPlan}</h2>
            <List documents={ofPlan} source={source} />
          </section>
        ))}
      </>
    ),
  } satisfies Found;
};

/** Documents of no public plan come last. */
function byPlan(
  documents: readonly Document[],
  plans: readonly Plan[],
): readonly (readonly [Plan | undefined, readonly Document[]])[] {
  const known = new Set(plans.map(({ id }) => id));
  const groups: readonly (Plan | undefined)[] = [...plans, undefined];
  return groups
    .map((plan) => {
      const own = documents.filter((one) =>
        plan === undefined ? one.plan === null || !known.has(one.plan) : one.plan === plan.id,
      );
      return [plan, [...own].sort(inOrder)] as const;
    })
    .filter(([, own]) => own.length > 0);
}

/** The plan itself first, then year by year. */
function inOrder(a: Document, b: Document): number {
  const plans = Number(b.kind === 'plan') - Number(a.kind === 'plan');
  const years = (a.year ?? 0) - (b.year ?? 0);
  return plans || years || (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '') || (a.id < b.id ? -1 : 1);
}

function List({
  documents,
  source,
}: {
  readonly documents: readonly Document[];
  readonly source: Source;
}): ReactElement {
  const words = WORDS[source.locale];
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{words.list.document}</th>
          <th scope="col">{words.list.kind}</th>
          <th scope="col" className="n">
            {words.list.year}
          </th>
          <th scope="col" className="n">
            {words.list.published}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((one) => (
          <tr key={one.id}>
            <th scope="row" lang="zh-CN">
              <a href={source.links.document(one.id)}>{titleOf(one)}</a>
            </th>
            <td>{words.kinds[one.kind] ?? one.kind}</td>
            <td className="n">{one.year ?? '—'}</td>
            <td className="n">{one.publishedOn ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
