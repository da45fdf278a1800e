export { type Decoded, decode, type Encoding, type Undecoded } from './decode.js';
export type { Format } from './format.js';
export { importBytes, importText, type Unread } from './import-bytes.js';
export type { FilePlace, Imported, Measured, Note, Refused, Stretch } from './imported.js';
export { MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits.js';
export { placeAt } from './place-at.js';
