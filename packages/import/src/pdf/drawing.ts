import type { PDFPageProxy } from 'pdfjs-dist';
import type { Library } from './library.js';
import { Pen } from './pen.js';

/** Characters that stand side by side, as they are drawn. Lengths are points; the origin is the upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline, growing downwards. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether a blank was drawn before it. */
  readonly spaced: boolean;
}

/** A line that is level or upright: an edge of a cell, the rule over the footnotes. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is on a page, turned so that its text reads from left to right. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  /** Pictures of some size. */
  readonly pictures: number;
}

/** Where the library keeps the fonts of a file. */
interface Fonts {
  get(name: string, found: (font: unknown) => void): void;
}

/** Follows the drawing of a page. The list of operations tells where each letter stands and where rules are; a page's "text content" does not. */
export async function drawingOf(library: Library, page: PDFPageProxy): Promise<Drawing> {
  const { OPS, AnnotationMode } = library;
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fonts = new Map<unknown, unknown>();
  for (const [at, code] of fnArray.entries()) {
    const name = code === OPS.setFont ? argsArray[at][0] : null;
    if (name === null || fonts.has(name)) continue;
    fonts.set(name, await new Promise((found) => (page.commonObjs as Fonts).get(name, found)));
  }
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pen = new Pen(OPS, fonts, transform, width, height);
  for (const [at, code] of fnArray.entries()) pen.follow(code, argsArray[at] ?? []);
  return pen.finish();
}
