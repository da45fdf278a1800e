import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChooseFiles } from '../imports/choose-files.js';
import { DropAnywhere } from '../imports/drop-anywhere.js';
import { Asked } from '../kit/asked.js';
import { Actions } from '../kit/list/actions.js';
import { sorted } from '../kit/list/column.js';
import { FilterPlan } from '../kit/list/common-filters.js';
import { FilterChoice, Filters } from '../kit/list/filters.js';
import { everyDocument, useNames } from '../kit/list/names.js';
import { ListTable } from '../kit/list/table.js';
import { useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import { KINDS, type ListSearch } from './address.js';
import { columnsOf, openIn } from './columns.js';
import { EditDocument } from './edit-document.js';
import { LIST_WORDS } from './list-words.js';
import type { ListedDocument } from './paper.js';
import './documents.css';

/** All documents: which plan they belong to, and how much of each waits for a review. */
export function DocumentsPage(): ReactElement {
  const words = useWords(LIST_WORDS);
  const { plan } = useSearch({ from: '/signed-in/documents' });
  // Others review at the same time: what waits is read anew at each visit.
  const query = useQuery({ ...everyDocument(useLocale()), staleTime: 0 });
  const { plans } = useNames();
  return (
    <DropAnywhere plan={plans.find(({ code }) => code === plan)?.id}>
      <Page title={words.title} lead={words.lead} actions={<ChooseFiles primary />}>
        <Asked query={query} waiting={words.waiting}>
          {(documents) => (documents.length === 0 ? <NoDocuments /> : <Listed documents={documents} />)}
        </Asked>
      </Page>
    </DropAnywhere>
  );
}

function NoDocuments(): ReactElement {
  const words = useWords(LIST_WORDS);
  return (
    <Empty title={words.empty}>
      <p>{words.emptyHint}</p>
      <ChooseFiles primary />
    </Empty>
  );
}

function Listed({ documents }: { readonly documents: readonly ListedDocument[] }): ReactElement {
  const words = useWords(LIST_WORDS);
  const search = useSearch({ from: '/signed-in/documents' });
  const navigate = useNavigate({ from: '/documents' });
  const { plans } = useNames();
  const [edited, edit] = useState<ListedDocument | null>(null);
  const set = (part: ListSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const columns = columnsOf(words, plans, edit);
  const plan = plans.find(({ code }) => code === search.plan)?.id;
  const rows = sorted(
    documents.filter((row) => fits(row, search, plan)),
    columns,
    search.sort,
  );
  return (
    <>
      <Choices search={search} set={set} documents={documents} />
      <div className="documents-actions">
        <Actions columns={columns} rows={rows} />
      </div>
      {rows.length === 0 ? (
        <Empty title={words.noneFit}>
          <Link to="/documents" className="button">
            {words.showAll}
          </Link>
        </Empty>
      ) : (
        <ListTable
          caption={words.title}
          columns={columns}
          printed={columns.filter(({ key }) => key !== 'more')}
          rows={rows}
          keyOf={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => set({ sort })}
        />
      )}
      {edited !== null && <EditDocument document={edited} onClose={() => edit(null)} />}
    </>
  );
}

function fits(
  { plan: its, kind, year, waiting }: ListedDocument,
  search: ListSearch,
  plan: string | undefined,
): boolean {
  return (
    (search.plan === undefined || its === plan) &&
    (search.kind === undefined || kind === search.kind) &&
    (search.year === undefined || year === search.year) &&
    (search.waiting === undefined || openIn(waiting) > 0)
  );
}

interface ChoicesProps {
  readonly search: ListSearch;
  readonly set: (part: ListSearch) => void;
  readonly documents: readonly ListedDocument[];
}

function Choices({ search, set, documents }: ChoicesProps): ReactElement {
  const words = useWords(LIST_WORDS);
  const years = [...new Set(documents.flatMap(({ year }) => year ?? []))].sort((one, other) => other - one);
  const { plan, kind, year, waiting } = search;
  const isActive = plan !== undefined || kind !== undefined || year !== undefined || waiting !== undefined;
  return (
    <Filters
      isActive={isActive}
      onClear={() => set({ plan: undefined, kind: undefined, year: undefined, waiting: undefined })}
    >
      <FilterPlan by="code" value={plan} onChange={(chosen) => set({ plan: chosen })} />
      <FilterChoice
        label={words.kind}
        value={kind}
        choices={KINDS.map((value) => ({ value, word: words.kinds[value] }))}
        onChange={(chosen) => set({ kind: chosen })}
      />
      <FilterChoice
        label={words.year}
        value={year === undefined ? undefined : String(year)}
        choices={years.map((value) => ({ value: String(value), word: String(value) }))}
        onChange={(chosen) => set({ year: chosen === undefined ? undefined : Number(chosen) })}
      />
      <FilterChoice
        label={words.review}
        value={waiting === true ? 'waiting' : undefined}
        choices={[{ value: 'waiting', word: words.waits }]}
        onChange={(chosen) => set({ waiting: chosen === undefined ? undefined : true })}
      />
    </Filters>
  );
}
