import { z } from 'zod';

/** Items of a page as the database wrote them in JSON, by the fields that it was asked for. */
export class InJson {
  readonly #items: readonly string[];

  constructor(items: readonly string[]) {
    this.#items = items;
  }

  /** The page as it is sent. */
  page(next: string | null): Buffer {
    return Buffer.from(`{"items":[${this.#items.join()}],"next":${JSON.stringify(next)}}`);
  }
}

/**
 * What the database is asked to write of a thing: all that the shape names. A shape that has parts with shapes of their own is not for it: what they
 * do not name would be sent.
 */
export function fieldsOf({ shape }: z.ZodObject): readonly string[] {
  for (const [name, field] of Object.entries(shape)) {
    if (JSON.stringify(z.toJSONSchema(field as z.ZodType)).includes('"properties"'))
      throw new Error(`${name} has a shape of its own`);
  }
  return Object.keys(shape);
}
