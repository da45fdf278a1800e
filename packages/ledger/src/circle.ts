import { type RawBuilder, sql } from 'kysely';
import { NOW, seen, type View } from '../view.js';

/** Who will see it: offices see all that counts, the public what has been published, departments that and what is their own. */
export type Circle = 'office' | 'public' | { readonly units: readonly string[] };

const ALL = sql`true`;

/** The conditions on rows that a circle may see. Names are those of the tables, or their aliases. */
export function openTarget(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(target.lead_unit = any(${unitsOf(circle)})
    or ${published(view, 'indicator', sql`target.indicator`)} and ${published(view, 'plan', sql`target.plan`)})`;
}

/** A plan of which nothing is public is there for a department all the same where it leads one of its targets. */
export function openPlan(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(${published(view, 'plan', sql`plan.id`)} or ${leads(circle, view, sql`target.plan = plan.id`)})`;
}

export function openIndicator(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(${published(view, 'indicator', sql`indicator.id`)} or ${leads(circle, view, sql`target.indicator = indicator.id`)})`;
}

/**
 * Of an indicator that is public, that is published which statistics stand behind or which stands in a document that is public. A department's own
 * are the figures that it fills or leads.
 */
export function openFigure(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(figure.unit = any(${unitsOf(circle)})
    or ${leads(circle, view, sql`target.region = figure.region and target.indicator = figure.indicator`)}
    or ${published(view, 'indicator', sql`figure.indicator`)}
    and (figure.state in ('confirmed', 'locked') or ${published(view, 'document', sql`figure.document`)}))`;
}

/** A document is named, and its words are shown, to the public where it is public itself; in the house it can be read by everybody. */
export function openDocument(circle: Circle, view: View, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return circle === 'public' ? published(view, 'document', id) : ALL;
}

/** Of what is public now, the public sees no version that was over before it was published. */
export function openVersion(circle: Circle): RawBuilder<unknown> {
  if (circle !== 'public') return ALL;
  return sql`exists (select from plan as shown where shown.id = target.plan and shown.is_public
    and shown.from_event < coalesce(target.to_event, shown.from_event + 1)
    and target.from_event < coalesce(shown.to_event, target.from_event + 1))`;
}

/**
 * Public is what was so in the state asked for and is so now: what was taken back is not to be had any more by asking for an earlier state.
 */
function published(view: View, noun: 'plan' | 'indicator' | 'document', id: RawBuilder<unknown>): RawBuilder<unknown> {
  const then = isPublic(noun, id, view);
  return view.event === null ? then : sql`${then} and ${isPublic(noun, id, NOW)}`;
}

function isPublic(noun: string, id: RawBuilder<unknown>, view: View): RawBuilder<unknown> {
  return sql`exists (select from ${sql.table(noun)} as shown where shown.id = ${id} and shown.is_public and ${seen(view, 'shown')})`;
}

function leads(circle: Exclude<Circle, 'office'>, view: View, which: RawBuilder<unknown>): RawBuilder<unknown> {
  if (circle === 'public') return sql`false`;
  return sql`exists (select from target where ${which} and lead_unit = any(${circle.units}) and ${seen(view, 'target')})`;
}

function unitsOf(circle: Exclude<Circle, 'office'>): readonly string[] {
  return circle === 'public' ? [] : circle.units;
}
