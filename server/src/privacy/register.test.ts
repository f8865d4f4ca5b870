import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world, type World } from '../../test/world.ts';
import { apiSchema } from '../schema.ts';
import { collected, sameAs } from './collected.ts';
import { columnWords } from './columns.ts';
import { register } from './register.ts';

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.close());

describe('the register of tables', () => {
  test('has a line for every table of the database, and for no other', async () => {
    const tables = await w.asOwner<{ name: string }>("select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1");
    expect(register.map(({ table }) => table).sort()).toEqual(tables.map(({ name }) => name));
  });

  test('says of each in both languages what it holds, why, on what basis, what happens then and who reads it', () => {
    for (const { table, kept, ...said } of register) {
      for (const words of [said.holds, said.purpose, said.basis, said.then, said.readers]) for (const lang of ['zh', 'en'] as const) expect(words[lang].length, table).toBeGreaterThan(1);
      expect(kept.most === null || kept.most >= kept.least, table).toBe(true);
    }
  });

  test('names columns that are there, each with a word of its own', async () => {
    const columns = await w.asOwner<{ at: string }>("select table_name || '.' || column_name as at from information_schema.columns where table_schema = 'public'");
    const known = new Set(columns.map(({ at }) => at));
    const named = register.flatMap(({ table, own, erases = [], kept }) => [...(own ? [own.column, ...own.shows] : []), ...erases.map((c) => c.split('@')[0]!), ...(kept.since ? [kept.since] : [])].map((c) => `${table}.${c}`));
    expect(named.filter((at) => !known.has(at))).toEqual([]);
    expect(register.flatMap(({ own }) => own?.shows ?? []).filter((c) => !columnWords[c])).toEqual([]);
  });

  test('keeps journal and access log at least a year, and nothing over the API shortens it', () => {
    for (const table of ['access_log', 'journal_entry', 'journal_payload', 'session']) expect(register.find((line) => line.table === table)!.kept.least).toBeGreaterThanOrEqual(12);
    const inputs = Object.values(apiSchema().getTypeMap()).filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(inputs.filter((name) => /retention|keepFor|keptFor|purge|expireLog|months/i.test(name)).filter((name) => !/term|inactivity/i.test(name))).toEqual([]);
  });

  test('says of what may be erased exactly what the database does', async () => {
    const rows = await w.asOwner<{ tbl: string; col: string; via_col: string; months: number }>('select tbl, col, via_col, months from erasable order by tbl, col');
    const said = register.flatMap(({ table, own, erases = [], kept }) => (table === 'journal_payload' ? [] : erases.map((c) => {
      const [col, months] = c.split('@');
      return { tbl: table, col: col!, via_col: table === 'nomination' ? 'id' : own!.column, months: months === undefined ? kept.least : Number(months) };
    })));
    expect(said.sort((a, b) => (`${a.tbl} ${a.col}` < `${b.tbl} ${b.col}` ? -1 : 1))).toEqual(rows);
  });

  test('is kept by the database: the application writes no line of what may be erased, and deletes nothing', async () => {
    for (const sql of ["update erasable set months = 0", "insert into erasable values ('issue', 'title', 'PERSON', 'id', 0, null)", 'delete from access_log', 'delete from journal_payload', 'delete from journal_entry', "update access_log set at = now()"])
      await expect(w.asRole(['system:*'], sql), sql).rejects.toThrow(/permission denied/);
    await expect(w.asRole([`office:${w.schemeId}`], "select huiyin.erase('drq_1', 'mbr_1', now(), true)")).rejects.toThrow(/by an action/);
    await expect(w.asRole(['system:*'], "select huiyin.erase('drq_1', 'mbr_1', now(), true)")).rejects.toThrow(/no such erasure/);
  });
});

describe('what forms ask for', () => {
  const personal = /name|phone|mobile|tel$|idNumber|mail|address|birth|gender|political|contact|employer$|post$|enterprise$|title$|username|avatar|portrait|signed|statement|letter|merits|industry/i;
  // What names a thing, not a person: files, rules, units, calls, matters.
  const ofThings = /^(AttachmentUploadInput|RosterImportInput)\.fileName$|^RuleGeneralInput\.|^(SchemeFoundInput|UnitCreateInput|CallCreateInput|CallSaveInput)\.name$|\.schemeName$|^(AnnouncementMakeInput|GatheringEditInput|GatheringPlanInput|Opinion\w*Input|Issue\w*Input|Task\w*Input|Reply\w*Input|Referral\w*Input|Clue\w*Input|Lookback\w*Input|Merge\w*Input|Common\w*Input|Party\w*Input|AnswerTemplate\w*Input)\.\w+$/;
  const known = new Set(collected.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const inputs = Object.values(apiSchema().getTypeMap()).filter(isInputObjectType).filter(({ name }) => !/(Filter|Order)$/.test(name));

  test('has a stated purpose, field by field', () => {
    const silent = inputs.flatMap((type) => Object.values(type.getFields()).filter((f) => getNamedType(f.type).name === 'String' && personal.test(f.name)).map((f) => `${type.name}.${f.name}`))
      .filter((name) => !ofThings.test(name)).filter((name) => { const [type, field] = name.split('.'); return !known.has(`${sameAs[type!] ?? type}.${field}`); });
    expect(silent).toEqual([]);
  });

  test('is asked for somewhere: no purpose stands without its field', () => {
    const fields = new Set(inputs.flatMap((type) => Object.keys(type.getFields()).map((f) => `${type.name}.${f}`)));
    expect([...known].filter((name) => !fields.has(name))).toEqual([]);
  });

  test('is told to anybody before they are asked, in both languages', async () => {
    const read = async (lang: string) => (await w.as(null, lang).run('{ privacyNotice { paragraphs { title text } forms { title fields { label purpose optional } } } }')).privacyNotice;
    const [zh, en] = [await read('zh'), await read('en')];
    expect(zh.paragraphs).toHaveLength(en.paragraphs.length);
    expect(JSON.stringify(zh)).toContain('手机号');
    expect(JSON.stringify(en)).toContain('Mobile number');
    expect(zh.forms.flatMap((f: { fields: object[] }) => f.fields)).toHaveLength(known.size);
  });
});
