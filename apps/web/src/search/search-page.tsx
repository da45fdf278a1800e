import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback, useMemo } from 'react';
import './search.css';
import { FilterPlan } from '../kit/list/common-filters.js';
import { FilterChoice, Filters, FilterText } from '../kit/list/filters.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { More, paged } from '../kit/more.js';
import { Empty, Page } from '../kit/page.js';
import { Marked } from '../kit/thing/marked.js';
import { type Hit, marksOf, thingsOf } from './hits.js';
import { NothingFound } from './nothing-found.js';
import { readHits } from './read-hits.js';
import type { SearchFilter } from './routes.js';

/** All sentences that have the words that are looked for. */
export function SearchPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const filter = useSearch({ from: '/signed-in/search' });
  const { text } = filter;
  return (
    <Page title={words.title} lead={words.lead}>
      <SearchFilters filter={filter} />
      {text === undefined ? (
        <Empty title={words.nothingAsked}>
          <p>{words.nothingAskedHint}</p>
        </Empty>
      ) : (
        <More
          list={paged(['search-page', filter, locale], (cursor) => readHits(filter, locale, 50, cursor))}
          waiting={words.waiting}
          empty={<NothingFound text={text} />}
        >
          {(hits) => (
            <ol className="hits">
              {hits.map((hit) => (
                <HitOfPage key={`${hit.document.id} ${hit.start}`} hit={hit} />
              ))}
            </ol>
          )}
        </More>
      )}
    </Page>
  );
}

function SearchFilters({ filter }: { readonly filter: SearchFilter }): ReactElement {
  const words = useWords(WORDS);
  const { documents } = useNames();
  const navigate = useNavigate({ from: '/search' });
  const change = useCallback(
    (changes: Partial<SearchFilter>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }),
    [navigate],
  );
  const onText = useCallback((text: string | undefined) => change({ text }), [change]);
  const regions = useMemo(
    () => new Map(documents.map(({ region, regionName }) => [region, regionName] as const).sort()),
    [documents],
  );
  return (
    <Filters isActive={Object.keys(filter).length > 0} onClear={() => void navigate({ search: {}, replace: true })}>
      <FilterText label={words.text} value={filter.text} onChange={onText} hint={words.textHint} />
      <FilterChoice
        label={words.kind}
        value={filter.kind}
        onChange={(kind) => change({ kind })}
        choices={(['fact', 'task', 'project', 'section'] as const).map((value) => ({
          value,
          word: words.kinds[value],
        }))}
      />
      <FilterChoice
        label={words.region}
        value={filter.region}
        onChange={(region) => change({ region })}
        choices={[...regions].map(([value, word]) => ({ value, word }))}
      />
      <FilterPlan by="code" value={filter.plan} onChange={(plan) => change({ plan })} />
    </Filters>
  );
}

/** A sentence, where it stands, and what was read out of it. */
function HitOfPage({ hit }: { readonly hit: Hit }): ReactElement {
  const words = useWords(WORDS);
  const names = useNames();
  const { document, start, text } = hit;
  const things = thingsOf(hit);
  const shown = things.length > SHOWN + 1 ? SHOWN : things.length;
  const others = things.slice(shown);
  return (
    <li>
      <p className="search-sentence">
        <Marked text={text} range={{ start: 0, end: text.length }} marks={marksOf(hit)} />
      </p>
      <p className="quiet">
        <Link to="/documents/$id" params={{ id: document.id }} search={{ at: start }} lang="zh-CN">
          {names.document(document.id) || document.title}
        </Link>
      </p>
      {things.length > 0 && <ThingsRead things={things.slice(0, shown)} document={document.id} />}
      {others.length > 0 && (
        <details className="hit-others">
          <summary>{words.others(others.length)}</summary>
          <ThingsRead things={others} document={document.id} />
        </details>
      )}
    </li>
  );
}

/** So many of the things that were read out of a sentence are told at once, as some sentences hold twenty; one more is not worth a fold. */
const SHOWN = 4;

function ThingsRead({ things, document }: Pick<Hit, 'things'> & { readonly document: string }): ReactElement {
  const words = useWords(WORDS);
  return (
    <ul className="hit-things" aria-label={words.read}>
      {things.map((thing) => (
        <li key={thing.id}>
          <span className="quiet">{words.kinds[thing.kind]}</span> <ThingLink thing={thing} document={document} />
        </li>
      ))}
    </ul>
  );
}

interface ThingLinkProps {
  readonly thing: Hit['things'][number];
  readonly document: string;
}

function ThingLink({ thing: { kind, id, name, start }, document }: ThingLinkProps): ReactElement {
  if (kind === 'task') {
    return (
      <Link to="/tasks/$id" params={{ id }} lang="zh-CN">
        {name}
      </Link>
    );
  }
  if (kind === 'project') {
    return (
      <Link to="/projects/$id" params={{ id }} lang="zh-CN">
        {name}
      </Link>
    );
  }
  return (
    <Link to="/documents/$id" params={{ id: document }} search={{ at: start, fact: id }} lang="zh-CN">
      {name}
    </Link>
  );
}

const WORDS = inBoth(
  {
    title: '搜索',
    lead: '在全部文件的句子里查找。',
    text: '要找的词',
    textHint: '几个词用空格隔开',
    kind: '句子里识别出',
    region: '地区',
    waiting: '正在搜索…',
    nothingAsked: '想找什么？',
    nothingAskedHint: '输入指标、任务、项目的名称，或原文中的任何词。',
    read: '从这句话识别出的内容',
    others: (count: number) => `这句话里还识别出 ${count} 项`,
    kinds: { fact: '数据', task: '任务', project: '项目', section: '标题' },
  },
  {
    title: 'Search',
    lead: 'Through the sentences of all documents.',
    text: 'Words',
    textHint: 'blanks between words',
    kind: 'In which was read',
    region: 'Region',
    waiting: 'Searching…',
    nothingAsked: 'What are you looking for?',
    nothingAskedHint: 'Type the name of an indicator, a task or a project, or any words of a text.',
    read: 'What was read out of this sentence',
    others: (count: number) => `${count} more things in this sentence`,
    kinds: { fact: 'figure', task: 'task', project: 'project', section: 'heading' },
  },
);
