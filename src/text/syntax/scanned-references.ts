import type { MarkdownIt as Engine } from 'markdown-it';

/** The reference definitions of a text, for checks. */
export interface ScannedReferences {
  /** Every definition, with its line, from 0. */
  readonly definitions: readonly { readonly label: string; readonly line: number }[];
  /** The labels that links and pictures use. */
  readonly used: ReadonlySet<string>;
}

/** Stores the result of `scannedReferences` in the environment. */
export function scanReferences(engine: Engine): void {
  engine.core.ruler.before('strip_references', 'scan_references', ({ tokens, env }) => {
    const definitions = tokens
      .filter(({ type }) => type === 'reference_definition')
      .map(({ meta, map }) => ({ label: String(meta?.label), line: map?.[0] ?? 0 }));
    if (definitions.length === 0 || !env.references) return;
    const used = new Set<string>();
    env.scanned = { definitions, used } satisfies ScannedReferences;
    env.references = new Proxy(env.references, {
      get(known, label) {
        const reference = known[String(label)];
        if (reference) used.add(String(label));
        return reference;
      },
    });
  });
}

export const scannedReferences = (environment: { readonly scanned?: unknown }): ScannedReferences =>
  (environment.scanned as ScannedReferences | undefined) ?? { definitions: [], used: new Set() };
