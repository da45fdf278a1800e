export { type Break, type Verified, verify } from './chain/verify.js';
export { type Author, type Change, Draft, type Put, type Refusal, SYSTEM, type Written } from './chain/write.js';
export type { Connection, Database } from './database/connect.js';
export { type Migrated, migrate } from './database/migrate.js';
export { newId } from './ids.js';
export { type Ledger, openLedger } from './ledger.js';
export type * from './schema/tables.js';
export { type AsOf, NOW, type View, viewOf } from './view.js';
