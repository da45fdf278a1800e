const WRITERS = new Map<string, Intl.DateTimeFormat>();

/** The day that a moment falls on, as `2025-12-31`. What writes it takes longer to make than a whole answer may, and is kept. */
export function dayIn(timeZone: string, moment: Date): string {
  let writer = WRITERS.get(timeZone);
  if (writer === undefined) {
    writer = new Intl.DateTimeFormat('en-CA', { timeZone });
    WRITERS.set(timeZone, writer);
  }
  return writer.format(moment);
}
