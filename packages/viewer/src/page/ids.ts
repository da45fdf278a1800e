/** Ids by which the page's script finds its data and its place. */
export const DATA_ID = 'outturn-data';
export const ROOT_ID = 'outturn';
