import { commonSchema, contentSchemas, type SchemaName } from './schemas.ts';

/** The part of a JSON Schema that says which fields there are. */
interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const common = commonSchema as unknown as Node;

/**
 * The name of a field by its place in its schema, without numbers and ids: `study.images.licence` of
 * `['images', 0, 'licence']`. Undefined for a whole file and for what the schema does not know.
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

/** References lead into the schema itself or into the common one, also from there; one may lead to another. */
function resolved(node: Node, root: Node): Node {
  const name = node.$ref?.split('/').at(-1);
  if (node.$ref === undefined || name === undefined) return node;
  const target = (node.$ref.startsWith('#') && root.$defs?.[name]) || common.$defs?.[name];
  return target ? resolved(target, root) : {};
}
