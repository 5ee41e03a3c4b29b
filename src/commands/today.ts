import { sourceDate } from '../model/source-date.ts';

/**
 * The day that new files are dated with, as YYYY-MM-DD: SOURCE_DATE_EPOCH where it is set, else the clock's, in UTC.
 */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  return (sourceDate(env) ?? new Date()).toISOString().slice(0, 10);
}
