/** What happens while a browser is fetched: for a progress bar, or for plain lines. */
export type BrowserEvent =
  | { readonly kind: 'start'; readonly name: string; readonly folder: string }
  | { readonly kind: 'download'; readonly done: number; readonly total: number }
  | { readonly kind: 'install'; readonly command: string; readonly cause: unknown };
export type OnBrowserEvent = (event: BrowserEvent) => void;
