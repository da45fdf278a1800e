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
    await panel.locator('.derivation li').nth(3).waitFor();
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

  it('is looked at as it was released and on a day, and leads back from a day on which there was nothing', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(address);
    const state = page.getByLabel('台账状态');
    await state.selectOption('r1');
    await expect.poll(() => page.url()).toContain('asOf=r1');
    await rowsIn(page).first().locator('button').click();
    await page.locator('.derivation li').first().waitFor();
    // What was is not changed any more.
    expect(await page.getByRole('button', { name: /签署|填报/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href')).toContain('asOf=r1');
    await page.keyboard.press('Escape');
    await state.selectOption('day');
    const day = page.locator('.clocks input[type=date]').nth(1);
    await day.fill('2020-01-01');
    await page.getByRole('alert').waitFor();
    expect(await day.inputValue()).toBe('2020-01-01');
    await page.getByRole('button', { name: '回到今天' }).click();
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    expect(page.url()).not.toContain('asOf');
    await close();
  });

  it('puts columns away, by mouse and by keyboard', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(address);
    const menu = page.locator('.toolbar summary');
    await menu.click();
    await page.getByLabel('类型', { exact: true }).uncheck();
    await page.getByLabel('历年值').uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toBe('kind,years');
    expect(await page.locator(':is(.c-kind, .c-years):visible').count()).toBe(0);
    expect(await page.locator('th.c-target:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('历年值').isVisible()).toBe(false);
    expect(await page.locator('.toolbar summary:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByLabel('历年值').check();
    await expect.poll(() => page.locator('th.c-years:visible').count()).toBe(5);
    await page.locator('h1').click();
    expect(await page.getByLabel('历年值').isVisible()).toBe(false);
    await close();
  });

  it('is grouped by whatever an office asks by', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go(`${address}?group=attribute`);
    const groups = () => page.locator('tr.group:visible th').allTextContents();
    const grouping = page.getByLabel('分组', { exact: true });
    expect(await grouping.inputValue()).toBe('attribute');
    expect(await groups()).toEqual(['约束性 8', '预期性 92']);
    await grouping.selectOption('class');
    await expect.poll(groups).toContain('略有滞后 4');
    expect((await groups())[0]).toMatch(/^提前实现/);
    await grouping.selectOption('unit');
    await expect.poll(groups).toContain('云岚市科学技术局 10');
    await grouping.selectOption('kind');
    await expect.poll(async () => (await groups()).join()).toContain('期末水平');
    const counted = async () => (await groups()).reduce((sum, one) => sum + Number(one.split(' ').at(-1)), 0);
    await expect.poll(counted).toBe(100);
    await grouping.selectOption('none');
    await expect.poll(groups).toEqual([]);
    expect(page.url()).toContain('group=none');
    await close();
  });

  it('gives the focus to the panel where that covers the table, and takes it back to the row', async () => {
    const { page, go, close } = await openWindow(browser, city, { width: 390 });
    await go(address);
    const row = rowsIn(page).nth(1);
    await row.click({ position: { x: 2, y: 2 } });
    const panel = page.locator('.panel');
    await panel.waitFor();
    expect(await page.locator('.panel:focus').count()).toBe(1);
    expect((await panel.boundingBox())!.width).toBe(390);
    await panel.getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => panel.count()).toBe(0);
    expect(await page.locator(`#${await row.getAttribute('id')}:focus`).count()).toBe(1);
    await close();
  });

  it('names indicators in English for who reads English, and keeps their Chinese names', async () => {
    const { page, go, close } = await openWindow(browser, city, { locale: 'en' });
    await go(address);
    const first = rowsIn(page).first().locator('th a');
    expect([await first.textContent(), await first.getAttribute('title')]).toEqual([
      'Gross domestic product',
      '地区生产总值',
    ]);
    const search = page.getByRole('searchbox', { name: 'Filter by name or wording' });
    await search.fill('domestic gross');
    await expect.poll(() => page.url()).toContain('text=domestic');
    expect(await first.textContent()).toBe('Gross domestic product');
    await rowsIn(page).first().locator('button').click();
    expect(await page.locator('.panel h2').textContent()).toBe('Gross domestic product 地区生产总值');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => search.inputValue()).toBe('');
    await expect.poll(() => rowsIn(page).count()).toBe(100);
    await close();
  });

  it.each([
    ['zh', 1055],
    ['en', 1055],
    ['en', 1520],
  ] as const)('goes on paper whole, in %s on a sheet %i wide', async (locale, width) => {
    const { page, go, close } = await openWindow(browser, city, { locale, width });
    await go(address);
    await page.emulateMedia({ media: 'print' });
    const room = await page.evaluate<number>('document.querySelector(".scoreboard").getBoundingClientRect().right');
    expect(room).toBeLessThanOrEqual(width);
    // No word is cut in two: neither a head nor a word of judgement.
    const cut = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('.scoreboard :is(thead button, tbody .c-judgement, tbody .c-attribute)')]
        .filter((one) => one.offsetParent !== null && one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)`,
    );
    expect(cut).toEqual([]);
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
    await viewer.page.locator('.derivation li').first().waitFor();
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
      await filling.page.getByRole('dialog').getByLabel(words.value).fill(first);
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
      await filling.page.getByRole('dialog').getByLabel(words.value).fill(last);
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
