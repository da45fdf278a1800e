import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../../web/testing/city.js';
import { barriersIn, fitsInWidth } from '../../../web/testing/window.js';

/** Bytes of a page with all that it needs. */
const MOST_BYTES = 100_000;
/** Milliseconds until something is to be seen, on a fast 3G net with a processor four times as slow. */
const FIRST_PAINT = 1_000;
/** Fast 3G as the browser's own tools have it: 1.44 Mbit/s, 562.5 ms there and back. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const PLAN = 'plans/yunlan-14th.html';
const GDP = `indicators/${encodeURIComponent('云岚市')}/gdp.html`;
const PAGES = [
  'index.html',
  'method.html',
  'changes.html',
  PLAN,
  GDP,
  'indicators.html',
  'documents.html',
  'tasks.html',
  'projects.html',
  'findings.html',
];

describe.skipIf(withoutBrowser())('published pages', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-pages-'));
  let browser: Browser;
  let city: City;

  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
    const english = PAGES.map((path) => `en/${path}`);
    for (const path of [...PAGES, ...english, 'favicon.svg', '404.html']) await save(path);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
    rmSync(folder, { recursive: true });
  });

  /** Keeps a page as a file. */
  async function save(path: string): Promise<void> {
    const file = join(folder, ...path.split('/').map(decodeURIComponent));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await (await fetch(`${city.address}/${path}`)).arrayBuffer()));
  }

  async function opened(
    look: { readonly dark?: boolean; readonly width?: number } = {},
  ): Promise<[Page, BrowserContext]> {
    const context = await browser.newContext({
      colorScheme: look.dark ? 'dark' : 'light',
      viewport: { width: look.width ?? 1280, height: 900 },
    });
    return [await context.newPage(), context];
  }

  function fileAddress(path: string): string {
    return pathToFileURL(join(folder, ...path.split('/').map(decodeURIComponent))).href;
  }

  test('work from a file share, without scripts: the style is there and links lead on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => asked.push(`failed: ${request.url()}`));
    await page.goto(fileAddress('index.html'));
    await page.getByRole('link', { name: '云岚市国民经济和社会发展第十四个五年规划' }).first().click();
    expect(await page.locator('h1').textContent()).toContain('目标对照表');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.board')).borderCollapse")).toBe('collapse');
    await page.getByRole('link', { name: '地区生产总值', exact: true }).first().click();
    expect(await page.locator('h1').textContent()).toContain('地区生产总值');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await context.close();
  });

  test.each(
    PAGES.slice(0, 3).flatMap(
      (path) =>
        [
          [path, false],
          [`en/${path}`, true],
        ] as const,
    ),
  )('%s keeps nobody out (dark: %s), and fits a narrow screen', async (path, dark) => {
    const [page, context] = await opened({ dark });
    await page.goto(fileAddress(path));
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await context.close();
  });

  test('the keyboard comes past the navigation at once, and into wide tables', async () => {
    const [page, context] = await opened({ width: 390 });
    await page.goto(fileAddress(PLAN));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('scroll');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    await context.close();
  });

  test.each([...PAGES, ...PAGES.map((path) => `en/${path}`)])(
    '%s is small, and asks for nothing else',
    async (path) => {
      const text = await (await fetch(`${city.address}/${path}`)).text();
      // As it lies on a file share: nothing there is compressed.
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
      expect(text.match(/<link rel="(?:stylesheet|preload)|<script src|<img|@import|url\(/)).toBeNull();
    },
  );

  test('the largest page is soon to be seen on a slow machine and a slow net', async () => {
    const [page, context] = await opened();
    await fetch(`${city.address}/${PLAN}`);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', FAST_3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const paints: number[] = [];
    for (let time = 0; time < 3; time++) {
      await session.send('Network.clearBrowserCache');
      await page.goto(`${city.address}/${PLAN}`);
      const painted = await page.waitForFunction(
        'performance.getEntriesByName("first-contentful-paint")[0]?.startTime',
      );
      paints.push(Number(await painted.jsonValue()));
    }
    // The best of three: a machine that is busy with other tests is no slow reader.
    expect(Math.min(...paints)).toBeLessThan(FIRST_PAINT);
    await context.close();
  });
});
