import { svgOf } from '@outturn/charts/svg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strangePage } from '../../testing/pages-at-random.js';
import { layoutOf } from '../layout/layout.js';
import { placesOf, ticksOf } from '../layout/ticks.js';
import { chartOf } from '../model/chart-of.js';
import type { ChartModel } from '../model/model.js';

const WIDTHS = ['wide', 'narrow'] as const;

function drawn(visit: (model: ChartModel, width: (typeof WIDTHS)[number]) => void): void {
  fc.assert(
    fc.property(strangePage, fc.constantFrom('zh', 'en'), fc.constantFrom(...WIDTHS), (page, locale, width) => {
      for (const model of chartOf(page, locale)) visit(model, width);
    }),
    { numRuns: 300 },
  );
}

describe('whatever there is to draw', () => {
  it('has numbers everywhere, and markup of its own alone', () => {
    drawn((model, width) => {
      const svg = svgOf(model, width);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      expect(svg).not.toMatch(/<script|<\/style>[^<]*<\/style>|"onload=/);
      expect(svg.match(/<svg /g)).toHaveLength(1);
    });
  });

  it('is the same bytes each time', () => {
    drawn((model, width) => {
      expect(svgOf(model, width)).toBe(svgOf(structuredClone(model), width));
    });
  });

  it('stands within its frame', () => {
    drawn((model, width) => {
      const { frame, labels, height, ...layout } = layoutOf(model, { width, title: true, notes: true });
      const points = model.runs.flat();
      for (const { at, value } of points) {
        expect(frame.x(at)).toBeGreaterThanOrEqual(frame.left);
        expect(frame.x(at)).toBeLessThanOrEqual(frame.right);
        expect(frame.y(value)).toBeGreaterThanOrEqual(frame.top - 0.1);
        expect(frame.y(value)).toBeLessThanOrEqual(frame.bottom + 0.1);
      }
      expect(frame.right).toBeGreaterThan(frame.left);
      expect(frame.bottom).toBeLessThan(height);
      for (const { x } of labels) {
        expect(x).toBeGreaterThan(-layout.width);
        expect(x).toBeLessThan(layout.width * 2);
      }
    });
  });
});

describe('ticks', () => {
  it.each([
    [
      [492.6, 935],
      [400, 600, 800, 1000],
    ],
    [
      [2.19, 2.04],
      [2, 2.05, 2.1, 2.15, 2.2],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [
      [0, 0],
      [0, 0.5],
    ],
  ])('puts round numbers around %j', (values, ticks) => {
    expect(ticksOf(values, 4)).toEqual(ticks);
  });

  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });

  it('enclose all values in even round steps, not too many', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 3, max: 6 }), (values, count) => {
        const ticks = ticksOf(values, count);
        const step = ticks[1]! - ticks[0]!;
        expect(ticks[0]!).toBeLessThanOrEqual(Math.min(...values) + Math.abs(step) * 1e-6);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values) - Math.abs(step) * 1e-6);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
        expect(String(Number(step.toPrecision(3)))).toMatch(/^0*\.?0*[125]0*(e[-+]\d+)?$/);
      }),
    );
  });

  it('are told apart by their decimals', () => {
    expect(placesOf([0, 0.5, 1])).toBe(1);
    expect(placesOf([0, 20, 40])).toBe(0);
    expect(placesOf([1e-9, 2e-9])).toBe(9);
  });
});
