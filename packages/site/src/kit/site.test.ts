import { describe, expect, test } from 'vitest';
import { HOSTILE, hostileApi } from '../../testing/hostile-api.js';
import { longApi } from '../../testing/long-api.js';
import { resolved, type SiteAnswer, siteOf } from '../index.js';

const ORIGIN = 'https://plans.example.org';
const PARTS = { fetch: hostileApi, address: 'http://inside', origin: ORIGIN, signIn: '/app/' };
const site = siteOf(PARTS);

/** The same answer with targets that promise the same in all versions. */
async function withoutAmendment(answer: Response): Promise<unknown> {
  const said = (await answer.json()) as { targets?: readonly object[] };
  return said.targets === undefined ? said : { ...said, targets: said.targets.map((one) => ({ ...one, value: 1 })) };
}

async function at(path: string): Promise<SiteAnswer & { readonly text: string }> {
  const answer = await site.answer(path, (await site.pin())!);
  return { ...answer, text: String(answer.body) };
}

/** Throws where a text is no well-formed XML; tags only, as ours holds nothing else. */
function mustBeXml(text: string): void {
  const open: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  expect(body.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  for (const [, close, name, empty] of body.matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(text).not.toContain('\u0007');
}

test.each([
  'index.html',
  'en/index.html',
  'changes.html',
  'plans/~g~d~p.html',
  'en/plans/~g~d~p.html',
  'r/1/plans/~g~d~p.html',
])('%s shows hostile names as text', async (path) => {
  const { status, text } = await at(path);
  expect(status).toBe(200);
  expect(text).not.toContain('<script>alert');
  expect(text).not.toContain('<!--');
  expect(text).toContain('&lt;script&gt;alert(1)');
  expect(text.match(/<script/g) ?? []).toHaveLength(path.includes('plans') ? 1 : 0);
});

test('JSON-LD is JSON, and says what schema.org asks for', async () => {
  const { text } = await at('plans/~g~d~p.html');
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!;
  const dataset = JSON.parse(json);
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    temporalCoverage: '2021/2025',
    spatialCoverage: { name: '云岚市' },
    variableMeasured: [HOSTILE],
    version: 'e7',
    measurementTechnique: 'm-1',
    dateModified: '2026-01-01T00:00:00.000Z',
  });
  expect(dataset.name).toContain(HOSTILE);
  expect(dataset.description).toContain(HOSTILE);
  expect(dataset.distribution.map((one: { contentUrl: string }) => one.contentUrl)).toEqual([
    '~g~d~p.csv',
    '~g~d~p.json',
    '~g~d~p.metadata.json',
  ]);
  expect(dataset.isBasedOn).toEqual([
    { '@type': 'CreativeWork', name: HOSTILE, url: expect.stringContaining('../documents/') },
  ]);
});

test('the feed is XML with stable ids, the newest first', async () => {
  const { type, text } = await at('feed.xml');
  expect(type).toContain('application/atom+xml');
  mustBeXml(text);
  const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(1)).toEqual([
    `urn:outturn:release:${'a'.repeat(64)}`,
    'urn:outturn:target:t:2',
    'urn:outturn:values:4:i',
    'urn:uuid:01a203ec-1d69-7000-b192-6198b9851aa6',
  ]);
  const updated = [...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, moment]) => moment!);
  expect(updated.slice(1)).toEqual(updated.slice(1).toSorted().reverse());
  expect(text).toContain(`href="${ORIGIN}/indicators/%E4%BA%91%E5%B2%9A%E5%B8%82/gdp.html"`);
  expect((await at('en/feed.xml')).text.match(/<id>urn:outturn:target:t:2</)).not.toBeNull();
});

test('a target whose lead unit alone has changed was not amended', async () => {
  const pinned = (await site.pin())!;
  const quiet = siteOf({
    ...PARTS,
    fetch: async (request) => Response.json(await withoutAmendment(await hostileApi(request))),
  });
  expect(String((await quiet.answer('feed.xml', pinned)).body)).not.toContain('urn:outturn:target:');
});

test('what the feed says can be read as a page', async () => {
  const { text } = await at('changes.html');
  const feed = (await at('feed.xml')).text;
  for (const [, title] of feed.matchAll(/<entry>\n<id>.*<\/id>\n<title>(.*?)<\/title>/g)) {
    expect(text).toContain(title!.replaceAll('&quot;', '"').split('<')[0]!.slice(0, 5));
  }
  expect(text.match(/<li>/g)).toHaveLength(feed.match(/<entry>/g)!.length);
});

test('the map of the site is XML with every page in both languages', async () => {
  const { text } = await at('sitemap.xml');
  mustBeXml(text);
  const pages = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page);
  expect(pages).toContain(`${ORIGIN}/`);
  expect(pages).toContain(`${ORIGIN}/en/plans/~g~d~p.html`);
  expect(new Set(pages).size).toBe(pages.length);
  expect((await at('robots.txt')).text).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});

test('without an origin nothing claims to know where the site stands', async () => {
  const files = siteOf({ fetch: hostileApi, address: 'http://inside', origin: null, signIn: null });
  const pinned = (await files.pin())!;
  const page = String((await files.answer('index.html', pinned)).body);
  expect(page).not.toContain('rel="canonical"');
  expect(page).not.toContain('/app/');
  expect((await files.answer('sitemap.xml', pinned)).status).toBe(404);
  expect(String((await files.answer('robots.txt', pinned)).body)).not.toContain('Sitemap');
  mustBeXml(String((await files.answer('feed.xml', pinned)).body));
});

test('what is not there is said in both languages, with ways out that lead somewhere', async () => {
  const { status, text } = await at('plans/none.html');
  expect(status).toBe(404);
  expect(text).toContain('没有这个页面');
  expect(text).toContain('There is no such page');
  expect(text).toContain('href="../en/index.html"');
  expect(text).toContain('href="../favicon.svg"');
});

test.each(['../x', 'plans/%2e%2e/x.html', '%', 'api/plans', 'plans/<script>.html'])('%s gives 404', async (path) => {
  expect((await at(path)).status).toBe(404);
});

test('every page says what it rests on', async () => {
  const { text } = await at('plans/~g~d~p.html');
  for (const line of [
    '2026-01-02 08:00',
    '2026-01-03',
    '60%',
    'm-1',
    '第 1 版之后',
    'e7（aaaaaaaaaaaa）',
    'outturn read',
  ])
    expect(text.slice(text.indexOf('<footer'))).toContain(line);
  const released = (await at('r/1/plans/~g~d~p.html')).text;
  expect(released.slice(released.indexOf('<footer'))).toContain('第 1 版，内容不再变动');
  expect(released.slice(released.indexOf('<footer'))).toContain('href="../../../plans/~g~d~p.html"');
});

/** Bytes of a page with its styles, as it lies on a file share. */
const MOST = 100_000;

/** A page with all that go on from it, in their order. */
async function pagesFrom(begin: string): Promise<readonly string[]> {
  const long = siteOf({ fetch: longApi, address: 'http://inside', origin: ORIGIN, signIn: '/app/' });
  const pinned = (await long.pin())!;
  const texts: string[] = [];
  for (let path: string | null = begin; path !== null; ) {
    const answer = await long.answer(path, pinned);
    const text = String(answer.body);
    expect([path, answer.status]).toEqual([path, 200]);
    expect([path, Buffer.byteLength(text), Buffer.byteLength(text) < MOST]).toEqual([path, expect.any(Number), true]);
    texts.push(text);
    const next = /<a href="([^"]+)" rel="next"/.exec(text)?.[1];
    path = next === undefined ? null : resolved(path, next);
  }
  return texts;
}

describe.each(['', 'en/'])('in a ledger five times the example, pages in %s', (root) => {
  test.each([
    ['index.html', 1],
    ['changes.html', 1],
    ['plans/yunlan-15th.html', 4],
    ['indicators.html', 5],
    ['indicators/云岚市/public-service-coverage-0.html', 3],
    ['documents.html', 1],
    [`documents/01a203ec-1002-7000-b192-000000000003.html`, 1],
    ['tasks.html', 10],
    ['projects.html', 4],
    ['findings.html', 4],
  ])('%s and those behind it stay small', async (path, least) => {
    const texts = await pagesFrom(`${root}${path.split('/').map(encodeURIComponent).join('/')}`);
    expect(texts.length).toBeGreaterThanOrEqual(least);
  });

  test('all 300 targets stand on one page, a line each, and once more with everything behind it', async () => {
    const [whole = '', ...parts] = await pagesFrom(`${root}plans/yunlan-15th.html`);
    const targets = (text: string) =>
      [...text.matchAll(/href="[./]*indicators\/云岚市\/[\w-]+-(\d+)\.html"/g)].map(([, at]) => Number(at));
    expect(new Set(targets(whole)).size).toBe(300);
    expect(targets(whole)).toHaveLength(300);
    const behind = parts.flatMap(targets);
    expect(new Set(behind).size).toBe(300);
    expect(behind).toHaveLength(300);
  });

  test('what a long page has no room for goes on, and nothing is lost or said twice', async () => {
    const texts = await pagesFrom(`${root}indicators/${encodeURIComponent('云岚市')}/public-service-coverage-0.html`);
    const text = texts.join('');
    expect(text.match(/<article class="card judged"/g)).toHaveLength(12);
    expect(new Set(text.match(/class="small" href="[^"]+#c\d+"/g)).size).toBe(200);
    expect(text.match(/<th scope="row">\d{4}-\d{2}/g)).toHaveLength(300);
  });
});
