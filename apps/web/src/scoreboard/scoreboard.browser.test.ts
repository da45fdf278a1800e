import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled, type Window } from '../../testing/window.js';

/** The words of the way that a value takes. */
const LIFE = {
  zh: {
    ...{ fill: '填报新值', value: /^数值/, save: '保存', reason: /^理由/, change: '修改', submitted: '已提交' },
    ...{ return: '退回', returned: '已退回', accept: '审核通过', accepted: '审核通过' },
    ...{ confirm: '统计确认', confirmed: '统计确认', lock: '锁定', locked: '已锁定', correct: '更正' },
  },
  en: {
    ...{ fill: 'Fill in a value', value: /^Value/, save: 'Save', reason: /^Reason/, change: 'Change' },
    ...{ submitted: 'submitted', return: 'Return', returned: 'returned', accept: 'Accept', accepted: 'accepted' },
    ...{ confirm: 'Confirm', confirmed: 'confirmed', lock: 'Lock', locked: 'locked', correct: 'Correct' },
  },
} as const;

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

  it.each(['zh', 'en'] as const)('fits on a screen of 1440 with all columns, in %s', async (locale) => {
    const { page, go, close } = await openWindow(browser, city, { locale, width: 1440 });
    await go(address);
    const [room, table] = await page.evaluate<[number, number]>(
      '[".table-scroll", ".scoreboard"].map((one) => document.querySelector(one).getBoundingClientRect().width)',
    );
    expect(table).toBeLessThanOrEqual(room);
    await page.setViewportSize({ width: 900, height: 700 });
    const left = () =>
      page.evaluate<number>('document.querySelector("tbody th[scope=row]").getBoundingClientRect().left');
    const before = await left();
    await page.evaluate('document.querySelector(".table-scroll").scrollLeft = 300');
    expect(await left()).toBe(before);
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

  it.each([
    ['zh', '森林覆盖率', '54.20', '54.30', LIFE.zh],
    ['en', '空气质量', '92.40', '92.60', LIFE.en],
  ] as const)(
    'takes a value through its whole life between two persons, in %s',
    async (locale, name, first, last, words) => {
      const path = `${address}?text=${encodeURIComponent(name)}&attribute=binding`;
      const filling = await openWindow(browser, city, { locale, visitor: await city.person('statistics') });
      const deciding = await openWindow(browser, city, { locale });
      const open = async ({ page, go }: Window) => {
        await go(path);
        await rowsIn(page).first().locator('button').click();
        await page.locator('.value-list').waitFor();
      };
      const found = ({ page }: Window, value: string) => page.locator('.value-list li', { hasText: value });
      const press = async (window: Window, value: string, step: string, then: string, reason?: string) => {
        await open(window);
        await found(window, value).locator('summary').first().click();
        await found(window, value).getByRole('button', { name: step, exact: true }).click();
        const dialog = window.page.getByRole('dialog');
        if (reason !== undefined) await dialog.getByLabel(words.reason).fill(reason);
        await dialog.getByRole('button', { name: step, exact: true }).click();
        await found(window, value).locator('.value-state', { hasText: then }).waitFor();
      };
      await open(filling);
      await filling.page.getByRole('button', { name: words.fill }).click();
      await filling.page.getByLabel(words.value).fill(first);
      await filling.page.getByRole('button', { name: words.save }).click();
      await found(filling, first).locator('.value-state', { hasText: words.submitted }).waitFor();
      await press(deciding, first, words.return, words.returned, 'no source is given');
      // What a statistics office changes is handed in with it.
      await press(filling, first, words.change, words.submitted);
      await press(deciding, first, words.accept, words.accepted);
      await press(deciding, first, words.confirm, words.confirmed);
      await press(deciding, first, words.lock, words.locked);
      await expect.poll(() => rowsIn(deciding.page).first().locator('.c-latest').textContent()).toContain(first);
      await open(filling);
      await found(filling, first).locator('summary').first().click();
      await found(filling, first).getByRole('button', { name: words.correct }).click();
      await filling.page.getByLabel(words.value).fill(last);
      await filling.page.getByLabel(words.reason).fill('the survey was counted again');
      await filling.page.getByRole('dialog').getByRole('button', { name: words.correct }).click();
      const corrected = found(filling, last);
      await corrected.waitFor();
      await corrected.locator('.value-history summary').click();
      await corrected.getByText('the survey was counted again').waitFor();
      await corrected.getByText('no source is given').waitFor();
      expect(await barriersIn(filling.page)).toEqual([]);
      expect([...filling.troubles, ...deciding.troubles]).toEqual([]);
      await Promise.all([filling.close(), deciding.close()]);
    },
  );

  it('says what to do where there is nothing, and why where there is trouble', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`${address}?text=没有这样的指标`);
    await page.getByText('没有符合筛选条件的指标').waitFor();
    await go('/plans/nowhere/scoreboard');
    await page.getByRole('alert').waitFor();
    await close();
  });
});
