import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '@outturn/engine';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, openBrowser, watch, withoutBrowser } from '../../testing/browser.js';
import { dataOf, longText, sampleData } from '../../testing/sample.js';
import { en } from '../messages/en.js';
import { zh } from '../messages/zh.js';
import type { ViewData } from '../view-data.js';
import { pageOf } from './page-of.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 720 };
const TIMEOUT = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'outturn-viewer-'));

function asset(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}

let written = 0;

/** Writes the page as a user gets it, and gives its address. */
function write(data: ViewData, locale: Locale): string {
  const path = join(folder, `${written++}.html`);
  const assets = { script: asset('viewer.js'), drawing: asset('viewer-charts.js'), style: asset('viewer.css') };
  writeFileSync(path, pageOf(data, assets, locale));
  return pathToFileURL(path).href;
}

describe.skipIf(withoutBrowser())('the page in a browser', { timeout: TIMEOUT }, () => {
  let browser: Browser;
  let sample: Readonly<Record<Locale, string>>;

  beforeAll(async () => {
    browser = await openBrowser();
    const data = sampleData();
    sample = { zh: write(data, 'zh'), en: write(data, 'en') };
  }, TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens an address in a context of its own, does what is to be done, and sees that nothing went wrong meanwhile. */
  async function visit(
    address: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = { viewport: WIDE },
  ): Promise<void> {
    const context = await browser.newContext(options);
    const { page, troubles } = await watch(await context.newPage());
    await page.goto(address);
    await act(page);
    await context.close();
    expect(troubles).toEqual([]);
  }

  const figureIn = (page: Page) => page.locator('.ov-figure');
  const tab = (page: Page) => page.getByRole('tab', { selected: true });

  it('shows the text with its marks, and what there is', () =>
    visit(sample.zh, async (page) => {
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).textContent())
        .toContain('云岚市国民经济和社会发展');
      await expect.poll(() => page.locator('.ov-text .ov-mark').count()).toBeGreaterThan(300);
      await expect.poll(() => page.locator('.ov-overview').textContent()).toMatch(/\d+ 条事实/);
      await expect.poll(() => page.locator('.ov-text table tr').count()).toBeGreaterThan(20);
    }));

  it('opens a fact by click and by Enter', () =>
    visit(sample.zh, async (page) => {
      const mark = page.locator('.ov-text .ov-mark', { hasText: /^682\.4亿元$/ }).first();
      await mark.click();
      await expect.poll(() => figureIn(page).textContent()).toBe('682.4 亿元');
      await expect.poll(() => page.locator('.ov-indicator').textContent()).toBe('地区生产总值');
      await page
        .locator('.ov-text .ov-mark', { hasText: /^92\.6亿元$/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => figureIn(page).textContent()).toBe('92.6 亿元');
      await expect.poll(() => page.locator('.ov-text .ov-mark.ov-active').textContent()).toBe('92.6亿元');
    }));

  it('goes from fact to fact and back, and the focus with it', () =>
    visit(sample.en, async (page) => {
      await page.keyboard.press('n');
      const first = await figureIn(page).textContent();
      await page.keyboard.press('n');
      await expect.poll(() => figureIn(page).textContent()).not.toBe(first);
      await page.keyboard.press('p');
      await expect.poll(() => figureIn(page).textContent()).toBe(first);
      await expect.poll(() => page.locator('.ov-mark:focus').getAttribute('aria-current')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.ov-text .ov-active').count()).toBe(0);
    }));

  it('goes from finding to finding, and over to the other document with its quotes', () =>
    visit(sample.en, async (page) => {
      await page.keyboard.press('f');
      await expect.poll(() => tab(page).textContent()).toBe('Findings');
      await expect.poll(() => page.locator('.ov-finding[aria-current]').textContent()).toMatch(/^1error/);
      await page.keyboard.press('F');
      const last = await page.locator('.ov-finding[aria-current] .ov-sign').first().textContent();
      expect(Number(last)).toBeGreaterThan(5);
      const active = page.locator('.ov-finding[aria-current] .ov-item');
      await active.filter({ hasText: 'work-report-2024.txt' }).first().click();
      await expect.poll(() => page.getByRole('combobox', { name: 'Document' }).inputValue()).toBe('1');
      await expect.poll(() => page.locator('.ov-text .ov-cited.ov-active').first().isVisible()).toBe(true);
    }));

  it('opens a finding by its sign in the margin and narrows the list by severity', () =>
    visit(sample.zh, async (page) => {
      const sign = page.getByRole('button', { name: /^发现 2，错误/ }).first();
      await sign.click();
      await expect.poll(() => page.locator('.ov-finding[aria-current] .ov-sign').first().textContent()).toBe('2');
      const all = await page.locator('.ov-panel .ov-finding').count();
      await page.locator('.ov-overview button').nth(1).click();
      await expect.poll(() => page.locator('.ov-panel .ov-finding').count()).toBeLessThan(all);
      await page.getByRole('searchbox', { name: zh.findings.search }).fill('没有这样的词');
      await expect.poll(() => page.locator('.ov-panel').textContent()).toContain(zh.findings.noneFit);
    }));

  it('searches for words of two characters', () =>
    visit(sample.zh, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('增长');
      const hits = page.locator('.ov-search output');
      await expect.poll(() => hits.textContent()).toMatch(/^0 \/ \d{2,}$/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect.poll(() => hits.textContent()).toMatch(/^2 \//);
      await page.keyboard.press('Shift+Enter');
      await expect.poll(() => hits.textContent()).toMatch(/^1 \//);
      await expect.poll(() => page.evaluate("CSS.highlights.get('ov-search')?.size")).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
      await expect.poll(() => hits.textContent()).toBe('');
    }));

  it('draws the years of an indicator, and opens a fact from its point', () =>
    visit(sample.en, async (page) => {
      await page
        .locator('.ov-text .ov-mark', { hasText: /^682\.4亿元$/ })
        .first()
        .click();
      await expect.poll(() => page.locator('.ov-chart desc').textContent()).toMatch(/values from 2015 to 2025/);
      const points = page.locator('.ov-chart').getByRole('button');
      await points.first().focus();
      const all = await points.count();
      for (let step = 1; step < all; step++) await page.keyboard.press('Tab');
      await expect
        .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'))
        .toMatch(/^2025: about 935 .*target$/);
      await page.keyboard.press('Enter');
      await expect.poll(() => figureIn(page).textContent()).toBe('about 935 亿元');
      await expect.poll(() => points.last().getAttribute('aria-current')).toBe('true');
    }));

  it('shows the words of a task and of a number that is no fact', () =>
    visit(sample.en, async (page) => {
      await page.keyboard.press('5');
      await page.locator('.ov-panel .ov-item').nth(9).click();
      await expect.poll(() => page.evaluate("CSS.highlights.get('ov-here')?.size")).toBe(1);
      await page.keyboard.press('7');
      await page.getByRole('checkbox', { name: en.numbers.mark }).check();
      await expect.poll(() => page.locator('.ov-text.ov-numbered .ov-other').count()).toBeGreaterThan(50);
      await page.locator('.ov-group summary').first().click();
      await expect.poll(() => page.locator('.ov-group .ov-item').count()).toBeGreaterThan(3);
    }));

  it('lists the indicators, and narrows the list by words', () =>
    visit(sample.zh, async (page) => {
      await page.keyboard.press('3');
      await page.getByRole('searchbox', { name: zh.indicators.search }).fill('森林');
      const group = page.locator('.ov-group', { hasText: '森林覆盖率' }).first();
      await group.locator('summary').click();
      await group.locator('.ov-item').first().click();
      await expect.poll(() => page.locator('.ov-indicator').textContent()).toContain('森林');
      await page.getByRole('button', { name: zh.next, exact: true }).click();
      await expect.poll(() => page.locator('.ov-section small').textContent()).toMatch(/^2 \//);
    }));

  it('turns to the other language and the other colours, and remembers both', () =>
    visit(sample.zh, async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('combobox', { name: en.theme }).selectOption('dark');
      await page.reload();
      await expect.poll(() => page.locator('.ov').getAttribute('data-theme')).toBe('dark');
      await expect.poll(() => page.getByRole('tab').first().textContent()).toBe('Fact');
    }));

  it('explains the keys, and can do without them', () =>
    visit(sample.en, async (page) => {
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: en.keys.title });
      await expect.poll(() => help.isVisible()).toBe(true);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('checkbox', { name: en.keys.on }).uncheck();
      await page.keyboard.press('Escape');
      await expect.poll(() => help.count()).toBe(0);
      await page.keyboard.press('n');
      await expect.poll(() => figureIn(page).count()).toBe(0);
    }));

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('opens the panel as a sheet where the screen is narrow: %s', (locale, words) =>
    visit(
      sample[locale],
      async (page) => {
        const sheet = page.locator('.ov-content');
        await expect.poll(() => sheet.isVisible()).toBe(false);
        await page.locator('.ov-text .ov-mark').first().click();
        await expect.poll(() => sheet.isVisible()).toBe(true);
        await expect.poll(() => page.locator('.ov-text .ov-mark.ov-active').first().isVisible()).toBe(true);
        await page.getByRole('button', { name: words.close }).click();
        await expect.poll(() => sheet.isVisible()).toBe(false);
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
      },
      { viewport: NARROW },
    ),
  );

  it.each([
    ['zh', 'light', WIDE],
    ['en', 'dark', NARROW],
  ] as const)('keeps nobody out: %s, %s, %o', (locale, colorScheme, viewport) =>
    visit(
      // A short paper has all that a long one has, and takes a tenth of the time to look through.
      write(sampleData(['plan-2021-2025.txt'], 900), locale),
      async (page) => {
        await page.keyboard.press('n');
        for (const key of ['1', '2', '3', '4', '5', '6', '7']) {
          await page.keyboard.press(key);
          expect([key, await barriers(page)]).toEqual([key, []]);
        }
      },
      { viewport, colorScheme },
    ),
  );

  it('shows every tab in words where there is nothing', () =>
    visit(write(dataOf(''), 'en'), async (page) => {
      for (const key of ['1', '2', '3', '4', '5', '6', '7']) {
        await page.keyboard.press(key);
        await expect.poll(() => page.locator('.ov-content .ov-empty').textContent()).toMatch(/\w{3}/);
      }
      await expect.poll(() => page.locator('.ov-document').textContent()).toContain(en.emptyDocument);
    }));

  it('takes a hostile text for text', () => {
    const text = `一、目标
到2025年,产值达到3亿元<img src="http://127.0.0.1:9/x" onerror="alert(1)"></script><script>alert(2)</script><!--
指标|<b>值</b>
<svg onload=alert(3)>|5亿元`;
    return visit(write(dataOf(text, '"><script>alert(4)</script>.txt'), 'zh'), async (page) => {
      await page.keyboard.press('n');
      for (const key of ['3', '4', '5', '6', '7']) await page.keyboard.press(key);
      await expect
        .poll(() => page.locator('.ov-text').textContent())
        .toContain('<img src="http://127.0.0.1:9/x" onerror="alert(1)">');
      await expect.poll(() => page.locator('.ov-text :is(img, script, svg)').count()).toBe(0);
      await expect.poll(() => page.locator('.ov-name').textContent()).toBe('"><script>alert(4)</script>.txt');
    });
  });

  it('prints the text with its findings behind it', () =>
    visit(sample.en, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.ov-panel').isVisible()).toBe(false);
      await expect.poll(() => page.locator('.ov-printed .ov-finding').first().isVisible()).toBe(true);
      await expect.poll(() => page.locator('.ov-text .ov-sign').first().isVisible()).toBe(true);
    }));

  it('says the findings where no script runs', () =>
    visit(
      sample.zh,
      async (page) => {
        await expect.poll(() => page.locator('noscript li').count()).toBeGreaterThan(10);
        await expect.poll(() => page.locator('noscript').textContent()).toContain(zh.noScript);
      },
      { javaScriptEnabled: false },
    ));

  it('opens a plan of 140 KB within a second, in a file not three times as large', () => {
    const data = dataOf(longText(47_000), 'plan.txt');
    const text = Buffer.byteLength(data.documents[0]!.text);
    expect(text).toBeGreaterThan(120_000);
    const address = write(data, 'zh');
    expect(readFileSync(new URL(address)).length).toBeLessThan(3 * text + 150_000);
    return visit(address, async (page) => {
      const ready = await page.evaluate<number>(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
      );
      expect(ready).toBeLessThan(1000);
      await expect.poll(() => page.locator('.ov-text .ov-mark').count()).toBeGreaterThan(600);
      const started = await page.evaluate<number>('performance.now()');
      await page.keyboard.press('n');
      await figureIn(page).waitFor();
      expect((await page.evaluate<number>('performance.now()')) - started).toBeLessThan(500);
    });
  });

  it('stays below its size for the example city and for next to nothing', () => {
    const size = (data: ViewData): number => readFileSync(new URL(write(data, 'zh'))).length;
    const texts = sampleData().documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(size(sampleData())).toBeLessThan(3 * texts + 150_000);
    expect(size(dataOf('增长3%'))).toBeLessThan(100_000);
    expect(asset('viewer.js').length + asset('viewer.css').length).toBeLessThan(100_000);
    expect(asset('viewer-charts.js').length + asset('viewer.css').length).toBeLessThan(125_000);
  });
});
