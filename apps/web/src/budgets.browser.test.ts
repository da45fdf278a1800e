import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../testing/city.js';
import { openWindow } from '../testing/window.js';

/** Bytes of scripts, compressed, that a page may need when nothing is there yet. Lists may have 430 KB; they need far less, and are to stay so. */
const FIRST_SCREEN = 260_000;
const LIST = 200_000;

describe.skipIf(withoutBrowser())('what a page needs of scripts', { timeout: 120_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each([
    ['/sign-in', FIRST_SCREEN],
    ['/', FIRST_SCREEN],
    ['/tasks', LIST],
    ['/projects', LIST],
    ['/findings', LIST],
    ['/documents', LIST],
    ['/indicators', LIST],
    ['/administration', LIST],
    ['/plans/yunlan-14th/scoreboard', LIST],
  ])('%s stays below %d bytes', async (path, most) => {
    const { page, go, close } = await openWindow(browser, city);
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(response.url())) bodies.push(response.body().then((body) => gzipSync(body).length));
    });
    await go(path);
    const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
    console.log(`${path}: ${Math.round(bytes / 1000)} KB of scripts`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(most);
    await close();
  });
});
