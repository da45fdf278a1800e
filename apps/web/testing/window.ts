import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { City, Visitor } from './city.js';

export interface Look {
  readonly locale?: 'zh' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** How many pixels of the screen one of the page takes. */
  readonly zoom?: number;
  /** Who is signed in; nobody if null, the officer if not given. */
  readonly visitor?: Visitor | null;
}

/** A page of the application as somebody sees it, and what went wrong in it so far. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: readonly string[];
  /** Opens an address under /app and waits until nothing is awaited any more. */
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWindow(browser: Browser, city: City, look: Look = {}): Promise<Window> {
  const { locale = 'zh', scheme = 'light', width = 1280, height = 900, zoom = 1, visitor = city.officer } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: zoom,
    colorScheme: scheme,
    locale: locale === 'zh' ? 'zh-CN' : 'en-US',
    reducedMotion: 'reduce',
  });
  if (visitor !== null) await context.addCookies([{ ...visitor.cookie, url: city.address }]);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
  page.on('console', (message) => {
    // A refusal that the page expects is told by the browser as well.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(city.address) && !/^(data|blob):/.test(request.url())) troubles.push(request.url());
  });
  return {
    page,
    context,
    troubles,
    go: async (path) => {
      await page.goto(`${city.address}/app${path}`);
      await settled(page);
    },
    close: () => context.close(),
  };
}

/** Waits until the page has a heading and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect.poll(() => page.locator('.waiting').count(), { timeout: 15_000 }).toBe(0);
}

/** What keeps people out, by the rules of WCAG 2.2 A and AA and good practice, as one line each. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  // What is in order is not told: for a page of a thousand rows that takes longer than to look at it.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** Nothing stands out of the page sideways. */
export async function fitsInWidth(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}
