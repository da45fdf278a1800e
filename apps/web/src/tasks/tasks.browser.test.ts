import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

interface Task {
  readonly id: string;
  readonly text: string;
}

describe.skipIf(withoutBrowser())('the tasks', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  const tasks = async (state: string): Promise<readonly Task[]> =>
    ((await (await city.officer.ask('GET', `/api/tasks?limit=1&state=${state}`)).json()) as { items: readonly Task[] })
      .items;

  it.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)('are listed in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/tasks');
    expect(await page.locator('table.list tbody tr:not(.list-group)').count()).toBe(100);
    await page.getByRole('button', { name: /再显示|more$/ }).click();
    expect(await page.locator('table.list tbody tr:not(.list-group)').count()).toBe(200);
    await page
      .getByRole('button', { name: /全句|sentence/ })
      .first()
      .click();
    expect(await page.locator('.whole mark').first().textContent()).not.toBe('');
    expect(await fitsInWidth(page)).toBe(true);
    await go(`/tasks?text=${encodeURIComponent('高速公路')}&group=document`);
    await page
      .getByRole('button', { name: /全句|sentence/ })
      .first()
      .click();
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are filtered, grouped and sorted by what stands in the address', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/tasks');
    await page.getByLabel('内容').fill('高速公路');
    await page.waitForURL(/text=/);
    await page.getByLabel('分组').selectOption('document');
    await page.waitForURL(/group=document/);
    await page.getByRole('columnheader', { name: '完成时限' }).getByRole('button').click();
    await page.waitForURL(/sort=due/);
    const seen = await page.locator('table.list').innerText();
    expect(seen).toContain('高速公路');
    expect(await page.locator('.list-group').count()).toBeGreaterThan(1);
    await page.reload();
    await settled(page);
    expect(await page.locator('table.list').innerText()).toBe(seen);
    expect(await page.getByRole('columnheader', { name: '完成时限' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByLabel('内容').fill('没有这样的任务');
    await page.getByText('没有符合条件的任务').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).last().click();
    await page.locator('table.list').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('go into a sheet, and onto paper as 任务进展表 with all rows', async () => {
    const { page, context, go, close } = await openWindow(browser, city);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('/tasks');
    await page.getByRole('button', { name: '复制到 Excel' }).click();
    await page.getByText(/已复制 \d+ 行/).waitFor();
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\r\n');
    expect(lines[0]).toBe(
      [
        '序号',
        '任务',
        '出处',
        '类别',
        '完成时限',
        '牵头单位',
        '配合单位',
        '自评',
        '复核',
        '进展说明、未达原因和下步措施',
      ].join('\t'),
    );
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('table.list tbody tr:not(.list-group)').count()).toBe(lines.length - 1);
    expect(await page.locator('table.list thead th').first().textContent()).toContain('序号');
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('table.list tbody tr:not(.list-group)').count()).toBe(100);
    await close();
  });

  it('are reported on by one and judged by another, and both stand in the history', async () => {
    const task = (await tasks('accepted'))[0]!;
    const reporting = await openWindow(browser, city);
    await reporting.go(`/tasks/${task.id}`);
    await reporting.page.locator('summary', { hasText: '填报进展' }).click();
    await reporting.page.locator('details[open] select[name=progress]').selectOption('behind');
    await reporting.page.getByLabel(/^进展说明/).fill('征地未完成');
    await reporting.page.getByRole('button', { name: '填报进展' }).click();
    await reporting.page.locator('.history').getByText('滞后').waitFor();
    expect(await reporting.page.locator('.history').innerText()).toContain('征地未完成');
    await reporting.page.locator('summary', { hasText: '复核进展' }).click();
    await reporting.page.getByRole('button', { name: '复核进展' }).click();
    await reporting.page.getByRole('alert').waitFor();
    expect(await barriersIn(reporting.page)).toEqual([]);
    await reporting.close();

    const judging = await openWindow(browser, city, {
      locale: 'en',
      scheme: 'dark',
      width: 390,
      visitor: await city.person('supervision'),
    });
    await judging.go(`/tasks/${task.id}`);
    await judging.page.locator('summary', { hasText: 'Judge progress' }).click();
    await judging.page.locator('details[open] select[name=progress]').selectOption('failed');
    await judging.page.locator('details[open] textarea[name=reason]').fill('the year is over');
    await judging.page.getByRole('button', { name: 'Judge progress' }).click();
    await judging.page.locator('.about').getByText('not fulfilled').waitFor();
    expect(await judging.page.locator('.history').innerText()).toContain('the year is over');
    expect(await fitsInWidth(judging.page)).toBe(true);
    expect(await barriersIn(judging.page)).toEqual([]);
    expect(judging.troubles).toEqual([]);
    await judging.go('/tasks?progress=failed');
    expect(await judging.page.locator('table.list tbody tr:not(.list-group)').count()).toBe(1);
    await judging.close();
  });

  it('are accepted, given units and a deadline, and turned down', async () => {
    const task = (await tasks('proposed'))[0]!;
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go(`/tasks/${task.id}`);
    expect(await page.getByText('填报进展').count()).toBe(0);
    await page.getByRole('button', { name: '采纳', exact: true }).click();
    await page.locator('.about').getByText('已采纳').waitFor();
    await page.locator('summary', { hasText: '更正责任与时限' }).click();
    await page.getByRole('group', { name: '牵头单位' }).getByRole('checkbox').first().check();
    await page.getByLabel(/^完成时限/).fill('2020-06');
    await page.locator('details[open]').getByLabel('理由').fill('按分工方案');
    await page.getByRole('button', { name: '更正责任与时限' }).click();
    await page.locator('.about').getByText('逾期').waitFor();
    expect(await page.locator('.about').innerText()).toContain('2020年6月底前');
    await page.locator('summary', { hasText: '不采纳' }).click();
    await page.locator('details[open] textarea[name=reason]').fill('与第二章重复');
    await page.getByRole('button', { name: '不采纳' }).click();
    await page.locator('.about').getByText('不采纳').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('of a lost address say so', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/tasks');
    await page.goto(`${city.address}/app/tasks/01a203de-58c7-7000-9577-000000000000`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('link', { name: '任务' }).count()).toBeGreaterThan(1);
    await close();
  });

  it('are none in an empty installation, and it says what to do', async () => {
    const empty = await startCity({ empty: true });
    const { page, go, close } = await openWindow(browser, empty);
    await go('/tasks');
    await page.getByText('还没有任务').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await close();
    await empty.close();
  });
});
