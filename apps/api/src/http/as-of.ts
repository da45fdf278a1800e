import { type AsOf, type Ledger, NOW, type View, viewOf } from '@outturn/ledger';
import { z } from 'zod';

const SHAPE = /^(?:e(?<event>[1-9]\d{0,14})|r(?<release>[1-9]\d{0,8})|(?<day>\d{4}-\d{2}-\d{2}))$/;

/** How a state of the ledger is asked for. */
export const AsOfParam = z
  .string()
  .regex(SHAPE)
  .refine((text) => !/^\d/.test(text) || dayExists(text))
  .meta({
    description: 'State asked for: a day (at its end), a release (r12) or an event (e123).',
    examples: ['2025-12-31'],
  });

/** The state that AsOfParam let through; null where there is no such release or event. */
export async function viewAsked(ledger: Ledger, text: string | undefined, zone: string): Promise<View | null> {
  const asked = asOf(text, zone);
  return asked === undefined ? NOW : viewOf(ledger.database, asked);
}

function asOf(text: string | undefined, zone: string): AsOf | undefined {
  const { event, release, day } = SHAPE.exec(text ?? '')?.groups ?? {};
  if (event) return { event: Number(event) };
  if (release) return { release: Number(release) };
  return day ? { day, zone } : undefined;
}

function dayExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
