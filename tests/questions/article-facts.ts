/** One claim of the article as the list of its facts has it; what is left out is not to be there. */
export interface ArticleFact {
  /** Number in the list; a letter follows where one line of it makes several claims. */
  readonly key: string;
  readonly subject: string;
  readonly relation: string;
  /** Id of the other end, or the literal that is claimed. */
  readonly object: string | { readonly value: string };
  /** Labels of the sentences that state it. */
  readonly cites: readonly string[];
  /** ASSERTED where left out. */
  readonly modality?: 'REPORTED' | 'POSSIBLE' | 'PREDICTED';
  readonly hedge?: string;
  /** Id of the source to which the article itself refers. */
  readonly attributedTo?: string;
  readonly denied?: true;
  /** Ids where the qualifier is an entity. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The words of its date. */
  readonly from?: string;
  /** Labels of the passages that only date it. */
  readonly datedBy?: readonly string[];
  readonly scenario?: string;
  /** Given as an example of a longer list. */
  readonly open?: true;
  readonly alternatives?: readonly string[];
  /** Keys of what it explains or brings about. */
  readonly causes?: readonly string[];
  /** What is expressly left open, by field. */
  readonly unstated?: readonly string[];
}

type More = Omit<ArticleFact, 'key' | 'subject' | 'relation' | 'object' | 'cites'>;

const LATE_2025 = { from: 'late 2025 to January 2026' };
const JANUARY = { from: 'January 2026', datedBy: ['S14'] };
const REPORTED = { ...JANUARY, modality: 'REPORTED', attributedTo: 'reports' } as const;
const EXPLAINS = { causes: ['F35', 'F36'] };
const EXAMPLE = { open: true } as const;
const VETTED = { open: true, unstated: ['outcome'] } as const;
const PUSHED = {
  open: true,
  qualifiers: { by: 'cn-gov', group: 'domestic-tech-giants', purpose: 'reduce-us-reliance' },
} as const;
const APPROVED_BUYER = {
  scenario: 'optimistic',
  modality: 'PREDICTED',
  hedge: 'may',
  open: true,
  qualifiers: { trade: 'PURCHASE', product: 'h200', manner: 'ultimately', group: 'major-players' },
} as const;

function fact(
  key: string,
  subject: string,
  relation: string,
  object: ArticleFact['object'],
  cites: string,
  more: More = {},
): ArticleFact {
  return { key, subject, relation, object, cites: cites.split(' '), ...more };
}

function value(text: string): { readonly value: string } {
  return { value: text };
}

/** All 81 facts of the article, in the order of their list, from which they were copied by hand. */
export const ARTICLE_FACTS: readonly ArticleFact[] = [
  fact(
    'F01',
    'article',
    'TITLED',
    value('China will approve the purchase of Nvidia H200 chips?'),
    'S1',
  ),
  fact('F02', 'article', 'WRITTEN_BY', 'kimi', 'S2'),
  fact('F03', 'article', 'PUBLISHED', value('7 minutes ago'), 'S2', {
    from: '7 minutes ago',
    unstated: ['date'],
  }),
  fact('F04', 'article', 'TAKES_TO_READ', value('2'), 'S2'),
  fact('F05', 'article', 'ASKS', 'question', 'S1 S18'),
  fact('F06', 'us-gov', 'ADMINISTRATION', value('the Trump administration'), 'S4', LATE_2025),
  fact('F07', 'us-gov', 'CHANGED_POLICY', 'us-policy', 'S4', LATE_2025),
  fact('F08', 'us-gov', 'APPROVES', 'h200', 'S4', {
    ...LATE_2025,
    qualifiers: {
      trade: 'EXPORT',
      extent: 'in principle',
      seller: 'nvidia',
      place: 'china',
      policy: 'us-policy',
    },
    unstated: ['end'],
  }),
  fact('F09', 'us-gov', 'ACTED', value('given a green light'), 'S3', {
    qualifiers: { manner: '"conditional"', policy: 'us-policy' },
  }),
  fact('F10', 'us-gov', 'ACTED', value('opened the door'), 'S9', {
    qualifiers: { policy: 'us-policy' },
  }),
  fact('F11', 'nvidia', 'MAY_EXPORT_TO', 'china', 'S4', {
    qualifiers: {
      trade: 'EXPORT',
      product: 'h200',
      extent: 'under conditions',
      policy: 'us-policy',
    },
    unstated: ['shipment'],
  }),
  fact('F12', 'nvidia', 'MAKES', 'h200', 'S1 S4'),
  fact('F13', 'us-policy', 'DESCRIBED_AS', value('very strict'), 'S4', {
    qualifiers: { aspect: 'conditions' },
  }),
  fact('F14', 'us-policy', 'HAS_CONDITION', 'surcharge', 'S5'),
  fact('F15', 'surcharge', 'RATE', value('25'), 'S5', {
    qualifiers: { unit: '%', approximate: 'true' },
  }),
  fact('F16', 'surcharge', 'DUE_ON', value('each sale'), 'S5'),
  fact('F17', 'surcharge', 'PAID_TO', 'us-gov', 'S5', { unstated: ['payer'] }),
  fact('F18', 'surcharge', 'SIMILAR_TO', value('a tariff'), 'S5', { alternatives: ['F19'] }),
  fact('F19', 'surcharge', 'SIMILAR_TO', value('a franchise fee'), 'S5', { alternatives: ['F18'] }),
  fact('F20', 'surcharge', 'DESCRIBED_AS', value('high'), 'S5 S13'),
  fact('F21', 'us-policy', 'HAS_CONDITION', 'third-party-testing', 'S6'),
  fact('F22', 'h200', 'MUST_SHIP_TO', 'labs', 'S6', {
    qualifiers: { manner: 'first', condition: 'third-party-testing' },
  }),
  fact('F23', 'labs', 'TESTS', 'h200', 'S6', { qualifiers: { condition: 'third-party-testing' } }),
  fact('F24', 'third-party-testing', 'HAS_PURPOSE', 'regulatory-compliance', 'S6', {
    unstated: ['regulations'],
  }),
  fact('F25', 'us-policy', 'HAS_CONDITION', 'military-use-ban', 'S7'),
  fact('F26', 'us-policy', 'PROHIBITS', value('military use'), 'S7', {
    qualifiers: { product: 'h200', manner: 'strictly', condition: 'military-use-ban' },
  }),
  fact('F27', 'us-policy', 'HAS_CONDITION', 'buyer-vetting', 'S7', { unstated: ['vetter'] }),
  fact('F28', 'bytedance', 'VETTED_UNDER', 'buyer-vetting', 'S7', VETTED),
  fact('F29', 'alibaba', 'VETTED_UNDER', 'buyer-vetting', 'S7', VETTED),
  fact('F30', 'tencent', 'VETTED_UNDER', 'buyer-vetting', 'S7', VETTED),
  fact('F31a', 'bytedance', 'MEMBER_OF', 'tech-giants', 'S7', EXAMPLE),
  fact('F31b', 'alibaba', 'MEMBER_OF', 'tech-giants', 'S7', EXAMPLE),
  fact('F31c', 'tencent', 'MEMBER_OF', 'tech-giants', 'S7', EXAMPLE),
  fact('F32', 'us-policy', 'ENTAILS', 'regulatory-requirements', 'S13', {
    unstated: ['requirements'],
  }),
  fact('F33', 'cn-stance', 'DESCRIBED_AS', value('contradiction'), 'S8', { from: 'current' }),
  fact('F34', 'cn-stance', 'DESCRIBED_AS', value('obstruction'), 'S8', { from: 'current' }),
  fact('F35', 'cn-gov', 'APPROVES', 'h200', 'S9', {
    denied: true,
    from: 'current',
    qualifiers: { trade: 'IMPORT', extent: 'fully' },
    unstated: ['partialApproval'],
  }),
  fact('F36', 'cn-customs', 'BLOCKS', 'h200', 'S9', {
    qualifiers: { trade: 'IMPORT', event: 'customs-blockages' },
    unstated: ['date'],
  }),
  fact('F37a', 'cn-stance', 'MOTIVATED_BY', 'supporting-domestic-chips', 'S10', EXPLAINS),
  fact('F37b', 'cn-stance', 'MOTIVATED_BY', 'security-and-leverage', 'S10', EXPLAINS),
  fact('F38', 'customs-blockages', 'GOES_AGAINST', 'us-policy', 'S9'),
  fact('F39', 'supporting-domestic-chips', 'CALLED', value('Supporting Domestic Chips'), 'S11'),
  fact('F40', 'cn-gov', 'AIMS_TO_PUSH', 'domestic-tech-giants', 'S11', {
    qualifiers: { product: 'domestic-chips', purpose: 'reduce-us-reliance' },
  }),
  fact('F41a', 'alibaba', 'PUSHED_TOWARDS', 'domestic-chips', 'S11', PUSHED),
  fact('F41b', 'alibaba', 'MEMBER_OF', 'domestic-tech-giants', 'S11', EXAMPLE),
  fact('F42a', 'tencent', 'PUSHED_TOWARDS', 'domestic-chips', 'S11', PUSHED),
  fact('F42b', 'tencent', 'MEMBER_OF', 'domestic-tech-giants', 'S11', EXAMPLE),
  fact('F43a', 'baidu', 'PUSHED_TOWARDS', 'domestic-chips', 'S11', PUSHED),
  fact('F43b', 'baidu', 'MEMBER_OF', 'domestic-tech-giants', 'S11', EXAMPLE),
  fact('F44a', 'alibaba', 'DOMESTIC_TO', 'china', 'S11'),
  fact('F44b', 'tencent', 'DOMESTIC_TO', 'china', 'S11'),
  fact('F44c', 'baidu', 'DOMESTIC_TO', 'china', 'S11'),
  fact('F45', 'ascend', 'EXAMPLE_OF', 'domestic-chips', 'S11', EXAMPLE),
  fact('F46', 'huawei', 'MAKES', 'ascend', 'S11'),
  fact('F47', 'supporting-domestic-chips', 'HAS_PURPOSE', 'reduce-us-reliance', 'S11'),
  fact('F48', 'full-opening', 'UNDERCUTS', 'domestic-chips', 'S12', {
    modality: 'POSSIBLE',
    hedge: 'could',
    qualifiers: { aspect: 'market share', product: 'h200' },
  }),
  fact('F49', 'full-opening', 'UNDERCUTS', 'domestic-chips', 'S12', {
    modality: 'POSSIBLE',
    hedge: 'could',
    qualifiers: { aspect: 'development momentum', product: 'h200' },
  }),
  fact(
    'F50',
    'security-and-leverage',
    'CALLED',
    value('Data Security and Negotiation Leverage'),
    'S13',
  ),
  fact('F51', 'cn-gov', 'FACES', 'surcharge', 'S13'),
  fact('F52', 'cn-gov', 'FACES', 'regulatory-requirements', 'S13'),
  fact('F53', 'cn-gov', 'PAUSES', 'h200', 'S13', {
    modality: 'POSSIBLE',
    hedge: 'may',
    qualifiers: { trade: 'IMPORT', purpose: 'bargaining-chip' },
    alternatives: ['F54'],
  }),
  fact('F54', 'cn-gov', 'REFUSES', 'long-arm-clauses', 'S13', {
    modality: 'POSSIBLE',
    hedge: 'may',
    qualifiers: { purpose: 'national-security' },
    alternatives: ['F53'],
  }),
  fact('F55', 'long-arm-clauses', 'CLAUSE_OF', 'us-gov', 'S13'),
  fact('F56', 'jensen-huang', 'CEO_OF', 'nvidia', 'S15'),
  fact('F57', 'jensen-huang', 'VISITED', 'china', 'S15', {
    ...JANUARY,
    qualifiers: { manner: 'personally', event: 'huang-visit' },
    unstated: ['city', 'day'],
  }),
  fact('F58', 'huang-visit', 'HAS_PURPOSE', 'contact-regulators', 'S16', {
    ...JANUARY,
    unstated: ['meeting'],
  }),
  fact('F59', 'jensen-huang', 'HOPES_FOR', 'h200-approval', 'S16', {
    ...JANUARY,
    unstated: ['outcome'],
  }),
  fact('F60', 'article', 'DATES', value('latest developments'), 'S14', { from: 'January 2026' }),
  fact('F61', 'limited-opening', 'DESCRIBED_AS', value('a possibility'), 'S17', {
    ...JANUARY,
    modality: 'POSSIBLE',
    hedge: 'possibility',
  }),
  fact('F62', 'cn-gov', 'ADOPTS', 'limited-opening', 'S17', {
    ...REPORTED,
    hedge: 'may',
    unstated: ['reports'],
  }),
  fact('F63', 'limited-opening', 'OPENS_TO', 'giants-unnamed', 'S17', {
    ...REPORTED,
    qualifiers: { trade: 'IMPORT', product: 'h200' },
    unstated: ['members'],
  }),
  fact('F64', 'limited-opening', 'HAS_PURPOSE', 'ai-competitiveness', 'S17', REPORTED),
  fact('F65', 'limited-opening', 'OPENS_TO', 'general-enterprises', 'S17', {
    ...REPORTED,
    denied: true,
    qualifiers: { trade: 'PURCHASE', product: 'h200', extent: 'fully' },
  }),
  fact('F66', 'china', 'COMPETITIVE_IN', value('AI model training'), 'S17', REPORTED),
  fact('F67', 'h200-approval', 'HAS_CHANCE', value('an opportunity'), 'S19'),
  fact('F68', 'h200-approval', 'DESCRIBED_AS', value('full of variables'), 'S19', {
    qualifiers: { aspect: 'opportunity' },
  }),
  fact('F69', 'h200-approval', 'TAKES_FORM', 'special-approval', 'S20', {
    modality: 'PREDICTED',
    hedge: 'it appears',
    from: 'currently',
  }),
  fact('F70', 'h200-approval', 'TAKES_FORM', 'blanket-opening', 'S20', {
    modality: 'PREDICTED',
    hedge: 'it appears',
    denied: true,
    from: 'currently',
  }),
  fact('F71', 'question', 'HAS_SCENARIO', 'optimistic', 'S21', { unstated: ['likelihood'] }),
  fact('F72', 'question', 'HAS_SCENARIO', 'pessimistic', 'S22', { unstated: ['likelihood'] }),
  fact('F73', 'optimistic', 'MOTIVATED_BY', 'keep-up-in-ai', 'S21', { modality: 'PREDICTED' }),
  fact('F74', 'cn-gov', 'APPROVES_BUYER', 'alibaba', 'S21', APPROVED_BUYER),
  fact('F75', 'cn-gov', 'APPROVES_BUYER', 'bytedance', 'S21', APPROVED_BUYER),
  fact('F76a', 'alibaba', 'MEMBER_OF', 'major-players', 'S21', EXAMPLE),
  fact('F76b', 'bytedance', 'MEMBER_OF', 'major-players', 'S21', EXAMPLE),
  fact('F77', 'optimistic', 'COMES_WITH', 'quantity-controls', 'S21', {
    modality: 'PREDICTED',
    unstated: ['quantity'],
  }),
  fact('F78', 'pessimistic', 'MOTIVATED_BY', 'technological-autonomy', 'S22', {
    modality: 'PREDICTED',
  }),
  fact('F79', 'cn-gov', 'BLOCKS', 'h200', 'S22', {
    scenario: 'pessimistic',
    modality: 'PREDICTED',
    hedge: 'may',
    causes: ['F80'],
    qualifiers: { trade: 'IMPORT', through: 'cn-customs', manner: 'continue to' },
  }),
  fact('F80', 'companies', 'SWITCHES_TO', 'domestic-chips', 'S22', {
    scenario: 'pessimistic',
    modality: 'PREDICTED',
    qualifiers: { manner: 'forced' },
    unstated: ['members'],
  }),
  fact('F81', 'h200', 'BLOCKED_AT', 'cn-customs', 'S22'),
];
