import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { allDocuments, allPlans } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { bytesIn, Pager, partIn, partsOf, titled } from '../kit/parts.js';
import { type Document, titleOf } from './places.js';
import { WORDS } from './words.js';

type Plan = components['schemas']['Plan'];

/** All public documents under their plans; those of no public plan come last. */
export const documentsPage: MakePage<{ readonly part?: string }> = async (source, key) => {
  const { locale, links } = source;
  const [parts, plans] = await Promise.all([documentParts(source), allPlans(source)]);
  const words = WORDS[locale].list;
  const part = partIn(key);
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={(to) => links.part('documents', to)} />;
  return {
    title: titled(words.title, part, locale),
    description: words.description(total),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{total === 0 ? words.none : words.lead}</p>
        {part > 1 && pager}
        {groupsOf(plans)
          .map((plan) => [plan, shown.filter((one) => isOf(plan, one, plans))] as const)
          .filter(([, own]) => own.length > 0)
          .map(([plan, own]) => (
            <section key={plan?.id ?? ''}>
              <h2>{plan?.name ?? words.noPlan}</h2>
              <List documents={own} source={source} />
            </section>
          ))}
        {pager}
      </>
    ),
  } satisfies Found;
};

/** The list of documents, cut into pages. */
export async function documentParts(source: Source): Promise<readonly (readonly Document[])[]> {
  const [documents, plans] = await Promise.all([allDocuments(source), allPlans(source)]);
  const sorted = groupsOf(plans).flatMap((plan) => documents.filter((one) => isOf(plan, one, plans)).sort(inOrder));
  return partsOf(sorted, (one) => 250 + bytesIn(titleOf(one)));
}

function groupsOf(plans: readonly Plan[]): readonly (Plan | undefined)[] {
  return [...plans, undefined];
}

function isOf(plan: Plan | undefined, document: Document, plans: readonly Plan[]): boolean {
  if (plan !== undefined) return document.plan === plan.id;
  return !plans.some(({ id }) => id === document.plan);
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
          <th scope="col" className="n side">
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
            <td className="n side">{one.year ?? '—'}</td>
            <td className="n">{one.publishedOn ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
