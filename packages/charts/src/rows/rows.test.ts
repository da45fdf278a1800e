import { Progress, Sparkline } from '@outturn/charts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

function progress(completion: number | null, expected: number | null): string {
  return renderToStaticMarkup(createElement(Progress, { completion, expected, locale: 'zh' }));
}

describe('Progress', () => {
  it('says what it shows', () => {
    const bar = progress(0.66, 0.8);
    expect(bar).toContain('aria-label="已完成 66%，应完成 80%"');
    expect(bar).toContain('<rect class="oc-done" y="3" width="55.4"');
    expect(bar).toContain('<span class="oc-share">66%</span>');
  });

  it('never draws beyond its ends, and never hides a step back', () => {
    expect(progress(1.4, 0.8)).toContain('<rect class="oc-done" y="3" width="84"');
    expect(progress(-0.3, null)).toContain('<rect class="oc-done" y="3" width="0"');
    expect(progress(-0.3, null)).toContain('>−30%<');
  });

  it('is no bar where nothing is measured as a share', () => {
    expect(progress(null, 0.4)).not.toContain('<svg');
  });
});

describe('Sparkline', () => {
  const draw = (values: Parameters<typeof Sparkline>[0]['values']): string =>
    renderToStaticMarkup(createElement(Sparkline, { values, unit: '%', locale: 'zh', target: 3 }));

  it('goes from the first year to the last, through levels of whole years only', () => {
    const line = draw([
      { period: '2024', value: 2, decimals: 1 },
      { period: '2022', value: 1 },
      { period: '2023-06', value: 9 },
      { period: '2023', value: 7, measure: 'change' },
    ]);
    expect(line).toContain('aria-label="2022 年 1%，2024 年 2.0%"');
    expect(line).toContain('points="4,20 92,12"');
  });

  it('is left out where there is no course', () => {
    expect(draw([{ period: '2024', value: 2 }])).toBe('');
    expect(draw([])).toBe('');
  });
});
