/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A Agency; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type AgencyInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
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

/** One change: exactly one of these. Example: `{retractFact: {key: "F46"}}`. */
export type ChangeInput =
  {   /** Claims something. Example: `{relation: ACTED, subject: "tokyo", value: "25"}`. */
  readonly assertFact: AssertInput; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never;   /** As `correctFact`. Example: `{key: "F46", claim: {rank: PREFERRED}}`. */
  readonly correctFact: CorrectInput; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never;   /** Joins two things. Example: `{relation: ASKS_ABOUT, subject: "tokyo", object: "japan"}`. */
  readonly relate: RelateInput; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never;   /** As `retractFact`. Example: `{key: "F46"}`. */
  readonly retractFact: RetractInput; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never;   /** As `retractSource`, by id. Example: `almanac`. */
  readonly retractSource: string; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never;   /** As `upsertAgency`. Example: `{id: "…"}`. */
  readonly upsertAgency: AgencyInput; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never;   /** As `upsertChip`. Example: `{id: "…"}`. */
  readonly upsertChip: ChipInput; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never;   /** As `upsertCompany`. Example: `{id: "…"}`. */
  readonly upsertCompany: CompanyInput; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never;   /** As `upsertCondition`. Example: `{id: "…"}`. */
  readonly upsertCondition: ConditionInput; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never;   /** As `upsertEvent`. Example: `{id: "…"}`. */
  readonly upsertEvent: EventInput; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never;   /** As `upsertGovernment`. Example: `{id: "…"}`. */
  readonly upsertGovernment: GovernmentInput; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never;   /** As `upsertGroup`. Example: `{id: "…"}`. */
  readonly upsertGroup: GroupInput; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never;   /** As `upsertMotive`. Example: `{id: "…"}`. */
  readonly upsertMotive: MotiveInput; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never;   /** As `upsertPerson`. Example: `{id: "…"}`. */
  readonly upsertPerson: PersonInput; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never;   /** As `upsertPlace`. Example: `{id: "…"}`. */
  readonly upsertPlace: PlaceInput; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never;   /** As `upsertPolicy`. Example: `{id: "…"}`. */
  readonly upsertPolicy: PolicyInput; readonly upsertQuestion?: never; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never;   /** As `upsertQuestion`. Example: `{id: "…"}`. */
  readonly upsertQuestion: QuestionInput; readonly upsertScenario?: never; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never;   /** As `upsertScenario`. Example: `{id: "…"}`. */
  readonly upsertScenario: ScenarioInput; readonly upsertSource?: never; }
  |  { readonly assertFact?: never; readonly correctFact?: never; readonly relate?: never; readonly retractFact?: never; readonly retractSource?: never; readonly upsertAgency?: never; readonly upsertChip?: never; readonly upsertCompany?: never; readonly upsertCondition?: never; readonly upsertEvent?: never; readonly upsertGovernment?: never; readonly upsertGroup?: never; readonly upsertMotive?: never; readonly upsertPerson?: never; readonly upsertPlace?: never; readonly upsertPolicy?: never; readonly upsertQuestion?: never; readonly upsertScenario?: never;   /** As `upsertSource`. Example: `{id: "…"}`. */
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

/** A Chip; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type ChipInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
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

/** What a passage gives to a claim. Example: `STATES`. */
export type CitationRole =
  /** Its date, such as the heading of a section. */
  | 'DATES'
  /** A name of an entity. */
  | 'NAMES'
  /** The claim itself. */
  | 'STATES';

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
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** A Condition; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type ConditionInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
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

/** A Event; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type EventInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
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
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** A Group; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type GroupInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** What it is a group of. Example: `companies`, `laboratories`, `technologies`. */
  readonly kind?: string | null | undefined;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
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

/** A Motive; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type MotiveInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
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

/** A Person; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PersonInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** A Place; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PlaceInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** Whether a claim is affirmed or denied. Example: `DENIED`. */
export type Polarity =
  /** It is said to be so. */
  | 'AFFIRMED'
  /** It is said not to be so. */
  | 'DENIED';

/** A Policy; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type PolicyInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
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
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** How a claim ranks among its rivals. Example: `PREFERRED`. */
export type Rank =
  /** Kept, but not to go by. */
  | 'DEPRECATED'
  /** As good as others. */
  | 'NORMAL'
  /** The one to go by. */
  | 'PREFERRED';

/** How exact an amount is. Example: `{}`. */
export type RateTermsInput = {
  /** True where the source says `about` or `approximately`. Example: `true`. */
  readonly approximate?: boolean | null | undefined;
  /** The unit. Example: `%`. */
  readonly unit?: string | null | undefined;
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
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
};

/** A Source; of one that is there only what is given is changed. Example: `{id: "…"}`. */
export type SourceInput = {
  /** Further names; those that it has stay. Example: `[{name: "東京"}]`. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Passages that use its primary name. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One plain sentence on what it is. Example: `The capital of Japan`. */
  readonly description?: string | null | undefined;
  /** The key as people write it. Example: `tokyo`. */
  readonly id: string;
  /** The primary name. Example: `Tokyo`. */
  readonly name?: string | null | undefined;
  /** Its passages. Example: `[{label: "S1", text: "…"}]`. */
  readonly passages?: ReadonlyArray<PassageInput> | null | undefined;
  /** When it was published, as exactly as it says. Example: `7 minutes ago`, not before 2026-01-01. */
  readonly publishedOn?: FuzzyDateInput | null | undefined;
  /** What sources expressly leave open of it. Example: `[{field: "price"}]`. */
  readonly unstated?: ReadonlyArray<UnstatedInput> | null | undefined;
  /** Where it can be read. Example: `https://example.org/h200`. */
  readonly url?: string | null | undefined;
};

/** Whether a passage supports or disputes a claim. Example: `SUPPORTS`. */
export type Stance =
  /** It says otherwise. */
  | 'DISPUTES'
  /** It says so. */
  | 'SUPPORTS';

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

/** Which way goods go. Example: `EXPORT`. */
export type Trade =
  /** Out of the country. Example: the US government approves the export of the H200. */
  | 'EXPORT'
  /** Into the country. Example: Chinese customs block the import of the H200. */
  | 'IMPORT'
  /** From seller to buyer, wherever they are. Example: procurement by Alibaba. */
  | 'PURCHASE';

/** Something that a source expressly leaves open. Example: `{field: "price", note: "what it costs"}`. */
export type UnstatedInput = {
  /** The passages where one would look for it. Example: `["almanac#S5"]`. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** What is left open. Example: `price`. */
  readonly field: string;
  /** What exactly. Example: `what it costs`. */
  readonly note?: string | null | undefined;
};

export type AddCompanyMutationVariables = Exact<{
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
  reason?: string | null | undefined;
}>;


export type AddCompanyMutation = { readonly applyChanges: { readonly applied: boolean, readonly items: ReadonlyArray<{ readonly status: ChangeStatus, readonly node:
        | { readonly id: string }
        | { readonly sentence: string, readonly modality: Modality | null, readonly id: string }
       | null }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

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