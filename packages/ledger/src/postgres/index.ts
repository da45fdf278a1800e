export type { PostgresStep } from './bring-up.js';
export type { Connection } from './connection.js';
export type { PostgresRefusal } from './refusal.js';
export { type PostgresOptions, type StartedPostgres, startPostgres } from './start.js';
