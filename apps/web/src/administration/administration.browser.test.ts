import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('administration', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it('offers nobody what they may not do', async () => {
    const visitor = await city.person('viewer');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor, locale: 'en' });
    await go('/administration');
    const parts = page.getByRole('navigation', { name: 'Parts of administration' }).getByRole('link');
    expect(await parts.allTextContents()).toEqual(['Units', 'Posts', 'Thresholds', 'Releases', 'Service tokens']);
    await go('/administration/units');
    expect(await page.getByRole('button', { name: 'Add a unit' }).count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('makes an account whose link sets a password and leads into the application', async () => {
    const { page, go, context, troubles, close } = await openWindow(browser, city, { locale: 'en' });
    await go('/administration/accounts');
    await page.getByRole('button', { name: 'New account' }).click();
    await page.getByLabel('User name').fill('liu');
    await page.getByLabel(/^Role/).selectOption('viewer');
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make it and get the link' }).click();
    const link = await page.getByLabel('Link that works once').inputValue();
    await context.clearCookies();
    await page.goto(link);
    expect(await page.getByLabel('User name').count()).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
    await page.getByLabel('Password', { exact: false }).first().fill('herons nest by the mill');
    await page.getByRole('button', { name: 'Save and sign in' }).click();
    await page.waitForURL(/\/app\/$/);
    await settled(page);
    expect(await page.getByRole('button', { name: 'liu' }).count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shuts an account out and lets it in again, after asking', async () => {
    const visitor = await city.person('viewer');
    const asks = async (): Promise<number> => (await visitor.ask('GET', '/api/session')).status;
    const { page, go, troubles, close } = await openWindow(browser, city, { scheme: 'dark', width: 390 });
    await go('/administration/accounts');
    const row = page.getByRole('row', { name: visitor.login });
    const dialog = page.getByRole('dialog');
    await row.getByRole('button', { name: '停用' }).click();
    expect(await barriersIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(await asks()).toBe(200);
    await row.getByRole('button', { name: '停用' }).click();
    await dialog.getByRole('button', { name: '停用' }).click();
    await row.getByText('已停用').waitFor();
    expect(await row.getByRole('button', { name: '重发链接' }).count()).toBe(0);
    expect(await asks()).toBe(401);
    await row.getByRole('button', { name: '恢复' }).click();
    await dialog.getByRole('button', { name: '恢复' }).click();
    await row.getByText('可用').waitFor();
    expect(await asks()).toBe(401);
    expect(troubles).toEqual([]);
    await close();
  });

  it('adds a post, renames it, grants a role for it and takes that back', async () => {
    const { login } = await city.person('viewer');
    const { page, go, troubles, close } = await openWindow(browser, city, { locale: 'en' });
    const dialog = page.getByRole('dialog');
    await go('/administration/posts');
    await page.getByRole('button', { name: 'Add a post' }).click();
    await page.getByLabel('Name of the post').fill('规划处处长');
    await page.getByLabel('Code').fill('fgw ghc');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').waitFor();
    await page.getByLabel('Code').fill('fgw-ghc');
    await page.getByLabel('Unit').selectOption({ label: '云岚市统计局' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: '规划处处长' }).getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Name of the post').fill('综合处处长');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: '综合处处长' }).getByText('云岚市统计局').waitFor();

    await go('/administration/roles');
    await page.getByRole('button', { name: 'Grant a role' }).click();
    await dialog.getByLabel('Account').selectOption({ label: login });
    await dialog.getByLabel('Role').selectOption('filler');
    await dialog.getByLabel('Unit').selectOption({ label: '云岚市统计局' });
    await dialog.getByLabel('Post').selectOption({ label: '综合处处长' });
    await dialog.getByRole('button', { name: 'Grant' }).click();
    const row = page.getByRole('row', { name: login }).filter({ hasText: '综合处处长' });
    await row.getByRole('button').click();
    expect(await barriersIn(page)).toEqual([]);
    await dialog.getByRole('button').last().click();
    await row.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('takes a file back that waits to be imported, where somebody may', async () => {
    const file = Buffer.from('云岚市地区生产总值增长6%。');
    const sent = new FormData();
    sent.append('file', new Blob([file]), '误传.txt');
    const { name, value } = city.officer.cookie;
    const taken = await fetch(`${city.address}/api/documents`, {
      method: 'POST',
      headers: { cookie: `${name}=${value}`, origin: city.address },
      body: sent,
    });
    expect(taken.status).toBe(202);
    const administrator = await openWindow(browser, city, { visitor: await city.person('administrator') });
    await administrator.go('/imports');
    await administrator.page.getByRole('row', { name: '误传.txt' }).waitFor();
    expect(await administrator.page.getByRole('button', { name: '撤回' }).count()).toBe(0);
    await administrator.close();
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/imports');
    const row = page.getByRole('row', { name: '误传.txt' });
    await row.getByRole('button', { name: '撤回' }).click();
    await row.getByText('已撤回').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says that somebody was faster, and what to do', async () => {
    const { page, go, close } = await openWindow(browser, city, { scheme: 'dark' });
    await go('/administration/units');
    const row = page.getByRole('row', { name: '云岚市统计局' });
    await row.getByRole('button', { name: '修改' }).click();
    await page.getByLabel('全称').fill('云岚市统计局（新）');
    await renameBehindTheBack(city);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('别人已经先改了').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: '读取最新内容' }).click();
    await page.getByRole('row', { name: '云岚市统计局（先）' }).waitFor();
    await close();
  });

  it('records a reform: the old unit ends, the new one says what it took over', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/administration/units');
    await page.getByRole('button', { name: '机构改革…' }).click();
    await page.getByLabel('云岚市科学技术局').check();
    await page.getByLabel('云岚市工业和信息化局').check();
    await page.getByLabel(/新机构/).fill('云岚市科技和工业局 yl-kgj');
    await page.getByLabel('从哪一天起').fill('2026-01-01');
    await page.getByRole('button', { name: '登记' }).click();
    const made = page.getByRole('row', { name: /^云岚市科技和工业局/ });
    await made.waitFor();
    expect(await made.textContent()).toMatch(/承接.*云岚市科学技术局/);
    const ended = page.getByRole('row', { name: /^云岚市科学技术局/ });
    expect(await ended.textContent()).toContain('到 2026-01-01 为止；由云岚市科技和工业局承接');
    expect(troubles).toEqual([]);
    await close();
  });

  it('tells the log by what it is about, with the filter in the address', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale: 'en' });
    await go('/administration/events?noun=release');
    expect(await page.locator('tbody th').allTextContents()).toEqual(['made: release']);
    await page.getByLabel('About').selectOption('waiver');
    await page.waitForURL(/noun=waiver/);
    await settled(page);
    expect(new Set(await page.locator('tbody th').allTextContents())).toEqual(new Set(['added: waiver']));
    expect(troubles).toEqual([]);
    await close();
  });

  it('verifies, and says where the chain was broken', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/administration/verification');
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('heading', { name: '台账完整，全部吻合' }).waitFor();
    await city.ledger.pool.query(`
      alter table event disable trigger all;
      update event set reason = 'otherwise' where seq = 3;
      alter table event enable trigger all`);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('第 3 号事件自身的记载被改动').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps the history of thresholds: what was changed, and why', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/administration/thresholds');
    await page.getByRole('button', { name: '登记本地界限' }).click();
    await page.getByLabel('代码').fill('bendi');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: 'bendi 的改动历史' }).waitFor();
    await page.getByRole('button', { name: '修改' }).click();
    await page.getByLabel(/^快于预期/).fill('1.1');
    await page.getByLabel(/^理由/).fill('市政府常务会议');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('1.05 → 1.1').waitFor();
    expect(await page.getByText('市政府常务会议').count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });
});

async function renameBehindTheBack({ officer, address }: City): Promise<void> {
  const { items } = (await (await officer.ask('GET', '/api/units')).json()) as {
    items: { id: string; name: string; version: number }[];
  };
  const { id, version } = items.find(({ name }) => name === '云岚市统计局')!;
  const response = await fetch(`${address}/api/units/${id}`, {
    method: 'PATCH',
    headers: {
      cookie: `${officer.cookie.name}=${officer.cookie.value}`,
      origin: address,
      'content-type': 'application/json',
      'if-match': `"e${version}"`,
    },
    body: JSON.stringify({ name: '云岚市统计局（先）' }),
  });
  expect(response.status).toBe(200);
}
