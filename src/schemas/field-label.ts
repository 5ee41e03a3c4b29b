import { commonSchema, contentSchemas, type SchemaName } from './schemas.ts';

/** The part of a JSON Schema that defines fields. */
interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const common = commonSchema as unknown as Node;

/**
 * The name of a field from its path, without numbers and ids: `study.images.licence` for `['images', 0, 'licence']`.
 * Undefined for a whole file and for fields that the schema does not have.
 */
export function fieldLabel(schema: SchemaName, path: readonly (string | number)[]): string | undefined {
  const root = contentSchemas[schema] as unknown as Node;
  const names: string[] = [];
  let node: Node | undefined = root;
  for (const step of path) {
    const { properties, additionalProperties, items }: Node = resolved(node, root);
    const property: Node | undefined = properties?.[step];
    if (property) names.push(String(step));
    const inList = typeof step === 'number' ? items : undefined;
    node = property ?? inList ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (!node) return undefined;
  }
  return path.length === 0 ? undefined : [schema, ...names].join('.');
}

/** Follows references into the schema itself or the common one, as often as needed. */
function resolved(node: Node, root: Node): Node {
  const name = node.$ref?.split('/').at(-1);
  if (node.$ref === undefined || name === undefined) return node;
  const target = (node.$ref.startsWith('#') && root.$defs?.[name]) || common.$defs?.[name];
  return target ? resolved(target, root) : {};
}
