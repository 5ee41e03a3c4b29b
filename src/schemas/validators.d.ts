import type { SchemaName } from './schemas.ts';

/** An error of a validator, as Ajv's `ErrorObject` with `verbose`. */
export interface SchemaError {
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string;
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** Where the keyword is in the schemas: `common#/$defs/id/pattern`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name of a field, if the name itself is wrong. */
  readonly propertyName?: string;
  /** The keyword's value in the schema. */
  readonly schema?: unknown;
  /** The schema that contains the keyword. */
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
}

/** Says whether data fits a schema. Replaces texts in the data by the numbers and booleans that the schema requires. */
export interface Validator {
  (data: unknown): boolean;
  /** The errors of the last call. */
  errors?: readonly SchemaError[] | null;
}

/** Compiled in advance, see `test/schemas/generate-validators.ts`. */
export const validators: Readonly<Record<SchemaName, Validator>>;
