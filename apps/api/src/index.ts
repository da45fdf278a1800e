export { apiDescription } from './serve/describe.js';
export { INSIDE, type Inside, openInside } from './serve/inside.js';
export { readProvider } from './serve/provider-file.js';
export { type ServeParts, type ServeRefusal, type ServeStep, type Serving, serve } from './serve/serve.js';
export type { Provider } from './sign-in/provider.js';
