/** Guesses which section of a study a heading without an id opens. */
import type { FoundHeading } from '../../content/scan-body.ts';
import { type SectionId, sectionIds } from '../../model/publication.ts';

/** Beginnings of words in such headings, in the builder's languages. The first match counts. */
const wordsOf: Readonly<Record<SectionId, string>> = {
  lessons:
    'lesson learn(?:ed|t) reflection conclusion takeaway insight урок висновк підсумк навчил lecți învăț concluzi μάθαμε διδάγμ συμπεράσμ',
  sources:
    'source reference bibliograph link further[ ]reading read[ ]more related more[ ]information джерел посиланн літератур докладніше surse referinț bibliograf legătur citește πηγές πηγή αναφορές βιβλιογραφ συνδέσμ σύνδεσμ',
  voices: 'voice quote testimon feedback said голос відгук цитат voci mărturi citat φωνές μαρτυρ λένε',
  resources:
    'resource cost budget funding expens ресурс бюджет кошт витрат фінансуван resurse costuri buget finanțar πόροι πόρων κόστος προϋπολογισμ χρηματοδότ',
  transfer:
    'transfer replic scal others next[ ]step future sustainab recommend перенес поширен іншим рекоменд майбутн далі replic alții recomand viitor μεταφορ άλλους άλλοι συστάσεις μέλλον',
  results:
    'result outcome impact effect evidence achiev benefit результат вплив наслідк досягнен rezultat efect realizăr impact αποτέλεσμ αντίκτυπ επιπτώσ επιτεύγμ',
  steps:
    'step method timeline implement process how[ ]we how[ ]it крок етап перебіг методи як[ ]ми pași etape proces cum βήμα βήματ μέθοδ διαδικασί πώς',
  challenge:
    'challenge problem need issue виклик проблем потреб труднощ provocar problem nevoi dificult πρόβλημ πρόκλησ ανάγκ δυσκολ',
  action:
    'action solution approach activit response did idea project рішенн розв дії що[ ]зробл зробили підхід діяльн проєкт ідея acțiun soluți abordar activităț făcut proiect ideea δράσ λύση κάναμε προσέγγισ έργο ιδέα',
  context:
    'context background setting introduct about situation overview контекст передумов вступ тло ситуац cadru fundal introducer situați despre πλαίσι εισαγωγ ιστορικ υπόβαθρ',
};
/** Without accents, because they differ between forms of a word and some people leave them out. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const patterns = Object.entries(wordsOf).map(([id, words]): [SectionId, RegExp] => [
  id as SectionId,
  new RegExp(`(?<!\\p{L})(?:${plain(words).replaceAll('[ ]', '_').replaceAll(' ', '|').replaceAll('_', ' ')})`, 'iu'),
]);

/**
 * Guesses by the words of a heading, else by its position between its neighbours; undefined if neither helps.
 * @param headings the headings that open sections, in order, each with its section if that is known
 * @param original the sections of the original, in order, if the text is a translation with equally many headings
 */
export function guessSection(
  heading: FoundHeading,
  headings: readonly { readonly heading: FoundHeading; readonly section: string | undefined }[],
  original: readonly string[] | undefined,
): string | undefined {
  const at = headings.findIndex((each) => each.heading === heading);
  const taken = new Set(headings.map(({ section }) => section));
  const isFree = (id: string): boolean => !taken.has(id);
  const inOriginal = original?.[at];
  if (inOriginal && isFree(inOriginal)) return inOriginal;
  const byWords = patterns.find(([id, pattern]) => isFree(id) && pattern.test(plain(heading.title)))?.[0];
  return byWords ?? betweenNeighbours(at, headings, isFree);
}

/** The only free section between the neighbours, in the order of a study. */
function betweenNeighbours(
  at: number,
  headings: readonly { readonly section: string | undefined }[],
  isFree: (id: string) => boolean,
): string | undefined {
  const placeOf = (section: string | undefined): number => sectionIds.indexOf(section as SectionId);
  const before = placeOf(headings.slice(0, at).findLast(({ section }) => placeOf(section) >= 0)?.section);
  const after = placeOf(headings.slice(at + 1).find(({ section }) => placeOf(section) >= 0)?.section);
  if (before < 0 || after < 0) return undefined;
  const between = sectionIds.slice(before + 1, after).filter(isFree);
  return between.length === 1 ? between[0] : undefined;
}
