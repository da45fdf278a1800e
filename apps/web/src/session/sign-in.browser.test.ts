import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { startProvider, type TestProvider } from '../../../api/testing/provider.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

/** Whom the provider knows: one of them has an account here. */
const PEOPLE = { known: { preferred_username: 'officer' }, stranger: { preferred_username: 'stranger' } };

describe.skipIf(withoutBrowser())('signing in', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  let provider: TestProvider;
  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}/api/auth/callback/oidc`, PEOPLE);
    const { issuer, clientId, clientSecret } = provider;
    const claimed = { scopes: ['openid', 'profile'], claim: 'preferred_username', newcomers: 'refuse' } as const;
    [browser, city] = await Promise.all([
      openBrowser(),
      startCity({ port, provider: { issuer, clientId, clientSecret, ...claimed } }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
    await provider?.close();
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

  it.each([
    ['zh', '用统一身份认证登录', /这里没有您的账号/],
    ['en', 'Sign in with the provider of your organisation', /there is no account for you here/],
  ] as const)('by a provider leads back too, and tells whom it does not know (%s)', async (locale, button, told) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, visitor: null });
    provider.next = 'known';
    await go('/tasks?text=x');
    await page.getByRole('link', { name: button }).click();
    await page.waitForURL(/\/app\/tasks\?text=x$/);
    await settled(page);
    await page.getByRole('button', { name: 'officer' }).waitFor();
    await page.context().clearCookies();
    provider.next = 'stranger';
    await go('/tasks');
    await page.getByRole('link', { name: button }).click();
    await page.getByRole('alert').getByText(told).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles.filter((trouble) => !trouble.startsWith(provider.issuer))).toEqual([]);
    await close();
  });

  it.each([1280, 320])('has its way out on every page, and nothing is left behind it (%d)', async (width) => {
    const visitor = await city.person('viewer');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor, width });
    await go('/plans');
    await page.getByRole('button', { name: visitor.login }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/app\/sign-in$/);
    expect((await visitor.ask('GET', '/api/session')).status).toBe(401);
    await go('/plans');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

/** A port that nobody listens to now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
