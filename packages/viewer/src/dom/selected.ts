import type { Range as Words } from '@outturn/engine';

/** The words of the document that are selected under a root; null where none are. */
export function selectedIn(root: Element): Words | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Where a point of the page stands in the text. */
function offsetOf(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest('[data-s]');
  if (!run) return null;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(node, offset);
  return Number(run.getAttribute('data-s')) + before.toString().length;
}
