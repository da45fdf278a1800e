import { Link } from '@tanstack/react-router';
import type { Column } from '../kit/list/column.js';
import type { Plan } from '../kit/list/names.js';
import { titleOf } from '../kit/list/title.js';
import type { DocumentKind } from './address.js';
import type { LIST_WORDS } from './list-words.js';
import type { ListedDocument } from './paper.js';

type Words = typeof LIST_WORDS.zh;

/** The columns of the list of documents. */
export function columnsOf(
  words: Words,
  plans: readonly Plan[],
  edit: (row: ListedDocument) => void,
): readonly Column<ListedDocument>[] {
  const planOf = ({ plan }: ListedDocument): string => plans.find(({ id }) => id === plan)?.name ?? '';
  return [
    {
      key: 'title',
      head: words.document,
      text: titleOf,
      order: titleOf,
      width: '34%',
      cell: (row) => (
        <>
          <Link to="/documents/$id" params={{ id: row.id }} lang="zh-CN">
            {titleOf(row)}
          </Link>
          <small className="quiet documents-name">{row.name}</small>
        </>
      ),
    },
    {
      key: 'kind',
      head: words.kind,
      text: ({ kind }) => words.kinds[kind as DocumentKind] ?? kind,
      order: ({ kind }) => kind,
    },
    {
      key: 'year',
      head: words.year,
      text: ({ year }) => (year === null ? '' : String(year)),
      order: ({ year }) => year,
    },
    { key: 'plan', head: words.plan, text: planOf, order: planOf },
    {
      key: 'review',
      head: words.review,
      text: ({ waiting }) => (waiting === null ? '' : reviewOf(waiting, words)),
      order: ({ waiting }) => openIn(waiting),
    },
    {
      key: 'edition',
      head: words.edition,
      text: ({ edition }) => words.editionOf(edition),
      cell: ({ id, edition }) =>
        edition === 1 ? (
          words.editionOf(1)
        ) : (
          <Link to="/documents/$id/editions" params={{ id }}>
            {words.editionOf(edition)}
          </Link>
        ),
    },
    {
      key: 'public',
      head: words.isPublic,
      text: ({ isPublic }) => (isPublic ? words.yes : words.no),
      order: ({ isPublic }) => Number(isPublic),
    },
    {
      key: 'more',
      head: words.more,
      text: () => '',
      cell: (row) => (
        <button type="button" className="button" onClick={() => edit(row)} aria-label={words.editThis(titleOf(row))}>
          {words.edit}
        </button>
      ),
    },
  ];
}

type Waiting = ListedDocument['waiting'];

/** How much of a document nobody has decided on. */
export function openIn(waiting: Waiting): number {
  return waiting === null ? 0 : waiting.facts + waiting.tasks + waiting.projects + waiting.anchors;
}

function reviewOf(waiting: NonNullable<Waiting>, words: Words): string {
  if (openIn(waiting) === 0) return words.reviewed;
  const { facts, sure, tasks, projects, anchors } = waiting;
  const parts = [words.facts(facts, sure), words.tasks(tasks), words.projects(projects), words.anchors(anchors)];
  return parts.filter((_, at) => [facts, tasks, projects, anchors][at]! > 0).join(words.and);
}
