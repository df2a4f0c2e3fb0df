/** What people have told of violence, and the support they got, is said in words and a table; never drawn. */
export const TOLD_IN_WORDS: ReadonlySet<string> = new Set(['violence-disclosed', 'violence-support']);
