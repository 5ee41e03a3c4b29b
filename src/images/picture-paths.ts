import { imagePath } from '../model/item-files.ts';
import { logoFiles } from '../model/logo.ts';
import type { Publication } from '../model/publication.ts';

/** The paths of all pictures that may be shown, relative to the content folder. */
export function picturePaths(publication: Publication): string[] {
  const items = [...publication.studies, ...publication.news];
  const inItems = items.flatMap((item) =>
    (item.facts.images ?? [])
      .filter((image) => image.consent?.withdrawn === undefined)
      .map((image) => imagePath(item, image)),
  );
  const logos = [...publication.partners.map((each) => each.logo), ...publication.funders.map((each) => each.emblem)];
  return [
    ...new Set([...inItems, ...logoFiles(publication.theme), ...logos.flatMap((logo) => (logo ? [logo.file] : []))]),
  ].sort();
}
