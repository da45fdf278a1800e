/** What no plan or report comes near, and what a reader can take without harm. Every limit has a test. */

/** Bytes of a file of text. One that grows to more does not fit into one JavaScript string with room to spare. */
export const MAX_TEXT_BYTES = 200_000_000;
/** Bytes of a file of any other format. */
export const MAX_FILE_BYTES = 100_000_000;
/** Bytes that the parts of a packed file take unpacked, those that are looked at. */
export const MAX_UNPACKED_BYTES = 150_000_000;
/** Files in an archive. */
export const MAX_PARTS = 10_000;
export const MAX_PAGES = 3_000;
/** Cells of all tables or sheets of a file, blank ones not counted. */
export const MAX_CELLS = 200_000;
/** Elements of a web page. */
export const MAX_ELEMENTS = 1_000_000;
/** Elements inside one another. */
export const MAX_DEPTH = 500;
/** UTF-16 units of the text of a file that is no text. */
export const MAX_CHARACTERS = 20_000_000;
/** Seconds, and bytes of memory, that one file may take. */
export const MAX_SECONDS = 30;
export const MAX_MEMORY = 400_000_000;
