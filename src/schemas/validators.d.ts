import type { SchemaName } from './schemas.ts';

/** What a validator found, as Ajv's `ErrorObject` with `verbose`. */
export interface SchemaError {
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** Where in the schemas the keyword is: `common#/$defs/id/pattern`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name of a field, where the name itself is wrong. */
  readonly propertyName?: string;
  /** The keyword's value in the schema. */
  readonly schema?: unknown;
  /** The schema that the keyword is part of. */
  readonly parentSchema?: { readonly properties?: object };
  /** The value that is wrong. */
  readonly data?: unknown;
}

/** Says whether data fits a schema. Texts become the numbers and truth values that the schema asks for, in place. */
export interface Validator {
  (data: unknown): boolean;
  /** What the last call found. */
  errors?: readonly SchemaError[] | null;
}

/** Compiled ahead: see `test/schemas/generate-validators.ts`. */
export const validators: Readonly<Record<SchemaName, Validator>>;
