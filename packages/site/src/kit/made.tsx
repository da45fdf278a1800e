import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { styled } from './style.js';

/** What stands at a path. */
export interface Made {
  /** The media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The hash of the styles that a page brings, for its content security policy. */
  readonly style?: string;
}

/** Ends that HTML does not ask for, as the next cell or row says the same: a tenth of a page with a large table. No text holds them as tags. */
const NEEDLESS = /<\/(?:td|th|tr)>/g;

/** An element as it stands in a page. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element).replace(NEEDLESS, '');
}

/** The way up to the root from most pages: `../../`. */
const UP = 6;

/** What a piece of a page comes to, in bytes: the same on every page of the site, so that all of them cut at the same places. */
export function weightOf(html: string): number {
  return Buffer.byteLength(html.replaceAll('../', '')) + UP * (html.split(' href="').length - 1);
}

/** A page as it is sent: the same bytes for the same page each time. */
export function htmlOf(page: ReactElement): Made {
  const html = markupOf(page);
  return { type: 'text/html; charset=utf-8', ...styled(`<!doctype html>\n${html}\n`) };
}
