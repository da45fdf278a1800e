import type { Locale } from '@outturn/engine';
import { messagesOf } from '../messages/index.js';
import { hasSeries } from '../model/series.js';
import { pack } from '../pack/pack.js';
import type { ViewData } from '../view-data.js';
import { escapeHtml, escapeJson, escapeScript, escapeStyle } from './escape.js';
import { findingsHtml } from './findings-html.js';
import { DATA_ID, ROOT_ID } from './ids.js';

/** What the files of the same names in `dist` hold. */
export interface PageAssets {
  /** `viewer.js`: for documents that give nothing to draw. */
  readonly script: string;
  /** `viewer-charts.js`: the same with charts. */
  readonly drawing: string;
  /** `viewer.css` */
  readonly style: string;
}

const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

/**
 * One HTML file that shows the documents with every fact and finding marked. It loads nothing, so it opens from anywhere and
 * stays the same for good. Texts are data in it and never markup, whatever they hold.
 */
export function pageOf(data: ViewData, assets: PageAssets, locale: Locale): string {
  const words = messagesOf(locale);
  const title = [...titlesOf(data), words.brand].join(` ${words.dot} `);
  return `<!doctype html>
<html lang="${words.language}" class="outturn-page">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${escapeStyle(assets.style)}</style>
</head>
<body>
<div id="${ROOT_ID}" data-locale="${locale}"></div>
<noscript><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(words.noScript)}</p>${findingsHtml(data, words, locale)}</main></noscript>
<script type="application/json" id="${DATA_ID}">${escapeJson(pack(data))}</script>
<script>${escapeScript(hasSeries(data.documents) ? assets.drawing : assets.script)}</script>
</body>
</html>
`;
}

function titlesOf({ documents: [first] }: ViewData): string[] {
  if (first === undefined) return [];
  return [first.frame.title === '' ? first.name : first.frame.title];
}
