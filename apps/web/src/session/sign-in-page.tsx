import { useLoaderData, useRouter, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { apiIn, queries, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { TopBar } from '../shell/top-bar.js';
import { CodeForm } from './code-form.js';
import { NameForm } from './name-form.js';

/** What somebody shows to be let in. */
export interface Shown {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Name and password, then the code where one is asked for; afterwards the page that was asked for. */
export function SignInPage(): ReactElement {
  const words = useWords(WORDS);
  const signIn = useSignIn();
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <>
      <TopBar />
      <main className="narrow" id="main">
        {shown === null ? (
          <Page title={words.title} lead={words.lead}>
            <NameForm signIn={signIn} onCodeNeeded={setShown} />
            <OtherWays />
          </Page>
        ) : (
          <Page title={words.codeTitle} lead={words.codeLead(shown.login)}>
            <CodeForm signIn={(code) => signIn({ ...shown, code })} onBack={() => setShown(null)} />
          </Page>
        )}
      </main>
    </>
  );
}

/** Signs in, and goes where somebody wanted to go. */
function useSignIn(): (shown: Shown) => Promise<void> {
  const locale = useLocale();
  const router = useRouter();
  const { back = '/' } = useSearch({ from: '/sign-in' });
  return async (body) => {
    await told(() => apiIn(locale).POST('/api/session', { body }));
    queries.clear();
    router.history.push(`${router.basepath}${back}`);
  };
}

function OtherWays(): ReactElement {
  const words = useWords(WORDS);
  const ways = useLoaderData({ from: '/sign-in' });
  const { back = '/', provider } = useSearch({ from: '/sign-in' });
  return (
    <>
      {ways?.provider === true && (
        <>
          <p>
            <a className="button" href={`/api/session/provider?${new URLSearchParams({ back })}`}>
              {words.provider}
            </a>
          </p>
          {provider !== undefined && (
            <p className="form-trouble" role="alert">
              {words[provider]}
            </p>
          )}
        </>
      )}
      <p className="quiet">
        {words.noAccount} <a href="/">{words.publicPages}</a>
      </p>
    </>
  );
}

const WORDS = inBoth(
  {
    title: '登录',
    lead: '填报、复核和管理需要登录。',
    codeTitle: '输入验证码',
    codeLead: (login: string) => `${login} 启用了两步登录：密码正确，还需要验证码。`,
    provider: '用统一身份认证登录',
    refused: '统一身份认证没有让您登录：这里没有您的账号，或账号已停用。请联系管理员。',
    unavailable: '现在连不上统一身份认证，请稍后再试，或用密码登录。',
    noAccount: '没有账号？请管理员新建一个。只看公布的内容不用登录：',
    publicPages: '公开页面',
  },
  {
    title: 'Sign in',
    lead: 'Reporting, reviewing and administration need an account.',
    codeTitle: 'Enter the code',
    codeLead: (login: string) => `The password is right, and ${login} has a second step: a code is needed too.`,
    provider: 'Sign in with the provider of your organisation',
    refused:
      'You were not signed in by the provider: there is no account for you here, or it is closed. Ask an administrator.',
    unavailable: 'The provider cannot be reached now. Try again later, or sign in by your password.',
    noAccount: 'No account? Ask the administrator for one. What is published needs none:',
    publicPages: 'public pages',
  },
);
