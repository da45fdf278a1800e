import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('the findings', { timeout: 60_000 }, () => {
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
    ['zh', 'light', 1280, '错误'],
    ['en', 'dark', 320, 'error'],
  ] as const)('are listed in words in %s, %s, %i wide, the gravest first', async (locale, scheme, width, error) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/findings');
    const rows = page.locator('table.list tbody tr');
    const all = await rows.count();
    expect(all).toBeGreaterThan(30);
    expect(await rows.first().innerText()).toContain(error);
    await page.locator('.list-counts button').nth(2).click();
    await page.waitForURL(/severity=question/);
    expect(await rows.count()).toBeLessThan(all);
    expect(await page.locator('table.list').innerText()).not.toContain(`✕ ${error}`);
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('show all sides with their words marked, the sum, and the way to each place', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go(`/findings?text=${encodeURIComponent('水利重点项目总投资')}`);
    await page.locator('table.list tbody a').first().click();
    await page.locator('.sides mark').first().waitFor();
    const sides = page.locator('.sides .quote');
    expect(await sides.count()).toBe(5);
    expect(await sides.first().locator('mark').first().innerText()).toContain('48.6亿元');
    expect(await page.locator('.sum.big').innerText()).toBe('18.2 + 12.5 + 9.4 + 6.3 = 46.4 ≠ 48.6');
    await page.locator('.explanation h3', { hasText: '怎样发现' }).waitFor();
    expect(await page.locator('.explanation').innerText()).toContain('何时不用');
    expect(await sides.first().getByRole('link').getAttribute('href')).toMatch(/\/app\/documents\/[\da-f-]+\?at=\d+$/);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are waived for a reason, and open again when that is taken back', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale: 'en', scheme: 'dark', width: 390 });
    await go('/findings?check=structure-sum');
    await page.locator('table.list tbody a').first().click();
    await page.locator('summary', { hasText: 'Waive' }).click();
    await page.getByRole('button', { name: 'Waive' }).click();
    expect(await page.locator('.history').count()).toBe(0);
    await page.getByLabel('Reason').fill('rounded by the statistics bureau');
    await page.getByRole('button', { name: 'Waive' }).click();
    await page.getByText('rounded by the statistics bureau').first().waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await go('/findings?check=structure-sum');
    expect(await page.locator('table.list tbody tr').count()).toBe(0);
    await go('/findings?check=structure-sum&waived=yes');
    await page.locator('table.list tbody a').first().click();
    await page.locator('summary', { hasText: 'Take the waiver back' }).click();
    await page.getByLabel('Reason').fill('it was not');
    await page.getByRole('button', { name: 'Take the waiver back' }).click();
    await page.locator('summary', { hasText: 'Waive' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('are not waived by whoever may not', async () => {
    const visitor = await city.person('statistics');
    const { page, go, close } = await openWindow(browser, city, { visitor });
    await go('/findings');
    await page.locator('table.list tbody a').first().click();
    await page.locator('.sides').waitFor();
    expect(await page.locator('summary').count()).toBe(0);
    await close();
  });
});
