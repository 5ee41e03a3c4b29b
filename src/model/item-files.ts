/** The paths of a study's or news item's files, relative to the content folder. */
interface InFolder {
  readonly folder: string;
}

export const imagePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/images/${file}`;

export const documentFilePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/documents/${file}`;

/** Largest document that is copied; hosts take no larger files either. */
export const maxDocumentBytes = 1_000_000_000;
