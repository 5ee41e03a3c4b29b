/** The people and organisations behind a work. Each is listed once, with all roles. Pure. */
import type {
  LanguageEdition,
  LocalText,
  ResolvedFunder,
  ResolvedPartner,
  ResolvedPerson,
  ResolvedStudy,
} from '../model/language-edition.ts';
import { plainResolved } from '../text/inline.ts';

/** MARC relator codes: author, editor, photographer, illustrator, translator, contributor. */
export type Role = 'aut' | 'edt' | 'pht' | 'ill' | 'trl' | 'ctb';

export interface Person {
  readonly kind: 'person';
  /** The id in people.yml. Two people may have the same name. */
  readonly id: string;
  readonly name: LocalText;
  /** The name for sorted lists: `Popescu, Ana`. */
  readonly sortName: string;
  /** Sixteen digits in four groups. */
  readonly orcid: string | undefined;
  readonly roles: readonly Role[];
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly name: LocalText;
  readonly url: string | undefined;
  /** ISO 3166, two letters. */
  readonly country: string | undefined;
}

export type Agent = Person | Organisation;

const relators: Readonly<Record<string, Role>> = {
  author: 'aut',
  editor: 'edt',
  photographer: 'pht',
  illustrator: 'ill',
};

/** @param names role names as in study.yml: `author`, `editor` */
export const personWith = ({ id, name, facts }: ResolvedPerson, names: readonly string[]): Person => ({
  kind: 'person',
  id,
  name: plainResolved(name),
  sortName: facts.sort ?? (facts.family === undefined ? facts.given : `${facts.family}, ${facts.given}`),
  orcid: facts.orcid,
  roles: names.map((role) => relators[role] ?? 'ctb'),
});

export const organisationOf = ({ name, facts }: ResolvedPartner | ResolvedFunder): Organisation => ({
  kind: 'organisation',
  name: plainResolved(name),
  url: facts.url,
  country: 'country' in facts ? facts.country : undefined,
});

/** Lists each person once, with all roles, in the order of first mention. */
export function mergePeople(people: readonly Person[]): Person[] {
  const byId = Map.groupBy(people, ({ id }) => id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, roles: [...new Set([first, ...others].flatMap(({ roles }) => roles))] }] : [],
  );
}

/**
 * Who a work is by: the authors of a study or the editors of a collection. Without people it is the `author` of
 * publication.yml, then the publisher. The list is empty where none of these is set.
 */
export function creatorsOf(edition: LanguageEdition, study: ResolvedStudy | undefined): Agent[] {
  const people = study
    ? study.authors.map(({ person, roles }) => personWith(person, roles)).filter(({ roles }) => roles.includes('aut'))
    : edition.editors.map((person) => personWith(person, ['editor']));
  if (people.length > 0) return mergePeople(people);
  const { author, publisher } = edition;
  if (author) return [{ kind: 'organisation', name: plainResolved(author), url: undefined, country: undefined }];
  return publisher ? [organisationOf(publisher)] : [];
}
