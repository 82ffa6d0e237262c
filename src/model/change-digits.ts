/** Ids of changes are numbers with so many digits: they sort as texts. */
export const CHANGE_DIGITS = 12;
