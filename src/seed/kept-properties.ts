/** What a merged entity keeps of itself; maps and values are JSON. */
export interface KeptProperties {
  /** Claims that say the other id now: the key, the field, and what it said before. */
  readonly movedKeyList: readonly string[];
  readonly movedFieldList: readonly string[];
  readonly movedValueList: readonly string[];
  readonly keptNames: string;
  readonly keptRelationList: readonly string[];
  /** What the other one has from it alone. */
  readonly newNameList: readonly string[];
  readonly newRelationTypeList: readonly string[];
  readonly newRelationIdList: readonly string[];
}

/** As properties of its `:Merged` node. A list without items is no property, as the import tool has it. */
export function keptProperties(kept: KeptProperties): Partial<KeptProperties> {
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value.length > 0));
}

/** The names of these properties. */
export const KEPT_PROPERTIES: readonly (keyof KeptProperties)[] = [
  'movedKeyList',
  'movedFieldList',
  'movedValueList',
  'keptNames',
  'keptRelationList',
  'newNameList',
  'newRelationTypeList',
  'newRelationIdList',
];
