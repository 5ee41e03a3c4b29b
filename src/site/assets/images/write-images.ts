import type { LanguageEdition } from '../../../model/language-edition.ts';
import { logoFiles } from '../../../model/logo.ts';
import { imagesIn, type RasterPicture } from '../../../model/picture.ts';
import { assetPaths } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';
import { makeVariants } from './make-variants.ts';
import { figureVariants, logoVariants, type Variants } from './variants.ts';

/** @param write writes a file into the output */
export async function writeImages(
  site: Site,
  write: (file: string, content: Uint8Array) => Promise<void>,
): Promise<void> {
  const wanted = wantedVariants(site).filter(([picture]) => !site.memory?.pictures.has(picture));
  for (const { name, bytes } of [...site.pictures.values()].flatMap((each) =>
    each.kind === 'svg' ? imagesIn(each) : [],
  ))
    await write(assetPaths.image(name), bytes);
  for (let at = 0; at < wanted.length; at += atOnce)
    await Promise.all(
      wanted.slice(at, at + atOnce).map(async ([picture, variants]) => {
        for (const [name, bytes] of await makeVariants(picture, variants, site.cache))
          await write(assetPaths.image(name), bytes);
        site.memory?.pictures.add(picture);
      }),
    );
}

/** Decoded pictures are large. A few at a time keep all processors busy and need little memory. */
const atOnce = 4;

function wantedVariants({ pictures, editions }: Site): [RasterPicture, Variants][] {
  const logos = new Set(editions.slice(0, 1).flatMap(logoPaths));
  return [...pictures].flatMap(([path, picture]): [RasterPicture, Variants][] =>
    picture.kind === 'raster' ? [[picture, logos.has(path) ? logoVariants(picture) : figureVariants(picture)]] : [],
  );
}

/** Logos are the same in every language. */
const logoPaths = ({ publication, partners, allFunders }: LanguageEdition): string[] => [
  ...logoFiles(publication.theme),
  ...[...partners.map(({ facts }) => facts.logo), ...allFunders.map(({ facts }) => facts.emblem)].flatMap((logo) =>
    logo ? [logo.file] : [],
  ),
];
