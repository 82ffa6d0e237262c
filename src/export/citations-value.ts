import { type ExportValue, presentFields } from './export-record.ts';
import { type StoredProperties, textValue, unusual } from './stored-value.ts';

/**
 * `cites`: passages, and maps for those citations that say more. `standard` is the modality of a
 * citation that names none. Undefined where nothing is cited.
 */
export function citationsValue(
  citations: readonly StoredProperties[],
  standard: string,
): ExportValue | undefined {
  const values = citations.map((citation) => citationValue(citation, standard));
  return values.length > 1 ? values : values[0];
}

function citationValue(citation: StoredProperties, standard: string): ExportValue {
  const passage = String(citation.passageId);
  const states = citation.role === 'STATES';
  const more = presentFields([
    ['stance', unusual('SUPPORTS', citation.stance)],
    ['role', unusual('STATES', citation.role)],
    ['modality', unusual(states ? standard : 'ASSERTED', citation.modality)],
    ['hedge', textValue(citation.hedge)],
    ['attributedTo', textValue(citation.attributedToId)],
    ['quote', textValue(citation.quote)],
  ]);
  return more.size === 0 ? passage : new Map([['passage', passage], ...more]);
}
