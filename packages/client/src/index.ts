export { type Asked, ask, nameOf, type Patience, type Problem } from './ask.js';
export { type Api, connectTo, type Server } from './connect.js';
export type { components, operations, paths } from './generated/api.js';
