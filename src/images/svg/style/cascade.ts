/**
 * The CSS values of each element of an SVG, from style sheets and `style` attributes, by the CSS cascade (Cascading and
 * Inheritance, 6): importance, then specificity, then order.
 */
import type { Options } from 'css-select';
import type { CssNode, Declaration, Rule } from 'css-tree';
import { allIn, elementsIn, isElement, type SvgElement, type SvgNode, textOf } from '../tree.ts';
import { cssTools } from './css-tools.ts';
import { longhandsOf } from './shorthands.ts';

/** The declarations that apply to each element, without inherited ones. */
export type Styles = ReadonlyMap<SvgElement, ReadonlyMap<string, string>>;

interface Found {
  readonly value: string;
  /** Numbers that are compared from left to right. */
  readonly weight: readonly number[];
}

export function cascade(root: SvgElement): Styles {
  const all = [root, ...allIn(root)];
  const found = new Map<SvgElement, Map<string, Found>>();
  const add = (element: SvgElement, { property, value, important }: Declared, weight: readonly number[]): void => {
    const known = found.get(element) ?? new Map<string, Found>();
    found.set(element, known);
    const whole = [important ? 1 : 0, ...weight];
    const before = known.get(property);
    if (!before || !isLess(whole, before.weight)) known.set(property, { value, weight: whole });
  };
  sheetsOf(all).forEach((rule, order) => {
    for (const { query, specificity } of rule.selectors) {
      for (const element of all.filter(query)) {
        for (const each of rule.declarations) add(element, each, [0, ...specificity, order]);
      }
    }
  });
  for (const element of all) {
    const style = element.attributes.get('style');
    if (style) for (const each of declarationsIn(parseStyle(style, 'declarationList'))) add(element, each, [1]);
  }
  return new Map(
    [...found].map(([element, known]) => [element, new Map([...known].map(([name, { value }]) => [name, value]))]),
  );
}

const isLess = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((each, index) => each !== (other[index] ?? 0));
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

interface Declared {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

type Query = (element: SvgElement) => boolean;

interface SheetRule {
  readonly selectors: readonly { readonly query: Query; readonly specificity: readonly number[] }[];
  readonly declarations: readonly Declared[];
}

/** The rules of all `<style>` elements. Rules for other media, or for screens of some sizes only, are left out. */
function sheetsOf(all: readonly SvgElement[]): SheetRule[] {
  return all
    .filter(({ name }) => name === 'style')
    .flatMap((element) => {
      const rules: SheetRule[] = [];
      cssTools().walk(parseStyle(textOf(element).replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ''), 'stylesheet'), {
        visit: 'Rule',
        enter(rule: Rule) {
          if (this.atrule && !holdsAlways(this.atrule.name, this.atrule.prelude)) return;
          rules.push(readRule(rule));
        },
      });
      return rules;
    });
}

const holdsAlways = (name: string, prelude: CssNode | null): boolean =>
  ['media', 'layer', 'supports'].includes(name) &&
  /^(all|screen|print)?$/.test(prelude ? cssTools().generate(prelude).trim() : '');

const parseStyle = (css: string, context: 'stylesheet' | 'declarationList'): CssNode =>
  cssTools().parse(css, { context, parseCustomProperty: false, onParseError: () => undefined });

function declarationsIn(node: CssNode): Declared[] {
  const declarations: Declared[] = [];
  cssTools().walk(node, {
    visit: 'Declaration',
    enter({ property, value, important }: Declaration) {
      const written = cssTools().generate(value).trim();
      for (const [name, said] of longhandsOf(property.toLowerCase(), written))
        declarations.push({ property: name, value: said, important: important !== false });
    },
  });
  return declarations;
}

function readRule({ prelude, block }: Rule): SheetRule {
  const selectors = cssTools()
    .generate(prelude)
    .split(/,(?![^([]*[)\]])/);
  return {
    selectors: selectors.flatMap((selector) => {
      const query = compileSelector(selector);
      return query ? [{ query, specificity: specificityOf(selector) }] : [];
    }),
    declarations: declarationsIn(block),
  };
}

/** The number of ids, of classes and attributes, and of element names (Selectors, 17). */
function specificityOf(selector: string): number[] {
  const count = [0, 0, 0];
  cssTools().walk(cssTools().parse(selector, { context: 'selector', onParseError: () => undefined }), (node) => {
    if (node.type === 'IdSelector') count[0] = (count[0] ?? 0) + 1;
    if (['ClassSelector', 'AttributeSelector', 'PseudoClassSelector'].includes(node.type))
      count[1] = (count[1] ?? 0) + 1;
    if (node.type === 'TypeSelector' && node.name !== '*') count[2] = (count[2] ?? 0) + 1;
  });
  return count;
}

/** Undefined where a selector is wrong or can match nothing on paper: `:hover`. */
function compileSelector(selector: string): Query | undefined {
  try {
    return cssTools().compile<SvgNode, SvgElement>(selector, { adapter, xmlMode: true });
  } catch (cause) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

const adapter: NonNullable<Options<SvgNode, SvgElement>['adapter']> = {
  isTag: isElement,
  getAttributeValue: (element, name) => element.attributes.get(name),
  getChildren: (node) => (isElement(node) ? node.children : []),
  getName: ({ name }) => name,
  getParent: ({ parent }) => parent ?? null,
  getSiblings: (node) => (isElement(node) ? (node.parent ? elementsIn(node.parent) : [node]) : []),
  getText: textOf,
  hasAttrib: (element, name) => element.attributes.has(name),
  removeSubsets: (nodes) => nodes,
};
