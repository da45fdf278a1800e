import { editionsOf, type Ledger, type Shown, type Sight } from '@outturn/ledger';

/** An edition of a document by its number, or the last that is seen. */
export async function editionAsked(
  ledger: Ledger,
  view: Sight,
  id: string,
  edition: number | undefined,
): Promise<Shown<'document'> | undefined> {
  const editions = await editionsOf(ledger.database, view, id);
  return edition === undefined ? editions.at(-1) : editions.find((one) => one.edition === edition);
}
