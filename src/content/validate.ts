/** Validates parsed files against the JSON Schemas with Ajv, and says each mistake once, at its place. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Problem } from '../problems/problem.ts';
import { commonSchema, contentSchemas, type SchemaName } from '../schemas/schemas.ts';
import { closest } from './closest.ts';
import { prune, unprunedPath } from './prune.ts';
import { faultyPath, schemaProblem } from './schema-problem.ts';
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

/** YAML scalars arrive as text; Ajv turns them into the numbers and booleans that the schema asks for. */
const options = { strict: true, strictTypes: false, allErrors: true, coerceTypes: true, verbose: true } as const;

const validatorFor = createValidators();

/** Each is compiled when it is first needed, which takes 10 ms. */
function createValidators(): (name: SchemaName) => ValidateFunction {
  // That the builder's own schemas are valid is a test's to say.
  const ajv = new Ajv2020({ ...options, validateSchema: false });
  addFormats(ajv, ['date']);
  ajv.addFormat('partial-date', isPartialDate);
  ajv.addFormat('local-date-time', (text: string) => isPartialDate(text.slice(0, 10)));
  ajv.addSchema(commonSchema);
  return (name) => ajv.compile(contentSchemas[name]);
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
  const validator = validatorFor(schema);
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
