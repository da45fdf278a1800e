import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, openBrowser, watch, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { addWelcomePage } from '../serve/welcome-page.js';
import { hasAccounts, makeFirstLink } from '../sign-in/links.js';
import { linkTo } from '../sign-in/welcome.js';

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
    expect(await page.locator('.opblock').count()).toBeGreaterThan(15);
    expect(foreign(troubles)).toEqual([]);
  }, 30_000);

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
