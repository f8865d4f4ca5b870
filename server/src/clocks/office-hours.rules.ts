import { addDays, shanghaiDay, startOfDay, type Calendar, type Day } from '../kernel/calendar.ts';

/** When an office is at work: on working days of a calendar, from one time of day to another, HH:MM in Asia/Shanghai. */
export interface OfficeHours { readonly calendar: Calendar; readonly opens: string; readonly closes: string }

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const at = (day: Day, time: string) => new Date(startOfDay(day).getTime() + minutes(time) * 60_000);

/** The moment itself where the office is at work then, else when it is at work next: nobody is reminded at midnight or on a holiday. */
export function nextOfficeMoment({ calendar, opens, closes }: OfficeHours, moment: Date): Date {
  const today = shanghaiDay(moment);
  if (calendar.isWorkday(today)) {
    if (moment < at(today, opens)) return at(today, opens);
    if (moment < at(today, closes)) return moment;
  }
  return at(calendar.addWorkdays(today, 1).day, opens);
}

/** When the office opens on the working day that lies so many working days from a day: before it where the number is negative. */
export function officeOpening({ calendar, opens }: OfficeHours, from: Day, workdays: number): Date {
  if (workdays > 0) return at(calendar.addWorkdays(from, workdays).day, opens);
  let day = from;
  for (let left = -workdays; left > 0 || !calendar.isWorkday(day);) {
    day = addDays(day, -1);
    if (calendar.isWorkday(day) && left > 0) left -= 1;
  }
  return at(day, opens);
}
