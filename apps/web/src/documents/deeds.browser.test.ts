import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { addPaper, addPlan, QINGXI } from '../../testing/papers.js';
import { barriersIn, openWindow, settled } from '../../testing/window.js';

const TIMEOUT = 90_000;

/** What is done in the panel of a document beyond accepting and turning down. */
describe.skipIf(withoutBrowser())('in the panel of a document', { timeout: TIMEOUT }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity({ worker: true })]);
  }, TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  const dialog = (page: Page) => page.getByRole('dialog');
  const notice = (page: Page) => page.locator('.rv-notice');
  const open = (page: Page) => page.locator('.rv-item[aria-current]');

  async function openMark(page: Page, words: string): Promise<void> {
    await page.locator('.ov-text .ov-mark', { hasText: words }).first().click();
    await expect.poll(() => page.locator('.ov-mark.ov-active').first().textContent()).toContain(words);
    await page.getByRole('tab', { name: '复核' }).click();
  }

  const accept = async (page: Page, words: string): Promise<void> => {
    await openMark(page, words);
    await open(page).getByRole('button', { name: /^接受/ }).click();
  };

  it('a finding is waived, and open again when that is taken back', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const { items } = (await (await city.officer.ask('GET', '/api/findings?check=structure-sum')).json()) as {
      items: readonly { documents: readonly string[] }[];
    };
    await go(`/documents/${items[0]!.documents[0]}`);
    await page.getByRole('tab', { name: '发现' }).click();
    const finding = page.locator('.ov-finding:not(.ov-waived)', { hasText: 'structure-sum' }).first();
    await finding.getByRole('button', { name: '豁免…' }).click();
    expect(await barriersIn(page)).toEqual([]);
    await dialog(page).getByLabel('理由').fill('统计局按四舍五入公布');
    await dialog(page).getByRole('button', { name: '豁免', exact: true }).click();
    await expect.poll(() => dialog(page).count()).toBe(0);
    const waived = page.locator('.ov-finding.ov-waived', { hasText: '统计局按四舍五入公布' });
    await waived.getByRole('button', { name: '撤回豁免…' }).click();
    await dialog(page).getByLabel('理由').fill('经查不是');
    await dialog(page).getByRole('button', { name: '撤回豁免', exact: true }).click();
    await expect.poll(() => waived.count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('another value takes the place of the accepted one, if a person says so', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const region = '清溪市甲区';
    const plan = await addPlan(city, 'qingxi-a', region);
    await go(`/documents/${await addPaper(city, QINGXI, { plan, region })}`);
    await accept(page, '365.2亿元');
    await expect.poll(() => notice(page).textContent()).toMatch(/^已接受 1 条/);
    const other = QINGXI.replace('365.2亿元', '366.8亿元').replace('规划纲要', '规划纲要（送审稿）');
    await go(`/documents/${await addPaper(city, other, { plan, region, name: 'other.txt' })}`);
    await accept(page, '366.8亿元');
    await expect.poll(() => open(page).locator('.rv-hindrance').textContent()).toContain('已采用的是 365.2');
    expect(await barriersIn(page)).toEqual([]);
    await open(page).getByLabel('理由').fill('以送审稿为准');
    await open(page).getByRole('button', { name: '用这个值替换已采用的值' }).click();
    await expect.poll(() => notice(page).textContent()).toMatch(/^已接受 1 条/);
    await open(page).locator('.rv-state').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('a year is put to one of several targets', async () => {
    const { page, go, close } = await openWindow(browser, city);
    const region = '清溪市乙区';
    for (const [code, value] of [
      ['qingxi-b', '500亿元'],
      ['qingxi-c', '520亿元'],
    ] as const) {
      const plan = await addPlan(city, code, region);
      const text = QINGXI.replace('500亿元', value).replace('附注', code);
      await go(`/documents/${await addPaper(city, `${text}\n${code}\n`, { plan, region, name: `${code}.txt` })}`);
      await accept(page, value);
      await expect.poll(() => notice(page).textContent()).toMatch(/^已接受 1 条/);
    }
    const report = `政府工作报告\n\n一、2023年工作回顾\n全区发展平稳。\n\n二、2024年工作安排\n2024年，全市地区生产总值达到480亿元。\n`;
    await go(`/documents/${await addPaper(city, report, { region, name: 'report.txt' })}`);
    await accept(page, '480亿元');
    const targets = open(page).locator('.rv-targets button');
    await expect.poll(() => targets.allInnerTexts()).toHaveLength(2);
    expect(await targets.last().innerText()).toMatch(/520.*\n?清溪市乙区“十四五”规划/);
    expect(await barriersIn(page)).toEqual([]);
    await targets.last().click();
    await expect.poll(() => notice(page).textContent()).toMatch(/^已接受 1 条/);
    await close();
  });

  it('a project is corrected and turned down', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const region = '清溪市丙区';
    await go(`/documents/${await addPaper(city, QINGXI, { region, name: 'c.txt' })}`);
    await page.getByRole('tab', { name: '项目' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await dialog(page).getByLabel('项目名称').fill('清溪工业园区标准厂房（一期）');
    await dialog(page).getByLabel('阶段').selectOption('under-construction');
    await dialog(page).getByRole('button', { name: '按更正采用' }).click();
    await expect.poll(() => notice(page).textContent()).toMatch(/^已更正 1 条/);
    await page.getByRole('button', { name: /^全部/ }).click();
    await expect.poll(() => page.locator('.rv').textContent()).toContain('标准厂房（一期）');
    expect(troubles).toEqual([]);
    await close();
  });

  it('a corrected file becomes the next edition, and leads to what has moved', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    const region = '清溪市丁区';
    const plan = await addPlan(city, 'qingxi-d', region);
    const id = await addPaper(city, QINGXI, { plan, region });
    await go(`/documents/${id}`);
    await page.locator('summary', { hasText: '更多' }).click();
    await page.getByRole('button', { name: '交来修订版…' }).click();
    expect(await barriersIn(page)).toEqual([]);
    const corrected = QINGXI.replace('82.4万吨', '84.1万吨');
    await dialog(page)
      .getByLabel('修订后的文件')
      .setInputFiles({ name: 'qingxi-2.txt', mimeType: 'text/plain', buffer: Buffer.from(corrected) });
    await dialog(page).getByRole('button', { name: '交来' }).click();
    await page.waitForURL(/\/imports\//);
    await page.getByRole('link', { name: '第 2 版与上一版对照' }).click();
    await page.locator('.differences ins').first().waitFor();
    await settled(page);
    expect(await page.locator('.differences ins').first().textContent()).toContain('84.1');
    await page.getByRole('button', { name: /^原句未变/ }).click();
    await page.locator('.anchors tbody input').first().check();
    await page.getByRole('button', { name: '不是同一条，重新复核' }).click();
    await expect.poll(() => page.locator('.anchors-told').textContent()).toMatch(/已处理 1 条/);
    expect(troubles).toEqual([]);
    await close();
  });
});
