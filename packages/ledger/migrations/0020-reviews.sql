-- A base that a fact of a document had become is taken back when the decision on the fact is. What is withdrawn makes room for another.
alter table baseline add column is_withdrawn boolean;
comment on column baseline.is_withdrawn is 'Null for no';
drop index baseline_of_plan;
create unique index baseline_of_plan on baseline (plan, indicator) where to_event is null and is_withdrawn is not true;
drop index year_target_of_period;
create unique index year_target_of_period on year_target (target, period) where to_event is null and not is_withdrawn;

-- What waits for a person is asked for by its state alone.
create index fact_by_state on fact (state, id) where to_event is null;
create index observation_by_state on observation (state, id) where to_event is null;
