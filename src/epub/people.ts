import type { PersonEntry } from '../schemas/types.ts';

/** A person's name as readers of a language write it. */
export const personName = (person: PersonEntry, language: string): string =>
  person.names?.[language] ?? `${person.given} ${person.family}`;

/** A person's name as catalogues sort it: "Ong Gaik Suan, Cynthia". */
export const personFileAs = (person: PersonEntry): string => person.sort ?? `${person.family}, ${person.given}`;
