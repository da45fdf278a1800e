import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, openBrowser, watch, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { addWelcomePage } from '../serve/welcome-page.js';
import { hasAccounts, makeFirstLink } from '../sign-in/links.js';
import { linkTo } from '../sign-in/welcome.js';

/** Runs in the page. */
const DRAWN = `[...document.querySelectorAll('.opblock')].map(({ id }) => id)`;

describe.skipIf(withoutBrowser())('in a browser that keeps to the policy', () => {
  let test: TestServer;
  let browser: Browser;
  let base: string;
  beforeAll(async () => {
    browser = await openBrowser();
    test = await startServer();
    addWelcomePage(test.server, async () => !(await hasAccounts(test.signIn.queries)));
    base = await test.server.listen({ host: '127.0.0.1', port: 0 });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await test?.close();
  });

  /** What went wrong, requests to this server left out. */
  const foreign = (troubles: readonly string[]): readonly string[] =>
    troubles.filter((trouble) => !trouble.startsWith(`request: ${base}/`) && !trouble.startsWith('request: data:'));

  it('the documentation shows every operation, and fetches nothing from elsewhere', async () => {
    const { page, troubles } = await watch(await browser.newPage());
    await page.goto(`${base}/api/docs/`);
    await page.waitForSelector('.opblock');
    expect(await page.title()).toBe('Outturn API');
    const { paths } = (await (await page.request.get(`${base}/api/openapi.json`)).json()) as { paths: object };
    const operations = Object.values(paths).flatMap((path: object) => Object.keys(path)).length;
    expect(operations).toBeGreaterThan(100);
    // Only what is in sight is drawn: one has to scroll through it.
    const seen = new Set<string>();
    const seeMore = async (): Promise<number> => {
      for (const id of await page.evaluate<readonly string[]>(DRAWN)) seen.add(id);
      await page.mouse.wheel(0, 500);
      return seen.size;
    };
    await expect.poll(seeMore, { timeout: 25_000 }).toBe(operations);
    expect(foreign(troubles)).toEqual([]);
  }, 60_000);

  it('a link makes the first administrator', async () => {
    const { page, troubles } = await watch(await (await browser.newContext({ locale: 'zh-CN' })).newPage());
    await page.goto(linkTo(base, (await makeFirstLink(test.signIn.queries))!));
    expect(await barriers(page)).toEqual([]);
    await page.fill('[name=login]', 'zhou');
    await page.fill('[name=password]', 'otters swim at dusk');
    await page.click('button');
    await page.waitForURL(`${base}/app/`);
    const session = await page.request.get(`${base}/api/session`);
    expect(await session.json()).toMatchObject({ login: 'zhou', grants: [{ role: 'administrator' }] });
    // The application itself is not served here.
    expect(foreign(troubles).filter((trouble) => !trouble.includes('404'))).toEqual([]);
  }, 30_000);
});
