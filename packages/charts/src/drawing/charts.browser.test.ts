import { readdirSync, readFileSync } from 'node:fs';
import { CLASSES, ClassMark, chartOf, IndicatorChart, Progress, SizedChart, Sparkline } from '@outturn/charts';
import { svgOf } from '@outturn/charts/svg';
import type { Browser, Page } from 'playwright-core';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, openBrowser, watch, withoutBrowser } from '../../../viewer/testing/browser.js';
import { pageOf, type Sketch } from '../../testing/page.js';

const STYLE = readFileSync(new URL('../../styles/charts.css', import.meta.url), 'utf8');
/** A line, growth, a sum, a change since the base, limits, a break, former targets, and a way through years. */
const WANTED = [0, 1, 3, 5, 6, 7, 8, 9];
const ALL: readonly { readonly page: Sketch }[] = JSON.parse(
  readFileSync(new URL('../../testing/cases.json', import.meta.url), 'utf8'),
);
const CASES = WANTED.map((at) => ALL[at]!);
const FILES = new URL('../../testing/example-city/', import.meta.url);

/** Run in the browser, so they are text here. */
const SHOWN =
  '[...document.querySelectorAll(".oc-both > svg")].filter((one) => one.checkVisibility()).map((one) => one.classList[2])';
const SEEN =
  '[...document.querySelectorAll(".oc-tip")].filter((one) => getComputedStyle(one).visibility === "visible").map((one) => one.textContent)';
const BEYOND = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
  });
}).map((text) => text.textContent)`;

function documentOf(locale: 'zh' | 'en', ...parts: readonly ReactElement[]): string {
  const body = parts.map((part) => renderToStaticMarkup(part)).join('\n');
  const style = `body { margin: 8px; color: var(--oc-ink); background: var(--oc-paper); font-family: sans-serif } ${STYLE}`;
  return `<!doctype html><html lang="${locale}"><title>charts</title><style>${style}</style><main><h1>charts</h1>${body}</main>`;
}

describe.skipIf(withoutBrowser())('charts in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function show(html: string, colorScheme: 'light' | 'dark', width: number): Promise<Page> {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const { page } = await watch(await context.newPage());
    await page.setContent(html);
    return page;
  }

  it.each([
    ['light', 'zh', 1000],
    ['dark', 'en', 1000],
    ['light', 'en', 320],
    ['dark', 'zh', 320],
  ] as const)('keep nobody out in %s, %s, %d wide', async (scheme, locale, width) => {
    const charts = CASES.flatMap(({ page }, at) => {
      const code = `case-${at}`;
      return chartOf(pageOf({ ...page, indicator: { ...page.indicator, code } }), locale);
    });
    const parts = [
      ...charts.map((model) => createElement(SizedChart, { model })),
      ...CLASSES.flatMap((of) => [false, true].map((short) => createElement(ClassMark, { of, locale, short }))),
      createElement(Progress, { completion: 0.66, expected: 0.8, locale }),
      createElement(Progress, { completion: null, expected: null, locale }),
      createElement(Sparkline, {
        values: [
          { period: '2023', value: 1 },
          { period: '2024', value: 2 },
        ],
        unit: '%',
        locale,
      }),
    ];
    const page = await show(documentOf(locale, ...parts), scheme, width);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const shown = await page.evaluate<string[]>(SHOWN);
    expect(shown).toHaveLength(charts.length);
    expect(new Set(shown)).toEqual(new Set([width > 620 ? 'oc-wide' : 'oc-narrow']));
    await page.context().close();
  });

  it('tell each value to the keyboard and to the pointer, without a script', async () => {
    const [model] = chartOf(pageOf(CASES[0]!.page), 'zh');
    const page = await show(
      documentOf('zh', createElement(IndicatorChart, { model: model!, width: 'wide' })),
      'light',
      1000,
    );
    const seen = () => page.evaluate<string[]>(SEEN);
    expect(await seen()).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await seen()).toEqual(['2020 年：8200 张']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await seen()).toEqual(['2024 年：10050 张（初步核算数）']);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      '2024 年：10050 张（初步核算数）',
    );
    await page.locator('.oc-hit').first().hover();
    expect(await seen()).toContain('2020 年：8200 张');
    await page.context().close();
  });

  it('draw no text beyond their edge', async () => {
    const texts = readdirSync(FILES).map((name) => readFileSync(new URL(name, FILES), 'utf8'));
    const page = await show(`<!doctype html><title>files</title>${texts.join('')}`, 'light', 1000);
    const beyond = await page.evaluate<string[]>(BEYOND);
    expect(beyond).toEqual([]);
    await page.context().close();
  });

  it('stand as files of their own, dark where the reader is', async () => {
    const [model] = chartOf(pageOf(CASES[0]!.page), 'zh');
    const page = await show('', 'dark', 1000);
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(model!))}`);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".oc-paper")).fill')).toBe('rgb(20, 26, 33)');
    expect(await page.locator('desc').textContent()).toContain('从 2020 年的 8200 张');
    await page.context().close();
  });
});
