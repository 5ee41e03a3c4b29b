/** The formats of the schemas, beside the patterns of JSON Schema. Each function says whether a text has the format. */

/** 2020, 2020-04 or 2020-04-14, and a day that exists. */
export function isPartialDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** 2020-04-14, and a day that exists. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text);

/** Checks only the day: a pattern in the schema checks the time. */
export const isLocalDateTime = (text: string): boolean => isPartialDate(text.slice(0, 10));

/** The functions by the names that the schemas use. */
export const formats = { date: isDate, 'partial-date': isPartialDate, 'local-date-time': isLocalDateTime };
