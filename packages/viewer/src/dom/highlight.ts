/** What is coloured without touching the text. */
export type HighlightName = 'ov-search' | 'ov-here';

/** Colours ranges of the page. An older browser selects the first instead. */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  const selection = getSelection();
  const [first] = ranges;
  if (selection === null || first === undefined || name === 'ov-search') return;
  selection.removeAllRanges();
  selection.addRange(first);
}
