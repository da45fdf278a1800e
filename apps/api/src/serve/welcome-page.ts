import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type Locale, localeOf } from '../http/locale.js';

/**
 * The page that a link for a password leads to. It does nothing but set the password and sign in with it; then the application is shown. Only the first
 * administrator chooses a name: `isFirst` says whether there is nobody yet.
 */
export function addWelcomePage(server: FastifyInstance, isFirst: () => Promise<boolean>): void {
  server.get('/welcome', { schema: { hide: true } }, async (request, reply) =>
    reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
      })
      .send(pageIn(localeOf(request.headers['accept-language']), await isFirst())),
  );
}

type Word =
  | 'title'
  | 'lead'
  | 'first'
  | 'login'
  | 'loginHint'
  | 'password'
  | 'passwordHint'
  | 'show'
  | 'save'
  | 'saving'
  | 'done'
  | 'unreachable'
  | 'noScript';

const WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {
  zh: {
    title: '设置密码',
    lead: '这个链接只能用一次。设好密码后直接进入兑现。',
    first: '您是第一位管理员：先给自己取一个用户名，再设密码。以后由您给同事开账号。',
    login: '用户名',
    loginHint: '小写字母和数字，至少 3 个字符；也可以用邮箱',
    password: '密码',
    passwordHint: '至少 12 个字符，不要用常见的词和连续的键；几个不相干的词连起来就很好',
    show: '显示密码',
    save: '保存并登录',
    saving: '正在保存…',
    done: '已保存，正在登录，用户名：',
    unreachable: '连不上服务器，没有保存。请检查网络后重试。',
    noScript: '设置密码需要 JavaScript。',
  },
  en: {
    title: 'Set a password',
    lead: 'This link works once. With the password set you go straight on to Outturn.',
    first:
      'You are the first administrator: choose a name for yourself, then a password. You will make the accounts of your colleagues.',
    login: 'User name',
    loginHint: 'Small letters and digits, three characters at least; or a mail address',
    password: 'Password',
    passwordHint:
      '12 characters at least, no common words and no rows of keys; a few words that do not belong together do well',
    show: 'Show the password',
    save: 'Save and sign in',
    saving: 'Saving…',
    done: 'Saved, signing in. User name: ',
    unreachable: 'The server cannot be reached, and nothing was saved. Check the network and try again.',
    noScript: 'Setting a password needs JavaScript.',
  },
};

/** The colours and sizes of the application (apps/web/src/kit/styles). */
const STYLE = `:root{color-scheme:light dark;--ink:#1c2733;--quiet:#566270;--ground:#f5f6f8;--raised:#fff;--line:#dde2e8;--strong:#b8c1cc;--accent:#1a56b4;--on:#fff;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e4e9ef;--quiet:#a3afbd;--ground:#0e1318;--raised:#1a222b;--line:#2c3742;--strong:#475564;--accent:#7fb2ff;--on:#0d1a2b;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.6 "Source Han Sans SC","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:var(--ink);background:var(--ground)}
header{padding:.6rem 1.25rem;background:var(--raised);border-bottom:1px solid var(--line);font-weight:700}
header span{font-weight:400;color:var(--quiet)}
main{max-width:26rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.3;margin:0 0 .5rem}
label{display:block;margin:1rem 0}
input{display:block;width:100%;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--strong);border-radius:6px;padding:.4rem .6rem}
.check{display:flex;gap:.5rem;align-items:baseline}
.check input{width:auto}
small,.quiet{color:var(--quiet)}
button{font:inherit;padding:.35rem .9rem;color:var(--on);background:var(--accent);border:1px solid var(--accent);border-radius:6px;cursor:pointer}
button:disabled{opacity:.55}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[role=alert]{color:var(--bad)}`;

/** The secret stands behind the #, which only the page itself can see. */
const SCRIPT = `const form = document.querySelector('form'), told = document.querySelector('output'), trouble = document.querySelector('[role=alert]');
const button = form.querySelector('button'), password = form.elements.password;
const send = (path, body) => fetch(path, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
  body: JSON.stringify(body),
});
form.elements.show.addEventListener('change', ({ target }) => { password.type = target.checked ? 'text' : 'password'; });
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { login, password: chosen } = Object.fromEntries(new FormData(form));
  trouble.textContent = '';
  told.textContent = told.dataset.saving;
  button.disabled = true;
  try {
    const response = await send('/api/links/redeem', { secret: location.hash.slice(1), password: chosen, ...(login && { login }) });
    const answer = await response.json();
    if (!response.ok) throw answer;
    told.textContent = told.dataset.done + answer.login;
    await send('/api/session', { login: answer.login, password: chosen });
    location.replace('/app/');
  } catch (problem) {
    told.textContent = '';
    trouble.textContent = [problem.detail ?? trouble.dataset.unreachable, ...(problem.places ?? []).map((place) => place.detail)].join(' ');
    button.disabled = false;
  }
});`;

const POLICY = `default-src 'none'; script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; connect-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function pageIn(locale: Locale, isFirst: boolean): string {
  const words = WORDS[locale];
  const login = `<label>${words.login}<input name="login" autocomplete="username" required><small>${words.loginHint}</small></label>`;
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · Outturn</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<header>兑现 <span lang="en">Outturn</span></header>
<main>
<h1>${words.title}</h1>
<p class="quiet">${isFirst ? words.first : words.lead}</p>
<noscript><p>${words.noScript}</p></noscript>
<form>
${isFirst ? login : ''}
<label>${words.password}<input name="password" type="password" autocomplete="new-password" required><small>${words.passwordHint}</small></label>
<label class="check"><input name="show" type="checkbox">${words.show}</label>
<p role="alert" data-unreachable="${words.unreachable}"></p>
<button>${words.save}</button>
</form>
<p><output data-saving="${words.saving}" data-done="${words.done}"></output></p>
</main>
<script>${SCRIPT}</script>
</html>
`;
}
