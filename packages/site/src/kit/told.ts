interface Reply<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The API did not answer a question that a page cannot be made without. */
export class Unanswered extends Error {
  readonly status: number;

  constructor({ status, url }: Response) {
    super(`${status} ${url}`);
    this.name = 'Unanswered';
    this.status = status;
  }
}

/** No such thing, an address that cannot be one, or nothing for the public. */
const NONE: ReadonlySet<number> = new Set([400, 401, 403, 404]);

/** What the API tells; null for what is not there, or not for everybody. */
export async function told<Data>(asked: Promise<Reply<Data>>): Promise<Data | null> {
  const { data, response } = await asked;
  if (response.ok) return data ?? null;
  if (NONE.has(response.status)) return null;
  throw new Unanswered(response);
}

interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Where in a list to go on. */
export interface Place {
  readonly limit: number;
  readonly cursor?: string;
}

/** The most items that the API gives at once. */
const MOST = 200;

/** A list to its end. */
export async function allOf<Item>(page: (place: Place) => Promise<Reply<Listed<Item>>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let place: Place = { limit: MOST }; ; ) {
    const answer = await told(page(place));
    items.push(...(answer?.items ?? []));
    if (!answer?.next) return items;
    place = { limit: MOST, cursor: answer.next };
  }
}
