const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand in lines of their own; all others stand inside a line. */
export const BLOCKS: ReadonlySet<string> = names(
  'html head body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li listing main menu nav ol optgroup option p pre search ' +
    'section select summary table tbody td tfoot th thead title tr ul',
);

/** Elements that have no end. */
export const VOID: ReadonlySet<string> = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand before the body of a page, or begin it no more than a blank does. */
export const IN_HEAD: ReadonlySet<string> = names(
  'head title meta link base basefont bgsound style script noscript template object',
);

/** Elements whose text nobody reads. */
export const SILENT: ReadonlySet<string> = names(
  'head script style template noscript textarea select datalist option optgroup button iframe noembed noframes object audio video ' +
    'canvas svg math map rp rt del',
);

/** Elements that show what text cannot hold. */
export const PICTURES: ReadonlySet<string> = names('img svg canvas embed object');

export const CELLS: ReadonlySet<string> = names('td th');
export const ROW_GROUPS: ReadonlySet<string> = names('thead tbody tfoot');
export const TABLE_PARTS: ReadonlySet<string> = names('td th tr thead tbody tfoot caption colgroup');

interface Closing {
  /** What an element closes by beginning; the outermost of them that is open, and all in it. */
  readonly closes: ReadonlySet<string>;
  /** What it does not look beyond. */
  readonly within: ReadonlySet<string>;
}

const A_CELL = names('td th caption table');
const PARAGRAPH: Closing = { closes: names('p'), within: A_CELL };
const CELL: Closing = { closes: names('td th caption colgroup'), within: names('table') };

/** End tags that authors may leave out, or do. */
const CLOSINGS: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ['li', { closes: names('li p'), within: names('ul ol menu dir td th caption table') }],
  ['dt', { closes: names('dt dd p'), within: names('dl td th caption table') }],
  ['dd', { closes: names('dt dd p'), within: names('dl td th caption table') }],
  ['option', { closes: names('option'), within: names('select') }],
  ['table', { closes: names('p table'), within: names('td th caption') }],
  ['tr', { closes: names('tr td th caption colgroup'), within: names('table') }],
  ['td', CELL],
  ['th', CELL],
  ['caption', CELL],
  ...[...ROW_GROUPS, 'colgroup'].map(
    (name) => [name, { closes: names('thead tbody tfoot tr td th caption colgroup'), within: names('table') }] as const,
  ),
]);

/** What an element closes by beginning; null where it closes nothing. */
export function closingOf(name: string): Closing | null {
  return CLOSINGS.get(name) ?? (BLOCKS.has(name) ? PARAGRAPH : null);
}
