import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { linksIn, resolved } from '@outturn/site';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench } from '../../testing/command.js';
import { dataFolder } from '../../testing/data-folder.js';
import { Running } from '../../testing/running.js';

const { outturn, path, file } = bench();
const { folder, remove } = dataFolder();
let server: Running;
let address: string;
/** Every file that was published, by its path from the root. */
let files: ReadonlyMap<string, Buffer>;
let said: string;

/** Every few files are compared with the server: to make all of them twice would take longer than it tells. */
const SAMPLE = 40;

beforeAll(async () => {
  server = new Running(['serve', '--data', folder, '--port', '0']);
  [, address = ''] = await server.hear(/Outturn is at +(\S+)/);
  const { code, err } = await outturn(['publish', 'public', '--data', folder]);
  expect(code, err).toBe(0);
  said = err;
  files = filesIn(path('public'));
}, 300_000);

afterAll(async () => {
  await server.stop();
  remove();
});

function filesIn(root: string): ReadonlyMap<string, Buffer> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    found.map((one) => {
      const name = join(one.parentPath, one.name);
      return [name.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(name)];
    }),
  );
}

function pages(): readonly (readonly [name: string, text: string])[] {
  return [...files].filter(([name]) => name.endsWith('.html')).map(([name, body]) => [name, body.toString()]);
}

function asWritten(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

test('it says what it did, and every kind of page is there in both languages and for the release', () => {
  expect(said).toMatch(/public: \d+ pages, \d+ files in all, [\d.]+ MB, [\d.]+ s/);
  const names = [...files.keys()];
  for (const root of ['', 'en/', 'r/1/', 'r/1/en/']) {
    for (const page of [
      'index',
      'method',
      'changes',
      'indicators',
      'documents',
      'tasks',
      'projects',
      'findings',
      'plans/yunlan-14th',
    ])
      expect(names).toContain(`${root}${page}.html`);
    for (const ending of ['html', 'svg', 'csv', 'json', 'metadata.json'])
      expect(names).toContain(`${root}indicators/云岚市/gdp.${ending}`);
    expect(names).toContain(`${root}feed.xml`);
  }
  expect(names).toContain('favicon.svg');
  expect(names).not.toContain('sitemap.xml');
});

test('no link leads nowhere, every place that a link names is on its page, and nothing is asked of elsewhere', () => {
  const places = new Map(
    pages().map(([name, text]) => [name, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))]),
  );
  const dead: string[] = [];
  for (const [name, text] of pages()) {
    if (/\s(?:src|href)="(?:https?:)?\/\//.test(text)) dead.push(`${name}: leads elsewhere`);
    for (const href of linksIn({ status: 200, type: 'text/html', body: text, isFinal: false })) {
      const to = href.startsWith('#') ? asWritten(name) : resolved(asWritten(name), href);
      const target = decodeURIComponent(to ?? '');
      const place = decodeURIComponent(href.split('#')[1] ?? '');
      if (!files.has(target)) dead.push(`${name} -> ${href}`);
      else if (place !== '' && !places.get(target)?.has(place)) dead.push(`${name} -> ${href} (no such place)`);
    }
  }
  expect(dead.slice(0, 20)).toEqual([]);
});

test('every page says what it rests on, in its own language, and runs nothing', () => {
  for (const [name, text] of pages()) {
    if (name === '404.html') continue;
    const words = /^(?:r\/\d+\/)?en\//.test(name)
      ? ['Data as of', 'Judged on', 'Method', 'Release', 'Cite as', 'Recompute it', 'outturn-1']
      : ['数据截至', '判断日期', '判断方法', '发布版', '引用格式', '自行复算', 'outturn-1'];
    const foot = text.slice(text.indexOf('<footer'));
    for (const word of words) expect(foot, name).toContain(word);
    expect(text, name).not.toMatch(/<script(?! type="application\/ld\+json")|\son\w+="|\sstyle="/);
    expect(text, name).toMatch(/<html lang="(?:zh-CN|en)">/);
    expect(text.match(/<h1/g), name).toHaveLength(1);
  }
});

test('files are what the server gives, but for who may sign in and what it is called', async () => {
  const some = [...files.keys()].filter(
    (name, at) => name !== 'outturn-files.json' && (at % SAMPLE === 0 || !name.includes('/')),
  );
  for (const name of some) {
    const response = await fetch(`${address}/${asWritten(name)}`);
    const given = Buffer.from(await response.arrayBuffer());
    expect(response.status, name).toBe(200);
    if (!/\.(?:html|xml|txt)$/.test(name)) expect(given.equals(files.get(name)!), name).toBe(true);
    else if (name.endsWith('.html')) expect(withoutServer(given.toString()), name).toBe(files.get(name)!.toString());
  }
}, 120_000);

test('the map of the site names every page of now that has something to show, and nothing else', async () => {
  const map = await (await fetch(`${address}/sitemap.xml`)).text();
  const named = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) =>
    decodeURIComponent(new URL(url!).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'),
  );
  const there = [...files.keys()].filter((name) => /^(?!r\/|404).*\.html$/.test(name));
  expect(named.filter((name) => !files.has(name))).toEqual([]);
  // What no figure and no target holds of is named in documents alone.
  const others = there.filter((name) => !named.includes(name));
  expect(others.filter((name) => files.get(name)!.includes('<figure class="chart"'))).toEqual([]);
  expect(others.filter((name) => !name.includes('indicators/'))).toEqual([]);
});

/** A server knows its own address, and has a door. */
function withoutServer(page: string): string {
  return page
    .replace(/<a class="sign-in"[^>]*>[^<]*<\/a>/, '')
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace(/<link rel="alternate" hrefLang="(?:zh-CN|en)" href="http[^>]*>/g, (link) =>
      link.includes(`hrefLang="${/<html lang="([^"]+)"/.exec(page)![1]}"`) ? '' : 'OTHER',
    )
    .replace('OTHER', otherOf(page));
}

/** Where the address is not known, the other language is named by a relative one. */
function otherOf(page: string): string {
  const [, href = '', tag = ''] = /<div class="choices"><a href="([^"]+)" hrefLang="([^"]+)"/.exec(page) ?? [];
  return `<link rel="alternate" hrefLang="${tag}" href="${href}"/>`;
}

test('the server lets pages be kept, and those of a release for ever', async () => {
  const now = await fetch(`${address}/plans/yunlan-14th.html`);
  expect(now.headers.get('cache-control')).toBe('public, no-cache');
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(await now.text())!;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = now.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none';");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).not.toContain('unsafe');
  const again = await fetch(now.url, { headers: { 'if-none-match': now.headers.get('etag')! } });
  expect(again.status).toBe(304);
  const released = await fetch(`${address}/r/1/index.html`);
  expect(released.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${address}/r/9/index.html`)).status).toBe(404);
  const api = await fetch(`${address}/api/nothing`);
  expect(api.headers.get('content-type')).toContain('problem+json');
});

test('a visitor with a cookie sees what everybody sees', async () => {
  const plain = await (await fetch(`${address}/index.html`)).text();
  const session = await (
    await fetch(`${address}/index.html`, { headers: { cookie: 'outturn=x', authorization: 'Bearer x' } })
  ).text();
  expect(session).toBe(plain);
});

test('one that is interrupted leaves what was published before, and nothing else', async () => {
  const running = new Running(['publish', path('public'), '--data', folder]);
  const parts = (): readonly string[] => readdirSync(path('.')).filter((name) => name.endsWith('.part'));
  while (!parts().some((name) => existsSync(path(`${name}/index.html`)))) await setImmediate();
  expect(await running.stop()).toBe(2);
  expect(parts()).toEqual([]);
  expect([...filesIn(path('public')).keys()].toSorted()).toEqual([...files.keys()].toSorted());
}, 60_000);

test('what was published before is replaced by what there is; other things are refused', async () => {
  const empty = dataFolder();
  const other = new Running(['serve', '--data', empty.folder, '--port', '0', '--empty']);
  try {
    const [, from = ''] = await other.hear(/Outturn is at +(\S+)/);
    const { code, err } = await outturn([
      'publish',
      'public',
      '--from',
      from,
      '--origin',
      'https://plans.example.org/x/',
    ]);
    expect(code, err).toBe(0);
    expect(err).toMatch(/\d+ removed/);
    expect(existsSync(path('public/plans'))).toBe(false);
    expect(readFileSync(path('public/index.html'), 'utf8')).toContain('href="https://plans.example.org/x/en/"');
    expect(readFileSync(path('public/sitemap.xml'), 'utf8')).toContain('<loc>https://plans.example.org/x/</loc>');
    const missing = await outturn(['publish', 'public', '--from', from, '--release', '9', '--lang', 'en']);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('there is no release 9') });
  } finally {
    await other.stop();
    empty.remove();
  }
  file('mine/notes.txt', 'x');
  const refused = await outturn(['publish', 'mine', '--from', address, '--lang', 'en']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('notes.txt') });
}, 60_000);

test.each([
  [['--from', 'ftp://x'], '--from cannot be'],
  [['--on', '2025-02-30'], '--on cannot be'],
  [['--release', '0'], '--release cannot be'],
  [['--from', 'http://127.0.0.1:9', '--data', 'x'], 'two places'],
  [['--from', 'http://127.0.0.1:9'], 'no answer from'],
])('%j is refused with what to do', async (options, wrong) => {
  const { code, err } = await outturn(['publish', 'new', ...options, '--lang', 'en']);
  expect(code).toBe(2);
  expect(err).toContain(wrong);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('new'))).toEqual([]);
});
