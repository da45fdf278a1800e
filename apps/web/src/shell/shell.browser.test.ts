/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('what stands around every page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it('folds the rooms into a menu that works by keyboard and moves nothing', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { width: 320, locale: 'en', scheme: 'dark' });
    await go('/');
    const top = await page.locator('h1').boundingBox();
    const menu = page.getByRole('button', { name: 'Menu' });
    expect(await page.getByRole('link', { name: 'Tasks' }).isVisible()).toBe(false);
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('h1').boundingBox()).toEqual(top);
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/documents$/);
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(troubles).toEqual([]);
    await close();
  });

  it('marks the room that a page belongs to', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`/plans/${city.plan}`);
    const here = page.getByRole('navigation', { name: '栏目' }).locator('[aria-current=page]');
    expect(await here.allTextContents()).toEqual(['规划']);
    await close();
  });

  it('lists the keys by ?, but not to somebody who types one', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: '手工登记' }).click();
    await page.getByLabel('规划名称').press('?');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await close();
  });

  it('leads whose session has ended to the sign-in page and back', async () => {
    const { page, go, context, close } = await openWindow(browser, city, { visitor: await city.person('planning') });
    await go('/');
    await context.clearCookies();
    await page.getByRole('link', { name: '导入记录' }).click();
    await page.waitForURL(/\/app\/sign-in\?back=/);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('登录');
    await close();
  });

  it('leaves what somebody has typed when the session has ended, and says what to do', async () => {
    const { page, go, context, close } = await openWindow(browser, city, { visitor: await city.person('planning') });
    await page.clock.install();
    await go('/');
    await page.getByRole('button', { name: '手工登记' }).click();
    const name = page.getByLabel('规划名称');
    await name.fill('云岚市水利发展规划');
    await page.getByLabel('地区', { exact: true }).fill('云岚市');
    await page.getByLabel('起始年', { exact: true }).fill('2026');
    await page.getByLabel('目标年', { exact: true }).fill('2030');
    await context.clearCookies();
    // Back from another window, all that is shown is asked for again.
    await page.clock.fastForward('01:00');
    const refused = page.waitForResponse((response) => response.status() === 401);
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await refused;
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('link', { name: '在新窗口登录，再回来提交' }).waitFor();
    expect(await name.inputValue()).toBe('云岚市水利发展规划');
    await close();
  });

  it('has the rooms and the search around an address that leads nowhere', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/no/such/page');
    expect(await page.locator('h1').textContent()).toBe('没有这个页面');
    expect(await page.getByRole('navigation', { name: '栏目' }).count()).toBe(1);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: '搜索' }).waitFor();
    await close();
  });

  it('says where the search does not come, and leaves the page as it is', async () => {
    const { page, context, go, close } = await openWindow(browser, city, { locale: 'en' });
    await go('/');
    await context.route(/search-dialog/, (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByText('This page could not be loaded').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('h1').textContent()).toBe('Plans');
    await close();
  });

  it('signs out, and shows nothing of it to whoever comes next', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor: await city.person('planning') });
    await go('/');
    await page.getByRole('button', { name: /^planning-/ }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/app\/sign-in$/);
    await go('/');
    expect(page.url()).toContain('/app/sign-in');
    await settled(page);
    expect(await page.getByText('云岚市').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});
