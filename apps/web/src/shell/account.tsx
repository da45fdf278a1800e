import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ROLE_WORDS } from '../administration/role-words.js';
import { apiIn, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import { Fold } from './fold.js';

/** Who is signed in, what is theirs, and the way out. */
export function Account(): ReactElement {
  const words = useWords(WORDS);
  const roles = useWords(ROLE_WORDS);
  const { login, grants } = useSession();
  const held = [...new Set(grants.map(({ role }) => roles[role].name))];
  return (
    <Fold label={login} symbol="◉" className="account">
      <p className="account-who">
        <b>{login}</b>
        <span className="quiet">{held.length === 0 ? words.noRole : held.join(words.comma)}</span>
      </p>
      <Link to="/account">{words.account}</Link>
      <a href="/">{words.publicPages}</a>
      <SignOut />
    </Fold>
  );
}

function SignOut(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const signOut = useMutation({
    mutationFn: () => told(() => apiIn(locale).DELETE('/api/session')),
    // A new page: nothing that this one has in memory may be shown to whoever comes next.
    onSettled: () => location.replace('/app/sign-in'),
  });
  return (
    <button type="button" className="plain" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
      {signOut.isPending ? words.signingOut : words.signOut}
    </button>
  );
}

const WORDS = inBoth(
  {
    noRole: '还没有角色',
    comma: '、',
    account: '密码、登录与令牌',
    publicPages: '公开页面',
    signOut: '退出登录',
    signingOut: '正在退出…',
  },
  {
    noRole: 'no role yet',
    comma: ', ',
    account: 'Password, sessions, tokens',
    publicPages: 'Public pages',
    signOut: 'Sign out',
    signingOut: 'Signing out…',
  },
);
