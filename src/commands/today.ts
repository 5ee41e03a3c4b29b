import { sourceDate } from '../model/source-date.ts';

/** The date of new files as YYYY-MM-DD: SOURCE_DATE_EPOCH if it is set, else the clock's date in UTC. */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  return (sourceDate(env) ?? new Date()).toISOString().slice(0, 10);
}
