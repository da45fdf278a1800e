import { type RawBuilder, sql } from 'kysely';
import { openFigure } from '../circle.js';
import type { Circle, View } from '../view.js';

/** Of the rows of `o` those that count, as SQL. A figure that is being corrected counts as it was last decided. */
export function decided(circle: Circle, view: View): RawBuilder<unknown> {
  return sql`select * from (
      select * from o where state in ('accepted', 'confirmed', 'locked')
      union all
      select last.* from o cross join lateral (
        select * from observation as version
        where version.region = o.region and version.id = o.id and version.from_event < o.from_event
          and version.state in ('accepted', 'confirmed', 'locked', 'withdrawn')
        order by version.from_event desc limit 1
      ) as last where o.state in ('draft', 'submitted', 'passed', 'returned') and last.state <> 'withdrawn'
    ) as figure where ${openFigure(circle, view)}`;
}
