import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import './shell.css';
import { SearchKey } from '../search/search-key.js';
import { Account } from './account.js';
import { Done } from './done.js';
import { Help } from './help.js';
import { Rooms } from './rooms.js';
import { useSignInAgain } from './sign-in-again.js';
import { TopBar } from './top-bar.js';
import { Whole } from './whole.js';

/** What stands around every page for those who are signed in. */
export function Shell(): ReactElement {
  useSignInAgain();
  return (
    <>
      <TopBar rooms={<Rooms />}>
        <SearchKey />
        <Help />
        <Account />
      </TopBar>
      <main id="main" className="main" tabIndex={-1}>
        <Whole>
          <Outlet />
        </Whole>
      </main>
      <Done />
    </>
  );
}
