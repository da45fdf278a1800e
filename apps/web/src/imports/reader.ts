/** What of the engine reads a document. A file of its own, so that no page that wants a word of the engine loads all of it. */
export { findRegion, read } from '@outturn/engine';
