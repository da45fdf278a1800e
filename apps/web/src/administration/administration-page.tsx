import { Link, Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import './administration.css';
import { ROOM_WORDS, roomsFor } from './rooms.js';

/** Its parts at the left, one of them at the right. */
export function AdministrationPage(): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(ROOM_WORDS);
  const { grants } = useSession();
  return (
    <div className="administration">
      <nav aria-label={words.parts}>
        {roomsFor(new Set(grants.map(({ role }) => role))).map(({ to, name }) => (
          <Link key={to} to={to}>
            {names[name].name}
          </Link>
        ))}
      </nav>
      <div>
        <Outlet />
      </div>
    </div>
  );
}

const WORDS = inBoth({ parts: '管理的各部分' }, { parts: 'Parts of administration' });
