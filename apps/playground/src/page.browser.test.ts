import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, openBrowser, watch, withoutBrowser } from '../../../packages/viewer/testing/browser.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';

const PAGE = new URL('../dist/index.html', import.meta.url).href;
const REPORT = fileURLToPath(new URL('../../../examples/work-report-2024.txt', import.meta.url));
const TIMEOUT = 60_000;

describe.skipIf(withoutBrowser())('the playground in a browser', { timeout: TIMEOUT }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, TIMEOUT);

  afterAll(async () => {
    await browser?.close();
  });

  /** Opens the page as a file, does what is to be done, and sees that nothing went wrong and nothing was asked for meanwhile. */
  async function visit(
    hash: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext(options);
    const { page, troubles } = await watch(await context.newPage());
    await page.goto(PAGE + hash);
    await act(page);
    await context.close();
    expect(troubles).toEqual([]);
  }

  it('reads what is pasted, in the browser', () =>
    visit('#en', async (page) => {
      await page
        .getByLabel(en.paste)
        .fill(
          '云岭市政府工作报告\n一、2023年工作回顾\n湿地保护率由2020年的41%提高到2023年的44%,提高3%。粮食产量86万吨。',
        );
      await page.getByRole('button', { name: en.start }).click();
      await page.locator('.ov-text .ov-mark', { hasText: '86万吨' }).click();
      await expect.poll(() => page.locator('.ov-figure').textContent()).toBe('86 万吨');
      await page.getByRole('tab', { name: 'Findings' }).click();
      await expect.poll(() => page.locator('.ov-panel .ov-finding').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: en.back }).click();
      await expect.poll(() => page.locator('.pg-taken li').count()).toBe(1);
    }));

  it('takes several files as one case, and says which it cannot read', () =>
    visit('#zh', async (page) => {
      await page.getByLabel(zh.choose).setInputFiles([
        { name: '甲.txt', mimeType: 'text/plain', buffer: Buffer.from('2024年粮食产量86万吨。') },
        { name: '乙.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
      ]);
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('乙.pdf');
      await page.getByLabel(zh.choose).setInputFiles(REPORT);
      await expect.poll(() => page.locator('.pg-taken li').count()).toBe(2);
      await page.getByRole('button', { name: zh.start }).click();
      await expect.poll(() => page.locator('.ov select option').count()).toBeGreaterThan(2);
    }));

  it('takes files that are dropped on it', () =>
    visit('#zh', async (page) => {
      const dropped = await page.evaluateHandle(
        "(() => { const data = new DataTransfer(); data.items.add(new File(['2024年粮食产量86万吨。'], '丙.txt')); return data; })()",
      );
      await page.locator('.pg').dispatchEvent('drop', { dataTransfer: dropped });
      await expect.poll(() => page.locator('.pg-taken li').textContent()).toContain('丙.txt');
      await page.getByRole('button', { name: zh.remove('丙.txt') }).click();
      await expect.poll(() => page.locator('.pg-taken').count()).toBe(0);
    }));

  it('asks for a text where there is none', () =>
    visit('#en', async (page) => {
      await page.getByRole('button', { name: en.start }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toBe(en.nothingYet);
    }));

  it('shows the example city, turns to the other language, and keeps it in the address', () =>
    visit('#zh', async (page) => {
      await page.getByRole('button', { name: zh.sample }).click();
      await page.locator('.ov-text').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => page.getByRole('tab').first().textContent()).toBe('Fact');
      expect(page.url()).toMatch(/#en$/);
      await page.getByRole('button', { name: en.back }).click();
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(en.title);
    }));

  it.each([
    ['#zh', 'light', { width: 1280, height: 800 }],
    ['#en', 'dark', { width: 360, height: 720 }],
  ] as const)('keeps nobody out: %s, %s, %o', (hash, colorScheme, viewport) =>
    visit(
      hash,
      async (page) => {
        await page.getByRole('button', { name: hash === '#zh' ? zh.start : en.start }).click();
        await page.locator('input[type=file]').setInputFiles(REPORT);
        await page.locator('.pg-taken').waitFor();
        expect(await barriers(page)).toEqual([]);
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      },
      { viewport, colorScheme },
    ),
  );
});
