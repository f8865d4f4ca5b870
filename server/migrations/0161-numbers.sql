-- A number in the ledger does not tell by which channel its author was engaged: a unit with one internal observer would know who (B-11).
alter table issue disable trigger frozen;
update issue set number = regexp_replace(number, '-(社|内)$', '') where number ~ '-(社|内)$';
alter table issue enable trigger frozen;
