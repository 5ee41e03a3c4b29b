/**
 * The date that SOURCE_DATE_EPOCH sets for everything that is made, in seconds since 1970; undefined where it is not set
 * or no such number. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDate({
  SOURCE_DATE_EPOCH: epoch = '',
}: Readonly<Record<string, string | undefined>>): Date | undefined {
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
}
