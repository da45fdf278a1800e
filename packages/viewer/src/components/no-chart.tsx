/** In the place of the chart, in the script of pages that have nothing to draw. */
export function Chart(): null {
  return null;
}
