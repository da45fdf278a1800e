import type { Waiver } from '@outturn/engine';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { similarTo } from '../similar.js';
import { type Field, isKey, KEYS, type Key, short, type Written, waiverOf, wrongIn } from './fields.js';
import type { WaiverProblem } from './problem.js';

/** A waiver and the 1-based line on which it begins. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly line: number;
}

export type Parsed =
  | { readonly ok: true; readonly waivers: readonly PlacedWaiver[] }
  | { readonly ok: false; readonly problems: readonly WaiverProblem[] };

type LineOf = (node: unknown) => number;

/**
 * Reads a waiver file, YAML or JSON (which is YAML too), and says everything that is wrong with it. Every value is taken as the
 * text that stands there: a fingerprint of digits is no number. Aliases are not followed, so that no file can unfold.
 */
export function parseWaivers(text: string): Parsed {
  const lines = new LineCounter();
  // Keys are compared below: the library would compare each with every other. Its pretty errors would copy the text for each.
  const { contents, errors } = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  if (errors.length > 0) {
    const lineAt = (offset: number) => lines.linePos(offset).line;
    return { ok: false, problems: errors.map(({ pos, code, message }) => syntax(lineAt(pos[0]), code, message)) };
  }

  const lineOf: LineOf = (node) => lines.linePos((isNode(node) && node.range?.[0]) || 0).line;
  const problems: WaiverProblem[] = [];
  const waivers: PlacedWaiver[] = [];
  for (const item of itemsOf(contents, problems, lineOf)) {
    const line = lineOf(item);
    if (!isMap(item)) {
      problems.push({ line, code: isAlias(item) ? 'alias' : 'no-waiver' });
      continue;
    }
    const before = problems.length;
    const written = fieldsOf(item, problems, lineOf);
    problems.push(...wrongIn(written, line));
    if (problems.length === before) waivers.push({ waiver: waiverOf(written), line });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, waivers };
}

function syntax(line: number, code: string, detail: string): WaiverProblem {
  return code === 'MULTIPLE_DOCS' ? { line, code: 'two-documents' } : { line, code: 'syntax', detail };
}

/** The items of the list, or of the list under `waivers`. An empty file has none. */
function itemsOf(contents: unknown, problems: WaiverProblem[], lineOf: LineOf): readonly unknown[] {
  if (contents === null || (isScalar(contents) && textOf(contents) === '')) return [];
  if (isSeq(contents)) return contents.items;
  if (!isMap(contents)) {
    problems.push({ line: lineOf(contents), code: isAlias(contents) ? 'alias' : 'no-list' });
    return [];
  }
  let items: readonly unknown[] = [];
  let found = false;
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? textOf(key) : '';
    if (name !== 'waivers') {
      problems.push({
        line: lineOf(key),
        code: 'unknown-key',
        key: short(name),
        similar: similarTo(name, ['waivers']),
      });
    } else if (found) problems.push({ line: lineOf(key), code: 'twice', key: short(name) });
    else if (isSeq(value)) items = value.items;
    else if (!isScalar(value) || textOf(value) !== '') problems.push({ line: lineOf(key), code: 'no-list' });
    found ||= name === 'waivers';
  }
  if (!found && problems.length === 0) problems.push({ line: lineOf(contents), code: 'no-list' });
  return items;
}

/** What stands under each known key; everything else is a problem. */
function fieldsOf(item: YAMLMap, problems: WaiverProblem[], lineOf: LineOf): Written {
  const written = new Map<Key, Field>();
  const seen = new Set<string>();
  for (const { key, value } of item.items) {
    const line = lineOf(key);
    const name = isScalar(key) ? textOf(key) : '';
    if (seen.has(name)) problems.push({ line, code: 'twice', key: short(name) });
    else if (!isKey(name))
      problems.push({ line, code: 'unknown-key', key: short(name), similar: similarTo(name, KEYS) });
    else if (isAlias(value)) problems.push({ line, code: 'alias' });
    else if (value !== null && !isScalar(value)) problems.push({ line, code: 'no-text', key: name });
    else written.set(name, { text: value === null ? '' : textOf(value), line });
    seen.add(name);
  }
  return written;
}

/** The text of a scalar. A bare `null` or `~` says that there is none. */
function textOf({ value, type }: { readonly value: unknown; readonly type?: string | undefined }): string {
  const text = String(value ?? '').trim();
  return type === 'PLAIN' && /^(?:~|null)$/i.test(text) ? '' : text;
}
