/** Women before men, always (SCB's own order). `unknown` is a registration, not a third group to compare. */
export const SEXES = ['women', 'men', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];
/** The two that are compared. */
export const COMPARED = ['women', 'men'] as const;

/** One value for each sex. */
export type BySex<T> = Readonly<Record<Sex, T>>;

/** The closed values of the field `sex`, in the order of {@link SEXES}. */
export const SEX_VALUES = ['woman', 'man', 'unknown'] as const;
