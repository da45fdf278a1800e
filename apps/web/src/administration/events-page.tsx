import '../kit/list/list.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { FilterChoice, FilterDay, Filters, FilterText } from '../kit/list/filters.js';
import { pageAt } from '../kit/list/gather.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { More, paged } from '../kit/more.js';
import { Empty, Page } from '../kit/page.js';
import { useHolds } from '../session/who.js';
import { NOUNS } from './event-filters.js';
import { NOUN_WORDS } from './event-words.js';
import { EventsTable } from './events-table.js';
import { everyAccount } from './lists.js';
import { ThingHistory } from './thing-history.js';

/** The audit log: all that was ever changed, the last first. Filters stand in the address. */
export function EventsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const search = useSearch({ from: '/signed-in/administration/events' });
  const { noun, thing, kind, account, from, until } = search;
  const isFiltered = Object.keys(search).length > 0;
  const events = paged(['events', search, locale], (cursor) =>
    told(() =>
      apiIn(locale).GET('/api/events', {
        params: {
          query: {
            ...(noun !== undefined && { noun }),
            ...(noun !== undefined && isId(thing) && { thing }),
            ...(kind !== undefined && { kind }),
            ...(account !== undefined && { account }),
            ...(from !== undefined && { from }),
            ...(until !== undefined && { until }),
            ...pageAt(cursor),
          },
        },
      }),
    ),
  );
  return (
    <Page title={words.title} lead={words.lead} actions={<Link to="/administration/verification">{words.verify}</Link>}>
      <EventFilters />
      {noun !== undefined && isId(thing) && <ThingHistory noun={noun} thing={thing} />}
      <More list={events} empty={<Empty title={isFiltered ? words.noneSuch : words.none} />}>
        {(found) => <EventsTable events={found} />}
      </More>
    </Page>
  );
}

function isId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

function EventFilters(): ReactElement {
  const words = useWords(WORDS);
  const nouns = useWords(NOUN_WORDS);
  const locale = useLocale();
  const isAdministrator = useHolds('administrator');
  const accounts = useQuery({ ...everyAccount(locale), enabled: isAdministrator }).data ?? [];
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/administration/events' });
  const set = (changes: Partial<typeof search>): void =>
    void navigate({ to: '/administration/events', search: { ...search, ...changes }, replace: true });
  return (
    <Filters
      isActive={Object.keys(search).length > 0}
      onClear={() => void navigate({ to: '/administration/events', search: {} })}
    >
      <FilterChoice
        label={words.noun}
        value={search.noun}
        choices={NOUNS.map((noun) => ({ value: noun, word: nouns[noun] }))}
        onChange={(noun) => set({ noun })}
      />
      {accounts.length > 0 && (
        <FilterChoice
          label={words.account}
          value={search.account}
          choices={accounts.map(({ id, login }) => ({ value: id, word: login }))}
          onChange={(account) => set({ account })}
        />
      )}
      <FilterDay label={words.from} value={search.from} onChange={(day) => set({ from: day })} />
      <FilterDay label={words.until} value={search.until} onChange={(day) => set({ until: day })} />
      {search.noun !== undefined && (
        <FilterText
          label={words.thing}
          value={search.thing}
          onChange={(thing) => set({ thing })}
          hint={words.thingHint}
        />
      )}
    </Filters>
  );
}

const WORDS = inBoth(
  {
    title: '操作记录',
    lead: '谁在什么时候、为什么、依据哪个文件改了什么。只增不减；每一条都以前一条的哈希为底，改动任何一条都会被查出。',
    verify: '校验台账',
    none: '还没有记录。',
    noneSuch: '没有符合条件的记录。',
    noun: '涉及',
    account: '账号',
    from: '从',
    until: '到',
    thing: '编号',
    thingHint: '某一个目标、数值等的编号',
  },
  {
    title: 'Audit log',
    lead: 'Who changed what, when, why and by which document. It only grows; each entry stands on the hash of the one before, so that a change of any of them is found.',
    verify: 'Verify the ledger',
    none: 'Nothing is recorded yet.',
    noneSuch: 'Nothing of that kind is recorded.',
    noun: 'About',
    account: 'Account',
    from: 'From',
    until: 'Until',
    thing: 'Id',
    thingHint: 'of one target, value or other thing',
  },
);
