/** An event while a browser is downloaded or installed, for a progress bar or plain lines. */
export type BrowserEvent =
  | { readonly kind: 'start'; readonly name: string; readonly folder: string }
  | { readonly kind: 'download'; readonly done: number; readonly total: number }
  | { readonly kind: 'install'; readonly command: string; readonly cause: unknown };
export type OnBrowserEvent = (event: BrowserEvent) => void;
