import { useMutation } from '@tanstack/react-query';
import { useLoaderData, useRouter, useSearch } from '@tanstack/react-router';
import type { FormEvent, ReactElement } from 'react';
import { apiIn, queries, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Refusal } from '../kit/refusal.js';
import { TopBar } from '../shell/top-bar.js';

/** Name and password; afterwards the page that was asked for. */
export function SignInPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const router = useRouter();
  const ways = useLoaderData({ from: '/sign-in' });
  const { back = '/' } = useSearch({ from: '/sign-in' });
  const signIn = useMutation({
    mutationFn: (body: { login: string; password: string }) => told(() => apiIn(locale).POST('/api/session', { body })),
    onSuccess: async () => {
      queries.clear();
      router.history.push(`${router.basepath}${back}`);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ login: String(form.get('login')), password: String(form.get('password')) });
  };
  return (
    <>
      <TopBar />
      <main className="narrow" id="main">
        <Page title={words.title} lead={words.lead}>
          <form className="form" onSubmit={submit}>
            <label>
              {words.login}
              <input name="login" autoComplete="username" required />
            </label>
            <label>
              {words.password}
              <input name="password" type="password" autoComplete="current-password" required />
            </label>
            <Refusal error={signIn.error} />
            <button type="submit" className="button primary" disabled={signIn.isPending}>
              {signIn.isPending ? words.signingIn : words.title}
            </button>
          </form>
          {ways?.provider === true && (
            <p>
              <a className="button" href="/api/session/provider">
                {words.provider}
              </a>
            </p>
          )}
          <p className="quiet">
            {words.noAccount} <a href="/">{words.publicPages}</a>
          </p>
        </Page>
      </main>
    </>
  );
}

const WORDS = inBoth(
  {
    title: '登录',
    lead: '填报、复核和管理需要登录。',
    login: '用户名',
    password: '密码',
    signingIn: '正在登录…',
    provider: '用统一身份认证登录',
    noAccount: '没有账号？请管理员新建一个。只看公布的内容不用登录：',
    publicPages: '公开页面',
  },
  {
    title: 'Sign in',
    lead: 'Reporting, reviewing and administration need an account.',
    login: 'User name',
    password: 'Password',
    signingIn: 'Signing in…',
    provider: 'Sign in with the provider of your organisation',
    noAccount: 'No account? Ask the administrator for one. What is published needs none:',
    publicPages: 'public pages',
  },
);
