/** Turns an error of a schema into a problem: which value is wrong, and how. */
import { type Field, type Problem, problem } from '../problems/problem.ts';
import { fieldLabel } from '../schemas/field-label.ts';
import type { SchemaName } from '../schemas/schemas.ts';
import type { SchemaError } from '../schemas/validators.js';
import { namesToChoose } from './closest.ts';
import type { DataPath, Locate } from './yaml.ts';

/** The path of the wrong value. For a missing or unknown field it is the field's own path, not its parent's. */
export function faultyPath(error: SchemaError): DataPath {
  const parent = pointerPath(error.instancePath);
  if (error.keyword === 'required') return [...parent, String(error.params.missingProperty)];
  if (error.keyword === 'additionalProperties') return [...parent, String(error.params.additionalProperty)];
  if (error.propertyName !== undefined) return [...parent, error.propertyName];
  if (error.keyword === 'uniqueItems') return [...parent, Number(error.params.i)];
  return parent;
}

export function fieldOf(schema: SchemaName, path: DataPath): Field {
  const label = fieldLabel(schema, path);
  return label === undefined ? { path } : { path, label };
}

const pointerPath = (pointer: string): DataPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** One error as a problem at the place of its value. */
export function schemaProblem(error: SchemaError, schema: SchemaName, file: string, locate: Locate): Problem {
  const path = faultyPath(error);
  const parent = path.slice(0, -1);
  const field = fieldName(path);
  const place = { file, field: fieldOf(schema, path) };
  const at = { ...place, ...locate(path) };
  const value = shorten(error.data);
  switch (error.keyword) {
    case 'required':
      return problem('field-missing', { ...place, ...locate(parent, 'key') }, { field });
    case 'additionalProperties': {
      const number = decimalComma(error.data, path, locate);
      if (number) return problem('number-comma', { ...place, ...locate(path, 'key') }, number);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const suggestion = namesToChoose(String(path.at(-1)), known);
      return problem('field-unknown', { ...place, ...locate(path, 'key') }, { field, suggestion });
    }
    case 'type':
      if (error.data === '') return problem('field-empty', { ...place, ...locate(path, 'key') }, { field });
      if (/^-?\d+,\d+$/.test(value) && [error.schema].flat().includes('number'))
        return problem('number-comma', at, { value, suggestion: value.replace(',', '.') });
      return problem('field-type', at, { field, value, expected: [error.schema].flat().join(', ') });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problem('field-empty', { ...place, ...locate(path, 'key') }, { field });
    case 'maxLength':
      return problem('field-too-long', at, {
        field,
        limit: Number(error.params.limit),
        length: String(error.data).length,
      });
    case 'enum':
      return problem('field-value', at, { field, value, allowed: (error.schema as unknown[]).join(', ') });
    case 'minimum':
    case 'maximum':
      return problem('field-range', at, { field, value, limit: Number(error.params.limit) });
    case 'uniqueItems':
      return problem('field-duplicate', at, {
        field: fieldName(parent),
        value: shorten((error.data as unknown[])[Number(error.params.i)]),
      });
    default:
      return error.data === '' || /^\s+$/.test(String(error.data))
        ? problem('field-empty', { ...place, ...locate(path, 'key') }, { field })
        : problem('field-format', at, { field, value, format: formatOf(error, path) });
  }
}

/** `{ months: 1,5 }`: YAML reads a field `months` and a field `5`, because commas separate fields. */
function decimalComma(
  data: unknown,
  path: DataPath,
  locate: Locate,
): { value: string; suggestion: string } | undefined {
  const name = String(path.at(-1));
  const fields = data as Readonly<Record<string, unknown>>;
  if (!/^\d+$/.test(name) || fields[name]) return undefined;
  const at = locate(path, 'key');
  // In JavaScript, names that are numbers come first, so the order in the file is found by place.
  const before = Object.keys(fields)
    .map((field) => ({ field, ...locate([...path.slice(0, -1), field], 'key') }))
    .filter(({ line, column }) => line === at.line && column < at.column)
    .sort((one, other) => other.column - one.column)[0];
  const whole = String(fields[before?.field ?? '']);
  return /^-?\d+$/.test(whole) ? { value: `${whole},${name}`, suggestion: `${whole}.${name}` } : undefined;
}

const formats: Readonly<Record<string, string>> = {
  accent: 'colour',
  accentDark: 'colour',
  ink: 'colour',
  paper: 'colour',
  basePath: 'path',
  pdf: 'isbn',
  epub: 'isbn',
  orcid: 'orcid',
};
const explained = 'id date partialDate localDateTime url email language country licence file doi'.split(' ');
/** Fields whose paths begin at the content folder. Elsewhere a file is in a folder of its kind. */
const fromContentFolder = ['theme', 'logo', 'emblem'];

/** The key under which the locales describe the format of the value: the name of its definition or field. */
function formatOf(error: SchemaError, path: DataPath): string {
  const definition = /\$defs\/(\w+)/.exec(error.schemaPath)?.[1] ?? '';
  if (definition === 'file' && path.some((step) => fromContentFolder.includes(String(step)))) return 'contentFile';
  return explained.includes(definition) ? definition : (formats[String(path.at(-1))] ?? 'other');
}

const fieldName = (path: DataPath): string => path.join('.') || 'file';

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
