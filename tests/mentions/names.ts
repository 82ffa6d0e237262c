/** Names of places by id, the primary one first: short ones, parts of others, and such with accents and marks. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  us: ['United States', 'US', '美', 'США'],
  'us-army': ['US Army', 'U.S. Army'],
  it: ['Italy', 'It', 'IT', '意大利'],
  who: ['World Health Organization', 'WHO'],
  york: ['York', 'York Minster'],
  'new-york': ['New York', 'York'],
  times: ['New York Times', 'York Times Square'],
  'new-york-union': ['The New York Times Square and Harbour Union'],
  dvorak: ['Dvořák', 'Ořák'],
  'dvorak-hall': ['Dvorak', 'Dvořák Hall'],
  istanbul: ['İstanbul', 'Straße von İstanbul'],
  firefly: ['Ceﬁro', 'AT&T', 'C++'],
  beijing: ['北京', '京'],
  university: ['北京大学', '大学'],
  korea: ['한국', '한국은행'],
  bangkok: ['กรุงเทพ', 'ที่', 'バンコク', 'ﾊﾞﾝｺｸ市'],
  gazprom: ['Газпром', 'Газпром Нефть'],
  cairo: ['القاهرة', 'مِصر'],
  h20: ['H20', 'H200', 'H 200'],
};

/** A name as an entity bears it. */
export interface BorneName {
  readonly name: string;
  readonly id: string;
  readonly primary: boolean;
}

/** All of them, each with who bears it. */
export const BORNE: readonly BorneName[] = Object.entries(NAMES).flatMap(([id, names]) =>
  names.map((name, i) => ({ name, id, primary: i === 0 })),
);
