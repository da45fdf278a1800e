import { connectTo } from '@outturn/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { codeOf } from '../../../api/testing/codes.js';
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

  it('ends another session, once somebody has signed in anew', async () => {
    const visitor = await city.person('viewer');
    const { page, context, go, troubles, close } = await openWindow(browser, city, { visitor, locale: 'en' });
    const body = { login: visitor.login, password: 'otters swim at dusk' };
    // On another device, which holds no cookie of this one.
    await connectTo({ address: city.address }).POST('/api/session', { body });
    await city.ledger.pool.query(`update auth.session set created_at = now() - interval '16 minutes'`);
    await go('/account');
    await page.getByRole('button', { name: 'End the other session' }).click();
    const link = page.getByRole('alert').getByRole('link');
    await link.waitFor();
    expect(await barriersIn(page)).toEqual([]);
    const [anew] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await anew.getByLabel('User name').fill(body.login);
    await anew.getByLabel('Password').fill(body.password);
    await anew.getByRole('button', { name: 'Sign in' }).click();
    await anew.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    await anew.close();
    await page.getByRole('button', { name: 'End the other session' }).click();
    await page.getByRole('button', { name: 'End the other session' }).waitFor({ state: 'detached' });
    expect(await page.getByText('This one').count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('asks for a code of an app, once that is switched on (%s)', async (locale) => {
    const words = {
      zh: ['启用', '密钥', '六位验证码', '已经保存好', '用户名', '密码', '登录', '返回', '停用'],
      en: [
        'Switch on',
        'Key',
        'Six digits',
        'I have kept them',
        'User name',
        'Password',
        'Sign in',
        'Back',
        'Switch off',
      ],
    }[locale] as readonly string[];
    const [on = '', keyName = '', code = '', kept = '', login = '', password = '', signIn = '', back = '', off = ''] =
      words;
    const visitor = await city.person('viewer');
    const look = { visitor, locale, width: 320, scheme: locale === 'zh' ? 'dark' : 'light' } as const;
    const { page, context, go, troubles, close } = await openWindow(browser, city, look);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dialog = page.getByRole('dialog');
    await go('/account');
    await button(on).click();
    const key = (await page.getByLabel(keyName, { exact: true }).inputValue()).replaceAll(' ', '');
    expect([await barriersIn(page), await fitsInWidth(page)]).toEqual([[], true]);
    await dialog.getByRole('textbox').last().fill(codeOf(key, -1));
    await dialog.getByRole('button', { name: on }).click();
    const codes = dialog.locator('.recovery-codes code');
    await codes.first().waitFor();
    expect([await barriersIn(page), await codes.count()]).toEqual([[], 8]);
    const recovery = (await codes.first().textContent()) ?? '';
    await button(kept).click();
    await button(off).waitFor();

    await context.clearCookies();
    await go('/account');
    await page.getByLabel(login).fill(visitor.login);
    await page.getByLabel(password).fill('otters swim at dusk');
    await button(signIn).click();
    await page.getByLabel(code).waitFor();
    expect([await barriersIn(page), await fitsInWidth(page)]).toEqual([[], true]);
    await button(back).click();
    await page.getByLabel(login).fill(visitor.login);
    await page.getByLabel(password).fill('otters swim at dusk');
    await button(signIn).click();
    await page.locator('input[name=code]:focus').waitFor();
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel(code).fill(recovery.toLowerCase());
    await page.keyboard.press('Enter');
    await button(off).click();
    await dialog.getByRole('button', { name: off }).click();
    await button(on).waitFor();
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
