import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside src and dist alike. */
const STYLES = fileURLToPath(new URL('../../styles', import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** Colours and drawings are those of the application. */
const TOKENS = resolve('@outturn/charts/tokens.css');
const CHARTS = resolve('@outturn/charts/charts.css');

/** The style sheet of a page, as it stands in its head. */
interface Style {
  readonly css: string;
  /** By which a content security policy allows it. */
  readonly hash: string;
}

interface Rule {
  /** A selector, or what a group of rules holds for: `@media print`. */
  readonly head: string;
  readonly body: string | readonly Rule[];
}

let rules: readonly Rule[] | undefined;
/** By the classes of a page. */
const known = new Map<string, Style>();

/** The styles for what stands in a page and nothing else: a page comes with its styles in one answer, and shows at once. */
function styleFor(html: string): Style {
  const classes = classesIn(html);
  const key = [...classes].sort().join(' ');
  const style = known.get(key) ?? made(classes);
  known.set(key, style);
  return style;
}

/** React writes attributes between double quotes; what a text holds of that is escaped. */
function classesIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));
}

/** A page with its styles in its head, and what allows them. */
export function styled(html: string): { readonly body: string; readonly style: string } {
  const { css, hash } = styleFor(html);
  return { body: html.replace('</head>', () => `<style>${css}</style></head>`), style: hash };
}

function made(classes: ReadonlySet<string>): Style {
  rules ??= rulesIn(shortened([TOKENS, ...ourFiles(), CHARTS].map((file) => readFileSync(file, 'utf8')).join('\n')));
  const css = withoutUnused(written(rules, classes));
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** What everything stands on first, the rest by name. */
function ourFiles(): readonly string[] {
  const files = readdirSync(STYLES).filter((name) => name.endsWith('.css'));
  return ['site.css', ...files.filter((name) => name !== 'site.css').sort()].map((name) => join(STYLES, name));
}

/** Without comments and needless space. No style here holds a text with either, and no selector a colon before a space. */
function shortened(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

function rulesIn(css: string): readonly Rule[] {
  const found: Rule[] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    const close = closeOf(css, open);
    const head = css.slice(at, open);
    const body = css.slice(open + 1, close);
    found.push({ head, body: body.includes('{') ? rulesIn(body) : body });
    at = close + 1;
  }
  return found;
}

/** The brace that closes another one. */
function closeOf(css: string, open: number): number {
  let depth = 1;
  let at = open;
  while (depth > 0) {
    at += 1;
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
  }
  return at;
}

function written(all: readonly Rule[], classes: ReadonlySet<string>): string {
  return all
    .map(({ head, body }) => {
      if (typeof body !== 'string') return block(head, written(body, classes));
      return block(selectorsFor(head, classes), body);
    })
    .join('');
}

function block(head: string, body: string): string {
  return head === '' || body === '' ? '' : `${head}{${body}}`;
}

/** The selectors of a rule that may meet something in a page. Light and dark are chosen by the browser here, not by an attribute. */
function selectorsFor(head: string, classes: ReadonlySet<string>): string {
  return head
    .split(',')
    .filter((selector) => !selector.startsWith(':root['))
    .filter((selector) => classNames(selector).every((name) => classes.has(name)))
    .join(',');
}

/** The classes that something must have. */
function classNames(selector: string): readonly string[] {
  const wanted = selector.replace(/:not\([^)]*\)/g, '');
  return [...wanted.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!);
}

/** Without the colours and fonts that nothing asks for. */
function withoutUnused(css: string): string {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return css
    .replace(/(--[\w-]+):[^;}]*;?/g, (whole, name: string) => (used.has(name) ? whole : ''))
    .replaceAll(';}', '}')
    .replace(/:root[^{}]*\{\}/g, '')
    .replace(/@media[^{]*\{\}/g, '');
}
