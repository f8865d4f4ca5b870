-- The lifecycles of what is filed, kept, handed over and answered, as their tables draw them today; the last word on each.

call huiyin.undraw('submission');
-- lifecycle submission
alter table submission add constraint submission_state check (state in ('SUBMITTED', 'AWAITING_INFO', 'TRIAGED', 'WITHDRAWN', 'RECORDED', 'RESTRICTED'));
create trigger submission_moves before insert or update of state on submission for each row execute function huiyin.moves('>RECORDED', '>SUBMITTED', '>TRIAGED', 'AWAITING_INFO>RESTRICTED', 'AWAITING_INFO>SUBMITTED', 'AWAITING_INFO>TRIAGED', 'AWAITING_INFO>WITHDRAWN', 'SUBMITTED>AWAITING_INFO', 'SUBMITTED>RESTRICTED', 'SUBMITTED>TRIAGED', 'SUBMITTED>WITHDRAWN', 'TRIAGED>RESTRICTED', 'TRIAGED>SUBMITTED');
alter table submission add constraint submission_withdrawn_withdraw_reason check (state <> 'WITHDRAWN' or huiyin.meaningful_length(coalesce(withdraw_reason, '')) > 0);
-- end submission

call huiyin.undraw('opinion');
-- lifecycle opinion
alter table opinion add constraint opinion_state check (state in ('SUBMITTED', 'REGISTERED', 'MERGED', 'SPLIT', 'REJOINED', 'DECLINED', 'ANSWERED', 'WITHDRAWN', 'RESTRICTED', 'COLLECTED'));
create trigger opinion_moves before insert or update of state on opinion for each row execute function huiyin.moves('>SUBMITTED', 'ANSWERED>ANSWERED', 'DECLINED>SUBMITTED', 'MERGED>ANSWERED', 'MERGED>REGISTERED', 'MERGED>SUBMITTED', 'REGISTERED>ANSWERED', 'REGISTERED>SUBMITTED', 'REJOINED>RESTRICTED', 'SPLIT>RESTRICTED', 'SPLIT>SUBMITTED', 'SUBMITTED>COLLECTED', 'SUBMITTED>DECLINED', 'SUBMITTED>MERGED', 'SUBMITTED>REGISTERED', 'SUBMITTED>REJOINED', 'SUBMITTED>RESTRICTED', 'SUBMITTED>SPLIT', 'SUBMITTED>WITHDRAWN');
alter table opinion add constraint opinion_declined_decline_reason check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(decline_reason, '')) > 0);
alter table opinion add constraint opinion_declined_decline_text check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(decline_text, '')) > 0);
-- end opinion

call huiyin.undraw('issue');
-- lifecycle issue
alter table issue add constraint issue_state check (state in ('REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'CLEARED', 'PARKED', 'CONFIRMED', 'REOPENED', 'MERGED', 'VOIDED'));
create trigger issue_moves before insert or update of state on issue for each row execute function huiyin.moves('>REGISTERED', 'ANSWERED>CLEARED', 'ANSWERED>PARKED', 'ANSWERED>REWORK', 'CLEARED>CONFIRMED', 'CLEARED>REOPENED', 'MERGED>REGISTERED', 'PARKED>REFERRED', 'REFERRED>ANSWERED', 'REFERRED>REGISTERED', 'REGISTERED>MERGED', 'REGISTERED>REFERRED', 'REGISTERED>VOIDED', 'REOPENED>REFERRED', 'REWORK>REFERRED');
alter table issue add constraint issue_cleared_evidence check (state <> 'CLEARED' or huiyin.meaningful_length(coalesce(evidence, '')) > 0);
alter table issue add constraint issue_parked_park_plan check (state <> 'PARKED' or huiyin.meaningful_length(coalesce(park_plan, '')) > 0);
-- end issue

call huiyin.undraw('referral');
-- lifecycle referral
alter table referral add constraint referral_state check (state in ('DRAFT', 'ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'RETURNED', 'DISPUTED', 'EXT_REQUESTED', 'REPLIED', 'REWORK', 'CLOSED'));
create trigger referral_moves before insert or update of state on referral for each row execute function huiyin.moves('>DRAFT', 'ACCEPTED>EXT_REQUESTED', 'ACCEPTED>REPLIED', 'ACCEPTED>RETURNED', 'ACCEPTED>RETURN_REQUESTED', 'DISPUTED>ISSUED', 'DISPUTED>RETURNED', 'DRAFT>ISSUED', 'EXT_REQUESTED>ACCEPTED', 'EXT_REQUESTED>RETURNED', 'ISSUED>ACCEPTED', 'ISSUED>RETURN_REQUESTED', 'REPLIED>CLOSED', 'REPLIED>REWORK', 'RETURNED>ACCEPTED', 'RETURN_REQUESTED>ACCEPTED', 'RETURN_REQUESTED>DISPUTED', 'RETURN_REQUESTED>RETURNED', 'REWORK>ACCEPTED', 'REWORK>RETURNED');
alter table referral add constraint referral_return_requested_return_reason check (state <> 'RETURN_REQUESTED' or huiyin.meaningful_length(coalesce(return_reason, '')) > 0);
alter table referral add constraint referral_return_requested_return_basis check (state <> 'RETURN_REQUESTED' or huiyin.meaningful_length(coalesce(return_basis, '')) > 0);
alter table referral add constraint referral_return_requested_return_proposed_unit_id check (state <> 'RETURN_REQUESTED' or huiyin.meaningful_length(coalesce(return_proposed_unit_id, '')) > 0);
alter table referral add constraint referral_ext_requested_extension_reason check (state <> 'EXT_REQUESTED' or huiyin.meaningful_length(coalesce(extension_reason, '')) > 0);
alter table referral add constraint referral_rework_rework_reason check (state <> 'REWORK' or huiyin.meaningful_length(coalesce(rework_reason, '')) > 0);
-- end referral

call huiyin.undraw('reply');
-- lifecycle reply
alter table reply add constraint reply_state check (state in ('DRAFT', 'AWAITING_SIGNATURE', 'SIGNED', 'REJECTED', 'RELEASED'));
create trigger reply_moves before insert or update of state on reply for each row execute function huiyin.moves('>DRAFT', 'AWAITING_SIGNATURE>DRAFT', 'AWAITING_SIGNATURE>SIGNED', 'DRAFT>AWAITING_SIGNATURE', 'SIGNED>REJECTED', 'SIGNED>RELEASED');
-- end reply

call huiyin.undraw('clock');
-- lifecycle clock
alter table clock add constraint clock_state check (state in ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'VOIDED'));
create trigger clock_moves before insert or update of state on clock for each row execute function huiyin.moves('>RUNNING', 'PAUSED>MET', 'PAUSED>RUNNING', 'PAUSED>VOIDED', 'RUNNING>BREACHED', 'RUNNING>MET', 'RUNNING>PAUSED', 'RUNNING>VOIDED');
alter table clock add constraint clock_paused_pause_reason check (state <> 'PAUSED' or huiyin.meaningful_length(coalesce(pause_reason, '')) > 0);
alter table clock add constraint clock_voided_void_reason check (state <> 'VOIDED' or huiyin.meaningful_length(coalesce(void_reason, '')) > 0);
-- end clock
