/** The paths of a study's or news item's files, relative to the content folder. */
interface InFolder {
  readonly folder: string;
}

export const imagePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/images/${file.normalize('NFC')}`;

export const documentFilePath = ({ folder }: InFolder, { file }: { readonly file: string }): string =>
  `${folder}/documents/${file.normalize('NFC')}`;
