import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, startCity } from '../../../apps/web/testing/city.js';
import { barriersIn, fitsInWidth } from '../../../apps/web/testing/window.js';
import { openBrowser, withoutBrowser } from '../../viewer/testing/browser.js';

/** Bytes of a page with its styles, as it lies on a file share. */
const MOST = 100_000;

describe.skipIf(withoutBrowser())('the public pages', { timeout: 120_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  interface Look {
    readonly scheme?: 'light' | 'dark';
    readonly width?: number;
  }

  /** Opens a page without JavaScript, and fails where anything at all is not there. */
  async function open(path: string, { scheme = 'light', width = 1280 }: Look = {}): Promise<Page> {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme: scheme, javaScriptEnabled: false });
    const page = await context.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await page.goto(`${city.address}/${path}`);
    expect(missing).toEqual([]);
    expect([path, (await bytesOf(path)) < MOST]).toEqual([path, true]);
    expect(await page.locator('h1').count()).toBe(1);
    return page;
  }

  async function bytesOf(path: string): Promise<number> {
    return (await (await fetch(`${city.address}/${path}`)).arrayBuffer()).byteLength;
  }

  async function hrefsOn(path: string, selector: string): Promise<readonly string[]> {
    const page = await open(path);
    const hrefs = await page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    await page.context().close();
    return hrefs.map((href) => href.slice(city.address.length + 1));
  }

  const documentPaths = (): Promise<readonly string[]> => hrefsOn('documents.html', 'table.list th a');

  it.each(['', 'en/'])('are read and walked through in each language: %s', async (root) => {
    const page = await open(`${root}indicators.html`);
    await page.locator('table.list th a').first().click();
    expect(await page.locator('h1').innerText()).toContain(root === '' ? '地区生产总值' : 'Gross');
    expect(await page.locator('figure.chart svg').first().isVisible()).toBe(true);
    expect(await page.locator('table.values tbody tr').count()).toBeGreaterThan(9);
    const sums = page.locator('.judged details').first();
    await sums.locator('summary').click();
    expect(await sums.locator('li').count()).toBeGreaterThan(3);
    const quoted = await page.locator('.passages li mark').first().innerText();
    await page.locator('.passages li a').first().click();
    const marked = page.locator(':target');
    expect(await marked.innerText()).toBe(quoted);
    await marked.click();
    expect(decodeURIComponent(page.url())).toContain('/indicators/');
    await page.context().close();
  });

  it('lead to the place of every passage, whichever part of a document it stands in', async () => {
    const hrefs = await hrefsOn(`indicators/${encodeURIComponent('云岚市')}/gdp.html`, '.passages p a, .passages li a');
    expect(hrefs.length).toBeGreaterThan(10);
    expect(new Set(hrefs.map((href) => href.split('#')[0])).size).toBeGreaterThan(4);
    for (const href of hrefs) {
      const [path = '', id = ''] = href.split('#');
      const html = await (await fetch(`${city.address}/${path}`)).text();
      expect([href, html.split(`id="${id}"`).length]).toEqual([href, 2]);
    }
  });

  it('say all of a document in its parts, with a way from one to the next', async () => {
    const paths = await documentPaths();
    expect(paths).toHaveLength(5);
    const counts: number[] = [];
    for (const path of paths) {
      let page = await open(path);
      let parts = 1;
      for (let next = page.locator('a[rel=next]'); (await next.count()) > 0; parts++) {
        const href = await next.first().getAttribute('href');
        const url = new URL(href!, page.url());
        await page.context().close();
        page = await open(url.href.slice(city.address.length + 1));
        next = page.locator('a[rel=next]');
      }
      await page.context().close();
      counts.push(parts);
    }
    expect(Math.max(...counts)).toBeGreaterThan(1);
  });

  it('list tasks, projects and answered findings, each with its place in a text', async () => {
    for (const [path, links] of [
      ['tasks.html', '.tasks li > a'],
      ['findings.html', '.finding li a'],
    ] as const) {
      const [href = ''] = await hrefsOn(path, links);
      expect(href).toMatch(/^documents\/.*#c\d+$/);
      const html = await (await fetch(`${city.address}/${href.split('#')[0]}`)).text();
      expect(html).toContain(`id="${href.split('#')[1]}"`);
    }
    const [project = ''] = await hrefsOn('projects.html', 'table.list th a');
    expect((await hrefsOn(project, '.through a.small')).length).toBeGreaterThan(0);
  });

  const PATHS = ['documents.html', 'indicators.html', 'tasks.html', 'projects.html', 'findings.html'];

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('keep nobody out: %s, %i wide', async (scheme, width) => {
    const documents = await documentPaths();
    const [project = ''] = await hrefsOn('projects.html', 'table.list th a');
    const indicator = `indicators/${encodeURIComponent('云岚市')}/gdp.html`;
    for (const path of [...PATHS, documents[1]!, project, `en/${indicator}`]) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`${city.address}/${path}`);
      expect([path, await barriersIn(page)]).toEqual([path, []]);
      expect([path, await fitsInWidth(page)]).toEqual([path, true]);
      await context.close();
    }
  });

  it('are not there for what is not', async () => {
    const [first = ''] = await documentPaths();
    for (const path of [
      'documents/01a20340-63c7-7ece-8e4a-dd87293b3637.html',
      'documents/x.html',
      first.replace('.html', '/99.html'),
      'indicators/x/gdp.html',
      'projects/01a20340-63c7-7ece-8e4a-dd87293b3637.html',
      'tasks/99.html',
      'indicators/99.html',
    ])
      expect([path, (await fetch(`${city.address}/${path}`)).status]).toEqual([path, 404]);
  });
});
