-- What the security administrator and the auditor are told of files that bear a mark of secrecy (A-20): who tried, when and
-- where the mark stood; never the file, nor its name.
create function huiyin.marked_files(of_scheme text, before_id bigint, most int)
  returns table (place bigint, "when" timestamptz, who text, part text, found text, "where" text)
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return query select l.id, l.at, p.name, m.role, l.field, l.address
    from access_log l join membership m on m.id = l.membership_id join person p on p.id = m.person_id
    where huiyin.scopes() && array['security:' || of_scheme, 'audit:' || of_scheme] and m.scheme_id = of_scheme and l.act = 'fileMarked' and l.id < before_id
    order by l.id desc limit most;
end $$;
revoke execute on function huiyin.marked_files from public;
grant execute on function huiyin.marked_files to huiyin_app;
create index access_log_marked on access_log (id) where act = 'fileMarked';
