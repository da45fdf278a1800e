/** Brings a range to the middle of its scroller, where it is not in view already. */
export function bringIntoView(range: Range, scroller: Element): void {
  if (isSeen(range, scroller)) return;
  // What was never drawn has only a guessed height: go there first, and look again once it is drawn.
  const { startContainer: node } = range;
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  centre(range, scroller);
  requestAnimationFrame(() => centre(range, scroller));
}

function centre(range: Range, scroller: Element): void {
  if (isSeen(range, scroller)) return;
  const box = scroller.getBoundingClientRect();
  scroller.scrollTop += range.getBoundingClientRect().top - box.top - box.height / 3;
}

function isSeen(range: Range, scroller: Element): boolean {
  const box = scroller.getBoundingClientRect();
  const place = range.getBoundingClientRect();
  return place.height > 0 && place.top >= box.top + 8 && Math.min(place.bottom, place.top + 60) <= box.bottom - 8;
}
