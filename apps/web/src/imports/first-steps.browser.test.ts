/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentXml, paragraph } from '../../../../packages/import/testing/docx.js';
import { sheetOf, xlsxOf } from '../../../../packages/import/testing/xlsx.js';
import { zipOf } from '../../../../packages/import/testing/zip.js';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

const PLAN = fileURLToPath(new URL('../../../../examples/plan-2021-2025.txt', import.meta.url));

const REPORT = fileURLToPath(new URL('../../../../examples/work-report-2024.txt', import.meta.url));

describe.skipIf(withoutBrowser())('from an empty ledger to a plan', { timeout: 90_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity({ empty: true, worker: true })]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it('tells who may do nothing yet what they wait for', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor: await city.person('viewer') });
    await go('/');
    expect(await page.locator('.first-steps h2').textContent()).toBe('台账里还没有规划');
    expect(await page.locator('input[type=file]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('lets an administrator take on the planning role, and says so in the ledger', async () => {
    const visitor = await city.person('administrator');
    const { page, go, troubles, close } = await openWindow(browser, city, { visitor, locale: 'en', scheme: 'dark' });
    await go('/');
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take on the planning role' }).click();
    await page.getByRole('heading', { name: 'Drop the text of a plan here' }).waitFor();
    const { grants } = (await (await visitor.ask('GET', '/api/session')).json()) as { grants: { role: string }[] };
    expect(grants.map(({ role }) => role).toSorted()).toEqual(['administrator', 'planning']);
    expect(troubles).toEqual([]);
    await close();
  });

  it('reads a plan that is dropped, proposes what it says of itself, and leads to its review', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { width: 390 });
    await go('/');
    expect(await fitsInWidth(page)).toBe(true);
    await page.evaluate(drop, { name: 'plan.txt', text: readFileSync(PLAN, 'utf8') });
    await page.waitForURL(/\/app\/imports\/[0-9a-f-]{36}$/);
    const name = page.getByLabel('规划名称');
    await name.waitFor({ timeout: 60_000 });
    expect(await name.inputValue()).toContain('第十四个五年规划');
    expect(await page.getByLabel('起始年', { exact: true }).inputValue()).toBe('2021');
    expect(await page.getByLabel('目标年', { exact: true }).inputValue()).toBe('2025');
    expect(await page.getByLabel('地区', { exact: true }).inputValue()).toBe('云岚市');
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await page.getByRole('button', { name: '登记规划，去核对数据' }).click();
    await page.waitForURL(/\/app\/documents\/[0-9a-f-]{36}/);
    const { items } = await listed<{ code: string; isPublic: boolean }>(city, '/api/plans');
    expect(items).toEqual([expect.objectContaining({ code: '云岚市-2021', isPublic: false })]);
    const documents = await listed<{ plan: string | null }>(city, '/api/documents');
    expect(documents.items.map(({ plan }) => plan)).not.toContain(null);
    expect(troubles).toEqual([]);
    await close();
  });

  it('leads from the review to a scoreboard, and a report of a later year brings its values in', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/documents');
    await page.locator('tbody a').first().click();
    await acceptWhatIsSure(page);
    await page.getByRole('link', { name: '对照表' }).click();
    await expect.poll(() => rowOf(page, '地区生产总值')).toMatch(/935[\s\S]*无数据/);

    await go('/');
    await page.locator('input[type=file]').first().setInputFiles(REPORT);
    await page.getByRole('button', { name: '归入这个规划，去核对数据' }).click({ timeout: 60_000 });
    await page.waitForURL(/\/app\/documents\/[0-9a-f-]{36}/);
    await acceptWhatIsSure(page);
    await page.getByRole('link', { name: '对照表' }).click();
    await expect.poll(() => rowOf(page, '地区生产总值')).toMatch(/830[\s\S]*%/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('takes a sheet of the figures of a plan for no plan, and gives a second plan of the same years a code of its own', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/');
    const chooser = page.locator('input[type=file]').first();
    await chooser.setInputFiles({ name: '年度.xlsx', mimeType: 'application/zip', buffer: Buffer.from(figures()) });
    await page.getByRole('button', { name: '归入这个规划，去核对数据' }).waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('归入').locator('option:checked').textContent()).toContain('第十四个五年规划');

    await go('/');
    const plan = '云岚市“十四五”水利发展规划\n到2025年，供水能力达到3亿立方米，森林覆盖率达到61%。';
    await chooser.setInputFiles({ name: '水利.txt', mimeType: 'text/plain', buffer: Buffer.from(plan) });
    await page.getByRole('button', { name: '登记规划，去核对数据' }).click({ timeout: 60_000 });
    await page.waitForURL(/\/app\/documents\/[0-9a-f-]{36}/);
    const { items } = await listed<{ code: string }>(city, '/api/plans');
    expect(items.map(({ code }) => code).toSorted()).toEqual(['云岚市-2021', '云岚市-2021-2']);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says plainly what is here already, and why a file is not taken', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale: 'en' });
    await go('/');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'again.txt', mimeType: 'text/plain', buffer: readFileSync(PLAN) },
        { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
        { name: 'cut.docx', mimeType: 'application/zip', buffer: Buffer.from(cutOff()) },
        { name: 'photo.docx', mimeType: 'image/jpeg', buffer: Buffer.from('ffd8ffe000104a464946', 'hex') },
      ]);
    await page.getByText('This file is here already; nothing was changed').waitFor({ timeout: 60_000 });
    const why = async (name: string, told: RegExp): Promise<void> =>
      page.getByRole('row', { name }).getByText(told).waitFor({ timeout: 60_000 });
    await why('nothing.txt', /Not taken: there is nothing in the file; make sure/);
    await why('cut.docx', /a Word document \(\.docx\), but broken or cut off: it cannot be opened; save it anew/);
    await why('photo.docx', /an image, which is not read; run OCR on it first/);
    await go('/imports?state=refused');
    expect(await page.locator('tbody tr').count()).toBe(3);
    expect(await barriersIn(page)).toEqual([]);
    await settled(page);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** A workbook with what has come of the plan so far. */
function figures(): Uint8Array {
  const title = '云岚市“十四五”规划主要指标历年完成情况';
  return xlsxOf(sheetOf([[title], ['指标', '单位', '2021年', '2022年'], ['地区生产总值', '亿元', '738.7', '778.5']]));
}

/** A document of Word, without the end that says what is in it. */
function cutOff(): Uint8Array {
  return zipOf({ 'word/document.xml': documentXml(paragraph('云岚市')) }).subarray(0, 80);
}

/** What a mouse does that lets go of a file over the page. Runs in the browser. */
function drop({ name, text }: { readonly name: string; readonly text: string }): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: 'text/plain' }));
  const zone = document.querySelector('.drop-zone');
  for (const type of ['dragenter', 'dragover', 'drop']) {
    zone?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}

/** The button, and what it asks before. */
async function acceptWhatIsSure(page: Page): Promise<void> {
  const accept = { name: /^接受全部有把握/ };
  await page.getByRole('button', accept).click();
  await page.locator('dialog[open]').getByRole('button', accept).click();
  await page.locator('.rv-notice').getByText('已接受').waitFor();
}

/** What the scoreboard says of an indicator, in one line. */
async function rowOf(page: Page, indicator: string): Promise<string> {
  return page.getByRole('row').filter({ hasText: indicator }).first().innerText();
}

async function listed<Item>(city: City, path: string): Promise<{ readonly items: readonly Item[] }> {
  return (await (await city.officer.ask('GET', path)).json()) as { items: Item[] };
}
