import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IndicatorChart } from './drawing/indicator-chart.js';
import type { Width } from './layout/frame.js';
import type { ChartModel } from './model/model.js';
import { FILE_STYLE } from './style/style.js';

/** A chart as a file of its own, with its style, its notes and titles at its points: the same bytes each time. */
export function svgOf(model: ChartModel, width: Width = 'wide'): string {
  const drawing = createElement(IndicatorChart, { model, width, notes: true, interactive: false, style: FILE_STYLE });
  return `${renderToStaticMarkup(drawing)}\n`;
}
export { PAGE_STYLE, TOKENS_STYLE } from './style/style.js';
