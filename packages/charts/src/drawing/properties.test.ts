import { svgOf } from '@outturn/charts/svg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strangePage } from '../../testing/pages-at-random.js';
import type { Label } from '../layout/labels.js';
import { layoutOf } from '../layout/layout.js';
import { type Box, overlap, widthOf } from '../layout/text.js';
import { placesOf, ticksOf } from '../layout/ticks.js';
import { chartOf } from '../model/chart-of.js';
import type { ChartModel } from '../model/model.js';

const WIDTHS = ['wide', 'narrow'] as const;

function boxOf({ x, y, lines, anchor }: Label, size: number): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  return {
    x: x - width * { start: 0, middle: 0.5, end: 1 }[anchor],
    y: y - size,
    width,
    height: (lines.length - 1) * size * 1.25 + size,
  };
}

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
      for (const box of labels.map((label) => boxOf(label, layout.measures.size))) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    });
  });

  it('has no words over others', () => {
    drawn((model, width) => {
      const layout = layoutOf(model, { width, title: true, notes: true });
      const { size, titleSize } = layout.measures;
      const line = (x: number, y: number, text: string, of: number) => ({
        x,
        y: y - of,
        width: widthOf(text, of),
        height: of,
      });
      const words = [
        ...layout.title.map(({ y, text }) => line(0, y, text, titleSize)),
        ...layout.legend.map(({ x, y, text }) => line(x + 24, y, text, size)),
        ...layout.heads.map(({ box }) => box),
        ...layout.labels.map((label) => boxOf(label, size)),
        ...layout.frame.years.map(({ x, text }) =>
          line(x - widthOf(text, size) / 2, layout.frame.bottom + size + 8, text, size),
        ),
        ...layout.notes.map(({ y, text }) => line(0, y, text, size - 1)),
      ];
      const met = words.flatMap((one, at) => words.slice(at + 1).filter((other) => overlap(one, other) > 0.5));
      expect(met).toEqual([]);
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
