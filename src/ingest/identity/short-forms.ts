/** Behind a digit two letters, as TF or the name of a month; a day behind its month; or digits in four groups, as `7.3.46-9956`. */
const SHORT = /\d[^a-z]*[a-z] ?[a-z]|[a-z]{3}[ .-]{0,2}\d\d?\D|(?:\d+\D+){3}\d/i;

/** True where a text of seven or eight digits may hold an identity number: the letters stand for the rest of them. */
export const isShort = (text: string): boolean => SHORT.test(text);
