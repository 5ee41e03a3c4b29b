/** Finds out from its line what the author meant by a value that the schema refuses. */
import { type Problem, problem } from '../../problems/problem.ts';
import type { WrittenLine } from './written-line.ts';

/**
 * Says of each problem of a schema what was meant, where its line shows that.
 * @param writtenAt returns the line of the file by its number
 */
export function meantValues(problems: readonly Problem[], writtenAt: (line: number) => WrittenLine): Problem[] {
  const meant = problems.map((found) => meantValue(found, writtenAt));
  return meant.filter((found) => !meant.some((other) => isBeginningOf(found, other)));
}

/** Whether the value of one problem is what is before the comma in the number of the other. */
const isBeginningOf = (found: Problem, { code, line, params }: Problem): boolean =>
  found.code === 'field-type' &&
  code === 'number-comma' &&
  line === found.line &&
  String(params.value).startsWith(`${found.params.value},`);

function meantValue(found: Problem, writtenAt: (line: number) => WrittenLine): Problem {
  if (found.line === undefined || !/^field-(?:type|unknown)$/.test(found.code)) return found;
  const written = writtenAt(found.line);
  const meant = found.code === 'field-type' ? (bracketsInText(found, written) ?? commaInNumber(found)) : undefined;
  return meant ?? cutNumber(found, written) ?? found;
}

const instead = (found: Problem, code: Problem['code'], params: Problem['params']): Problem => {
  const { file, line, column, field } = found;
  return problem(
    code,
    { ...(file && { file }), ...(line && { line }), ...(column && { column }), ...(field && { field }) },
    params,
  );
};

/** `title: [Draft]`: the author means a text, YAML reads a list. */
function bracketsInText(found: Problem, { line, value, quoted }: WrittenLine): Problem | undefined {
  const sign = /^[[{]/.exec(value)?.[0];
  const isText = String(found.params.expected).split(', ').includes('string');
  const isWhole = /^[[{]/.test(String(found.params.value));
  return sign && isText && isWhole ? instead(found, 'yaml-sign', { sign, line, suggestion: quoted }) : undefined;
}

/** Groups of digits and a comma in place of the decimal point; the schema's own problem has numbers without groups. */
const decimal = /(\d[\d .\u00A0\u202F]*),(\d+)/;

/** `value: 1 240,5` */
function commaInNumber(found: Problem): Problem | undefined {
  const value = String(found.params.value);
  const isNumber = /number|integer/.test(String(found.params.expected));
  return isNumber && new RegExp(`^-?${decimal.source}$`).test(value) ? numberComma(found, value) : undefined;
}

/** `{ amount: 1 240,50 }`: YAML reads an amount of 1 240 and a field called 50. */
function cutNumber(found: Problem, { line }: WrittenLine): Problem | undefined {
  const part = String(found.field?.path.at(-1));
  const number = new RegExp(decimal, 'g');
  const cut = [...line.matchAll(number)].find((match) => match[2] === part)?.[0];
  return found.code === 'field-unknown' && cut !== undefined ? numberComma(found, cut) : undefined;
}

const numberComma = (found: Problem, value: string): Problem =>
  instead(found, 'number-comma', { value, suggestion: value.replace(decimal, withPoint) });

const withPoint = (_: string, whole: string, part: string): string =>
  `${whole.replace(/[ .\u00A0\u202F]/g, '')}.${part}`;
