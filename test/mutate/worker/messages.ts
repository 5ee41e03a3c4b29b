/** What goes between the process that plans and those that run tests; everything can be sent as it is. */
export interface CountedRange {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** By the URL of a source file: its functions, each with nested ranges, the widest first. */
export type Ranges = Readonly<Record<string, readonly (readonly CountedRange[])[]>>;

export interface MeasuredTest {
  readonly name: string;
  readonly milliseconds: number;
  readonly ranges: Ranges;
}

export interface MeasuredFile {
  readonly file: string;
  /** What runs while the file is loaded, before any test. */
  readonly loading: Ranges;
  readonly tests: readonly MeasuredTest[];
}

export interface MeasureOrder {
  readonly kind: 'measure';
  /** Absolute paths of test files. */
  readonly files: readonly string[];
  /** The URL below which code is measured. */
  readonly below: string;
  /** Milliseconds: tests that take longer are not run against mutants. */
  readonly longest: number;
}

export interface TryOrder {
  readonly kind: 'try';
  readonly planted: { readonly number: number; readonly file: string; readonly text: string };
  readonly affected: readonly string[];
  /** Test files in the order of running, and names of tests in each. */
  readonly plan: readonly { readonly file: string; readonly names: readonly string[] }[];
}

export type Order = MeasureOrder | TryOrder;

export type Answer =
  | {
      readonly measured: readonly MeasuredFile[];
      /** Tests that fail without any mutant while their code is counted, such as those of time, and very slow ones. */
      readonly leftOut: readonly string[];
    }
  | { readonly passed: true }
  | { readonly failed: string; readonly detail?: string };
