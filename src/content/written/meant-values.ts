/** Finds out from its line what the author meant by a value that the schema refuses. */
import { type Problem, problem } from '../../problems/problem.ts';
import type { WrittenLine } from './written-line.ts';

/** @param writtenAt returns the line of the file by its number */
export function meantValue(found: Problem, writtenAt: (line: number) => WrittenLine): Problem {
  if (found.line === undefined || !/^field-(?:type|unknown)$/.test(found.code)) return found;
  const written = writtenAt(found.line);
  const meant =
    found.code === 'field-type' ? (bracketsInText(found, written) ?? commaInNumber(found, written)) : undefined;
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

const decimal = /(\d[\d .\u00A0\u202F]*),(\d+)/;

/** `months: 1,5`: a comma in place of the decimal point. */
function commaInNumber(found: Problem, { line }: WrittenLine): Problem | undefined {
  const isNumber = /number|integer/.test(String(found.params.expected));
  if (!isNumber || !new RegExp(`^-?${decimal.source}$`).test(String(found.params.value))) return undefined;
  return decimalComma(found, line);
}

/** `{ months: 1,5 }`: YAML reads a month of 1 and a field called 5. */
function cutNumber(found: Problem, { line }: WrittenLine): Problem | undefined {
  if (found.code !== 'field-unknown' || !/^\d+$/.test(String(found.field?.path.at(-1)))) return undefined;
  return /[{,]/.test(line) && decimal.test(line) ? decimalComma(found, line) : undefined;
}

const decimalComma = (found: Problem, line: string): Problem =>
  instead(found, 'yaml-decimal-comma', { line, suggestion: line.replace(new RegExp(decimal, 'g'), withPoint) });

const withPoint = (_: string, whole: string, part: string): string =>
  `${whole.replace(/[ .\u00A0\u202F]/g, '')}.${part}`;
