import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type Locale, localeOf } from '../http/locale.js';

/** The page that a link for a password leads to. It says nothing but what the link's own endpoint does. */
export function addWelcomePage(server: FastifyInstance): void {
  server.get('/welcome', { schema: { hide: true } }, (request, reply) =>
    reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
      })
      .send(pageIn(localeOf(request.headers['accept-language']))),
  );
}

const WORDS: Readonly<Record<Locale, Readonly<Record<'title' | 'login' | 'password' | 'save' | 'done', string>>>> = {
  zh: {
    title: '设置密码',
    login: '用户名（只有首位管理员要填，自己取）',
    password: '密码，至少 12 个字符',
    save: '保存',
    done: '已保存，用户名：',
  },
  en: {
    title: 'Set a password',
    login: 'User name (only the first administrator chooses one)',
    password: 'Password, 12 characters at least',
    save: 'Save',
    done: 'Saved. User name: ',
  },
};

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem}
label{display:block;margin:1rem 0}input{display:block;width:100%;font:inherit;padding:.4rem;box-sizing:border-box}
button{font:inherit;padding:.4rem 1.5rem}`;

/** The secret stands behind the #, which only the page itself can see. */
const SCRIPT = `const form = document.querySelector('form'), told = document.querySelector('output');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { login, password } = Object.fromEntries(new FormData(form));
  const response = await fetch('/api/links/redeem', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify({ secret: location.hash.slice(1), password, ...(login && { login }) }),
  });
  const answer = await response.json();
  told.textContent = response.ok ? told.dataset.done + answer.login : answer.detail;
  if (response.ok) form.remove();
});`;

const POLICY = `default-src 'none'; script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function pageIn(locale: Locale): string {
  const { title, login, password, save, done } = WORDS[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Outturn</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<form>
<label>${login}<input name="login" autocomplete="username"></label>
<label>${password}<input name="password" type="password" autocomplete="new-password" required></label>
<button>${save}</button>
</form>
<p><output data-done="${done}"></output></p>
<script>${SCRIPT}</script>
</html>
`;
}
