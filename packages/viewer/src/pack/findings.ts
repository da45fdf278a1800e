import type { ViewDocument, ViewFinding, ViewWaiver } from '../view-data.js';
import { type FindingRow, SEVERITIES, type SpanRow } from './format.js';
import type { Strings, Words } from './strings.js';

export function findingRow(finding: ViewFinding, documents: readonly ViewDocument[], strings: Strings): FindingRow {
  const { waived, title, message, advice } = finding;
  return [
    strings.word(finding.check),
    SEVERITIES.indexOf(finding.severity),
    strings.word(finding.code),
    finding.params,
    finding.spans.map((span) => spanRow(span, documents)),
    finding.arithmetic,
    finding.fingerprint,
    [strings.word(title.zh), strings.word(title.en)],
    [message.zh, message.en],
    [strings.word(advice.zh), strings.word(advice.en)],
    waived === null ? 0 : [waived.reason, strings.wordOrNull(waived.by), strings.wordOrNull(waived.until)],
  ];
}

function spanRow(span: ViewFinding['spans'][number], documents: readonly ViewDocument[]): SpanRow {
  const { document, start, end, quote } = span;
  const at = documents.findIndex(({ name }) => name === document);
  return documents[at]?.text.slice(start, end) === quote
    ? [at, start, end - start]
    : [document, start, end - start, quote];
}

export function findingOf(row: FindingRow, documents: readonly ViewDocument[], words: Words): ViewFinding {
  const [check, severity, code, params, spans, arithmetic, fingerprint, title, message, advice, waived] = row;
  return {
    check: words.word(check),
    severity: SEVERITIES[severity]!,
    code: words.word(code),
    params,
    spans: spans.map((span) => spanOf(span, documents)),
    arithmetic,
    fingerprint,
    title: { zh: words.word(title[0]), en: words.word(title[1]) },
    message: { zh: message[0], en: message[1] },
    advice: { zh: words.word(advice[0]), en: words.word(advice[1]) },
    waived: waived === 0 ? null : waiverOf(waived, words),
  };
}

function waiverOf([reason, by, until]: Exclude<FindingRow[10], 0>, words: Words): ViewWaiver {
  const post = words.wordOrNull(by);
  const day = words.wordOrNull(until);
  return { reason, ...(post === null ? {} : { by: post }), ...(day === null ? {} : { until: day }) };
}

function spanOf(row: SpanRow, documents: readonly ViewDocument[]): ViewFinding['spans'][number] {
  const [document, start, length, quote] = row;
  const end = start + length;
  if (typeof document === 'string') return { document, start, end, quote: quote ?? '' };
  const { name, text } = documents[document]!;
  return { document: name, start, end, quote: text.slice(start, end) };
}
