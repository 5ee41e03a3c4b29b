/**
 * The date in SOURCE_DATE_EPOCH (seconds since 1970) for all output; undefined where it is not set or not valid.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDate({
  SOURCE_DATE_EPOCH: epoch = '',
}: Readonly<Record<string, string | undefined>>): Date | undefined {
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
}
