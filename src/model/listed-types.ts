/** Types of the core that are no entities and have lists of their own all the same. */
export const LISTED_TYPES: readonly string[] = ['Fact', 'Passage', 'Change'];
