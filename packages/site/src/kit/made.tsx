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

/** A page as it is sent: the same bytes for the same page each time. */
export function htmlOf(page: ReactElement): Made {
  const html = renderToStaticMarkup(page).replace(NEEDLESS, '');
  return { type: 'text/html; charset=utf-8', ...styled(`<!doctype html>\n${html}\n`) };
}
