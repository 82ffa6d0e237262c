/** The words of an end that no source states. */
export const NO_END_STATED = 'no end stated';
