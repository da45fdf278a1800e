import type { components } from '@outturn/client';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { pageAt } from '../kit/list/gather.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { More, paged } from '../kit/more.js';
import { Empty, Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { useHolds } from '../session/who.js';
import { MakeRelease } from './make-release.js';

type Release = components['schemas']['Release'];

/** States that were given a number, to be read and cited for ever. */
export function ReleasesPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const mayMake = useHolds('planning');
  const [isMaking, setIsMaking] = useState(false);
  const releases = paged<Release>(['releases', locale], (cursor) =>
    told(() => apiIn(locale).GET('/api/releases', { params: { query: pageAt(cursor) } })),
  );
  const make = mayMake && (
    <button type="button" className="button primary" onClick={() => setIsMaking(true)}>
      {words.make}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={make}>
      <More list={releases} empty={<Empty title={words.none}>{words.noneHint}</Empty>}>
        {(found) => (
          <Things label={words.title} heads={[words.number, words.name, words.note, words.at, words.upTo, words.look]}>
            {found.map(({ number, title, note, releasedAt, seen, head }) => (
              <tr key={number}>
                <th scope="row">r{number}</th>
                <td>{title}</td>
                <td>{note ?? '—'}</td>
                <td>
                  <When at={releasedAt} />
                </td>
                <td>
                  {words.event(seen)} <code title={head}>{head.slice(0, 8)}</code>
                </td>
                <td>
                  <a href={`/r/${number}/`}>{words.open}</a>
                </td>
              </tr>
            ))}
          </Things>
        )}
      </More>
      {isMaking && <MakeRelease onClose={() => setIsMaking(false)} />}
    </Page>
  );
}

const WORDS = inBoth(
  {
    title: '发布版',
    lead: '发布版给台账的当前状态一个编号：以后无论怎样改，用这个编号总能查到同样的内容，可以引用和复算。',
    make: '制作发布版',
    none: '还没有发布版',
    noneHint: '在上报评估、公布进展之前制作一个，日后谁都能查到当时的数。',
    number: '编号',
    name: '名称',
    note: '说明',
    at: '时间',
    upTo: '包含到',
    look: '公开页面',
    event: (seq: number) => `第 ${seq} 号事件`,
    open: '查看',
  },
  {
    title: 'Releases',
    lead: 'A release gives the present state of the ledger a number: whatever is changed later, by this number the same is found for ever, to be cited and recomputed.',
    make: 'Make a release',
    none: 'There is no release yet',
    noneHint:
      'Make one before an evaluation is handed in or progress is published, so that the figures of that day can be found later.',
    number: 'Number',
    name: 'Title',
    note: 'Note',
    at: 'When',
    upTo: 'Up to',
    look: 'Public pages',
    event: (seq: number) => `event ${seq}`,
    open: 'Open',
  },
);
