import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { addPaper, addPlan, QINGXI } from '../../testing/papers.js';
import { barriersIn, fitsInWidth, openWindow } from '../../testing/window.js';

const TIMEOUT = 90_000;

const SAID = {
  zh: {
    sure: /^接受全部有把握的/,
    accepted: /^已接受 \d+ 条/,
    undone: /^已重新打开/,
    rejected: /^已驳回 2 条/,
    corrected: /^已更正 1 条/,
    reject: '驳回',
    correct: '按更正采用',
    waiting: /^待定/,
    becomes: '入账为',
    indicator: '指标',
    value: /^数值/,
    task: '建立任务',
    review: '复核',
    tasks: '任务',
    done: '都看过了，没有待定的条目。',
    hindered: '指标已有数据',
    confirm: '确认对应',
    gone: '确认已删去',
  },
  en: {
    sure: /^Accept all/,
    accepted: /^Accepted: \d+/,
    undone: /^Reopened/,
    rejected: /^Rejected: 2/,
    corrected: /^Corrected: 1/,
    reject: 'Reject',
    correct: 'Take it as corrected',
    waiting: /^Waiting/,
    becomes: 'Becomes',
    indicator: 'Indicator',
    value: /^Value/,
    task: 'Make the task',
    review: 'Review',
    tasks: 'Tasks',
    done: 'Everything has been looked at; nothing waits.',
    hindered: 'has figures',
    confirm: 'Confirm',
    gone: 'Confirm that it is gone',
  },
} as const;

describe.skipIf(withoutBrowser())('documents', { timeout: TIMEOUT }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  const waiting = async (page: Page): Promise<number> =>
    Number(/\d+/.exec((await page.locator('.rv .ov-choices button').first().textContent()) ?? '')?.[0]);
  const notice = (page: Page) => page.locator('.rv-notice');
  const open = (page: Page) => page.locator('.rv-item[aria-current]');
  const dialog = (page: Page) => page.getByRole('dialog');

  /** Another document each time, so that what one test decides means nothing to the next. */
  let turn = 0;
  async function fresh(): Promise<string> {
    turn += 1;
    const region = `清溪市${turn}区`;
    const plan = await addPlan(city, `qingxi-${turn}`, region);
    return addPaper(city, `${QINGXI}\n附注第${turn}号。\n`, { plan, region });
  }

  it.each(['zh', 'en'] as const)('are reviewed by keyboard, in %s', async (locale) => {
    const said = SAID[locale];
    const { page, go, troubles, close } = await openWindow(browser, city, { locale });
    await go(`/documents/${await fresh()}`);
    const all = await waiting(page);

    await page.getByRole('button', { name: said.sure }).click();
    await dialog(page).getByRole('button', { name: said.sure }).click();
    await expect.poll(() => notice(page).textContent()).toMatch(said.accepted);
    const left = await waiting(page);
    expect(left).toBeLessThan(all);
    expect(await page.locator('.ov-mark[data-state="accepted"]').count()).toBeGreaterThan(5);

    await page.keyboard.press('u');
    await expect.poll(() => notice(page).textContent()).toMatch(said.undone);
    await expect.poll(() => waiting(page)).toBe(all);

    await page.keyboard.press('j');
    const first = await open(page).locator('.rv-name').textContent();
    await page.keyboard.press('a');
    await expect.poll(() => waiting(page)).toBe(all - 1);
    await expect.poll(() => open(page).locator('.rv-name').textContent()).not.toBe(first);
    expect(page.url()).toContain('fact=');

    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('X');
    await page.keyboard.press('r');
    await page.keyboard.type('口径不同');
    await dialog(page).getByRole('button', { name: said.reject, exact: true }).click();
    await expect.poll(() => notice(page).textContent()).toMatch(said.rejected);
    await expect.poll(() => waiting(page)).toBe(all - 3);

    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await dialog(page).getByRole('textbox', { name: said.value }).fill('12.50');
    await dialog(page).getByRole('button', { name: said.correct }).click();
    await expect.poll(() => notice(page).textContent()).toMatch(said.corrected);
    await expect.poll(() => waiting(page)).toBe(all - 4);

    // What was decided is there after the page is opened anew, with when and why.
    await page.reload();
    await page.locator('.rv').waitFor();
    expect(await waiting(page)).toBe(all - 4);
    await page.locator('.rv .ov-choices button').nth(5).click();
    await page.locator('.rv-open').last().click();
    await expect.poll(() => page.locator('.rv-history').textContent()).toContain('口径不同');
    expect(troubles).toEqual([]);
    await close();
  });

  it('are marked in the text as in the page that works offline, and open by a click and by the address', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const id = await fresh();
    await go(`/documents/${id}`);
    await page.locator('.ov-text .ov-mark', { hasText: '365.2亿元' }).click();
    await expect.poll(() => open(page).locator('.rv-name').textContent()).toBe('地区生产总值');
    await expect.poll(() => page.url()).toContain('fact=');
    await page.goto(page.url());
    await expect.poll(() => page.locator('.ov-mark.ov-active').textContent()).toBe('365.2亿元');
    expect(await open(page).locator('.rv-place').textContent()).toMatch(/第 4 行/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('make tasks of the words that are selected', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const id = await fresh();
    await go(`/documents/${id}`);
    await page.locator('.ov-text p', { hasText: /^2020年/ }).selectText();
    await page.keyboard.press('t');
    expect(await dialog(page).locator('blockquote').textContent()).toMatch(/^2020年，全市地区生产总值/);
    await dialog(page).getByRole('button', { name: SAID.zh.task }).click();
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.getByRole('tab', { name: SAID.zh.tasks }).click();
    await page.locator('.rv .ov-choices button').nth(1).click();
    await expect.poll(() => page.locator('.rv-name').first().textContent()).toMatch(/^2020年，全市地区生产总值/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('have tasks that are reviewed in the same way', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go(`/documents/${await fresh()}`);
    await page.getByRole('tab', { name: SAID.zh.tasks }).click();
    const all = await waiting(page);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect.poll(() => waiting(page)).toBe(all - 1);
    await page.keyboard.press('c');
    await dialog(page).getByLabel('时限').fill('2023-06');
    await dialog(page).getByRole('button', { name: SAID.zh.correct }).click();
    await expect.poll(() => waiting(page)).toBe(all - 2);
    await page.locator('.rv .ov-choices button').nth(1).click();
    await expect.poll(() => page.locator('.rv').textContent()).toContain('2023-06');
    expect(troubles).toEqual([]);
    await close();
  });

  it('say at the item what hinders a decision, and go on with the others', async () => {
    const { page, go, close } = await openWindow(browser, city);
    const id = await addPaper(city, QINGXI, { region: '清溪市无规划区', name: 'no-plan.txt' });
    await go(`/documents/${id}`);
    const all = await waiting(page);
    await page.getByRole('button', { name: SAID.zh.sure }).click();
    await dialog(page).getByRole('button', { name: SAID.zh.sure }).click();
    await expect.poll(() => page.locator('.rv-why').count()).toBeGreaterThan(3);
    expect(await page.locator('.rv-why').first().textContent()).toBe('文件未对应规划。');
    expect(await waiting(page)).toBeLessThan(all);
    expect(await notice(page).textContent()).toMatch(/^已接受 \d+ 条。\d+ 条无法办理，仍待定/);
    await close();
  });

  it('are listed, filtered in the address, and changed', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const id = await fresh();
    await go('/documents');
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    await page.getByLabel('类别').selectOption('work-report');
    await expect.poll(() => rows.count()).toBe(2);
    expect(page.url()).toContain('kind=work-report');
    await go(`/documents?plan=qingxi-${turn}`);
    expect(all).toBeGreaterThan(5);
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.textContent()).toMatch(/数据 \d+ 条（有把握 \d+）/);
    await rows.getByRole('button').click();
    await dialog(page).getByLabel('标题').fill('清溪市规划（草案）');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await expect.poll(() => rows.textContent()).toContain('清溪市规划（草案）');
    const told = await city.officer.ask('GET', `/api/documents/${id}`);
    expect(await told.json()).toMatchObject({ title: '清溪市规划（草案）' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('are compared with the edition before, and a person says where things stand', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const id = await fresh();
    const region = `清溪市${turn}区`;
    const corrected = QINGXI.replace('粮食产量达到82.4万吨，', '').replace(
      '城镇登记失业率为3.2%',
      '失业率（城镇登记失业率）为3.2%',
    );
    await addPaper(city, corrected, { corrects: id, region });
    await go(`/documents/${id}/editions`);
    expect(await page.locator('.differences del').first().textContent()).toContain('82.4万吨');
    expect(await page.locator('.differences ins').first().textContent()).not.toContain('82.4万吨');
    const rows = page.locator('.anchors tbody tr');
    expect(await rows.first().locator('mark').first().textContent()).toBe('82.4万吨');
    await page.getByRole('button', { name: '全选' }).click();
    await page.getByRole('button', { name: SAID.zh.gone }).click();
    await dialog(page).getByRole('button', { name: SAID.zh.gone }).click();
    await expect.poll(() => page.locator('.anchors-told').textContent()).toMatch(/已处理 \d+ 条/);
    expect(await rows.count()).toBe(0);
    await page.getByRole('button', { name: /^原句未变/ }).click();
    await page.getByRole('button', { name: '全选' }).click();
    await page.getByRole('button', { name: SAID.zh.confirm }).click();
    await expect.poll(() => page.locator('.anchors').count()).toBe(0);
    await go(`/documents/${id}?edition=1`);
    expect(await page.locator('.ov-text').textContent()).toContain('82.4万吨');
    expect(troubles).toEqual([]);
    await close();
  });

  it('are only looked at by those who may not review', async () => {
    const visitor = await city.person('viewer');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor });
    await go(`/documents/${await fresh()}`);
    await page.keyboard.press('j');
    expect(await page.locator('.rv-item input, .rv-buttons').count()).toBe(0);
    await page.keyboard.press('a');
    expect(await notice(page).textContent()).toBe('');
    expect(troubles).toEqual([]);
    await close();
  });

  describe.each(['light', 'dark'] as const)('keep nobody out, %s', (scheme) => {
    it.each([
      ['list', '/documents', 390],
      ['paper', '', 1280],
      ['paper, narrow', '', 390],
      ['editions', '/editions', 320],
    ])('%s', async (_, path, width) => {
      const { page, go, troubles, close } = await openWindow(browser, city, { scheme, width });
      const id = await fresh();
      await addPaper(city, QINGXI.replace('82.4', '83.4'), { corrects: id, region: `清溪市${turn}区` });
      await go(path === '/documents' ? path : `/documents/${id}${path}`);
      if (path === '') await page.keyboard.press('j');
      expect(await fitsInWidth(page)).toBe(true);
      expect(await barriersIn(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });
  });
});
