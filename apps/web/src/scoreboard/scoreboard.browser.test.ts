import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

const rowsIn = (page: Page) => page.locator('tr[data-target]:visible');

describe.skipIf(withoutBrowser())('the scoreboard', { timeout: 90_000 }, () => {
  let browser: Browser;
  let city: City;
  let address: string;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
    address = `/plans/${city.plan}/scoreboard`;
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'dark', 390],
    ['en', 'light', 320],
  ] as const)('keeps nobody out in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go(address);
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await rowsIn(page)
      .first()
      .locator('th')
      .click({ position: { x: 2, y: 2 } });
    await page.locator('.panel').waitFor();
    await settled(page);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows what a count counts, and keeps it in the address', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(address);
    const count = page.locator('.counts button', { hasText: '略有滞后' });
    const said = Number(await count.locator('b').textContent());
    await count.click();
    await expect.poll(() => rowsIn(page).count()).toBe(said);
    expect(page.url()).toContain('class=slightly-late');
    await page.reload();
    await settled(page);
    expect(await rowsIn(page).count()).toBe(said);
    expect(await page.locator('.toolbar [role=status]').textContent()).toBe(`100 项中的 ${said} 项`);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    await page.getByRole('searchbox', { name: '按指标名称或原文筛选' }).fill('森林');
    await expect.poll(() => rowsIn(page).count()).toBeLessThan(20);
    expect(await page.locator('tr.group:visible').count()).toBeGreaterThan(0);
    await close();
  });

  it('is sorted by a figure, up, down, and back to the order of the plan', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(address);
    const head = page.locator('thead').getByRole('button', { name: '完成率' });
    const shares = async () =>
      (await page.locator('td.c-completion:visible').allTextContents())
        .map((text) => Number.parseFloat(text.replace('−', '-').replace(/^.*?(-?[\d.]+)%$/, '$1')))
        .filter((share) => !Number.isNaN(share));
    await head.click();
    await expect.poll(() => page.locator('th[aria-sort=ascending]').count()).toBe(1);
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    const up = await shares();
    expect(up.length).toBeGreaterThan(40);
    expect(up).toEqual(up.toSorted((one, other) => one - other));
    await head.click();
    await expect.poll(() => page.locator('th[aria-sort=descending]').count()).toBe(1);
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    expect(await shares()).toEqual(up.toReversed());
    await head.click();
    await expect.poll(() => page.locator('tr.group:visible').count()).toBeGreaterThan(3);
    await close();
  });

  it('is walked through by arrows, and shows by Enter where a row comes from', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(address);
    await rowsIn(page).first().focus();
    await page.keyboard.press('ArrowDown');
    const name = await rowsIn(page).nth(1).locator('th a').textContent();
    await page.keyboard.press('Enter');
    const panel = page.locator('.panel');
    await panel.getByRole('heading', { level: 2, name: name! }).waitFor();
    await panel.getByText('推导').waitFor();
    expect(await panel.locator('.derivation li').count()).toBeGreaterThan(3);
    expect(await panel.locator('.row-quote').textContent()).toContain(name!.slice(0, 4));
    expect(await panel.locator('a[href*="/documents/"][href*="at="]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    await close();
  });

  it('goes to a spreadsheet as it stands, without a formula', async () => {
    const { page, context, go, close } = await openWindow(browser, city);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(`${address}?attribute=binding&hide=lead,updated`);
    await page.getByRole('button', { name: '复制到表格软件' }).click();
    await page.getByText('已复制，可粘贴到表格软件').waitFor();
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split(/\r?\n/);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe(
      '指标\t类型\t属性\t单位\t基期值\t目标\t2021\t2022\t2023\t2024\t2025\t最新值\t完成率\t应完成\t判断',
    );
    expect(lines.flatMap((line) => line.split('\t')).filter((cell) => /^[=+@]|^-(?!\d)/.test(cell))).toEqual([]);
    await close();
  });

  it('is judged on another date, which stands in the address', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`${address}?on=2023-12-31`);
    expect(await page.getByLabel('判断日期').inputValue()).toBe('2023-12-31');
    expect(await page.locator('.lead').textContent()).toContain('时间进度 60%');
    await page.getByRole('button', { name: '回到今天' }).click();
    await expect.poll(() => page.url()).not.toContain('on=');
    await close();
  });

  it('lets planning sign a judgement with an opinion, and nobody else', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`${address}?text=固定资产投资&class=ahead&on=2025-12-31`);
    await rowsIn(page).first().locator('button').click();
    await page.getByRole('button', { name: '签署判断' }).click();
    await page.getByRole('dialog').locator('select').selectOption('on-schedule');
    await page.getByLabel(/^意见/).fill('投资数为快报，从严判断。');
    await page.getByRole('dialog').getByRole('button', { name: '签署判断' }).click();
    await page.locator('.signature').getByText('投资数为快报，从严判断。').waitFor();
    expect(await page.locator('.signature').textContent()).toContain('符合预期');
    await close();
    const viewer = await openWindow(browser, city, { visitor: await city.person('viewer') });
    await viewer.go(`${address}?text=固定资产投资`);
    await rowsIn(viewer.page).first().locator('button').click();
    await viewer.page.getByText('推导').waitFor();
    expect(await viewer.page.getByRole('button', { name: /签署|填报/ }).count()).toBe(0);
    await viewer.close();
  });

  it('takes a value from filling it in to being locked, by two persons', async () => {
    const filling = await openWindow(browser, city, { visitor: await city.person('statistics') });
    await filling.go(`${address}?text=森林覆盖率&attribute=binding`);
    await rowsIn(filling.page).first().locator('button').click();
    await filling.page.getByRole('button', { name: '填报新值' }).click();
    expect(await filling.page.getByLabel('时期').inputValue()).toBe('2025');
    await filling.page.getByLabel(/^数值/).fill('54.20');
    await filling.page.getByRole('button', { name: '保存' }).click();
    const filled = filling.page.locator('.value-list li', { hasText: '54.20' });
    await filled.getByText('已提交').waitFor();
    await filling.close();
    const deciding = await openWindow(browser, city);
    await deciding.go(`${address}?text=森林覆盖率&attribute=binding`);
    await rowsIn(deciding.page).first().locator('button').click();
    const value = deciding.page.locator('.value-list li', { hasText: '54.20' });
    await value.locator('summary').first().click();
    for (const [step, state] of [
      ['审核通过', '审核通过'],
      ['统计确认', '统计确认'],
      ['锁定', '已锁定'],
    ] as const) {
      await value.getByRole('button', { name: step }).click();
      await deciding.page.getByRole('dialog').getByRole('button', { name: step }).click();
      await value.locator('.value-state', { hasText: state }).waitFor();
    }
    await expect.poll(() => rowsIn(deciding.page).first().locator('.c-latest').textContent()).toContain('54.20');
    await deciding.close();
  });

  it('says what to do where there is nothing, and why where there is trouble', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`${address}?text=没有这样的指标`);
    await page.getByText('没有符合筛选条件的指标').waitFor();
    await go('/plans/nowhere/scoreboard');
    await page.getByRole('alert').waitFor();
    await close();
  });
});
