import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow } from '../../testing/window.js';

const field = (page: Page): Locator => page.locator('dialog').getByRole('combobox');

describe.skipIf(withoutBrowser())('the search', { timeout: 60_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  const search = async (page: Page, text: string): Promise<void> => {
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type(text);
  };

  it.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)('opens by one key, and goes by keyboard in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/tasks');
    await search(page, '粮食');
    await page
      .locator('dialog')
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first()
      .waitFor();
    const options = page.locator('dialog').getByRole('option');
    expect(await options.first().innerText()).toMatch(locale === 'zh' ? /^粮食/ : /^Grain/);
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await barriersIn(page)).toEqual([]);
    expect(await fitsInWidth(page)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await options.last().getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/search\?text=/);
    await page.locator('.hits mark').first().waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('leads to the place of a sentence, and keeps what was searched for', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/projects');
    await search(page, '抽水蓄能电站 可研');
    await page.locator('dialog').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/documents\/[\da-f-]+\?at=\d+/);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: '抽水蓄能电站 可研' }).click();
    expect(await field(page).inputValue()).toBe('抽水蓄能电站 可研');
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).count()).toBe(0);
    await close();
  });

  it('leaves a slash alone where somebody types, and gives the focus back', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/tasks');
    await page.getByLabel('内容').fill('');
    await page.keyboard.press('/');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await page.getByLabel('内容').inputValue()).toBe('/');
    await page.getByRole('button', { name: /搜索/ }).click();
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('搜索');
    await close();
  });

  it('waits until a word is composed', async () => {
    const { page, context, go, close } = await openWindow(browser, city);
    await go('/tasks');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/search') asked.push(searchParams.get('text') ?? '');
    });
    await page.keyboard.press('/');
    await field(page).waitFor();
    const keys = await context.newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: 'liang', selectionStart: 5, selectionEnd: 5 });
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    await keys.send('Input.insertText', { text: '粮食' });
    await expect.poll(() => asked).toEqual(['粮食']);
    await close();
  });

  it('says what to try where nothing is found, and filters what is', async () => {
    const { page, go, troubles, close } = await openWindow(browser, city);
    await go('/tasks');
    await search(page, '没有这样的话');
    await page.getByText('换短一些的词').waitFor();
    await page.keyboard.press('Escape');
    await go(`/search?text=${encodeURIComponent('高速公路')}`);
    const all = await page.locator('.hits > li').count();
    await page.getByLabel('句子里识别出').selectOption('project');
    await page.waitForURL(/kind=project/);
    await expect.poll(() => page.locator('.hits > li').count()).toBeLessThan(all);
    await page.locator('.hit-things a[href*="/projects/"]').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
