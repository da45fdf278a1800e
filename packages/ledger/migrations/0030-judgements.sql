-- A plan may have its base in each definition (口径) of an indicator: after a census both are shown side by side.
drop index baseline_of_plan;
create unique index baseline_of_plan on baseline (plan, indicator, coalesce(definition, ''))
  where to_event is null and is_withdrawn is not true;

-- Judging asks for the targets of a plan and the figures of its region, as they hold now or held before.
create index observation_by_region on observation (region, indicator, period);
create index target_of_plan on target (plan);
create index target_of_indicator on target (region, indicator);
create index baseline_by_plan on baseline (plan, indicator);
create index year_target_by_target on year_target (target);
