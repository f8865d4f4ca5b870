-- Rule sets that took force before: what splitting, collecting and taking triage back do to the clock to the hand-over.
alter table clock_rule disable trigger user;
update clock_rule set
    starts_on = starts_on || array(select x from unnest('{OpinionSplitOff,OpinionUndone}'::text[]) x where x <> all (starts_on)),
    voided_on = voided_on || array(select x from unnest('{OpinionCollected,OpinionSplit,OpinionRejoined}'::text[]) x where x <> all (voided_on))
  where name = 'handOver' and starts_on @> '{OpinionSubmitted}';
alter table clock_rule enable trigger user;
