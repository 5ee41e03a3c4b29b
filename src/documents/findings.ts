/** What is found in a document that readers could take away. */
export type Finding =
  /** It is of another format than its name says; undefined where nothing is known of it. */
  | { readonly kind: 'wrong-type'; readonly actual: string | undefined }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too-large' }
  /** Programs that run when it is opened, or parts that act without being asked. */
  | { readonly kind: 'macros' | 'active'; readonly part: string }
  | { readonly kind: 'author'; readonly names: readonly string[] }
  | { readonly kind: 'position' };
