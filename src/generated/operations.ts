/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One concrete type, and conditions on its fields. Example: `{Agency: {}}`. */
export type ActorOn =
  {   /** It is of this type, and fits. Example: `{government: {name: {startsWith: "To"}}}`. */
  readonly Agency: AgencyWhere; readonly Company?: never; readonly Government?: never; readonly Group?: never; readonly Person?: never; }
  |  { readonly Agency?: never;   /** It is of this type, and fits. Example: `{makes: {some: {}}}`. */
  readonly Company: CompanyWhere; readonly Government?: never; readonly Group?: never; readonly Person?: never; }
  |  { readonly Agency?: never; readonly Company?: never;   /** It is of this type, and fits. Example: `{country: {name: {startsWith: "To"}}}`. */
  readonly Government: GovernmentWhere; readonly Group?: never; readonly Person?: never; }
  |  { readonly Agency?: never; readonly Company?: never; readonly Government?: never;   /** It is of this type, and fits. Example: `{kind: {eq: "companies"}}`. */
  readonly Group: GroupWhere; readonly Person?: never; }
  |  { readonly Agency?: never; readonly Company?: never; readonly Government?: never; readonly Group?: never;   /** It is of this type, and fits. Example: `{ceoOf: {some: {}}}`. */
  readonly Person: PersonWhere; };

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type ActorRelationWhere = {
  /** All of them fit, or there is none. Example: `{describedAs: {some: {}}}`. */
  readonly all?: ActorWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: ActorWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: ActorWhere | null | undefined;
  /** Only those whose qualifiers fit are looked at by all of the above; none where the relation has no such qualifiers. Example: `{trade: {eq: EXPORT}}`. */
  readonly terms?: TermsWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{describedAs: {some: {}}}`. */
export type ActorWhere = {
  /** All of these hold. Example: `[{describedAs: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<ActorWhere> | null | undefined;
  /** This does not hold. Example: `{describedAs: {some: {}}}`. */
  readonly NOT?: ActorWhere | null | undefined;
  /** At least one of these holds. Example: `[{describedAs: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<ActorWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** It is of the type that is named, and fits as one of these. One type an object; for several, put some under `OR`. Example: `{Agency: {government: {name: {startsWith: "To"}}}}`. */
  readonly on?: ActorOn | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** It is of one of these types, as `__typename` says it. Example: `[Agency, Company]`. */
  readonly typeName?: ReadonlyArray<TypeName> | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
};

/** A Agency; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type AgencyInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type AgencyRelationWhere = {
  /** All of them fit, or there is none. Example: `{government: {name: {startsWith: "To"}}}`. */
  readonly all?: AgencyWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: AgencyWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: AgencyWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{government: {name: {startsWith: "To"}}}`. */
export type AgencyWhere = {
  /** All of these hold. Example: `[{government: {name: {startsWith: "To"}}}]`. */
  readonly AND?: ReadonlyArray<AgencyWhere> | null | undefined;
  /** This does not hold. Example: `{government: {name: {startsWith: "To"}}}`. */
  readonly NOT?: AgencyWhere | null | undefined;
  /** At least one of these holds. Example: `[{government: {name: {startsWith: "To"}}}]`. */
  readonly OR?: ReadonlyArray<AgencyWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The government it is part of. Example: `{name: {startsWith: "To"}}`. */
  readonly government?: GovernmentWhere | null | undefined;
  /** Chips whose trade is held up there. Example: `{some: {}}`. */
  readonly holdsUp?: ChipRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
};

/** A further name of an entity. Example: `{name: "東京", lang: "ja"}`. */
export type AliasInput = {
  /** Passages that use it. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** BCP 47 language tag. Example: `zh-Hans`. */
  readonly lang?: string | null | undefined;
  /** As written. Example: `東京`. */
  readonly name: string;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type AliasRelationWhere = {
  /** All of them fit, or there is none. Example: `{name: {eq: "東京"}}`. */
  readonly all?: AliasWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: AliasWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: AliasWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{name: {eq: "東京"}}`. */
export type AliasWhere = {
  /** All of these hold. Example: `[{name: {eq: "東京"}}]`. */
  readonly AND?: ReadonlyArray<AliasWhere> | null | undefined;
  /** This does not hold. Example: `{name: {eq: "東京"}}`. */
  readonly NOT?: AliasWhere | null | undefined;
  /** At least one of these holds. Example: `[{name: {eq: "東京"}}]`. */
  readonly OR?: ReadonlyArray<AliasWhere> | null | undefined;
  /** BCP 47 language tag. Example: `{eq: "zh-Hans"}`. */
  readonly lang?: StringFilter | null | undefined;
  /** As written. Example: `{eq: "東京"}`. */
  readonly name?: StringFilter | null | undefined;
  /** True for the one name shown as `Entity.name`. Example: `{eq: true}`. */
  readonly primary?: BooleanFilter | null | undefined;
};

/** A claim of any relation. Example: `{relation: ACTED, subject: "tokyo", value: "25"}`. */
export type AssertInput = {
  /** What is said of it. Example: `{cites: [{passage: "almanac#S5"}]}`. */
  readonly claim?: ClaimInput | null | undefined;
  /** The version that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The other end, by id. Example: `tokyo-bay`. */
  readonly object?: string | null | undefined;
  /** What qualifies it. Example: `{terms: {}}`. */
  readonly qualifiers?: QualifiersInput | null | undefined;
  /** The verb. Example: `ACTED`. */
  readonly relation: RelationType;
  /** Who or what it is about, by id. Example: `tokyo`. */
  readonly subject: string;
  /** The literal, as text, where the relation has one. Example: `25`. */
  readonly value?: string | null | undefined;
};

/** Where a fact comes from. Example: `STATED`. */
export type Basis =
  /** It follows from other facts; no source says it. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: STATED}`. */
export type BasisFilter = {
  /** Equal to. Example: `STATED`. */
  readonly eq?: Basis | null | undefined;
  /** One of. Example: `[STATED]`. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `STATED`. */
  readonly ne?: Basis | null | undefined;
  /** None of, or null. Example: `[STATED]`. */
  readonly notIn?: ReadonlyArray<Basis> | null | undefined;
};

/** Conditions on a truth value. Example: `{eq: true}`. */
export type BooleanFilter = {
  /** Equal to. Example: `true`. */
  readonly eq?: boolean | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
};

/** One change: exactly one of these. Example: `{retractFact: {key: "F46"}}`. */
export type ChangeInput =
  {   /** Claims something. Example: `{relation: ACTED, subject: "tokyo", value: "25"}`. */
  readonly assertFact: AssertInput; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never;   /** As `correctFact`. Example: `{key: "F46", claim: {rank: PREFERRED}}`. */
  readonly correctFact: CorrectInput; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never;   /** As `deleteEntity`; it needs the role admin. Example: `{id: "tokyo"}`. */
  readonly deleteEntity: DeleteInput; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never;   /** As `mergeEntities`. Example: `{into: "tokyo", from: ["edo"]}`. */
  readonly mergeEntities: MergeInput; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never;   /** As `rankFact`. Example: `{key: "F46", rank: PREFERRED}`. */
  readonly rankFact: RankInput; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never;   /** Joins two things. Example: `{relation: ASKS_ABOUT, subject: "tokyo", object: "japan"}`. */
  readonly relate: RelateInput; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never;   /** As `retractFact`. Example: `{key: "F46"}`. */
  readonly retractFact: RetractInput; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never;   /** As `retractSource`, by id. Example: `almanac`. */
  readonly retractSource: string; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never;   /** As `unmergeEntities`. Example: `{ids: ["edo"]}`. */
  readonly unmergeEntities: UnmergeInput; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never;   /** As `upsertAgency`. Example: `{id: "…"}`. */
  readonly upsertAgency: AgencyInput; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never;   /** As `upsertChip`. Example: `{id: "…"}`. */
  readonly upsertChip: ChipInput; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never;   /** As `upsertCompany`. Example: `{id: "…"}`. */
  readonly upsertCompany: CompanyInput; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never;   /** As `upsertCondition`. Example: `{id: "…"}`. */
  readonly upsertCondition: ConditionInput; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never;   /** As `upsertEvent`. Example: `{id: "…"}`. */
  readonly upsertEvent: EventInput; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never;   /** As `upsertGovernment`. Example: `{id: "…"}`. */
  readonly upsertGovernment: GovernmentInput; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never;   /** As `upsertGroup`. Example: `{id: "…"}`. */
  readonly upsertGroup: GroupInput; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never;   /** As `upsertMotive`. Example: `{id: "…"}`. */
  readonly upsertMotive: MotiveInput; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never;   /** As `upsertPerson`. Example: `{id: "…"}`. */
  readonly upsertPerson: PersonInput; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never;   /** As `upsertPlace`. Example: `{id: "…"}`. */
  readonly upsertPlace: PlaceInput; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never;   /** As `upsertPolicy`. Example: `{id: "…"}`. */
  readonly upsertPolicy: PolicyInput; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never;   /** As `upsertQuestion`. Example: `{id: "…"}`. */
  readonly upsertQuestion: QuestionInput; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never;   /** As `upsertScenario`. Example: `{id: "…"}`. */
  readonly upsertScenario: ScenarioInput; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly deleteEntity?: never; readonly mergeEntities?: never; readonly rankFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly unmergeEntities?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never;   /** As `upsertSource`. Example: `{id: "…"}`. */
  readonly upsertSource: SourceInput; };

/** What became of a thing. Example: `UNCHANGED`. */
export type ChangeStatus =
  /** It is new. */
  | 'CREATED'
  /** It is gone. */
  | 'DELETED'
  /** It is a part of another one now. */
  | 'MERGED'
  /** It was refused. */
  | 'REJECTED'
  /** It was withdrawn. */
  | 'RETRACTED'
  /** It was so already. */
  | 'UNCHANGED'
  /** It stands for itself again. */
  | 'UNMERGED'
  /** It was there, and differs now. */
  | 'UPDATED';

/** Conditions; all of those given must hold. Example: `{kind: {eq: CHANGED}}`. */
export type ChangeWhere = {
  /** All of these hold. Example: `[{kind: {eq: CHANGED}}]`. */
  readonly AND?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: CHANGED}}`. */
  readonly NOT?: ChangeWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: CHANGED}}]`. */
  readonly OR?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** Id of the entity or passage, key of the fact, id of a relation's subject; null where many were written at once. Example: `{eq: "tokyo"}`. */
  readonly aboutId?: IdFilter | null | undefined;
  /** Who wrote it, as they call themselves; null where nobody said. Example: `{eq: "ada"}`. */
  readonly by?: StringFilter | null | undefined;
  /** The same for all that one transaction wrote; of a batch each merge, unmerge and deletion has its own, and so has what lies between two of them. Example: `{eq: "8c0c5a2e-2f51-4a5c-9d0e-1f4f1e6b7a10"}`. */
  readonly changeSetId?: IdFilter | null | undefined;
  /** The entity as it is now; null where it is gone, and for anything else. Example: `{name: {startsWith: "To"}}`. */
  readonly entity?: EntityWhere | null | undefined;
  /** The version of the fact that came of it, or that was withdrawn. Example: `{search: "tokyo"}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Counts the changes from 1, as twelve digits, so that ids sort as they were made. Example: `{eq: "000000000042"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What was done. Example: `{eq: CHANGED}`. */
  readonly kind?: HistoryKindFilter | null | undefined;
  /** Why, in the words of whoever wrote it; null where nobody said. Example: `{eq: "seeded from article.yaml"}`. */
  readonly reason?: StringFilter | null | undefined;
  /** When, in UTC. Example: `{eq: "2026-01-31T12:00:00.000Z"}`. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The verb of a fact or relation. Example: `{eq: ACTED}`. */
  readonly relation?: RelationTypeFilter | null | undefined;
  /** What type of thing it is; null where many were written at once. Example: `{eq: Node}`. */
  readonly type?: TypeNameFilter | null | undefined;
  /** Of a claim: its version. Example: `{eq: 2}`. */
  readonly version?: IntFilter | null | undefined;
};

/** A Chip; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type ChipInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** Whether it is one model, a series or a class. Example: `MODEL` for the H200. */
  readonly kind?: ChipKind | null | undefined;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** How wide a chip entity reaches. Example: `MODEL`. */
export type ChipKind =
  /** All that have something in common. Example: domestic AI chips. */
  | 'CLASS'
  /** One product. Example: H200. */
  | 'MODEL'
  /** A line of products of one maker. Example: Huawei's Ascend series. */
  | 'SERIES';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: MODEL}`. */
export type ChipKindFilter = {
  /** Equal to. Example: `MODEL`. */
  readonly eq?: ChipKind | null | undefined;
  /** One of. Example: `[MODEL]`. */
  readonly in?: ReadonlyArray<ChipKind> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `MODEL`. */
  readonly ne?: ChipKind | null | undefined;
  /** None of, or null. Example: `[MODEL]`. */
  readonly notIn?: ReadonlyArray<ChipKind> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type ChipRelationWhere = {
  /** All of them fit, or there is none. Example: `{kind: {eq: MODEL}}`. */
  readonly all?: ChipWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: ChipWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: ChipWhere | null | undefined;
  /** Only those whose qualifiers fit are looked at by all of the above; none where the relation has no such qualifiers. Example: `{trade: {eq: EXPORT}}`. */
  readonly terms?: TermsWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{kind: {eq: MODEL}}`. */
export type ChipWhere = {
  /** All of these hold. Example: `[{kind: {eq: MODEL}}]`. */
  readonly AND?: ReadonlyArray<ChipWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: MODEL}}`. */
  readonly NOT?: ChipWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: MODEL}}]`. */
  readonly OR?: ReadonlyArray<ChipWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Who has approved its trade. Example: `{some: {}}`. */
  readonly approvedBy?: ActorRelationWhere | null | undefined;
  /** Where its trade is held up. Example: `{some: {}}`. */
  readonly blockedAt?: AgencyRelationWhere | null | undefined;
  /** Who stops its trade. Example: `{some: {}}`. */
  readonly blockedBy?: ActorRelationWhere | null | undefined;
  /** Chips it competes with. Example: `{some: {}}`. */
  readonly competesWith?: ChipRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Classes it is an example of. Example: `{some: {}}`. */
  readonly exampleOf?: ChipRelationWhere | null | undefined;
  /** Chips given as examples of it. Example: `{some: {}}`. */
  readonly examples?: ChipRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it is one model, a series or a class. Example: `{eq: MODEL}`. */
  readonly kind?: ChipKindFilter | null | undefined;
  /** Who makes it. Example: `{some: {}}`. */
  readonly madeBy?: CompanyRelationWhere | null | undefined;
  /** Where it must be shipped before delivery. Example: `{some: {}}`. */
  readonly mustShipTo?: ActorRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Who suspends its trade. Example: `{some: {}}`. */
  readonly pausedBy?: ActorRelationWhere | null | undefined;
  /** Policies that are about it. Example: `{some: {}}`. */
  readonly policies?: PolicyRelationWhere | null | undefined;
  /** Buyers who are to be pushed towards it. Example: `{some: {}}`. */
  readonly pushedOn?: ActorRelationWhere | null | undefined;
  /** Who restricts its trade. Example: `{some: {}}`. */
  readonly restrictedBy?: ActorRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Those who change over to it. Example: `{some: {}}`. */
  readonly switchedToBy?: ActorRelationWhere | null | undefined;
  /** Who tests it. Example: `{some: {}}`. */
  readonly testedBy?: ActorRelationWhere | null | undefined;
  /** Policies that would weaken it. Example: `{some: {}}`. */
  readonly undercutBy?: PolicyRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** Where something is said, and how firmly. Example: `{passage: "almanac#S5", modality: REPORTED}`. */
export type CitationInput = {
  /** The source to which the source itself refers, by id. Example: `almanac`. */
  readonly attributedTo?: string | null | undefined;
  /** The source's own word of caution. Example: `it appears`. */
  readonly hedge?: string | null | undefined;
  /** How firmly this source holds it; that of the claim when left out. Example: `POSSIBLE`. */
  readonly modality?: Modality | null | undefined;
  /** The passage. Example: `almanac#S5`. */
  readonly passage: string;
  /** The words that carry the claim; the passage must hold them. Example: `approximately 25%`. */
  readonly quote?: string | null | undefined;
  /** What the passage gives: the claim itself when left out. Example: `DATES`. */
  readonly role?: CitationRole | null | undefined;
  /** Whether it supports or disputes the claim; it supports it when left out. Example: `DISPUTES`. */
  readonly stance?: Stance | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type CitationRelationWhere = {
  /** All of them fit, or there is none. Example: `{modality: {eq: POSSIBLE}}`. */
  readonly all?: CitationWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: CitationWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: CitationWhere | null | undefined;
};

/** What a passage gives to a claim. Example: `STATES`. */
export type CitationRole =
  /** Its date, such as the heading of a section. */
  | 'DATES'
  /** A name of an entity. */
  | 'NAMES'
  /** The claim itself. */
  | 'STATES';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: STATES}`. */
export type CitationRoleFilter = {
  /** Equal to. Example: `STATES`. */
  readonly eq?: CitationRole | null | undefined;
  /** One of. Example: `[STATES]`. */
  readonly in?: ReadonlyArray<CitationRole> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `STATES`. */
  readonly ne?: CitationRole | null | undefined;
  /** None of, or null. Example: `[STATES]`. */
  readonly notIn?: ReadonlyArray<CitationRole> | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{modality: {eq: POSSIBLE}}`. */
export type CitationWhere = {
  /** All of these hold. Example: `[{modality: {eq: POSSIBLE}}]`. */
  readonly AND?: ReadonlyArray<CitationWhere> | null | undefined;
  /** This does not hold. Example: `{modality: {eq: POSSIBLE}}`. */
  readonly NOT?: CitationWhere | null | undefined;
  /** At least one of these holds. Example: `[{modality: {eq: POSSIBLE}}]`. */
  readonly OR?: ReadonlyArray<CitationWhere> | null | undefined;
  /** Whom the source itself refers to, named or not. Example: `{name: {startsWith: "To"}}`. */
  readonly attributedTo?: SourceWhere | null | undefined;
  /** The source's own word of caution. Example: `{eq: "may"}`. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly this source holds it. Example: `{eq: POSSIBLE}`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Where it says so. Example: `{search: "tokyo"}`. */
  readonly passage?: PassageWhere | null | undefined;
  /** The words that carry the claim. Example: `{eq: "approximately 25%"}`. */
  readonly quote?: StringFilter | null | undefined;
  /** When the graph learned of it, in UTC. Example: `{eq: "2026-01-31T12:00:00.000Z"}`. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** When the citation was withdrawn; null while it stands. Example: `{eq: "2026-01-31T12:00:00.000Z"}`. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** What the passage gives: the claim itself, its date, or a name. Example: `{eq: DATES}`. */
  readonly role?: CitationRoleFilter | null | undefined;
  /** Whether the passage supports or disputes the claim. Example: `{eq: SUPPORTS}`. */
  readonly stance?: StanceFilter | null | undefined;
};

/** What is said of a claim beside its ends. Example: `{cites: [{passage: "almanac#S5"}]}`. */
export type ClaimInput = {
  /** Keys of claims joined to it by `or`. Example: `["F46"]`. */
  readonly alternatives?: ReadonlyArray<string> | null | undefined;
  /** INFERRED: it follows from its premises, and no source says it. Example: `INFERRED`. */
  readonly basis?: Basis | null | undefined;
  /** Keys of facts that it brings about. Example: `["F46"]`. */
  readonly causes?: ReadonlyArray<string> | null | undefined;
  /** Who says so; a stated claim needs one that states it. Example: `[{passage: "almanac#S5"}]`. */
  readonly cites?: ReadonlyArray<CitationInput> | null | undefined;
  /** When a state began. Example: `{on: "2025"}`. */
  readonly from?: FuzzyDateInput | null | undefined;
  /** The source's own word of caution. Example: `may`. */
  readonly hedge?: string | null | undefined;
  /** Names the claim through all its versions; made from relation, ends and qualifiers when left out. Example: `F46`. */
  readonly key?: string | null | undefined;
  /** How firmly all citations hold it; ASSERTED when left out. Example: `REPORTED`. */
  readonly modality?: Modality | null | undefined;
  /** A remark of whoever records it. Example: `The rule is stated; that it was applied is not.` */
  readonly note?: string | null | undefined;
  /** The date of an event. Example: `{on: "2026-01"}`. */
  readonly on?: FuzzyDateInput | null | undefined;
  /** True for an example of a longer list. Example: `true`. */
  readonly open?: boolean | null | undefined;
  /** DENIED: the source says that it is not so. Example: `DENIED`. */
  readonly polarity?: Polarity | null | undefined;
  /** Keys of the facts that it follows from. Example: `["F46"]`. */
  readonly premises?: ReadonlyArray<string> | null | undefined;
  /** How it ranks among its rivals. Example: `PREFERRED`. */
  readonly rank?: Rank | null | undefined;
  /** Keys of claims that contradict it. Example: `["F46"]`. */
  readonly rivals?: ReadonlyArray<string> | null | undefined;
  /** The scenario in which alone it holds, by id. Example: `a-dry-summer`. */
  readonly scenario?: string | null | undefined;
  /** When it ceased. Example: `{on: "2026-06-30"}`. */
  readonly to?: FuzzyDateInput | null | undefined;
  /** What its sources expressly leave open. Example: `[{field: "payer"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** A Company; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type CompanyInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type CompanyRelationWhere = {
  /** All of them fit, or there is none. Example: `{makes: {some: {}}}`. */
  readonly all?: CompanyWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: CompanyWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: CompanyWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{makes: {some: {}}}`. */
export type CompanyWhere = {
  /** All of these hold. Example: `[{makes: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** This does not hold. Example: `{makes: {some: {}}}`. */
  readonly NOT?: CompanyWhere | null | undefined;
  /** At least one of these holds. Example: `[{makes: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Its chief executive. Example: `{some: {}}`. */
  readonly ceo?: PersonRelationWhere | null | undefined;
  /** Companies it competes with. Example: `{some: {}}`. */
  readonly competesWith?: CompanyRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it is at home in. Example: `{some: {}}`. */
  readonly domesticTo?: PlaceRelationWhere | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Chips it makes. Example: `{some: {}}`. */
  readonly makes?: ChipRelationWhere | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Conditions under which it is named as a vetted buyer. Example: `{some: {}}`. */
  readonly vettedUnder?: ConditionRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
};

/** A Condition; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type ConditionInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** What kind of condition it is. Example: `SURCHARGE`. */
  readonly kind?: ConditionKind | null | undefined;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** What a condition asks for. Example: `SURCHARGE`. */
export type ConditionKind =
  /** Buyers are examined. Example: ByteDance is named as a vetted buyer. */
  | 'BUYER_VETTING'
  /** Uses that are forbidden. Example: military use. */
  | 'END_USE_BAN'
  /** Examination before delivery. Example: testing by third-party laboratories. */
  | 'INSPECTION'
  /** Anything else, named or not. Example: regulatory requirements. */
  | 'OTHER'
  /** A limit on the amount. Example: strict quantity controls. */
  | 'QUANTITY_CAP'
  /** Money on top of the price. Example: about 25% of each sale. */
  | 'SURCHARGE';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: SURCHARGE}`. */
export type ConditionKindFilter = {
  /** Equal to. Example: `SURCHARGE`. */
  readonly eq?: ConditionKind | null | undefined;
  /** One of. Example: `[SURCHARGE]`. */
  readonly in?: ReadonlyArray<ConditionKind> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `SURCHARGE`. */
  readonly ne?: ConditionKind | null | undefined;
  /** None of, or null. Example: `[SURCHARGE]`. */
  readonly notIn?: ReadonlyArray<ConditionKind> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type ConditionRelationWhere = {
  /** All of them fit, or there is none. Example: `{kind: {eq: SURCHARGE}}`. */
  readonly all?: ConditionWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: ConditionWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: ConditionWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{kind: {eq: SURCHARGE}}`. */
export type ConditionWhere = {
  /** All of these hold. Example: `[{kind: {eq: SURCHARGE}}]`. */
  readonly AND?: ReadonlyArray<ConditionWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: SURCHARGE}}`. */
  readonly NOT?: ConditionWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: SURCHARGE}}]`. */
  readonly OR?: ReadonlyArray<ConditionWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** What sources call it. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** What it falls due on. Example: `{some: {}}`. */
  readonly dueOn?: FactRelationWhere | null | undefined;
  /** Policies that bring it with them. Example: `{some: {}}`. */
  readonly entailedBy?: PolicyRelationWhere | null | undefined;
  /** Those who have to reckon with it. Example: `{some: {}}`. */
  readonly facedBy?: ActorRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of condition it is. Example: `{eq: SURCHARGE}`. */
  readonly kind?: ConditionKindFilter | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Who receives the payment. Example: `{some: {}}`. */
  readonly paidTo?: ActorRelationWhere | null | undefined;
  /** Policies it is attached to. Example: `{some: {}}`. */
  readonly policies?: PolicyRelationWhere | null | undefined;
  /** What it is for. Example: `{some: {}}`. */
  readonly purposes?: MotiveRelationWhere | null | undefined;
  /** How much it is. Example: `{some: {}}`. */
  readonly rate?: FactRelationWhere | null | undefined;
  /** Scenarios in which it would be set. Example: `{some: {}}`. */
  readonly scenarios?: ScenarioRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** What it resembles. Example: `{some: {}}`. */
  readonly similarTo?: FactRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Companies named as vetted buyers under it. Example: `{some: {}}`. */
  readonly vettedBuyers?: CompanyRelationWhere | null | undefined;
};

/** What becomes of a claim; what is left out stays as it is. Example: `{key: "F46", claim: {rank: PREFERRED}}`. */
export type CorrectInput = {
  /** Further citations, beside those that it has. Example: `[{passage: "almanac#S5"}]`. */
  readonly addCites?: ReadonlyArray<CitationInput> | null | undefined;
  /** What is said of it now. Example: `{rank: PREFERRED}`. */
  readonly claim?: ClaimInput | null | undefined;
  /** The version that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key of the claim. Example: `F46`. */
  readonly key: string;
  /** Another object, by id. Example: `tokyo-bay`. */
  readonly object?: string | null | undefined;
  /** What qualifies it now. Example: `{terms: {}}`. */
  readonly qualifiers?: QualifiersInput | null | undefined;
  /** Another literal, as text. Example: `30`. */
  readonly value?: string | null | undefined;
};

/** How exact a date is. Example: `MONTH`, of `January 2026`. */
export type DatePrecision =
  /** One day. Example: `2026-01-31`. */
  | 'DAY'
  /** A month. Example: `January 2026`. */
  | 'MONTH'
  /** No bound on one or either side. */
  | 'OPEN'
  /** Between two days that are not one day, month or year. */
  | 'RANGE'
  /** A year. Example: `2026`. */
  | 'YEAR';

/** Conditions on an instant in UTC. Several in one object must all hold. Example: `{gte: "2026-01-01T00:00:00Z"}`. */
export type DateTimeFilter = {
  /** At this instant. Example: `2026-01-31T12:00:00.000Z`. */
  readonly eq?: string | null | undefined;
  /** After this instant. Example: `2026-01-31T12:00:00.000Z`. */
  readonly gt?: string | null | undefined;
  /** At this instant or after. Example: `2026-01-31T12:00:00.000Z`. */
  readonly gte?: string | null | undefined;
  /** One of. Example: `["2026-01-31T12:00:00.000Z", "2026-02-28T12:00:00.000Z"]`. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Before this instant. Example: `2026-01-31T12:00:00.000Z`. */
  readonly lt?: string | null | undefined;
  /** At this instant or before. Example: `2026-01-31T12:00:00.000Z`. */
  readonly lte?: string | null | undefined;
  /** Not at this instant, or null. Example: `2026-01-31T12:00:00.000Z`. */
  readonly ne?: string | null | undefined;
  /** None of, or null. Example: `["2026-01-31T12:00:00.000Z", "2026-02-28T12:00:00.000Z"]`. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** An entity that goes. Example: `{id: "tokyo"}`. */
export type DeleteInput = {
  /** The id of the entity. Example: `tokyo`. */
  readonly id: string;
};

/** One concrete type, and conditions on its fields. Example: `{Agency: {}}`. */
export type EntityOn =
  {   /** It is of this type, and fits. Example: `{government: {name: {startsWith: "To"}}}`. */
  readonly Agency: AgencyWhere; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never;   /** It is of this type, and fits. Example: `{kind: {eq: MODEL}}`. */
  readonly Chip: ChipWhere; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never;   /** It is of this type, and fits. Example: `{makes: {some: {}}}`. */
  readonly Company: CompanyWhere; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never;   /** It is of this type, and fits. Example: `{kind: {eq: SURCHARGE}}`. */
  readonly Condition: ConditionWhere; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never;   /** It is of this type, and fits. Example: `{purposes: {some: {}}}`. */
  readonly Event: EventWhere; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never;   /** It is of this type, and fits. Example: `{country: {name: {startsWith: "To"}}}`. */
  readonly Government: GovernmentWhere; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never;   /** It is of this type, and fits. Example: `{kind: {eq: "companies"}}`. */
  readonly Group: GroupWhere; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never;   /** It is of this type, and fits. Example: `{called: {some: {}}}`. */
  readonly Motive: MotiveWhere; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never;   /** It is of this type, and fits. Example: `{ceoOf: {some: {}}}`. */
  readonly Person: PersonWhere; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never;   /** It is of this type, and fits. Example: `{governments: {some: {}}}`. */
  readonly Place: PlaceWhere; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never;   /** It is of this type, and fits. Example: `{kind: {eq: OPTION}}`. */
  readonly Policy: PolicyWhere; readonly Question?: never; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never;   /** It is of this type, and fits. Example: `{askedBy: {some: {}}}`. */
  readonly Question: QuestionWhere; readonly Scenario?: never; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never;   /** It is of this type, and fits. Example: `{questions: {some: {}}}`. */
  readonly Scenario: ScenarioWhere; readonly Source?: never; }
  |  { readonly Agency?: never; readonly Chip?: never; readonly Company?: never; readonly Condition?: never; readonly Event?: never; readonly Government?: never; readonly Group?: never; readonly Motive?: never; readonly Person?: never; readonly Place?: never; readonly Policy?: never; readonly Question?: never; readonly Scenario?: never;   /** It is of this type, and fits. Example: `{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}`. */
  readonly Source: SourceWhere; };

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type EntityRelationWhere = {
  /** All of them fit, or there is none. Example: `{name: {eq: "Tokyo"}}`. */
  readonly all?: EntityWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: EntityWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: EntityWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{name: {eq: "Tokyo"}}`. */
export type EntityWhere = {
  /** All of these hold. Example: `[{name: {eq: "Tokyo"}}]`. */
  readonly AND?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This does not hold. Example: `{name: {eq: "Tokyo"}}`. */
  readonly NOT?: EntityWhere | null | undefined;
  /** At least one of these holds. Example: `[{name: {eq: "Tokyo"}}]`. */
  readonly OR?: ReadonlyArray<EntityWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** It is of the type that is named, and fits as one of these. One type an object; for several, put some under `OR`. Example: `{Agency: {government: {name: {startsWith: "To"}}}}`. */
  readonly on?: EntityOn | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** It is of one of these types, as `__typename` says it. Example: `[Agency, Chip]`. */
  readonly typeName?: ReadonlyArray<TypeName> | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** A Event; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type EventInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{purposes: {some: {}}}`. */
export type EventWhere = {
  /** All of these hold. Example: `[{purposes: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<EventWhere> | null | undefined;
  /** This does not hold. Example: `{purposes: {some: {}}}`. */
  readonly NOT?: EventWhere | null | undefined;
  /** At least one of these holds. Example: `[{purposes: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<EventWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** Policies it runs counter to. Example: `{some: {}}`. */
  readonly goesAgainst?: PolicyRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** What it was for. Example: `{some: {}}`. */
  readonly purposes?: MotiveRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type FactRelationWhere = {
  /** All of them fit, or there is none. Example: `{relation: {eq: ACTED}}`. */
  readonly all?: FactWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: FactWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: FactWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{relation: {eq: ACTED}}`. */
export type FactWhere = {
  /** All of these hold. Example: `[{relation: {eq: ACTED}}]`. */
  readonly AND?: ReadonlyArray<FactWhere> | null | undefined;
  /** This does not hold. Example: `{relation: {eq: ACTED}}`. */
  readonly NOT?: FactWhere | null | undefined;
  /** At least one of these holds. Example: `[{relation: {eq: ACTED}}]`. */
  readonly OR?: ReadonlyArray<FactWhere> | null | undefined;
  /** Claims joined to it by `or`; not rivals. Example: `{some: {}}`. */
  readonly alternatives?: FactRelationWhere | null | undefined;
  /** STATED by a source, or INFERRED from other facts. Example: `{eq: STATED}`. */
  readonly basis?: BasisFilter | null | undefined;
  /** Facts that bring it about or explain it. Example: `{some: {}}`. */
  readonly causedBy?: FactRelationWhere | null | undefined;
  /** Facts that it brings about or explains. Example: `{some: {}}`. */
  readonly causes?: FactRelationWhere | null | undefined;
  /** Who says so, in which passage, how firmly. Example: `{some: {}}`. */
  readonly citations?: CitationRelationWhere | null | undefined;
  /** Inferred facts that rest on it. Example: `{some: {}}`. */
  readonly conclusions?: FactRelationWhere | null | undefined;
  /** One version of the claim. Example: `{eq: "F46.1"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Names the claim through all its versions. Example: `{eq: "F46"}`. */
  readonly key?: StringFilter | null | undefined;
  /** How firmly it is held: the firmest supporting citation that still stands. Null when inferred from nothing that stands. Example: `{eq: REPORTED}`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** A remark by whoever recorded it. Example: `{eq: "The rule is stated; that it was applied is not"}`. */
  readonly note?: StringFilter | null | undefined;
  /** The other end; null where the claim has a literal `value`. Example: `{name: {startsWith: "To"}}`. */
  readonly object?: EntityWhere | null | undefined;
  /** True where the source gives it as an example of a longer list: `such as`, `e.g.`. Example: `{eq: true}`. */
  readonly open?: BooleanFilter | null | undefined;
  /** DENIED: the sources say that it is not so. Example: `{eq: AFFIRMED}`. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** What an inferred fact rests on. Example: `{some: {}}`. */
  readonly premises?: FactRelationWhere | null | undefined;
  /** How it ranks among rival claims. Example: `{eq: PREFERRED}`. */
  readonly rank?: RankFilter | null | undefined;
  /** It is of a relation with such qualifiers, and they fit. Example: `{unit: {eq: "%"}}`. */
  readonly rateTerms?: RateTermsWhere | null | undefined;
  /** When the graph learned of it, in UTC. Example: `{eq: "2026-01-31T12:00:00.000Z"}`. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The verb. Example: `{eq: ACTED}`. */
  readonly relation?: RelationTypeFilter | null | undefined;
  /** When the graph withdrew or replaced it; null while it stands. Example: `{eq: "2026-01-31T12:00:00.000Z"}`. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /**
   * Claims that contradict it: those named as its rivals, those of the same relation between the same things that
   * deny what it affirms or affirm what it denies, and others of a relation of which a subject has one at a time;
   * unless their days or qualifiers keep them apart. Example: `{some: {}}`.
   */
  readonly rivals?: FactRelationWhere | null | undefined;
  /** The scenario it belongs to; null in the actual world. Example: `{name: {startsWith: "To"}}`. */
  readonly scenario?: EntityWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** The claim as a sentence, made from the model's template. Example: `{eq: "Tokyo lies on Tokyo Bay"}`. */
  readonly sentence?: StringFilter | null | undefined;
  /** The sources that support it, each once. Example: `{some: {}}`. */
  readonly sources?: SourceRelationWhere | null | undefined;
  /**
   * Whether it still stands: it is neither withdrawn nor replaced, and what it was inferred from, step by step, is neither
   * withdrawn nor says the opposite by now. As of a point: what it rests on holds on the day, had been said, and is of the
   * world that is asked for, up to eleven steps away. Example: `{eq: true}`.
   */
  readonly stands?: BooleanFilter | null | undefined;
  /** Who or what the claim is about. Example: `{name: {startsWith: "To"}}`. */
  readonly subject?: EntityWhere | null | undefined;
  /** The version it replaced. Example: `{some: {}}`. */
  readonly supersedes?: FactRelationWhere | null | undefined;
  /** It is of a relation with such qualifiers, and they fit. Example: `{trade: {eq: EXPORT}}`. */
  readonly terms?: TermsWhere | null | undefined;
  /** What its sources expressly leave open. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** When it began to hold. Example: `{overlaps: "2026"}`. */
  readonly validFrom?: FuzzyDateFilter | null | undefined;
  /** When it ceased to hold. The date of its last source is the earliest end where none is stated. Example: `{overlaps: "2026"}`. */
  readonly validTo?: FuzzyDateFilter | null | undefined;
  /** The literal that is claimed, as text; null where the claim has an `object`. Example: `{eq: "25"}`. */
  readonly value?: StringFilter | null | undefined;
  /** Counts the versions of the claim from 1. Example: `{eq: 1}`. */
  readonly version?: IntFilter | null | undefined;
  /** All versions of the claim, the first one first, withdrawn ones too. Example: `{some: {}}`. */
  readonly versions?: FactRelationWhere | null | undefined;
};

/**
 * Conditions on a date that is as exact as its source. A period is a day, a month or a year:
 * `2026-01-31`, `2026-01`, `2026`. Several in one object must all hold. Example: `{within: "2026-01"}`.
 */
export type FuzzyDateFilter = {
  /** It certainly lies after the period ends. Example: `2025`. */
  readonly after?: string | null | undefined;
  /** It certainly lies before the period begins. Example: `2026-01-31`. */
  readonly before?: string | null | undefined;
  /** Whether there is no date. Example: `false`. */
  readonly isNull?: boolean | null | undefined;
  /** It may lie within the period: its bounds touch it. An unknown bound touches everything. Example: `2026`. */
  readonly overlaps?: string | null | undefined;
  /** It certainly lies within the period: both bounds do. Example: `2026-01`. */
  readonly within?: string | null | undefined;
};

/**
 * A date as exactly as it is known: a day, a month or a year, or two days between which it lies with the words of the
 * source. Example: `{on: "2026-01"}`.
 */
export type FuzzyDateInput = {
  /** The first day on which it can have been; none when left out. Example: `2025-10-01`. */
  readonly earliest?: string | null | undefined;
  /** The last day on which it can have been; none when left out. Example: `2026-01-31`. */
  readonly latest?: string | null | undefined;
  /** A day, a month or a year. Example: `2026-01-31`, `2026-01`, `2026`. */
  readonly on?: string | null | undefined;
  /** The words of the source. Example: `late 2025 to January 2026`. */
  readonly text?: string | null | undefined;
};

/** A Government; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type GovernmentInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type GovernmentRelationWhere = {
  /** All of them fit, or there is none. Example: `{country: {name: {startsWith: "To"}}}`. */
  readonly all?: GovernmentWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: GovernmentWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: GovernmentWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{country: {name: {startsWith: "To"}}}`. */
export type GovernmentWhere = {
  /** All of these hold. Example: `[{country: {name: {startsWith: "To"}}}]`. */
  readonly AND?: ReadonlyArray<GovernmentWhere> | null | undefined;
  /** This does not hold. Example: `{country: {name: {startsWith: "To"}}}`. */
  readonly NOT?: GovernmentWhere | null | undefined;
  /** At least one of these holds. Example: `[{country: {name: {startsWith: "To"}}}]`. */
  readonly OR?: ReadonlyArray<GovernmentWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Who governs at the time. Example: `{some: {}}`. */
  readonly administration?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Policies it takes up. Example: `{some: {}}`. */
  readonly adopts?: PolicyRelationWhere | null | undefined;
  /** Its authorities. Example: `{some: {}}`. */
  readonly agencies?: AgencyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Policies it has changed. Example: `{some: {}}`. */
  readonly changedPolicy?: PolicyRelationWhere | null | undefined;
  /** Clauses by which it binds others. Example: `{some: {}}`. */
  readonly clauses?: PolicyRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** The country it governs. Example: `{name: {startsWith: "To"}}`. */
  readonly country?: PlaceWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Policies that are its own to decide, merely possible ones too. Example: `{some: {}}`. */
  readonly policies?: PolicyRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
};

/** A Group; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type GroupInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** What it is a group of. Example: `companies`, `laboratories`, `technologies`. */
  readonly kind?: string | null | undefined;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type GroupRelationWhere = {
  /** All of them fit, or there is none. Example: `{kind: {eq: "companies"}}`. */
  readonly all?: GroupWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: GroupWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: GroupWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{kind: {eq: "companies"}}`. */
export type GroupWhere = {
  /** All of these hold. Example: `[{kind: {eq: "companies"}}]`. */
  readonly AND?: ReadonlyArray<GroupWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: "companies"}}`. */
  readonly NOT?: GroupWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: "companies"}}]`. */
  readonly OR?: ReadonlyArray<GroupWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What it is a group of. Example: `{eq: "companies"}`. */
  readonly kind?: StringFilter | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Those who are named as belonging to it, often as examples only. Example: `{some: {}}`. */
  readonly members?: ActorRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
};

/** What was done to a thing. Example: `RECORDED`. */
export type HistoryKind =
  /** Something about it was changed or corrected, or it was stated again after it had been retracted. */
  | 'CHANGED'
  /** It was deleted, with all that was said of it. */
  | 'DELETED'
  /** Many things were written at once, by a large seed. */
  | 'LOADED'
  /** Another thing was merged into it, or it into another one. */
  | 'MERGED'
  /** It was written down for the first time. */
  | 'RECORDED'
  /** It was withdrawn, and nothing put in its place. */
  | 'RETRACTED'
  /** What was merged was taken apart again. */
  | 'UNMERGED';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: RECORDED}`. */
export type HistoryKindFilter = {
  /** Equal to. Example: `RECORDED`. */
  readonly eq?: HistoryKind | null | undefined;
  /** One of. Example: `[RECORDED]`. */
  readonly in?: ReadonlyArray<HistoryKind> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `RECORDED`. */
  readonly ne?: HistoryKind | null | undefined;
  /** None of, or null. Example: `[RECORDED]`. */
  readonly notIn?: ReadonlyArray<HistoryKind> | null | undefined;
};

/** Conditions on an id. Several in one object must all hold. Example: `{eq: "tokyo"}`. */
export type IdFilter = {
  /** Equal to. Example: `tokyo`. */
  readonly eq?: string | null | undefined;
  /** One of. Example: `["tokyo", "kyoto"]`. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Not equal to. Example: `tokyo`. */
  readonly ne?: string | null | undefined;
  /** None of, or null. Example: `["tokyo", "kyoto"]`. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on a whole number. Several in one object must all hold. Example: `{gte: 3, lt: 10}`. */
export type IntFilter = {
  /** Equal to. Example: `3`. */
  readonly eq?: number | null | undefined;
  /** Greater than. Example: `3`. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to. Example: `3`. */
  readonly gte?: number | null | undefined;
  /** One of. Example: `[3, 5]`. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Less than. Example: `3`. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to. Example: `3`. */
  readonly lte?: number | null | undefined;
  /** Not equal to, or null. Example: `3`. */
  readonly ne?: number | null | undefined;
  /** None of, or null. Example: `[3, 5]`. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Entities that become one. Example: `{into: "tokyo", from: ["edo"]}`. */
export type MergeInput = {
  /** Those that become a part of it, at most 100, of the same type. Example: `["edo"]`. */
  readonly from: ReadonlyArray<string>;
  /** The entity that stays, by id. Example: `tokyo`. */
  readonly into: string;
};

/** How firmly a source holds a claim, from firm to loose. Example: `ASSERTED`. */
export type Modality =
  /** In its own voice, as so. */
  | 'ASSERTED'
  /** Hedged: may, could. */
  | 'POSSIBLE'
  /** Its outlook on what will be. */
  | 'PREDICTED'
  /** It passes on what others say. */
  | 'REPORTED';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: ASSERTED}`. */
export type ModalityFilter = {
  /** Equal to. Example: `ASSERTED`. */
  readonly eq?: Modality | null | undefined;
  /** One of. Example: `[ASSERTED]`. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `ASSERTED`. */
  readonly ne?: Modality | null | undefined;
  /** None of, or null. Example: `[ASSERTED]`. */
  readonly notIn?: ReadonlyArray<Modality> | null | undefined;
};

/** A Motive; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type MotiveInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type MotiveRelationWhere = {
  /** All of them fit, or there is none. Example: `{called: {some: {}}}`. */
  readonly all?: MotiveWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: MotiveWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: MotiveWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{called: {some: {}}}`. */
export type MotiveWhere = {
  /** All of these hold. Example: `[{called: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<MotiveWhere> | null | undefined;
  /** This does not hold. Example: `{called: {some: {}}}`. */
  readonly NOT?: MotiveWhere | null | undefined;
  /** At least one of these holds. Example: `[{called: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<MotiveWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** What a source calls it. Example: `{some: {}}`. */
  readonly called?: FactRelationWhere | null | undefined;
  /** Whom it is about. Example: `{some: {}}`. */
  readonly concerns?: ActorRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What rests on it. Example: `{some: {}}`. */
  readonly motivates?: EntityRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** What has it as its purpose. Example: `{some: {}}`. */
  readonly purposeOf?: EntityRelationWhere | null | undefined;
  /** What it serves in turn. Example: `{some: {}}`. */
  readonly purposes?: MotiveRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Decisions that it is a reason against. Example: `{some: {}}`. */
  readonly speaksAgainst?: PolicyRelationWhere | null | undefined;
  /** Decisions that it is a reason for. Example: `{some: {}}`. */
  readonly speaksFor?: PolicyRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** A numbered place in a source. Example: `{label: "S5", text: "Tokyo lies on the bay of the same name."}`. */
export type PassageInput = {
  /** What part of the document it is; a sentence when left out. Example: `HEADING`. */
  readonly kind?: PassageKind | null | undefined;
  /** Its number within the source. Example: `S5`. */
  readonly label: string;
  /** Its place in reading order, from 1; that in the list when left out. Example: `5`. */
  readonly position?: number | null | undefined;
  /** The words. Example: `Tokyo lies on the bay of the same name.` */
  readonly text: string;
};

/** What part of a document a passage is. Example: `SENTENCE`. */
export type PassageKind =
  /** Who wrote it, or when. */
  | 'BYLINE'
  /** A row of a table or list. */
  | 'ENTRY'
  /** What a part of it is called. */
  | 'HEADING'
  /** A sentence of the text. */
  | 'SENTENCE'
  /** What the whole is called. */
  | 'TITLE';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: TITLE}`. */
export type PassageKindFilter = {
  /** Equal to. Example: `TITLE`. */
  readonly eq?: PassageKind | null | undefined;
  /** One of. Example: `[TITLE]`. */
  readonly in?: ReadonlyArray<PassageKind> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `TITLE`. */
  readonly ne?: PassageKind | null | undefined;
  /** None of, or null. Example: `[TITLE]`. */
  readonly notIn?: ReadonlyArray<PassageKind> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type PassageRelationWhere = {
  /** All of them fit, or there is none. Example: `{kind: {eq: HEADING}}`. */
  readonly all?: PassageWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: PassageWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: PassageWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{kind: {eq: HEADING}}`. */
export type PassageWhere = {
  /** All of these hold. Example: `[{kind: {eq: HEADING}}]`. */
  readonly AND?: ReadonlyArray<PassageWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: HEADING}}`. */
  readonly NOT?: PassageWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: HEADING}}]`. */
  readonly OR?: ReadonlyArray<PassageWhere> | null | undefined;
  /** The facts that cite it. Example: `{some: {}}`. */
  readonly facts?: FactRelationWhere | null | undefined;
  /** Source and label. Example: `{eq: "almanac#S5"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What part of the document it is. Example: `{eq: HEADING}`. */
  readonly kind?: PassageKindFilter | null | undefined;
  /** Its number within the source. Example: `{eq: "S5"}`. */
  readonly label?: StringFilter | null | undefined;
  /** Its place in reading order, from 1. Example: `{eq: 5}`. */
  readonly position?: IntFilter | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** The source it stands in. Example: `{name: {startsWith: "To"}}`. */
  readonly source?: SourceWhere | null | undefined;
  /** The words. Example: `{eq: "Tokyo lies on the bay of the same name."}`. */
  readonly text?: StringFilter | null | undefined;
};

/** A Person; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PersonInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type PersonRelationWhere = {
  /** All of them fit, or there is none. Example: `{ceoOf: {some: {}}}`. */
  readonly all?: PersonWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: PersonWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: PersonWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{ceoOf: {some: {}}}`. */
export type PersonWhere = {
  /** All of these hold. Example: `[{ceoOf: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This does not hold. Example: `{ceoOf: {some: {}}}`. */
  readonly NOT?: PersonWhere | null | undefined;
  /** At least one of these holds. Example: `[{ceoOf: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Steps it has taken, in the source's words, where no other relation says it. Example: `{some: {}}`. */
  readonly actions?: FactRelationWhere | null | undefined;
  /** Policies that would let it buy. Example: `{some: {}}`. */
  readonly admittedBy?: PolicyRelationWhere | null | undefined;
  /** Buyers it aims to push towards some product. Example: `{some: {}}`. */
  readonly aimsToPush?: ActorRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Governments and agencies that approve its purchases. Example: `{some: {}}`. */
  readonly approvedAsBuyerBy?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it has approved. Example: `{some: {}}`. */
  readonly approves?: ChipRelationWhere | null | undefined;
  /** Buyers whose purchases it approves. Example: `{some: {}}`. */
  readonly approvesBuyer?: ActorRelationWhere | null | undefined;
  /** Chips whose trade it stops. Example: `{some: {}}`. */
  readonly blocks?: ChipRelationWhere | null | undefined;
  /** Companies it leads as chief executive. Example: `{some: {}}`. */
  readonly ceoOf?: CompanyRelationWhere | null | undefined;
  /** Aims and concerns that are about it. Example: `{some: {}}`. */
  readonly concernOf?: MotiveRelationWhere | null | undefined;
  /** What sources call it, in their words. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Countries it sells chips to. Example: `{some: {}}`. */
  readonly exportsTo?: PlaceRelationWhere | null | undefined;
  /** Conditions it has to reckon with. Example: `{some: {}}`. */
  readonly faces?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** Decisions it hopes for; the hope is stated, the outcome is another matter. Example: `{some: {}}`. */
  readonly hopesFor?: PolicyRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Countries it is permitted to sell chips to; that anything was shipped is another matter. Example: `{some: {}}`. */
  readonly mayExportTo?: PlaceRelationWhere | null | undefined;
  /** Groups it belongs to or is an example of. Example: `{some: {}}`. */
  readonly memberOf?: GroupRelationWhere | null | undefined;
  /** Chips that must first be shipped to it. Example: `{some: {}}`. */
  readonly mustReceive?: ChipRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Chips whose trade it suspends. Example: `{some: {}}`. */
  readonly pauses?: ChipRelationWhere | null | undefined;
  /** Those who aim to push it towards some product. Example: `{some: {}}`. */
  readonly pushedBy?: ActorRelationWhere | null | undefined;
  /** Chips it is to be pushed to buy, by another's aim. Example: `{some: {}}`. */
  readonly pushedTowards?: ChipRelationWhere | null | undefined;
  /** Conditions under which it is paid. Example: `{some: {}}`. */
  readonly receives?: ConditionRelationWhere | null | undefined;
  /** Policies it does not accept. Example: `{some: {}}`. */
  readonly refuses?: PolicyRelationWhere | null | undefined;
  /** Chips whose trade it restricts without banning it. Example: `{some: {}}`. */
  readonly restricts?: ChipRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Chips it changes over to. Example: `{some: {}}`. */
  readonly switchesTo?: ChipRelationWhere | null | undefined;
  /** Chips it tests. Example: `{some: {}}`. */
  readonly tests?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Places it has visited. Example: `{some: {}}`. */
  readonly visited?: PlaceRelationWhere | null | undefined;
  /** Sources it wrote. Example: `{some: {}}`. */
  readonly wrote?: SourceRelationWhere | null | undefined;
};

/** A Place; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PlaceInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type PlaceRelationWhere = {
  /** All of them fit, or there is none. Example: `{governments: {some: {}}}`. */
  readonly all?: PlaceWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: PlaceWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: PlaceWhere | null | undefined;
  /** Only those whose qualifiers fit are looked at by all of the above; none where the relation has no such qualifiers. Example: `{trade: {eq: EXPORT}}`. */
  readonly terms?: TermsWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{governments: {some: {}}}`. */
export type PlaceWhere = {
  /** All of these hold. Example: `[{governments: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** This does not hold. Example: `{governments: {some: {}}}`. */
  readonly NOT?: PlaceWhere | null | undefined;
  /** At least one of these holds. Example: `[{governments: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** What it can hold its own in. Example: `{some: {}}`. */
  readonly competitiveIn?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Companies that are at home in it. Example: `{some: {}}`. */
  readonly domesticCompanies?: CompanyRelationWhere | null | undefined;
  /** Who exports chips to it. Example: `{some: {}}`. */
  readonly exportedToBy?: ActorRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** Governments that govern it. Example: `{some: {}}`. */
  readonly governments?: GovernmentRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Who is permitted to export chips to it. Example: `{some: {}}`. */
  readonly mayBeExportedToBy?: ActorRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Who visited it. Example: `{some: {}}`. */
  readonly visitedBy?: ActorRelationWhere | null | undefined;
};

/** Whether a claim is affirmed or denied. Example: `DENIED`. */
export type Polarity =
  /** It is said to be so. */
  | 'AFFIRMED'
  /** It is said not to be so. */
  | 'DENIED';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: AFFIRMED}`. */
export type PolarityFilter = {
  /** Equal to. Example: `AFFIRMED`. */
  readonly eq?: Polarity | null | undefined;
  /** One of. Example: `[AFFIRMED]`. */
  readonly in?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `AFFIRMED`. */
  readonly ne?: Polarity | null | undefined;
  /** None of, or null. Example: `[AFFIRMED]`. */
  readonly notIn?: ReadonlyArray<Polarity> | null | undefined;
};

/** A Policy; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PolicyInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** Whether it is in force, a clause, an attitude or only possible. Example: `OPTION` for a limited opening. */
  readonly kind?: PolicyKind | null | undefined;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** What kind of rule or decision it is. Example: `POLICY`. */
export type PolicyKind =
  /** Part of other rules. Example: long-arm jurisdiction clauses. */
  | 'CLAUSE'
  /** Merely possible or imagined. Example: a blanket opening. */
  | 'OPTION'
  /** Decided and in force, conditions or not. Example: the US export policy on the H200. */
  | 'POLICY'
  /** An attitude. Example: China's current attitude. */
  | 'STANCE';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: POLICY}`. */
export type PolicyKindFilter = {
  /** Equal to. Example: `POLICY`. */
  readonly eq?: PolicyKind | null | undefined;
  /** One of. Example: `[POLICY]`. */
  readonly in?: ReadonlyArray<PolicyKind> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `POLICY`. */
  readonly ne?: PolicyKind | null | undefined;
  /** None of, or null. Example: `[POLICY]`. */
  readonly notIn?: ReadonlyArray<PolicyKind> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type PolicyRelationWhere = {
  /** All of them fit, or there is none. Example: `{kind: {eq: OPTION}}`. */
  readonly all?: PolicyWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: PolicyWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: PolicyWhere | null | undefined;
  /** Only those whose qualifiers fit are looked at by all of the above; none where the relation has no such qualifiers. Example: `{trade: {eq: EXPORT}}`. */
  readonly terms?: TermsWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{kind: {eq: OPTION}}`. */
export type PolicyWhere = {
  /** All of these hold. Example: `[{kind: {eq: OPTION}}]`. */
  readonly AND?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** This does not hold. Example: `{kind: {eq: OPTION}}`. */
  readonly NOT?: PolicyWhere | null | undefined;
  /** At least one of these holds. Example: `[{kind: {eq: OPTION}}]`. */
  readonly OR?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** Governments that take it up. Example: `{some: {}}`. */
  readonly adoptedBy?: GovernmentRelationWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** What chance it is given, in words. Example: `{some: {}}`. */
  readonly chances?: FactRelationWhere | null | undefined;
  /** Governments that changed it. Example: `{some: {}}`. */
  readonly changedBy?: GovernmentRelationWhere | null | undefined;
  /** The government whose clause it is. Example: `{some: {}}`. */
  readonly clauseOf?: GovernmentRelationWhere | null | undefined;
  /** Conditions attached to it. Example: `{some: {}}`. */
  readonly conditions?: ConditionRelationWhere | null | undefined;
  /** Chips it is about. Example: `{some: {}}`. */
  readonly covers?: ChipRelationWhere | null | undefined;
  /** What sources call it. Example: `{some: {}}`. */
  readonly describedAs?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /** Requirements it brings with it. Example: `{some: {}}`. */
  readonly entails?: ConditionRelationWhere | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** Considerations that speak for it. Example: `{some: {}}`. */
  readonly favouredBy?: MotiveRelationWhere | null | undefined;
  /** Decisions whose form it would be. Example: `{some: {}}`. */
  readonly formOf?: PolicyRelationWhere | null | undefined;
  /** The government whose decision it is or would be. Example: `{name: {startsWith: "To"}}`. */
  readonly government?: GovernmentWhere | null | undefined;
  /** Those who hope for it. Example: `{some: {}}`. */
  readonly hopedForBy?: PersonRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it is in force, a clause, an attitude or only possible. Example: `{eq: OPTION}`. */
  readonly kind?: PolicyKindFilter | null | undefined;
  /** Considerations it rests on. Example: `{some: {}}`. */
  readonly motivatedBy?: MotiveRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Those whom it would let buy. Example: `{some: {}}`. */
  readonly opensTo?: ActorRelationWhere | null | undefined;
  /** Considerations that speak against it. Example: `{some: {}}`. */
  readonly opposedBy?: MotiveRelationWhere | null | undefined;
  /** What it forbids. Example: `{some: {}}`. */
  readonly prohibits?: FactRelationWhere | null | undefined;
  /** What it is for. Example: `{some: {}}`. */
  readonly purposes?: MotiveRelationWhere | null | undefined;
  /** Questions that ask about it. Example: `{some: {}}`. */
  readonly questions?: QuestionRelationWhere | null | undefined;
  /** Those who do not accept it. Example: `{some: {}}`. */
  readonly refusedBy?: ActorRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** The form it would take. Example: `{some: {}}`. */
  readonly takesForm?: PolicyRelationWhere | null | undefined;
  /** What it would weaken. Example: `{some: {}}`. */
  readonly undercuts?: ChipRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** What qualifies a claim or relation, by the type that the model gives its relation. Example: `{terms: {}}`. */
export type QualifiersInput =
  {   /** Those of RateTerms. Example: `{}`. */
  readonly rateTerms: RateTermsInput; readonly terms?: never; }
  |  { readonly rateTerms?: never;   /** Those of Terms. Example: `{}`. */
  readonly terms: TermsInput; };

/** A Question; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type QuestionInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type QuestionRelationWhere = {
  /** All of them fit, or there is none. Example: `{askedBy: {some: {}}}`. */
  readonly all?: QuestionWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: QuestionWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: QuestionWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{askedBy: {some: {}}}`. */
export type QuestionWhere = {
  /** All of these hold. Example: `[{askedBy: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<QuestionWhere> | null | undefined;
  /** This does not hold. Example: `{askedBy: {some: {}}}`. */
  readonly NOT?: QuestionWhere | null | undefined;
  /** At least one of these holds. Example: `[{askedBy: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<QuestionWhere> | null | undefined;
  /** The decision it asks about. Example: `{name: {startsWith: "To"}}`. */
  readonly about?: PolicyWhere | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Sources that ask it. Example: `{some: {}}`. */
  readonly askedBy?: SourceRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Ways it may turn out. Example: `{some: {}}`. */
  readonly scenarios?: ScenarioRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** How a claim ranks among its rivals. Example: `PREFERRED`. */
export type Rank =
  /** Kept, but not to go by. */
  | 'DEPRECATED'
  /** As good as others. */
  | 'NORMAL'
  /** The one to go by. */
  | 'PREFERRED';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: PREFERRED}`. */
export type RankFilter = {
  /** Equal to. Example: `PREFERRED`. */
  readonly eq?: Rank | null | undefined;
  /** One of. Example: `[PREFERRED]`. */
  readonly in?: ReadonlyArray<Rank> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `PREFERRED`. */
  readonly ne?: Rank | null | undefined;
  /** None of, or null. Example: `[PREFERRED]`. */
  readonly notIn?: ReadonlyArray<Rank> | null | undefined;
};

/** How a claim ranks. Example: `{key: "F46", rank: PREFERRED}`. */
export type RankInput = {
  /** The version that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key of the claim. Example: `F46`. */
  readonly key: string;
  /** Its rank among its rivals. Example: `PREFERRED`. */
  readonly rank: Rank;
};

/** How exact an amount is. Example: `{}`. */
export type RateTermsInput = {
  /** True where the source says `about` or `approximately`. Example: `true`. */
  readonly approximate?: boolean | null | undefined;
  /** The unit. Example: `%`. */
  readonly unit?: string | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{unit: {eq: "%"}}`. */
export type RateTermsWhere = {
  /** All of these hold. Example: `[{unit: {eq: "%"}}]`. */
  readonly AND?: ReadonlyArray<RateTermsWhere> | null | undefined;
  /** This does not hold. Example: `{unit: {eq: "%"}}`. */
  readonly NOT?: RateTermsWhere | null | undefined;
  /** At least one of these holds. Example: `[{unit: {eq: "%"}}]`. */
  readonly OR?: ReadonlyArray<RateTermsWhere> | null | undefined;
  /** True where the source says `about` or `approximately`. Example: `{eq: true}`. */
  readonly approximate?: BooleanFilter | null | undefined;
  /** The unit. Example: `{eq: "%"}`. */
  readonly unit?: StringFilter | null | undefined;
};

/** A relation that needs no source. Example: `{relation: ASKS_ABOUT, subject: "tokyo", object: "japan"}`. */
export type RelateInput = {
  /** Tells relations of one type between the same things apart. Example: `first`. */
  readonly key?: string | null | undefined;
  /** The other end, by id. Example: `japan`. */
  readonly object: string;
  /** Its properties. Example: `{terms: {}}`. */
  readonly qualifiers?: QualifiersInput | null | undefined;
  /** The verb. Example: `ASKS_ABOUT`. */
  readonly relation: RelationType;
  /** The one end, by id. Example: `tokyo`. */
  readonly subject: string;
};

/** The verbs of this model: what a fact can claim, and how things are joined without facts. Example: `ACTED`. */
export type RelationType =
  /** `{subject} has {value}` */
  | 'ACTED'
  /** `{subject} is at the time {value}` */
  | 'ADMINISTRATION'
  /** `{subject} adopts {object}` */
  | 'ADOPTS'
  /** `{subject} aims to push {object}[ towards {product}]` */
  | 'AIMS_TO_PUSH'
  /** `{subject} approves[ {extent}][ the {trade} of] {object}[ by {seller}][ to {place}]` */
  | 'APPROVES'
  /** `{subject} approves procurement[ of {product}] by {object}` */
  | 'APPROVES_BUYER'
  /** `{subject} asks: {object}` */
  | 'ASKS'
  /** `{subject} asks about {object}`; without facts. */
  | 'ASKS_ABOUT'
  /** `Imports of {subject} are blocked at {object}` */
  | 'BLOCKED_AT'
  /** `{subject} blocks[ the {trade} of] {object}[ at {through}]` */
  | 'BLOCKS'
  /** `{subject} is called {value}` */
  | 'CALLED'
  /** `{subject} is CEO of {object}` */
  | 'CEO_OF'
  /** `{subject} changed {object}` */
  | 'CHANGED_POLICY'
  /** `{subject} are clauses of {object}` */
  | 'CLAUSE_OF'
  /** `{subject} comes with {object}` */
  | 'COMES_WITH'
  /** `{subject} competes with {object}` */
  | 'COMPETES_WITH'
  /** `{subject} is competitive in {value}` */
  | 'COMPETITIVE_IN'
  /** `{subject} concerns {object}`; without facts. */
  | 'CONCERNS'
  /** `{subject} covers {object}`; without facts. */
  | 'COVERS'
  /** `{subject} dates its {value}` */
  | 'DATES'
  /** `{subject} decided by {object}`; without facts. */
  | 'DECIDED_BY'
  /** `{subject}[ ({aspect})] is described as {value}` */
  | 'DESCRIBED_AS'
  /** `{subject} is domestic to {object}` */
  | 'DOMESTIC_TO'
  /** `{subject} is due on {value}` */
  | 'DUE_ON'
  /** `{subject} brings with it {object}` */
  | 'ENTAILS'
  /** `{subject} is an example of {object}` */
  | 'EXAMPLE_OF'
  /** `{subject} exports[ {product}] to {object}` */
  | 'EXPORTS_TO'
  /** `{subject} faces {object}` */
  | 'FACES'
  /** `{subject} go against {object}` */
  | 'GOES_AGAINST'
  /** `{subject} governs {object}`; without facts. */
  | 'GOVERNS'
  /** `{subject} has {value}` */
  | 'HAS_CHANCE'
  /** `{subject} has the condition: {object}` */
  | 'HAS_CONDITION'
  /** `{subject} has a likelihood of {value}` */
  | 'HAS_LIKELIHOOD'
  /** `{subject} has the purpose: {object}` */
  | 'HAS_PURPOSE'
  /** `{subject} has the scenario: {object}` */
  | 'HAS_SCENARIO'
  /** `{subject} hopes to secure {object}` */
  | 'HOPES_FOR'
  /** `{subject} makes {object}` */
  | 'MAKES'
  /** `{subject} may export[ {product}] to {object}[, {extent}]` */
  | 'MAY_EXPORT_TO'
  /** `{subject} is one of {object}` */
  | 'MEMBER_OF'
  /** `{subject} rests on: {object}` */
  | 'MOTIVATED_BY'
  /** `{subject} must[ {manner}] be shipped to {object}` */
  | 'MUST_SHIP_TO'
  /** `{subject} would[ {extent}] open[ the {trade} of][ {product}] to {object}` */
  | 'OPENS_TO'
  /** `{subject} is paid to {object}` */
  | 'PAID_TO'
  /** `{subject} part of {object}`; without facts. */
  | 'PART_OF'
  /** `{subject} is pausing[ the {trade} of] {object}[ as {purpose}]` */
  | 'PAUSES'
  /** `{subject}[ {manner}] prohibits {value}[ of {product}]` */
  | 'PROHIBITS'
  /** `{subject} was published {value}` */
  | 'PUBLISHED'
  /** `{subject} is to be pushed towards {object}[ by {by}]` */
  | 'PUSHED_TOWARDS'
  /** `{subject} has a rate of {value}[ {unit}][ ({approximate})]` */
  | 'RATE'
  /** `{subject} is refusing to accept {object}[ due to {purpose}]` */
  | 'REFUSES'
  /** `{subject} restricts[ the {trade} of] {object}[ to {place}]` */
  | 'RESTRICTS'
  /** `{subject} is similar to {value}` */
  | 'SIMILAR_TO'
  /** `{subject} speaks against {object}` */
  | 'SPEAKS_AGAINST'
  /** `{subject} speaks for {object}` */
  | 'SPEAKS_FOR'
  /** `{subject}[ are {manner} to] switch to {object}` */
  | 'SWITCHES_TO'
  /** `{subject} would be {object}` */
  | 'TAKES_FORM'
  /** `{subject} takes {value} minutes to read` */
  | 'TAKES_TO_READ'
  /** `{subject} test {object}` */
  | 'TESTS'
  /** `{subject} has the title {value}` */
  | 'TITLED'
  /** `{subject} could undercut[ the {aspect} of] {object}` */
  | 'UNDERCUTS'
  /** `{subject} is named as a vetted buyer under {object}` */
  | 'VETTED_UNDER'
  /** `{subject} visited {object}[ {manner}]` */
  | 'VISITED'
  /** `{subject} is written by {object}` */
  | 'WRITTEN_BY';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: ACTED}`. */
export type RelationTypeFilter = {
  /** Equal to. Example: `ACTED`. */
  readonly eq?: RelationType | null | undefined;
  /** One of. Example: `[ACTED]`. */
  readonly in?: ReadonlyArray<RelationType> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `ACTED`. */
  readonly ne?: RelationType | null | undefined;
  /** None of, or null. Example: `[ACTED]`. */
  readonly notIn?: ReadonlyArray<RelationType> | null | undefined;
};

/** A claim that is to be withdrawn. Example: `{key: "F46"}`. */
export type RetractInput = {
  /** The version that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key of the claim. Example: `F46`. */
  readonly key: string;
};

/** A Scenario; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type ScenarioInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type ScenarioRelationWhere = {
  /** All of them fit, or there is none. Example: `{questions: {some: {}}}`. */
  readonly all?: ScenarioWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: ScenarioWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: ScenarioWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{questions: {some: {}}}`. */
export type ScenarioWhere = {
  /** All of these hold. Example: `[{questions: {some: {}}}]`. */
  readonly AND?: ReadonlyArray<ScenarioWhere> | null | undefined;
  /** This does not hold. Example: `{questions: {some: {}}}`. */
  readonly NOT?: ScenarioWhere | null | undefined;
  /** At least one of these holds. Example: `[{questions: {some: {}}}]`. */
  readonly OR?: ReadonlyArray<ScenarioWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Conditions that would come with it. Example: `{some: {}}`. */
  readonly comesWith?: ConditionRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** How likely sources say that it is, in their words; none where none does, and `unstated` where one leaves it open. Example: `{some: {}}`. */
  readonly likelihood?: FactRelationWhere | null | undefined;
  /** Reasons given for it. Example: `{some: {}}`. */
  readonly motivatedBy?: MotiveRelationWhere | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** Questions it would answer. Example: `{some: {}}`. */
  readonly questions?: QuestionRelationWhere | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
};

/** A Source; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type SourceInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The `revision` of it that the caller has seen; another one refuses the change. Example: `1`. */
  readonly expectedVersion?: number | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** Its passages. Example: `[{label: "S1", text: "…"}]`. */
  readonly passages?: ReadonlyArray<PassageInput> | null | undefined;
  /** When it was published, as exactly as it says. Example: `{on: "2026-01"}`. */
  readonly publishedOn?: FuzzyDateInput | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
  /** Where it can be read. Example: `https://example.org/h200`. */
  readonly url?: string | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type SourceRelationWhere = {
  /** All of them fit, or there is none. Example: `{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}`. */
  readonly all?: SourceWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Only those to which a claim leads that fits are looked at by all of the above; none where the relation has no such claims. Example: `{modality: {eq: ASSERTED}}`. */
  readonly fact?: FactWhere | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: SourceWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: SourceWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}`. */
export type SourceWhere = {
  /** All of these hold. Example: `[{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}]`. */
  readonly AND?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This does not hold. Example: `{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}`. */
  readonly NOT?: SourceWhere | null | undefined;
  /** At least one of these holds. Example: `[{retractedAt: {eq: "2026-01-31T12:00:00.000Z"}}]`. */
  readonly OR?: ReadonlyArray<SourceWhere> | null | undefined;
  /** All names, the primary one first, in any script. Example: `{some: {}}`. */
  readonly aliases?: AliasRelationWhere | null | undefined;
  /** Questions it asks. Example: `{some: {}}`. */
  readonly asks?: QuestionRelationWhere | null | undefined;
  /** What it dates by a heading of its own. Example: `{some: {}}`. */
  readonly dates?: FactRelationWhere | null | undefined;
  /** One plain sentence on what it is. Example: `{eq: "The capital of Japan"}`. */
  readonly description?: StringFilter | null | undefined;
  /**
   * Facts it has a part in: as subject, object, qualifier or scenario; denied ones too. Without `asOf` those of the actual
   * world, and of a scenario its own; a `where` that names `scenario`, `key` or `id` finds those of any. Example: `{some: {}}`.
   */
  readonly facts?: FactRelationWhere | null | undefined;
  /** The key as people write it. Example: `{eq: "tokyo"}`. */
  readonly id?: IdFilter | null | undefined;
  /** The primary name. Example: `{eq: "Tokyo"}`. */
  readonly name?: StringFilter | null | undefined;
  /** When it says it was published. Example: `{some: {}}`. */
  readonly published?: FactRelationWhere | null | undefined;
  /** When it was published, as exactly as it says. Example: `{overlaps: "2026"}`. */
  readonly publishedOn?: FuzzyDateFilter | null | undefined;
  /** How many minutes it takes to read, by its own account. Example: `{some: {}}`. */
  readonly readingMinutes?: FactRelationWhere | null | undefined;
  /**
   * When it was retracted, with all that no other source supports; null unless it was, or where facts cite it anew since.
   * It is listed all the same, so that one can see why. Example: `{eq: "2026-01-31T12:00:00.000Z"}`.
   */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** Found by these words, as `search` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: `tokyo bay`. */
  readonly search?: string | null | undefined;
  /** Its title, as it stands. Example: `{some: {}}`. */
  readonly title?: FactRelationWhere | null | undefined;
  /** What sources expressly leave open about it. Example: `{some: {}}`. */
  readonly unstated?: UnstatedRelationWhere | null | undefined;
  /** Where it can be read. Example: `{eq: "https://example.org/h200"}`. */
  readonly url?: StringFilter | null | undefined;
  /** Who wrote it. Example: `{some: {}}`. */
  readonly writtenBy?: PersonRelationWhere | null | undefined;
};

/** Whether a passage supports or disputes a claim. Example: `SUPPORTS`. */
export type Stance =
  /** It says otherwise. */
  | 'DISPUTES'
  /** It says so. */
  | 'SUPPORTS';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: SUPPORTS}`. */
export type StanceFilter = {
  /** Equal to. Example: `SUPPORTS`. */
  readonly eq?: Stance | null | undefined;
  /** One of. Example: `[SUPPORTS]`. */
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `SUPPORTS`. */
  readonly ne?: Stance | null | undefined;
  /** None of, or null. Example: `[SUPPORTS]`. */
  readonly notIn?: ReadonlyArray<Stance> | null | undefined;
};

/** Conditions on a text. Several in one object must all hold. Case counts unless `ignoreCase` is true. Example: `{startsWith: "To"}`. */
export type StringFilter = {
  /** Has this text within it. Example: `oky`. */
  readonly contains?: string | null | undefined;
  /** Ends with this text. Example: `kyo`. */
  readonly endsWith?: string | null | undefined;
  /** Equal to. Example: `Tokyo`. */
  readonly eq?: string | null | undefined;
  /** Case does not count in any condition of this object. Example: `{eq: "TOKYO", ignoreCase: true}`. */
  readonly ignoreCase?: boolean | null | undefined;
  /** One of. Example: `["Tokyo", "Kyoto"]`. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `Tokyo`. */
  readonly ne?: string | null | undefined;
  /** None of, or null. Example: `["Tokyo", "Kyoto"]`. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Begins with this text. Example: `To`. */
  readonly startsWith?: string | null | undefined;
};

/** What qualifies a claim beyond its two ends; each relation uses the few of these that it needs. Example: `{}`. */
export type TermsInput = {
  /** Which side of the other end it touches. Example: `market share`. */
  readonly aspect?: string | null | undefined;
  /** Who does it, where that is neither end. Example: the Chinese government pushes Baidu. */
  readonly by?: string | null | undefined;
  /** The condition it belongs to. Example: third-party testing. */
  readonly condition?: string | null | undefined;
  /** The event it belongs to. Example: Jensen Huang's visit. */
  readonly event?: string | null | undefined;
  /** How far it reaches, in the source's words. Example: `in principle`, `fully`. */
  readonly extent?: string | null | undefined;
  /** The group of which the subject is an example. Example: domestic tech giants. */
  readonly group?: string | null | undefined;
  /** How it is done, in the source's words. Example: `strictly`, `personally`. */
  readonly manner?: string | null | undefined;
  /** Where the goods go. Example: China. */
  readonly place?: string | null | undefined;
  /** The policy it belongs to. Example: the US export policy on the H200. */
  readonly policy?: string | null | undefined;
  /** The goods. Example: the H200. */
  readonly product?: string | null | undefined;
  /** What it is for, or why. Example: national security concerns. */
  readonly purpose?: string | null | undefined;
  /** Who sells. Example: Nvidia. */
  readonly seller?: string | null | undefined;
  /** The authority at which it happens. Example: Chinese customs. */
  readonly through?: string | null | undefined;
  /** Which way the goods go. Example: `EXPORT`. */
  readonly trade?: Trade | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{trade: {eq: EXPORT}}`. */
export type TermsWhere = {
  /** All of these hold. Example: `[{trade: {eq: EXPORT}}]`. */
  readonly AND?: ReadonlyArray<TermsWhere> | null | undefined;
  /** This does not hold. Example: `{trade: {eq: EXPORT}}`. */
  readonly NOT?: TermsWhere | null | undefined;
  /** At least one of these holds. Example: `[{trade: {eq: EXPORT}}]`. */
  readonly OR?: ReadonlyArray<TermsWhere> | null | undefined;
  /** Which side of the other end it touches. Example: `{eq: "market share"}`. */
  readonly aspect?: StringFilter | null | undefined;
  /** Who does it, where that is neither end. Example: `{name: {startsWith: "To"}}`. */
  readonly by?: ActorWhere | null | undefined;
  /** The condition it belongs to. Example: `{name: {startsWith: "To"}}`. */
  readonly condition?: ConditionWhere | null | undefined;
  /** The event it belongs to. Example: `{name: {startsWith: "To"}}`. */
  readonly event?: EventWhere | null | undefined;
  /** How far it reaches, in the source's words. Example: `{eq: "in principle"}`. */
  readonly extent?: StringFilter | null | undefined;
  /** The group of which the subject is an example. Example: `{name: {startsWith: "To"}}`. */
  readonly group?: GroupWhere | null | undefined;
  /** How it is done, in the source's words. Example: `{eq: "strictly"}`. */
  readonly manner?: StringFilter | null | undefined;
  /** Where the goods go. Example: `{name: {startsWith: "To"}}`. */
  readonly place?: PlaceWhere | null | undefined;
  /** The policy it belongs to. Example: `{name: {startsWith: "To"}}`. */
  readonly policy?: PolicyWhere | null | undefined;
  /** The goods. Example: `{name: {startsWith: "To"}}`. */
  readonly product?: ChipWhere | null | undefined;
  /** What it is for, or why. Example: `{name: {startsWith: "To"}}`. */
  readonly purpose?: MotiveWhere | null | undefined;
  /** Who sells. Example: `{name: {startsWith: "To"}}`. */
  readonly seller?: CompanyWhere | null | undefined;
  /** The authority at which it happens. Example: `{name: {startsWith: "To"}}`. */
  readonly through?: AgencyWhere | null | undefined;
  /** Which way the goods go. Example: `{eq: EXPORT}`. */
  readonly trade?: TradeFilter | null | undefined;
};

/** Which way goods go. Example: `EXPORT`. */
export type Trade =
  /** Out of the country. Example: the US government approves the export of the H200. */
  | 'EXPORT'
  /** Into the country. Example: Chinese customs block the import of the H200. */
  | 'IMPORT'
  /** From seller to buyer, wherever they are. Example: procurement by Alibaba. */
  | 'PURCHASE';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: EXPORT}`. */
export type TradeFilter = {
  /** Equal to. Example: `EXPORT`. */
  readonly eq?: Trade | null | undefined;
  /** One of. Example: `[EXPORT]`. */
  readonly in?: ReadonlyArray<Trade> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `EXPORT`. */
  readonly ne?: Trade | null | undefined;
  /** None of, or null. Example: `[EXPORT]`. */
  readonly notIn?: ReadonlyArray<Trade> | null | undefined;
};

/** What a node can be: the types of entities of this model, facts and passages; an interface or union stands for all that are of it. Example: `Node`. */
export type TypeName =
  /** Anyone who acts or is dealt with. Example: Nvidia, the US government, Jensen Huang, third-party laboratories. */
  | 'Actor'
  /** An authority of a government. Example: Chinese customs, Chinese regulators. */
  | 'Agency'
  /** A chip, a series of chips, or a class of them. Example: H200, the Ascend series, domestic AI chips. */
  | 'Chip'
  /** A firm. Example: Nvidia, ByteDance, Huawei. */
  | 'Company'
  /** Something that must be met, paid or endured. Example: a surcharge on each sale. */
  | 'Condition'
  /** A thing with an id and a name: a person, a place, a thing, a source. Example: Tokyo. */
  | 'Entity'
  /** Something that happened. Example: Jensen Huang's visit, customs blockages. */
  | 'Event'
  /** One claim of a relation, with its qualifiers, polarity, times and citations. Example: `Tokyo lies on Tokyo Bay`. */
  | 'Fact'
  /** The government of a country, or of several. Example: the Chinese government, also called Beijing. */
  | 'Government'
  /** Several that a source does not name one by one. Example: a few key internet giants, US technology. */
  | 'Group'
  /** What can have a purpose or a reason. Example: the testing of chips, a visit, a scenario. */
  | 'Motivated'
  /** A consideration, aim, purpose or concern. Example: reducing reliance on US technology. */
  | 'Motive'
  /** Anything that `node(id:)` finds: an entity, a fact or a passage. Example: Tokyo, `F46.1`, `almanac#S5`. */
  | 'Node'
  /** A numbered place in a source: what a citation points at. Example: `almanac#S5`. */
  | 'Passage'
  /** A human being. Example: Jensen Huang. */
  | 'Person'
  /** A country, region or city. Example: China. */
  | 'Place'
  /** A policy, a clause, a stance, or a decision that is merely possible. Example: the US export policy on the H200. */
  | 'Policy'
  /** A question that a source leaves open. Example: will China approve the purchase of H200 chips? */
  | 'Question'
  /** One way a question may turn out; its facts hold only in it. Example: the pessimistic scenario. */
  | 'Scenario'
  /** A document, data set or person that says something. Example: the article by Kimi. */
  | 'Source';

/** Conditions on a choice. Several in one object must all hold. Example: `{eq: Node}`. */
export type TypeNameFilter = {
  /** Equal to. Example: `Node`. */
  readonly eq?: TypeName | null | undefined;
  /** One of. Example: `[Node]`. */
  readonly in?: ReadonlyArray<TypeName> | null | undefined;
  /** Whether there is no value. Example: `true`. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or null. Example: `Node`. */
  readonly ne?: TypeName | null | undefined;
  /** None of, or null. Example: `[Node]`. */
  readonly notIn?: ReadonlyArray<TypeName> | null | undefined;
};

/** What was merged and is taken apart. Example: `{ids: ["edo"]}`. */
export type UnmergeInput = {
  /** Entities that were merged, by their ids of before, at most 100. Example: `["edo"]`. */
  readonly ids: ReadonlyArray<string>;
};

/** Something that a source expressly leaves open. Example: `{field: "price", note: "what it costs"}`. */
export type UnstatedInput = {
  /** The passages where one would look for it. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** What is left open. Example: `price`. */
  readonly field: string;
  /** What exactly. Example: `what it costs`. */
  readonly note?: string | null | undefined;
};

/** Conditions on what a field leads to; all of those given must hold. Example: `{count: {gte: 2}}`. */
export type UnstatedRelationWhere = {
  /** All of them fit, or there is none. Example: `{field: {eq: "payer"}}`. */
  readonly all?: UnstatedWhere | null | undefined;
  /** How many there are. Example: `{gte: 2}`. */
  readonly count?: IntFilter | null | undefined;
  /** Not one of them fits. Example: `{}`: there is none. */
  readonly none?: UnstatedWhere | null | undefined;
  /** At least one of them fits. Example: `{}`: there is one. */
  readonly some?: UnstatedWhere | null | undefined;
};

/** Conditions; all of those given must hold. Example: `{field: {eq: "payer"}}`. */
export type UnstatedWhere = {
  /** All of these hold. Example: `[{field: {eq: "payer"}}]`. */
  readonly AND?: ReadonlyArray<UnstatedWhere> | null | undefined;
  /** This does not hold. Example: `{field: {eq: "payer"}}`. */
  readonly NOT?: UnstatedWhere | null | undefined;
  /** At least one of these holds. Example: `[{field: {eq: "payer"}}]`. */
  readonly OR?: ReadonlyArray<UnstatedWhere> | null | undefined;
  /** What is not stated. Example: `{eq: "payer"}`. */
  readonly field?: StringFilter | null | undefined;
  /** What it is left open of, and the word for it. Example: `{eq: "F46/payer"}`. */
  readonly id?: IdFilter | null | undefined;
  /** What exactly is left open. Example: `{eq: "in which year it was founded"}`. */
  readonly note?: StringFilter | null | undefined;
  /** The passages where one would look for it. Example: `{some: {}}`. */
  readonly passages?: PassageRelationWhere | null | undefined;
  /** The source that leaves it open. Example: `{name: {startsWith: "To"}}`. */
  readonly source?: SourceWhere | null | undefined;
};

export type AddCompanyMutationVariables = Exact<{
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
  reason?: string | null | undefined;
}>;


export type AddCompanyMutation = { readonly applyChanges: { readonly applied: boolean, readonly items: ReadonlyArray<{ readonly status: ChangeStatus, readonly node:
        | { readonly id: string }
        | { readonly sentence: string, readonly modality: Modality | null, readonly id: string }
       | null }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type WatchChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  where?: ChangeWhere | null | undefined;
}>;


export type WatchChangesSubscription = { readonly changes: { readonly cursor: string, readonly node: { readonly recordedAt: string, readonly kind: HistoryKind, readonly aboutId: string | null, readonly by: string | null, readonly reason: string | null, readonly fact: { readonly sentence: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } } };

export type WhoIsHuangQueryVariables = Exact<{
  name?: string;
}>;


export type WhoIsHuangQuery = { readonly entity:
    | (
      { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly lang: string | null, readonly citations: ReadonlyArray<{ readonly passage: { readonly label: string, readonly text: string, readonly source: { readonly name: string } } }> }> }
      & { readonly __typename: 'Agency' | 'Chip' | 'Company' | 'Condition' | 'Event' | 'Government' | 'Group' | 'Motive' | 'Place' | 'Policy' | 'Question' | 'Scenario' | 'Source' }
    )
    | (
      { readonly id: string, readonly name: string, readonly ceoOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly lang: string | null, readonly citations: ReadonlyArray<{ readonly passage: { readonly label: string, readonly text: string, readonly source: { readonly name: string } } }> }> }
      & { readonly __typename: 'Person' }
    )
   | null };

export type ClaimFragment = { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> };

export type WhoIsBeijingQueryVariables = Exact<{
  name?: string;
}>;


export type WhoIsBeijingQuery = { readonly entity: (
    { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }
    & { readonly __typename: 'Agency' | 'Chip' | 'Company' | 'Condition' | 'Event' | 'Government' | 'Group' | 'Motive' | 'Person' | 'Place' | 'Policy' | 'Question' | 'Scenario' | 'Source' }
  ) | null };

export type DomesticChipsQueryVariables = Exact<{
  class?: string;
}>;


export type DomesticChipsQuery = { readonly chip: { readonly name: string, readonly examples: { readonly open: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: ChipKind, readonly madeBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type CountryVisitedQueryVariables = Exact<{
  person?: string;
}>;


export type CountryVisitedQuery = { readonly person: { readonly name: string, readonly visited: { readonly edges: ReadonlyArray<{ readonly manner: string | null, readonly node: (
          { readonly name: string }
          & { readonly __typename: 'Place' }
        ), readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly validFrom: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type SurchargeQueryVariables = Exact<{
  condition?: string;
}>;


export type SurchargeQuery = { readonly condition: { readonly name: string, readonly rate: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly dueOn: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } } | null };

export type ConditionsOfApprovalQueryVariables = Exact<{
  government?: string;
  chip?: string;
}>;


export type ConditionsOfApprovalQuery = { readonly government: { readonly name: string, readonly approves: { readonly edges: ReadonlyArray<{ readonly trade: Trade | null, readonly extent: string | null, readonly seller: { readonly name: string } | null, readonly place: { readonly name: string } | null, readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly policy: { readonly name: string, readonly conditions: { readonly open: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: ConditionKind, readonly rate: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly dueOn: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly paidTo: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly rules: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null }> } } | null };

export type ConditionInFullFragment = { readonly name: string, readonly kind: ConditionKind, readonly rate: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly dueOn: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly paidTo: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly rules: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } };

export type VettedBuyersQueryVariables = Exact<{ [key: string]: never; }>;


export type VettedBuyersQuery = { readonly conditions: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly vettedBuyers: { readonly open: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly open: boolean, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }> } };

export type PushedAndVettedQueryVariables = Exact<{
  series?: string;
  chip?: string;
}>;


export type PushedAndVettedQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly pushedTowards: { readonly open: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly examples: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }, readonly by: { readonly name: string } | null, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly vettedUnder: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly open: boolean, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }> } };

export type RivalsOfH200QueryVariables = Exact<{
  chip?: string;
}>;


export type RivalsOfH200Query = { readonly chip: { readonly name: string, readonly competesWith: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: ChipKind, readonly exampleOf: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly madeBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }, readonly fact: { readonly basis: Basis, readonly note: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type HuangAndHuaweiQueryVariables = Exact<{
  person?: string;
  company?: string;
}>;


export type HuangAndHuaweiQuery = { readonly person: { readonly name: string, readonly ceoOf: { readonly edges: ReadonlyArray<{ readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly makes: { readonly edges: ReadonlyArray<{ readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly policies: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly undercuts: { readonly edges: ReadonlyArray<{ readonly aspect: string | null, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly examples: { readonly edges: ReadonlyArray<{ readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly madeBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } }> } } }> } }> } } }> } } }> } } | null, readonly direct: { readonly totalCount: number } };

export type UndercutFragment = { readonly edges: ReadonlyArray<{ readonly aspect: string | null, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly examples: { readonly edges: ReadonlyArray<{ readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null, readonly node: { readonly name: string, readonly madeBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } }> } } }> };

export type ApprovalInJanuaryQueryVariables = Exact<{
  month?: string;
  government?: string;
  chip?: string;
}>;


export type ApprovalInJanuaryQuery = { readonly facts: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly validFrom: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly validTo: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string, readonly entity: { readonly conditions: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } | null }>, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } };

export type DatedToJanuaryQueryVariables = Exact<{
  month?: string;
}>;


export type DatedToJanuaryQuery = { readonly facts: { readonly nodes: ReadonlyArray<{ readonly relation: RelationType, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly subject: { readonly name: string }, readonly object: { readonly name: string } | null, readonly validFrom: { readonly text: string, readonly precision: DatePrecision } | null, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } };

export type TestedBeforeDeliveryQueryVariables = Exact<{
  chip?: string;
}>;


export type TestedBeforeDeliveryQuery = { readonly chip: { readonly name: string, readonly mustShipTo: { readonly edges: ReadonlyArray<{ readonly manner: string | null, readonly condition: { readonly name: string } | null, readonly node: { readonly name: string }, readonly fact: { readonly note: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly testedBy: { readonly edges: ReadonlyArray<{ readonly condition: { readonly name: string } | null, readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type AuthorAndDateQueryVariables = Exact<{
  title?: string;
}>;


export type AuthorAndDateQuery = { readonly source: { readonly name: string, readonly writtenBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly publishedOn: { readonly text: string, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision } | null, readonly published: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly unstated: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> }, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null, readonly passages: ReadonlyArray<{ readonly label: string }> }> } | null };

export type PossiblyNowQueryVariables = Exact<{
  government?: string;
  modality?: Modality;
}>;


export type PossiblyNowQuery = { readonly government: { readonly name: string, readonly facts: { readonly nodes: ReadonlyArray<{ readonly relation: RelationType, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly object: { readonly name: string } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly alternatives: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } } | null };

export type LimitedOpeningQueryVariables = Exact<{
  policy?: string;
}>;


export type LimitedOpeningQuery = { readonly policy: { readonly name: string, readonly kind: PolicyKind, readonly adoptedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly attributedTo: { readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }> } | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type PessimisticScenarioQueryVariables = Exact<{
  scenario?: string;
}>;


export type PessimisticScenarioQuery = { readonly scenario: { readonly name: string, readonly motivatedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly facts: { readonly nodes: ReadonlyArray<{ readonly relation: RelationType, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly subject: { readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }> }, readonly object: { readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }> } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly causedBy: ReadonlyArray<{ readonly sentence: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } } | null };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { readonly questions: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly about: { readonly name: string } | null, readonly scenarios: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }> }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly unstated: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }> } };

export type BlanketOpeningQueryVariables = Exact<{
  policy?: string;
}>;


export type BlanketOpeningQuery = { readonly policy: { readonly name: string, readonly facts: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly subject:
          | { readonly name: string }
          | { readonly name: string, readonly takesForm: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } }
        , readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } } | null };

export type WhoPaysQueryVariables = Exact<{
  condition?: string;
}>;


export type WhoPaysQuery = { readonly condition: { readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null, readonly passages: ReadonlyArray<{ readonly label: string, readonly text: string }> }>, readonly paidTo: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly unstated: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null };

export type WhatBearsOnItQueryVariables = Exact<{
  question?: string;
}>;


export type WhatBearsOnItQuery = { readonly question: { readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }>, readonly about: { readonly name: string, readonly chances: { readonly nodes: ReadonlyArray<{ readonly sentence: string }> }, readonly favouredBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly basis: Basis, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly confidence: { readonly score: number }, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly opposedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly basis: Basis, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly confidence: { readonly score: number }, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> } } | null, readonly scenarios: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly unstated: ReadonlyArray<{ readonly field: string, readonly note: string | null }>, readonly assumes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly basis: Basis, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly confidence: { readonly score: number }, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null }> }, readonly comesWith: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }> } }> } } | null };

export type DriverFragment = { readonly node: { readonly name: string }, readonly fact: { readonly basis: Basis, readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly confidence: { readonly score: number }, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality | null, readonly polarity: Polarity, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly role: CitationRole, readonly modality: Modality, readonly hedge: string | null, readonly quote: string | null, readonly passage: { readonly label: string, readonly text: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const ConditionInFullFragmentDoc = new TypedDocumentString(`
    fragment ConditionInFull on Condition {
  name
  kind
  rate(first: 2) {
    nodes {
      value
      qualifiers {
        name
        value
      }
      ...Claim
    }
  }
  dueOn(first: 2) {
    nodes {
      value
      ...Claim
    }
  }
  paidTo(first: 2) {
    edges {
      node {
        name
      }
      fact {
        ...Claim
      }
    }
  }
  rules: facts(role: QUALIFIER, first: 5) {
    nodes {
      ...Claim
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`, {"fragmentName":"ConditionInFull"}) as unknown as TypedDocumentString<ConditionInFullFragment, unknown>;
export const UndercutFragmentDoc = new TypedDocumentString(`
    fragment Undercut on ChipTermsConnection {
  edges {
    aspect
    fact {
      ...Claim
    }
    node {
      name
      examples(where: {madeBy: {some: {name: {eq: $company}}}}, first: 3) {
        edges {
          fact {
            ...Claim
          }
          node {
            name
            madeBy(first: 2) {
              edges {
                node {
                  name
                }
                fact {
                  ...Claim
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`, {"fragmentName":"Undercut"}) as unknown as TypedDocumentString<UndercutFragment, unknown>;
export const DriverFragmentDoc = new TypedDocumentString(`
    fragment Driver on MotiveEdge {
  node {
    name
  }
  fact {
    ...Claim
    basis
    confidence {
      score
    }
    premises {
      ...Claim
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`, {"fragmentName":"Driver"}) as unknown as TypedDocumentString<DriverFragment, unknown>;
export const AddCompanyDocument = new TypedDocumentString(`
    mutation AddCompany($changes: [ChangeInput!]!, $reason: String) {
  applyChanges(changes: $changes, reason: $reason) {
    applied
    items {
      status
      node {
        id
        ... on Fact {
          sentence
          modality
        }
      }
    }
    errors {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddCompanyMutation, AddCompanyMutationVariables>;
export const WatchChangesDocument = new TypedDocumentString(`
    "Changes as they are made, behind the last one that was told"
subscription WatchChanges($after: String, $where: ChangeWhere) {
  changes(after: $after, where: $where) {
    cursor
    node {
      recordedAt
      kind
      aboutId
      by
      reason
      fact {
        sentence
      }
      changes {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WatchChangesSubscription, WatchChangesSubscriptionVariables>;
export const WhoIsHuangDocument = new TypedDocumentString(`
    query WhoIsHuang($name: String! = "Huang") {
  entity(by: {name: $name}) {
    __typename
    id
    name
    aliases {
      name
      lang
      citations {
        passage {
          source {
            name
          }
          label
          text
        }
      }
    }
    ... on Person {
      ceoOf {
        edges {
          node {
            name
          }
          fact {
            ...Claim
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<WhoIsHuangQuery, WhoIsHuangQueryVariables>;
export const WhoIsBeijingDocument = new TypedDocumentString(`
    query WhoIsBeijing($name: String! = "Beijing") {
  entity(by: {name: $name}) {
    __typename
    id
    name
    aliases {
      name
      citations {
        role
        quote
        passage {
          label
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsBeijingQuery, WhoIsBeijingQueryVariables>;
export const DomesticChipsDocument = new TypedDocumentString(`
    query DomesticChips($class: String! = "domestic AI chips") {
  chip(by: {name: $class}) {
    name
    examples {
      open
      edges {
        node {
          name
          kind
          madeBy {
            edges {
              node {
                name
              }
              fact {
                ...Claim
              }
            }
          }
        }
        fact {
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<DomesticChipsQuery, DomesticChipsQueryVariables>;
export const CountryVisitedDocument = new TypedDocumentString(`
    query CountryVisited($person: String! = "Jensen Huang") {
  person(by: {name: $person}) {
    name
    visited {
      edges {
        node {
          __typename
          name
        }
        manner
        fact {
          validFrom {
            text
            earliest
            latest
          }
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<CountryVisitedQuery, CountryVisitedQueryVariables>;
export const SurchargeDocument = new TypedDocumentString(`
    query Surcharge($condition: String! = "surcharge") {
  condition(by: {name: $condition}) {
    name
    rate {
      nodes {
        value
        qualifiers {
          name
          value
        }
        ...Claim
      }
    }
    dueOn {
      nodes {
        value
        ...Claim
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<SurchargeQuery, SurchargeQueryVariables>;
export const ConditionsOfApprovalDocument = new TypedDocumentString(`
    query ConditionsOfApproval($government: String! = "US government", $chip: String! = "H200") {
  government(by: {name: $government}) {
    name
    approves(where: {name: {eq: $chip}}, first: 5) {
      edges {
        trade
        extent
        seller {
          name
        }
        place {
          name
        }
        node {
          name
        }
        fact {
          ...Claim
        }
        policy {
          name
          conditions(first: 10) {
            open
            edges {
              node {
                ...ConditionInFull
              }
              fact {
                ...Claim
              }
            }
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}
fragment ConditionInFull on Condition {
  name
  kind
  rate(first: 2) {
    nodes {
      value
      qualifiers {
        name
        value
      }
      ...Claim
    }
  }
  dueOn(first: 2) {
    nodes {
      value
      ...Claim
    }
  }
  paidTo(first: 2) {
    edges {
      node {
        name
      }
      fact {
        ...Claim
      }
    }
  }
  rules: facts(role: QUALIFIER, first: 5) {
    nodes {
      ...Claim
    }
  }
}`) as unknown as TypedDocumentString<ConditionsOfApprovalQuery, ConditionsOfApprovalQueryVariables>;
export const VettedBuyersDocument = new TypedDocumentString(`
    query VettedBuyers {
  conditions(where: {kind: {eq: BUYER_VETTING}}) {
    nodes {
      name
      vettedBuyers {
        open
        edges {
          node {
            name
          }
          fact {
            open
            ...Claim
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<VettedBuyersQuery, VettedBuyersQueryVariables>;
export const PushedAndVettedDocument = new TypedDocumentString(`
    query PushedAndVetted($series: String! = "Ascend series", $chip: String! = "H200") {
  companies(
    where: {pushedTowards: {some: {examples: {some: {name: {eq: $series}}}}}, vettedUnder: {some: {policies: {some: {covers: {some: {name: {eq: $chip}}}}}}}}
  ) {
    nodes {
      name
      pushedTowards(first: 5) {
        open
        edges {
          node {
            name
            examples(where: {name: {eq: $series}}, first: 1) {
              edges {
                node {
                  name
                }
                fact {
                  ...Claim
                }
              }
            }
          }
          by {
            name
          }
          fact {
            ...Claim
          }
        }
      }
      vettedUnder(first: 5) {
        edges {
          node {
            name
          }
          fact {
            open
            ...Claim
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<PushedAndVettedQuery, PushedAndVettedQueryVariables>;
export const RivalsOfH200Document = new TypedDocumentString(`
    query RivalsOfH200($chip: String! = "H200") {
  chip(by: {name: $chip}) {
    name
    competesWith {
      edges {
        node {
          name
          kind
          exampleOf {
            nodes {
              name
            }
          }
          madeBy {
            edges {
              node {
                name
              }
              fact {
                ...Claim
              }
            }
          }
        }
        fact {
          basis
          note
          premises {
            ...Claim
          }
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<RivalsOfH200Query, RivalsOfH200QueryVariables>;
export const HuangAndHuaweiDocument = new TypedDocumentString(`
    query HuangAndHuawei($person: String! = "Jensen Huang", $company: String! = "Huawei") {
  person(by: {name: $person}) {
    name
    ceoOf(first: 2) {
      edges {
        fact {
          ...Claim
        }
        node {
          name
          makes(first: 5) {
            edges {
              fact {
                ...Claim
              }
              node {
                name
                policies(
                  where: {undercuts: {some: {examples: {some: {madeBy: {some: {name: {eq: $company}}}}}}}}
                  first: 3
                ) {
                  nodes {
                    name
                    undercuts(first: 3) {
                      ...Undercut
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  direct: facts(
    where: {OR: [{subject: {name: {eq: $person}}, object: {name: {eq: $company}}}, {subject: {name: {eq: $company}}, object: {name: {eq: $person}}}]}
  ) {
    totalCount
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}
fragment Undercut on ChipTermsConnection {
  edges {
    aspect
    fact {
      ...Claim
    }
    node {
      name
      examples(where: {madeBy: {some: {name: {eq: $company}}}}, first: 3) {
        edges {
          fact {
            ...Claim
          }
          node {
            name
            madeBy(first: 2) {
              edges {
                node {
                  name
                }
                fact {
                  ...Claim
                }
              }
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HuangAndHuaweiQuery, HuangAndHuaweiQueryVariables>;
export const ApprovalInJanuaryDocument = new TypedDocumentString(`
    query ApprovalInJanuary($month: String! = "2026-01", $government: String! = "US government", $chip: String! = "H200") {
  facts(
    where: {relation: {eq: APPROVES}, subject: {name: {eq: $government}}, object: {name: {eq: $chip}}, NOT: {OR: [{validFrom: {after: $month}}, {validTo: {before: $month}}]}}
  ) {
    nodes {
      ...Claim
      validFrom {
        text
        earliest
        latest
      }
      validTo {
        text
        earliest
        latest
      }
      qualifiers {
        name
        value
        entity {
          ... on Policy {
            conditions {
              nodes {
                name
              }
            }
          }
        }
      }
      unstated {
        field
        note
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<ApprovalInJanuaryQuery, ApprovalInJanuaryQueryVariables>;
export const DatedToJanuaryDocument = new TypedDocumentString(`
    query DatedToJanuary($month: String! = "2026-01") {
  facts(where: {validFrom: {within: $month}}, first: 50) {
    nodes {
      relation
      subject {
        name
      }
      object {
        name
      }
      validFrom {
        text
        precision
      }
      ...Claim
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<DatedToJanuaryQuery, DatedToJanuaryQueryVariables>;
export const TestedBeforeDeliveryDocument = new TypedDocumentString(`
    query TestedBeforeDelivery($chip: String! = "H200") {
  chip(by: {name: $chip}) {
    name
    mustShipTo {
      edges {
        manner
        condition {
          name
        }
        node {
          name
        }
        fact {
          note
          ...Claim
        }
      }
    }
    testedBy {
      edges {
        condition {
          name
        }
        node {
          name
        }
        fact {
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<TestedBeforeDeliveryQuery, TestedBeforeDeliveryQueryVariables>;
export const AuthorAndDateDocument = new TypedDocumentString(`
    query AuthorAndDate($title: String! = "China will approve the purchase of Nvidia H200 chips?") {
  source(by: {name: $title}) {
    name
    writtenBy {
      edges {
        node {
          name
        }
        fact {
          ...Claim
        }
      }
    }
    publishedOn {
      text
      earliest
      latest
      precision
    }
    published {
      nodes {
        value
        unstated {
          field
        }
        ...Claim
      }
    }
    unstated {
      field
      note
      passages {
        label
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<AuthorAndDateQuery, AuthorAndDateQueryVariables>;
export const PossiblyNowDocument = new TypedDocumentString(`
    query PossiblyNow($government: String! = "China", $modality: Modality! = POSSIBLE) {
  government(by: {name: $government}) {
    name
    facts(role: SUBJECT, where: {modality: {eq: $modality}}) {
      nodes {
        relation
        object {
          name
        }
        qualifiers {
          name
          value
        }
        alternatives {
          sentence
          modality
        }
        ...Claim
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<PossiblyNowQuery, PossiblyNowQueryVariables>;
export const LimitedOpeningDocument = new TypedDocumentString(`
    query LimitedOpening($policy: String! = "limited opening") {
  policy(by: {name: $policy}) {
    name
    kind
    adoptedBy {
      edges {
        node {
          name
        }
        fact {
          ...Claim
          citations {
            attributedTo {
              name
              unstated {
                field
                note
              }
            }
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<LimitedOpeningQuery, LimitedOpeningQueryVariables>;
export const PessimisticScenarioDocument = new TypedDocumentString(`
    query PessimisticScenario($scenario: String! = "Pessimistic Scenario") {
  scenario(by: {name: $scenario}) {
    name
    motivatedBy {
      edges {
        node {
          name
        }
        fact {
          ...Claim
        }
      }
    }
    facts(role: SCENARIO) {
      nodes {
        relation
        subject {
          name
          unstated {
            field
            note
          }
        }
        object {
          name
          aliases {
            name
          }
        }
        qualifiers {
          name
          value
        }
        causedBy {
          sentence
        }
        ...Claim
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<PessimisticScenarioQuery, PessimisticScenarioQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios {
  questions {
    nodes {
      name
      about {
        name
      }
      scenarios {
        edges {
          node {
            name
            unstated {
              field
              note
            }
          }
          fact {
            ...Claim
            unstated {
              field
            }
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const BlanketOpeningDocument = new TypedDocumentString(`
    query BlanketOpening($policy: String! = "blanket opening") {
  policy(by: {name: $policy}) {
    name
    facts(role: OBJECT) {
      nodes {
        ...Claim
        subject {
          name
          ... on Policy {
            takesForm {
              edges {
                node {
                  name
                }
                fact {
                  ...Claim
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<BlanketOpeningQuery, BlanketOpeningQueryVariables>;
export const WhoPaysDocument = new TypedDocumentString(`
    query WhoPays($condition: String! = "surcharge") {
  condition(by: {name: $condition}) {
    name
    unstated {
      field
      note
      passages {
        label
        text
      }
    }
    paidTo {
      edges {
        node {
          name
        }
        fact {
          ...Claim
          unstated {
            field
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<WhoPaysQuery, WhoPaysQueryVariables>;
export const WhatBearsOnItDocument = new TypedDocumentString(`
    query WhatBearsOnIt($question: String! = "How Big is the Chance?") {
  question(by: {name: $question}) {
    name
    unstated {
      field
      note
    }
    about {
      name
      chances {
        nodes {
          sentence
        }
      }
      favouredBy {
        edges {
          ...Driver
        }
      }
      opposedBy {
        edges {
          ...Driver
        }
      }
    }
    scenarios {
      nodes {
        name
        unstated {
          field
          note
        }
        assumes: motivatedBy {
          edges {
            ...Driver
          }
        }
        comesWith {
          nodes {
            name
          }
        }
        projects: facts(role: SCENARIO) {
          nodes {
            ...Claim
          }
        }
      }
    }
  }
}
    fragment Claim on Fact {
  sentence
  modality
  polarity
  citations {
    role
    modality
    hedge
    quote
    passage {
      label
      text
    }
  }
}
fragment Driver on MotiveEdge {
  node {
    name
  }
  fact {
    ...Claim
    basis
    confidence {
      score
    }
    premises {
      ...Claim
    }
  }
}`) as unknown as TypedDocumentString<WhatBearsOnItQuery, WhatBearsOnItQueryVariables>;