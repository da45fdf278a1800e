import type { Locale } from '@outturn/engine';
import { placeOf } from '@outturn/engine';
import type { Messages } from '../messages/messages.js';
import { standingOf } from '../model/findings.js';
import type { ViewData, ViewFinding } from '../view-data.js';
import { escapeHtml } from './escape.js';

/** The findings as plain HTML, for a browser that runs no script. */
export function findingsHtml(data: ViewData, words: Messages, locale: Locale): string {
  if (data.findings.length === 0) return `<p>${escapeHtml(words.findings.none)}</p>`;
  const textOf = new Map(data.documents.map(({ name, text }) => [name, text]));
  return `<ol>${data.findings.map((finding) => `<li>${findingHtml(finding, words, locale, textOf)}</li>`).join('')}</ol>`;
}

function findingHtml(
  finding: ViewFinding,
  words: Messages,
  locale: Locale,
  textOf: ReadonlyMap<string, string>,
): string {
  const { title, message, advice, arithmetic, spans, waived } = finding;
  const quotes = spans.map(({ document, start, quote }) => {
    const text = textOf.get(document);
    const place = text === undefined ? null : placeOf(text, start);
    const where = place === null ? document : `${document} ${place.line}:${place.column}`;
    return `<blockquote>${escapeHtml(quote)} <cite>${escapeHtml(where)}</cite></blockquote>`;
  });
  return [
    `<p><b>${escapeHtml(title[locale])}</b> (${escapeHtml(words.findings.standings[standingOf(finding)])})</p>`,
    `<p>${escapeHtml(message[locale])}</p>`,
    arithmetic === '' ? '' : `<p><code>${escapeHtml(arithmetic)}</code></p>`,
    ...quotes,
    advice[locale] === '' ? '' : `<p>${escapeHtml(advice[locale])}</p>`,
    waived === null
      ? ''
      : `<p>${escapeHtml(words.findings.waivedBecause(waived.reason, waived.by ?? null, waived.until ?? null))}</p>`,
  ].join('');
}
