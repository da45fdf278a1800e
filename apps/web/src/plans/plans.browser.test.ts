import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('plans', { timeout: 60_000 }, () => {
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
    ['zh', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)('tell how they stand in words and numbers (%s, %s, %d)', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/');
    const { summary } = await overviewOf(city);
    const bars = page.locator('.class-bar');
    for (const [at, tally] of [summary.binding, summary.expected].entries()) {
      const counts = await bars.nth(at).locator('.class-counts b').allTextContents();
      expect(counts.map(Number)).toEqual(tally!.classes.map(({ count }) => count));
      expect(await bars.nth(at).locator('h3').textContent()).toContain(String(tally!.total));
    }
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('tell each version as a card on a narrow screen, every cell behind its head', async () => {
    const { page, go, close } = await openWindow(browser, city, { locale: 'en', width: 320 });
    await go(`/plans/${city.plan}`);
    const heads = await page
      .locator('.things tbody tr')
      .first()
      .evaluate((row) => [...row.children].map((cell) => getComputedStyle(cell, '::before').content));
    expect(heads).toEqual(['none', '"Legal act"', '"Adopted on"', '"Why"']);
    expect(await fitsInWidth(page)).toBe(true);
    await close();
  });

  it('are made public and taken back only after asking', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go(`/plans/${city.plan}`);
    await page.getByRole('button', { name: '停止公布' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(await isPublic(city)).toBe(true);
    await page.getByRole('button', { name: '停止公布' }).click();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '停止公布' }).click();
    await page.getByRole('button', { name: '公布', exact: true }).waitFor();
    expect(await isPublic(city)).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are amended by a legal act, which makes a new version', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale: 'en' });
    await go(`/plans/${city.plan}`);
    await page.getByRole('button', { name: 'Record an amendment' }).click();
    await page.getByLabel(/^Legal act/).fill('常委会决议');
    await page.getByLabel(/^The document it rests on/).selectOption({ index: 1 });
    await page.getByLabel(/^Reason/).fill('行政区划调整');
    await page.getByRole('dialog').getByRole('button', { name: 'Record the amendment' }).click();
    await page.getByRole('row', { name: /^Amendment 1 常委会决议/ }).waitFor();
    await settled(page);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

interface Tallies {
  readonly summary: Readonly<
    Record<'binding' | 'expected', { readonly total: number; readonly classes: readonly { readonly count: number }[] }>
  >;
}

async function overviewOf({ officer, plan }: City): Promise<Tallies> {
  return (await (await officer.ask('GET', `/api/plans/${plan}/overview`)).json()) as Tallies;
}

/** Whether somebody who is not signed in may see it. */
async function isPublic({ address, plan }: City): Promise<boolean> {
  return (await fetch(`${address}/api/plans/${plan}`)).ok;
}
