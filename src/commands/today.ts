/**
 * The day that new files are dated with, as YYYY-MM-DD: SOURCE_DATE_EPOCH where it is set, else the clock's, in UTC.
 */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  const date = env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
