/** The part of a database that sign-in and the kit need; a pool of pg is one. */
export interface Queries {
  query<Row>(
    sql: string,
    values: readonly unknown[],
  ): Promise<{ readonly rows: readonly Row[]; readonly rowCount: number | null }>;
}
