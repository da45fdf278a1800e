import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('my account', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each(['light', 'dark'] as const)('shows a new token once, and revokes it after asking (%s)', async (scheme) => {
    const visitor = await city.person('planning');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor, scheme, width: 390 });
    await go('/account');
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await page.getByRole('button', { name: '新建令牌' }).click();
    await page.getByLabel('用途').fill('每月导入');
    await page.getByLabel('导入文件').check();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: '新建', exact: true }).click();
    const secret = await page.getByLabel('令牌', { exact: true }).inputValue();
    const asked = await fetch(`${city.address}/api/jobs`, { headers: { authorization: `Bearer ${secret}` } });
    expect(asked.status).toBe(200);
    await page.getByRole('button', { name: '已经保存好' }).click();
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: '作废' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await page.getByText('没有令牌。').waitFor();
    const after = await fetch(`${city.address}/api/jobs`, { headers: { authorization: `Bearer ${secret}` } });
    expect(after.status).toBe(401);
    expect(troubles).toEqual([]);
    await close();
  });

  it('changes the password, which ends the other sessions', async () => {
    const visitor = await city.person('viewer');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor, locale: 'en' });
    await go('/account');
    await page.getByLabel('Current password').fill('otters swim at dusk');
    await page.getByLabel('New password', { exact: false }).first().fill('herons nest by the mill');
    await page.getByLabel('New password once more').fill('herons nest by the mull');
    expect(await page.getByRole('button', { name: 'Change the password' }).isDisabled()).toBe(true);
    await page.getByLabel('New password once more').fill('herons nest by the mill');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is changed').waitFor();
    expect((await visitor.ask('GET', '/api/session')).status).toBe(401);
    expect(troubles).toEqual([]);
    await close();
  });
});
