-- How many characters of a text count toward a reason's least length: blanks do not, and what repeats itself counts once.
-- The same rule as meaningfulLength in meaningful.ts, character for character and pass for pass.
create or replace function huiyin.meaningful_length(t text) returns int
  language plpgsql immutable strict parallel safe set search_path = pg_catalog
as $function$
declare
  -- The C collation: no locale has a say in what counts.
  kept text collate "C" := left(regexp_replace(t collate "C", '[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000E0000-\U000E0FFF]', '', 'g'), 10000);
  shorter text collate "C";
begin
  for pass in 1..32 loop
    shorter := regexp_replace(kept, '(.{1,20}?)\1', '\1', 'g');
    exit when shorter = kept;
    kept := shorter;
  end loop;
  return char_length(kept);
end
$function$;
