/** A finding in a document that readers can download. */
export type Finding =
  /** The file has another format than its name says; undefined for an unknown format. */
  | { readonly kind: 'wrong-type'; readonly actual: string | undefined }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too-large' }
  /** Programs that run when the document is opened, or parts that act by themselves. */
  | { readonly kind: 'macros' | 'active'; readonly part: string }
  | { readonly kind: 'author'; readonly names: readonly string[] }
  | { readonly kind: 'position' };
