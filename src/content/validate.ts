/** Validates parsed files against the JSON Schemas with Ajv, and says each mistake once, at its place. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { type Problem, problem } from '../problems/problem.ts';
import { commonSchema, contentSchemas, type SchemaName } from '../schemas/schemas.ts';
import { closest } from './closest.ts';
import type { DataPath, Locate } from './yaml.ts';

export interface Validated<T> {
  /** The value without its invalid parts, so that the cross-file rules can still look at the rest. */
  readonly value: Partial<T>;
  /** Finds the place of a path in `value`: where items were left out of a list, the rest have moved up. */
  readonly locate: Locate;
  /** The paths in the file whose values were invalid, missing or unknown: nobody needs to hear of them again. */
  readonly reported: readonly DataPath[];
  readonly problems: readonly Problem[];
}

// The package is CommonJS: its default export arrives inside a namespace.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020, formats: string[]) => void;

const validators = createValidators();

function createValidators(): Record<SchemaName, ValidateFunction> {
  // YAML scalars arrive as text; Ajv turns them into the numbers and booleans that the schema asks for.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, coerceTypes: true, verbose: true });
  addFormats(ajv, ['date']);
  ajv.addFormat('partial-date', isPartialDate);
  ajv.addFormat('local-date-time', (text: string) => isPartialDate(text.slice(0, 10)));
  ajv.addSchema(commonSchema);
  return Object.fromEntries(
    Object.entries(contentSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
  ) as Record<SchemaName, ValidateFunction>;
}

/** 2020, 2020-04 or 2020-04-14, and a day that exists. */
function isPartialDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Checks one file's value. */
export function validate<T>(schema: SchemaName, value: unknown, file: string, locate: Locate): Validated<T> {
  const copy = structuredClone(value);
  const validator = validators[schema];
  if (validator(copy)) return { value: copy as T, locate, reported: [], problems: [] };
  const errors = distinctErrors(validator.errors ?? []);
  const problems = errors.map((error) => schemaProblem(error, file, locate));
  const reported = errors.map(faultyPath);
  const locateKept: Locate = (path, what) => locate(unprunedPath(path, reported), what);
  return { value: prune(copy, reported) as Partial<T>, locate: locateKept, reported, problems };
}

/** Of several errors about one value the first that says most; the parents' echoes of a child's error go. */
function distinctErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors
    .filter((error) => error.keyword !== 'propertyNames' && !isExplained(error, errors))
    .sort((a, b) => rank(a.keyword) - rank(b.keyword))
    .filter((error) => {
      const key = faultyPath(error).join('\u0000');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** A missing field beside an unknown one that is nearly spelled like it: the unknown one says it all. */
function isExplained(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false;
  const missing = String(error.params.missingProperty);
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      closest(String(other.params.additionalProperty), [missing]) !== undefined,
  );
}

const ranking = ['type', 'minLength', 'minItems', 'minProperties', 'maxLength', 'enum', 'format', 'pattern'];
const rank = (keyword: string): number => {
  const at = ranking.indexOf(keyword);
  return at < 0 ? ranking.length : at;
};

/** The path of the value that is wrong; of a missing or unknown field its own path, not its parent's. */
function faultyPath(error: ErrorObject): DataPath {
  const parent = pointerPath(error.instancePath);
  if (error.keyword === 'required') return [...parent, String(error.params.missingProperty)];
  if (error.keyword === 'additionalProperties') return [...parent, String(error.params.additionalProperty)];
  if (error.propertyName !== undefined) return [...parent, error.propertyName];
  if (error.keyword === 'uniqueItems') return [...parent, Number(error.params.i)];
  return parent;
}

const pointerPath = (pointer: string): DataPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function schemaProblem(error: ErrorObject, file: string, locate: Locate): Problem {
  const path = faultyPath(error);
  const parent = path.slice(0, -1);
  const field = fieldName(path);
  const at = { file, ...locate(path) };
  const value = shorten(error.data);
  switch (error.keyword) {
    case 'required':
      return problem('field-missing', { file, ...locate(parent, 'key') }, { field });
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      const suggestion = closest(String(path.at(-1)), known);
      return problem(
        'field-unknown',
        { file, ...locate(path, 'key') },
        { field, suggestion: suggestion ?? known.join(', ') },
      );
    }
    case 'type':
      if (error.data === '') return problem('field-empty', { file, ...locate(path, 'key') }, { field });
      return problem('field-type', at, { field, value, expected: [error.schema].flat().join(', ') });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problem('field-empty', { file, ...locate(path, 'key') }, { field });
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
        ? problem('field-empty', { file, ...locate(path, 'key') }, { field })
        : problem('field-format', at, { field, value, format: formatOf(error, path) });
  }
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

/** The name under which the locales say how such a value is written: its definition's, or its field's. */
function formatOf(error: ErrorObject, path: DataPath): string {
  const definition = /\$defs\/(\w+)/.exec(error.schemaPath)?.[1] ?? '';
  return explained.includes(definition) ? definition : (formats[String(path.at(-1))] ?? 'other');
}

const fieldName = (path: DataPath): string => path.join('.') || 'file';

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A copy without the values at the given paths. */
function prune(value: unknown, paths: readonly DataPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return Array.isArray(value) ? [] : {};
  const inner = (step: string | number): DataPath[] =>
    paths.filter((path) => String(path[0]) === String(step)).map((path) => path.slice(1));
  const isGone = (step: string | number): boolean => inner(step).some((path) => path.length === 0);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isGone(index) ? [] : [prune(item, inner(index))]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isGone(key) ? [] : [[key, prune(item, inner(key))]])),
  );
}

/** The path in the file of a path in the pruned value. */
function unprunedPath(path: DataPath, gone: readonly DataPath[]): DataPath {
  const original: (string | number)[] = [];
  for (const step of path) original.push(typeof step === 'number' ? unprunedIndex(original, step, gone) : step);
  return original;
}

function unprunedIndex(list: DataPath, index: number, gone: readonly DataPath[]): number {
  const isGone = (at: number): boolean => gone.some((path) => samePath(path, [...list, at]));
  let kept = -1;
  for (let at = 0; at <= index + gone.length; at += 1) {
    if (!isGone(at)) kept += 1;
    if (kept === index) return at;
  }
  return index;
}

export const samePath = (a: DataPath, b: DataPath): boolean =>
  a.length === b.length && a.every((step, at) => String(step) === String(b[at]));
