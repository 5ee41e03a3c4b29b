import { catalogueOf, type Element, elementsOf, named, type OpenedPdf } from '../../helpers/opened-pdf.ts';

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

function rolesOf(opened: OpenedPdf): Map<string, string> {
  const root = opened.objects.get(named(opened, catalogueOf(opened), 'StructTreeRoot') ?? 0) ?? '';
  const list = /\/RoleMap <<([\s\S]*?)>>/.exec(root)?.[1] ?? '';
  return new Map([...list.matchAll(/\/(\w+) \/(\w+)/g)].map(([, from = '', to = '']) => [from, to]));
}

const faults = (elements: readonly Element[]): string[] =>
  elements.map(({ number, role, parent, kids }) => `${number} ${role} in ${parent}, with ${[...new Set(kids)]}`);

/** Where a role leads in the end; undefined where it comes back to itself. */
function endOf(role: string, roles: ReadonlyMap<string, string>): string | undefined {
  let at = role;
  for (let steps = 0; steps <= roles.size; steps += 1) {
    const next = roles.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}

export function unknownRoles(opened: OpenedPdf): string[] {
  const roles = rolesOf(opened);
  return [...new Set(elementsOf(opened).map(({ role }) => role))].filter(
    (role) => !standard.has(endOf(role, roles) ?? ''),
  );
}

export function circularRoles(opened: OpenedPdf): string[] {
  const roles = rolesOf(opened);
  return [...roles.keys()].filter((role) => endOf(role, roles) === undefined);
}

export const remappedRoles = (opened: OpenedPdf): string[] =>
  [...rolesOf(opened).keys()].filter((role) => standard.has(role));

const tableKids = ['TR', 'THead', 'TBody', 'TFoot', 'Caption'];
const kidsIn: Readonly<Record<string, readonly string[]>> = {
  Table: tableKids,
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
};
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  ...Object.fromEntries(['THead', 'TBody', 'TFoot'].map((role) => [role, ['Table']])),
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'Note', 'Caption'],
};

const misplaced = (opened: OpenedPdf, roles: readonly string[]): string[] =>
  faults(
    elementsOf(opened).filter(
      ({ role, kids, parent }) =>
        roles.includes(role) &&
        (kids.some((kid) => kidsIn[role]?.includes(kid) === false) || parentsOf[role]?.includes(parent) === false),
    ),
  );

export const badTables = (opened: OpenedPdf): string[] => [
  ...misplaced(opened, ['Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD']),
  ...raggedTables(opened),
];

/** Tables whose rows have not equally many columns; our cells have one row each. */
function raggedTables(opened: OpenedPdf): string[] {
  const widths = new Map<string, Set<number>>();
  for (const { source } of elementsOf(opened).filter(({ role }) => role === 'TR')) {
    const cells = numbersIn(source).map((number) => opened.objects.get(number) ?? '');
    const width = cells.reduce((sum, cell) => sum + Number(/\/ColSpan (\d+)/.exec(cell)?.[1] ?? 1), 0);
    const table = /\/P (\d+) 0 R/.exec(source)?.[1] ?? '';
    widths.set(table, (widths.get(table) ?? new Set()).add(width));
  }
  return [...widths].flatMap(([table, each]) => (each.size === 1 ? [] : [`${table} has rows of ${[...each]} columns`]));
}

const numbersIn = (source: string): number[] =>
  [...(/\n\/K (\[[^\]]*\]|\d+ 0 R)/.exec(source)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));

export const badLists = (opened: OpenedPdf): string[] => misplaced(opened, ['L', 'LI', 'Lbl', 'LBody']);

const withoutWords = (opened: OpenedPdf, wanted: string): string[] =>
  faults(
    elementsOf(opened).filter(
      ({ role, source }) => role === wanted && !/\/(?:Alt|ActualText) (?:\([^)]|<FEFF[0-9A-F])/.test(source),
    ),
  );

export const figuresWithoutWords = (opened: OpenedPdf): string[] => withoutWords(opened, 'Figure');
export const formulasWithoutWords = (opened: OpenedPdf): string[] => withoutWords(opened, 'Formula');

/** The levels of headings; elements are numbered in the order of the text. */
const levelsOf = (opened: OpenedPdf): number[] =>
  elementsOf(opened).flatMap(({ role }) => Number(/^H(\d)$/.exec(role)?.[1] ?? []) || []);

export const firstHeading = (opened: OpenedPdf): string[] => {
  const [first] = levelsOf(opened);
  return first === 1 ? [] : [`the first level is ${first}`];
};

export const skippedHeadings = (opened: OpenedPdf): string[] =>
  levelsOf(opened).flatMap((level, at, all) =>
    level > (all[at - 1] ?? 0) + 1 ? [`H${level} after H${all[at - 1]}`] : [],
  );

export const mixedHeadings = (opened: OpenedPdf): string[] =>
  levelsOf(opened).length > 0 ? faults(elementsOf(opened).filter(({ role }) => role === 'H')) : [];

export const headsWithoutScope = (opened: OpenedPdf): string[] =>
  faults(
    elementsOf(opened).filter(({ role, source }) => role === 'TH' && !/\/Scope \/(?:Row|Column|Both)/.test(source)),
  );

export function ambiguousNotes(opened: OpenedPdf): string[] {
  const notes = elementsOf(opened).filter(({ role }) => role === 'Note');
  const ids = notes.map(({ source }) => /\/ID \(([^)]+)\)/.exec(source)?.[1]);
  return faults(notes.filter((_, at) => ids[at] === undefined || ids.indexOf(ids[at]) !== at));
}
