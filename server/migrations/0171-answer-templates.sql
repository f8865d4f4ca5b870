-- Answer templates (答复模板): words of a scheme that its office keeps and a handler begins a reply with.
create table answer_template (
  id text primary key,
  scheme_id text not null references scheme,
  -- the code of a class of the scheme's answers; it outlives a version of the rules
  answer_class_code text,
  title text not null check (huiyin.meaningful_length(title) > 0),
  text text not null check (huiyin.meaningful_length(text) > 0),
  state text not null,
  -- nobody, where it came with the scheme
  by_id text references membership,
  at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on answer_template (scheme_id, id);
create trigger frozen before update on answer_template for each row execute function huiyin.frozen('id', 'scheme_id');
create trigger worded before update on answer_template for each row when (old.state = 'RETIRED') execute function huiyin.frozen('answer_class_code', 'title', 'text');
select huiyin.walled('answer_template');

-- lifecycle answerTemplate
alter table answer_template add constraint answer_template_state check (state in ('IN_USE', 'RETIRED'));
create trigger answer_template_moves before insert or update of state on answer_template for each row execute function huiyin.moves('>IN_USE', 'IN_USE>RETIRED');
alter table answer_template add constraint answer_template_in_use_title check (state <> 'IN_USE' or huiyin.meaningful_length(coalesce(title, '')) > 0);
alter table answer_template add constraint answer_template_in_use_text check (state <> 'IN_USE' or huiyin.meaningful_length(coalesce(text, '')) > 0);
-- end answerTemplate
