import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('indicators', { timeout: 90_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'dark', 320],
  ] as const)('keep nobody out in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/indicators');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(100);
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await go('/indicators/gdp');
    expect(await page.locator('.sentence').textContent()).toContain('2024');
    expect(await fitsInWidth(page)).toBe(true);
    await page.locator('.sums summary').first().click();
    await settled(page);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are found by another name', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators');
    await page.getByRole('searchbox').fill('粮食总产量');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').click();
    await page.getByRole('heading', { level: 1, name: '粮食产量' }).waitFor();
    await page.getByText('这项指标没有目标').waitFor();
    await close();
  });

  it('have a drawing with points for the keyboard, and a table that says the same', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators/gdp');
    const points = page.locator('.oc-both svg [tabindex="0"]:visible');
    expect(await points.count()).toBeGreaterThan(5);
    await points.first().focus();
    const table = await page.locator('.things').first().textContent();
    for (const value of ['682.4', '738.7', '883']) expect(table).toContain(value);
    expect(await page.locator('.passage a[href*="at="]').count()).toBeGreaterThan(3);
    const link = page.locator('.files a').first();
    expect((await city.officer.ask('GET', (await link.getAttribute('href'))!)).status).toBe(200);
    await close();
  });

  it('get year targets, which are set anew for a reason', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators/loans');
    const set = async (value: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: '登记或修改年度目标' }).first().click();
      await page.getByLabel('年份').selectOption('2025');
      await page.getByLabel(/^数值/).fill(value);
      await page.getByLabel(/^理由/).fill(reason);
      await page.getByRole('button', { name: '保存' }).click();
      await page.locator('.year-target', { hasText: value }).waitFor();
    };
    await set('1290.0', '');
    await set('1300.5', '年度计划调整');
    expect(await page.locator('.year-target').count()).toBe(1);
    await close();
  });

  it('are added and given another name by planning', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators');
    await page.getByRole('button', { name: '登记指标' }).click();
    await page.getByLabel(/^代码/).fill('night-buses');
    await page.getByRole('dialog').getByLabel(/^名称/).fill('夜间公交线路');
    await page.getByLabel(/^单位/).fill('条');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '夜间公交线路' }).click();
    await page.getByRole('button', { name: '修改指标' }).click();
    await page.getByLabel(/^别名/).fill('夜班车线路、夜宵线');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('夜班车线路、夜宵线').waitFor();
    await page.getByRole('button', { name: '登记口径' }).click();
    await page.getByLabel(/^口径名称/).fill('2025口径');
    await page.getByLabel(/^口径说明/).fill('22时后发车的线路');
    await page.getByLabel(/^自何时起/).fill('2025');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('22时后发车的线路').waitFor();
    await close();
  });
});
