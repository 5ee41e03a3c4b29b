/** Where the files of a study or news item stand, relative to the content folder. */
interface InFolder {
  readonly folder: string;
}

export const imagePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/images/${file}`;

export const documentFilePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/documents/${file}`;
