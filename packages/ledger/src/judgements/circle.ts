import { type RawBuilder, sql } from 'kysely';
import { seen, type View } from '../view.js';

/** Who will see it: offices see all that counts, the public what has been published, departments that and what is their own. */
export type Circle = 'office' | 'public' | { readonly units: readonly string[] };

const ALL = sql`true`;

/** The conditions on rows that a circle may see. Names are those of the tables, or their aliases. */
export function openTarget(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(target.lead_unit = any(${unitsOf(circle)})
    or exists (select from indicator where id = target.indicator and is_public and ${seen(view, 'indicator')})
    and exists (select from plan where id = target.plan and is_public and ${seen(view, 'plan')}))`;
}

/** A plan of which nothing is public is there for a department all the same where it leads one of its targets. */
export function openPlan(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(plan.is_public or ${leads(circle, view, sql`target.plan = plan.id`)})`;
}

export function openIndicator(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(indicator.is_public or ${leads(circle, view, sql`target.indicator = indicator.id`)})`;
}

/** Published is what statistics stand behind, and what stands in a document that is public. A department's own are those it fills or leads. */
export function openFigure(circle: Circle, view: View): RawBuilder<unknown> {
  if (circle === 'office') return ALL;
  return sql`(figure.state in ('confirmed', 'locked') or figure.unit = any(${unitsOf(circle)})
    or figure.state = 'accepted' and exists (
      select from document where id = figure.document and is_public and ${seen(view, 'document')})
    or ${leads(circle, view, sql`target.region = figure.region and target.indicator = figure.indicator`)})`;
}

function leads(circle: Exclude<Circle, 'office'>, view: View, which: RawBuilder<unknown>): RawBuilder<unknown> {
  if (circle === 'public') return sql`false`;
  return sql`exists (select from target where ${which} and lead_unit = any(${circle.units}) and ${seen(view, 'target')})`;
}

function unitsOf(circle: Exclude<Circle, 'office'>): readonly string[] {
  return circle === 'public' ? [] : circle.units;
}
