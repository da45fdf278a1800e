import type { Element } from './element.js';
import type { Headline } from './measure.js';

const SHORTEST = 6;
const LONGEST = 200;

/** Titles are compared without blanks and marks: sites break them and set them as they like. */
export function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}

/** Between the title of an article and the names of its section and its site. */
const BETWEEN = /[-_|–—·]+|\s>+\s/;
/** What sites are called, and reports are not. */
const SITE = /(?:网|网站|门户|政府|局|委|委员会|办公室|平台|首页)$/;

/** What the head of a page calls its article. */
export function namesOf(root: Element): readonly string[] {
  const names: string[] = [];
  for (const head of root.children) {
    if (typeof head === 'string' || head.name !== 'head') continue;
    for (const one of head.children) {
      if (typeof one === 'string') continue;
      if (one.name === 'title') names.push(one.children.join(''));
      else if (/^(?:articletitle|og:title)$/i.test(one.attributes.name ?? '')) names.push(one.attributes.content ?? '');
    }
  }
  const parts = names.flatMap((name) => [name, ...name.slice(0, LONGEST).split(BETWEEN)]);
  return parts.map(bare).filter((name) => name.length >= SHORTEST && !SITE.test(name));
}

/** The title of an article that stands before its holder: what the head of the page names, or a heading of the first rank. */
export function titleBefore(
  headlines: readonly Headline[],
  holder: Element,
  names: readonly string[],
): Headline | null {
  const before = headlines.slice(
    0,
    Math.max(
      0,
      headlines.findIndex(({ element }) => isIn(element, holder)),
    ),
  );
  return before.findLast(({ text }) => isNamed(text, names)) ?? before.findLast(isHeading) ?? null;
}

/** Whether a line is what the page calls its article; there, the name of the site may follow. */
export function isNamed(line: string, names: readonly string[]): boolean {
  const text = bare(line);
  return text.length >= SHORTEST && !SITE.test(text) && names.some((name) => name.startsWith(text));
}

function isHeading({ element, text, isLinked }: Headline): boolean {
  return (element.name === 'h1' || element.parent?.name === 'h1') && text !== '' && !isLinked;
}

function isIn(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === holder) return true;
  return false;
}
