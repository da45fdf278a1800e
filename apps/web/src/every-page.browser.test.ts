import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../testing/city.js';
import { pagesOf } from '../testing/pages.js';
import { barriersIn, fitsInWidth, type Look, openWindow } from '../testing/window.js';

/** Pictures of every page, to be looked at. */
const PICTURES = fileURLToPath(new URL('../dist/pictures', import.meta.url));

const LOOKS: Readonly<Record<string, Look>> = {
  'zh-light-wide': { locale: 'zh', scheme: 'light', width: 1280 },
  'zh-dark-narrow': { locale: 'zh', scheme: 'dark', width: 390 },
  'en-light-narrow': { locale: 'en', scheme: 'light', width: 320 },
  'en-dark-wide': { locale: 'en', scheme: 'dark', width: 1280 },
  // A window of 1280 at 200 %.
  'zh-light-zoomed': { locale: 'zh', scheme: 'light', width: 640, height: 450, zoom: 2 },
};

/** Share of the window that moves while nobody touches it, as browsers reckon it; what they call good is 0.1. */
const MOST_SHIFT = 0.02;
const WATCH_SHIFTS = `window.shift = 0;
window.moved = new Set();
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    window.shift += value;
    for (const { node } of sources) window.moved.add(node?.outerHTML?.slice(0, 80) ?? node?.textContent ?? 'something');
  }
}).observe({ type: 'layout-shift', buffered: true });`;

describe.skipIf(withoutBrowser())('every page', { timeout: 240_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each(Object.keys(LOOKS))('keeps nobody out, stays in its width and stands still (%s)', async (name) => {
    const { page, context, go, troubles, close } = await openWindow(browser, city, LOOKS[name]);
    await context.addInitScript(WATCH_SHIFTS);
    const wrong: string[] = [];
    for (const path of await pagesOf(city)) {
      await go(path).catch(({ message }: Error) => wrong.push(`${path} is not there: ${message}`));
      for (const barrier of await barriersIn(page)) wrong.push(`${path} ${barrier}`);
      if (!(await fitsInWidth(page))) wrong.push(`${path} is wider than the window`);
      const [shift, moved] = await page.evaluate<[number, string[]]>('[window.shift, [...window.moved]]');
      if (shift > MOST_SHIFT) wrong.push(`${path} moves by ${shift.toFixed(3)} while it loads: ${moved.join(' ')}`);
      const file = path.replace(/\?.*/, '').replaceAll('/', '_');
      await page.screenshot({ path: `${PICTURES}/${name}${file}.png`, fullPage: true });
    }
    expect([...wrong, ...troubles]).toEqual([]);
    await close();
  });
});
