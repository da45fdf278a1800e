export { type Decoded, decode, type Encoding, MAX_BYTES, type Refused } from './decode.js';
export type { Format } from './format.js';
