import { CalendarImportPreviewDocument, type CalendarImportPreviewQuery } from '#lib/gql/graphql.ts';
import { Once } from './once.svelte.ts';

export type Preview = CalendarImportPreviewQuery['calendarImportPreview'];
export type Row = Pick<Preview['rows'][number], 'day' | 'kind' | 'holiday' | 'sentence'>;

/** A notice on its way into the calendar: its text, what was read from it, and what a person has made of that. */
export class Importing {
  step = $state<'paste' | 'check' | 'confirm'>('paste');
  text = $state('');
  rows = $state<Row[]>([]);
  document = $state('');
  year = $state<number | null>(null);
  publishedOn = $state('');
  amends = $state(false);
  remark = $state('');
  touched = $state(false);
  readonly look = new Once(CalendarImportPreviewDocument);
  readonly preview = $derived(this.look.data?.calendarImportPreview ?? null);
  readonly grave = $derived((this.preview?.problems ?? []).filter((p) => p.grave));
  /** Whether the person has to say why these days are right although the text has something else or does not hold. */
  readonly doubtful = $derived(this.touched || (this.preview?.problems ?? []).some((p) => !['NO_DOCUMENT', 'NO_DATE', 'ADVICE'].includes(p.code)));

  /** Reads the pasted text; true once it has been read. */
  async read(): Promise<boolean> {
    const found = (await this.look.ask({ input: { text: this.text } }))?.calendarImportPreview;
    if (!found) return false;
    this.rows = found.rows.map((r) => ({ ...r }));
    this.document = found.document ?? '';
    this.year = found.year ?? null;
    this.publishedOn = found.publishedOn ?? '';
    this.amends = found.amends;
    this.touched = false;
    return true;
  }

  /** Looks again at what the person has made of it; a text that named no year is read anew as of the one they gave. */
  again = async (): Promise<void> => {
    const unread = this.rows.length === 0 && !this.touched;
    const found = await this.look.ask({ input: { text: this.text, rows: unread ? null : this.given, year: this.year, amends: this.amends } });
    if (found && unread) this.rows = found.calendarImportPreview.rows.map((r) => ({ ...r }));
  };

  get given() {
    return this.rows.map(({ day, kind, holiday }) => ({ day, kind, holiday: holiday ?? null }));
  }

  remove(row: Row): void {
    this.rows = this.rows.filter((r) => r !== row);
    this.#changed();
  }

  add(row: Row): void {
    this.rows = [...this.rows, row].sort((a, b) => a.day.localeCompare(b.day));
    this.#changed();
  }

  #changed(): void {
    this.touched = true;
    void this.again();
  }
}
