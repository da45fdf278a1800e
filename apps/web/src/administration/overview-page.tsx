import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { useSession } from '../session/who.js';
import { ROOM_WORDS, roomsFor } from './rooms.js';

/** What can be done here, for those who come for the first time. */
export function OverviewPage(): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(ROOM_WORDS);
  const { grants } = useSession();
  return (
    <Page title={words.title} lead={words.lead}>
      <ul className="administration-parts">
        {roomsFor(new Set(grants.map(({ role }) => role))).map(({ to, name }) => (
          <li key={to}>
            <h2>
              <Link to={to}>{names[name].name}</Link>
            </h2>
            <p className="quiet">{names[name].about}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const WORDS = inBoth(
  { title: '管理', lead: '这里只列出您的角色可以使用的部分。' },
  { title: 'Administration', lead: 'Only what your roles may use is listed.' },
);
