import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';

const MARK = '/* planned once */';

/** Put before a long statement whose text is always the same: each connection plans it once, which may take longer than to carry it out. */
export const PLANNED_ONCE: RawBuilder<unknown> = sql.raw(MARK);

interface Client {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the statement gives
  query(text: string, values: readonly unknown[]): Promise<any>;
  release(): void;
}

/** A pool of which the connections prepare the statements that are marked. */
export function planningOnce(pool: pg.Pool): { connect(): Promise<Client>; end(): Promise<void> } {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (text, values) =>
          text.startsWith(MARK)
            ? client.query({ name: nameOf(text), text, values: [...values] })
            : client.query(text, [...values]),
        release: () => client.release(),
      };
    },
    end: () => pool.end(),
  };
}
