import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { PasswordForm } from './password-form.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';
import { useSession } from './who.js';

/** What is one's own: the second step, the password, where one is signed in, service tokens. */
export function AccountPage(): ReactElement {
  const words = useWords(WORDS);
  const { login } = useSession();
  return (
    <Page title={words.title} lead={words.lead(login)}>
      <SecondFactor />
      <PasswordForm />
      <Sessions />
      <Tokens />
    </Page>
  );
}

const WORDS = inBoth(
  { title: '我的账号', lead: (login: string) => `用户名：${login}` },
  { title: 'My account', lead: (login: string) => `User name: ${login}` },
);
