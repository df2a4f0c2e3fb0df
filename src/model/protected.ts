declare const mark: unique symbol;

/**
 * Numbers that may meet a reader. Only `disclosure/protect.ts` makes them (a test scans for it); everything that is
 * derived, drawn or written takes this type and nothing else.
 */
export type Protected<T> = T & { readonly [mark]: 'protected' };
