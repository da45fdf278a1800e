import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Circle, NOW, type Sight, seen, type View } from './view.js';

const ALL = sql<SqlBool>`true`;

/** The conditions on rows that a circle may see. Names are those of the tables, or their aliases. */
export function openTarget(circle: Circle, view: View): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`(target.lead_unit = any(${unitsOf(circle)})
    or ${published(view, 'indicator', sql`target.indicator`)} and ${published(view, 'plan', sql`target.plan`)})`;
}

/** A plan of which nothing is public is there for a department all the same where it leads one of its targets. */
export function openPlan(circle: Circle, view: View): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`(${published(view, 'plan', sql`plan.id`)} or ${leads(circle, view, sql`target.plan = plan.id`)})`;
}

export function openIndicator(circle: Circle, view: View): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`(${published(view, 'indicator', sql`indicator.id`)} or ${leads(circle, view, sql`target.indicator = indicator.id`)})`;
}

/**
 * Of an indicator that is public, that is published which statistics stand behind or which stands in a document that is public. A department's own
 * are the figures that it fills or leads.
 */
export function openFigure(circle: Circle, view: View): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`(figure.unit = any(${unitsOf(circle)})
    or ${leads(circle, view, sql`target.region = figure.region and target.indicator = figure.indicator`)}
    or ${published(view, 'indicator', sql`figure.indicator`)}
    and (figure.state in ('confirmed', 'locked') or ${published(view, 'document', sql`figure.document`)}))`;
}

/** Facts of a document that is public, as a person has decided on them, and those of which nothing comes. */
export function openFact({ circle, ...view }: Sight): RawBuilder<SqlBool> {
  if (circle !== 'public') return ALL;
  return sql<SqlBool>`(fact.state in ('accepted', 'corrected', 'no-entry') and ${published(view, 'document', sql`fact.document`)})`;
}

/** A department's own tasks are those that it leads or supports; everybody sees those that were accepted of a document that is public. */
export function openTask({ circle, ...view }: Sight): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`((lead_units || support_units) && ${unitsOf(circle)}::uuid[] or ${accepted(view, 'task')})`;
}

export function openProject({ circle, ...view }: Sight): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  return sql<SqlBool>`(lead_unit = any(${unitsOf(circle)}) or ${accepted(view, 'project')})`;
}

function accepted(view: View, noun: 'task' | 'project'): RawBuilder<SqlBool> {
  const state = sql.ref(`${noun}.state`);
  return sql<SqlBool>`(${state} in ('accepted', 'corrected') and ${published(view, 'document', sql.ref(`${noun}.document`))})`;
}

/** That all of the documents that a finding quotes are public. */
export function openQuotes({ circle, ...view }: Sight): RawBuilder<SqlBool> {
  if (circle === 'office') return ALL;
  const hidden = sql`select from unnest(documents) as quoted where not (${published(view, 'document', sql`quoted`)})`;
  return sql<SqlBool>`(cardinality(documents) > 0 and not exists (${hidden}))`;
}

/** A document is named, and its words are shown, to the public where it is public itself; in the house it can be read by everybody. */
export function openDocument(circle: Circle, view: View, id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return circle === 'public' ? published(view, 'document', id) : ALL;
}

/** Of what is public now, the public sees no version that was over before it was published. */
export function openVersion(circle: Circle): RawBuilder<SqlBool> {
  if (circle !== 'public') return ALL;
  return sql<SqlBool>`exists (select from plan as shown where shown.id = target.plan and shown.is_public
    and shown.from_event < coalesce(target.to_event, shown.from_event + 1)
    and target.from_event < coalesce(shown.to_event, target.from_event + 1))`;
}

/**
 * Public is what was so in the state asked for and is so now: what was taken back is not to be had any more by asking for an earlier state.
 */
function published(view: View, noun: 'plan' | 'indicator' | 'document', id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const then = isPublic(noun, id, view);
  return view.event === null ? then : sql<SqlBool>`${then} and ${isPublic(noun, id, NOW)}`;
}

function isPublic(noun: string, id: RawBuilder<unknown>, view: View): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select from ${sql.table(noun)} as shown where shown.id = ${id} and shown.is_public and ${seen(view, 'shown')})`;
}

function leads(circle: Exclude<Circle, 'office'>, view: View, which: RawBuilder<unknown>): RawBuilder<SqlBool> {
  if (circle === 'public') return sql<SqlBool>`false`;
  return sql<SqlBool>`exists (select from target where ${which} and lead_unit = any(${circle.units}) and ${seen(view, 'target')})`;
}

function unitsOf(circle: Exclude<Circle, 'office'>): readonly string[] {
  return circle === 'public' ? [] : circle.units;
}
