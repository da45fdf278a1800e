import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow } from '../../testing/window.js';

const RESERVOIR = encodeURIComponent('石棹水库');

describe.skipIf(withoutBrowser())('the projects', { timeout: 60_000 }, () => {
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
  ] as const)('are listed once each in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/projects');
    expect(await page.locator('table.list tbody tr').count()).toBe(100);
    await go(`/projects?text=${RESERVOIR}`);
    const once = await page.locator('table.list tbody tr').count();
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await go(`/projects?text=${RESERVOIR}&each=yes`);
    expect(await page.locator('table.list tbody tr').count()).toBeGreaterThan(once);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are counted by stage, and each count leaves its own', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/projects');
    const button = page.locator('.list-counts button', { hasText: '在建' });
    const count = Number(await button.locator('b').innerText());
    await button.click();
    await page.waitForURL(/stage=under-construction/);
    expect(await page.locator('table.list tbody tr').count()).toBe(count);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it.each([
    ['zh', 'light', 1280, '阶段由“谋划”变为“在建”'],
    ['en', 'dark', 390, 'Stage: from “planned” to “under construction”'],
  ] as const)('are told through the documents in %s, %s, %i wide', async (locale, scheme, width, change) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go(`/projects?text=${RESERVOIR}`);
    await page.locator('table.list tbody a').first().click();
    await page.locator('.timeline li').first().waitFor();
    const years = await page.locator('.timeline h3').allInnerTexts();
    expect(years.length).toBeGreaterThan(2);
    expect(years.map((year) => year.slice(0, 4))).toEqual(years.map((year) => year.slice(0, 4)).toSorted());
    await page.getByText(change).waitFor();
    expect(await page.locator('.timeline mark').first().innerText()).toContain('石棹水库');
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are given their code and unit, which stand in the history', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go(`/projects?text=${RESERVOIR}`);
    await page.locator('table.list tbody a').first().click();
    await page.locator('summary', { hasText: '更正项目信息' }).click();
    await page.getByLabel(/^项目代码/).fill('2021-990100-76-01-000001');
    await page.locator('details[open] textarea[name=reason]').fill('按国家重大建设项目库');
    await page.getByRole('button', { name: '更正项目信息' }).click();
    await page.locator('.about').getByText('2021-990100-76-01-000001').waitFor();
    expect(await page.locator('.history').innerText()).toContain('按国家重大建设项目库');
    expect(troubles).toEqual([]);
    await close();
  });
});
