import type { Imported } from '@outturn/import';
import type { Database } from '../database/connect.js';

/** What the importer says of a text beside its characters. */
export type FileMap = Pick<Imported, 'layout' | 'places' | 'notes'>;

/** Bytes that the ledger keeps, by their hash. */
export async function bytesOf(database: Database, hash: string): Promise<Uint8Array> {
  const { bytes } = await database
    .selectFrom('content')
    .select('bytes')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return bytes;
}

export async function textOf(database: Database, hash: string): Promise<string> {
  return Buffer.from(await bytesOf(database, hash)).toString('utf8');
}

export async function mapOf(database: Database, hash: string): Promise<FileMap> {
  return JSON.parse(await textOf(database, hash));
}

export function mapText({ layout, places, notes }: FileMap): string {
  return JSON.stringify({ layout, places, notes });
}
