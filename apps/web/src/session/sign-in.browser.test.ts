import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('signing in', { timeout: 60_000 }, () => {
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
    ['zh', 'light', '用户名', '密码', '登录'],
    ['en', 'dark', 'User name', 'Password', 'Sign in'],
  ] as const)('leads back to the page that was asked for (%s, %s)', async (locale, scheme, login, password, button) => {
    const { page, go, troubles, close } = await openWindow(browser, city, {
      locale,
      scheme,
      width: 320,
      visitor: null,
    });
    await go('/tasks?text=x');
    expect(await page.locator('h1').textContent()).toBe(button);
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await page.getByLabel(login).fill(city.officer.login);
    await page.getByLabel(password).fill('not the password');
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(password).fill('otters swim at dusk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/tasks\?text=x$/);
    await settled(page);
    expect(troubles).toEqual([]);
    await close();
  });
});
