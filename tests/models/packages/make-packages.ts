import { Random } from '../../oracle/random.ts';
import { makeDay, makeText, maybe, WORDS } from '../made-data.ts';

/** A package as the tests know it; null where the index says nothing. */
export interface Package {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
  readonly section: string;
  readonly size: number | null;
  readonly score: number | null;
  readonly essential: boolean;
  readonly released: string | null;
  readonly built: string | null;
  readonly supported: { readonly earliest: string; readonly text: string } | null;
  readonly tags: readonly string[];
  readonly maintainer: string | null;
}

export interface Dependency {
  readonly subject: string;
  readonly object: string;
  readonly key: string | null;
  readonly kind: string;
  readonly atLeast: string | null;
  readonly weight: number | null;
}

export interface Provision {
  readonly subject: string;
  readonly object: string;
  readonly as: string | null;
}

export interface PackageIndex {
  readonly packages: readonly Package[];
  readonly virtuals: readonly string[];
  readonly versions: readonly { readonly id: string; readonly package: string }[];
  readonly maintainers: readonly { readonly id: string; readonly name: string }[];
  readonly dependencies: readonly Dependency[];
  readonly provisions: readonly Provision[];
}

/** What almost every package needs. */
export const LIBC = 'lib/c#6@2.40';

const SECTIONS = ['LIBS', 'NET', 'DEVEL', 'DOC'];
const KINDS = ['RUNTIME', 'BUILD', 'RECOMMENDED'];

/** A package index of some thousands of nodes. */
export function makePackages(seed: number, count: number): PackageIndex {
  const random = new Random(seed);
  const maintainers = Array.from({ length: 40 }, (_, i) => ({
    id: `maintainer <${i}>`,
    name: `${WORDS[i % WORDS.length]} ${i % 7}`,
  }));
  const packages = [
    { ...makePackage(random, 0, maintainers), id: LIBC, name: 'libc', essential: true },
    ...Array.from({ length: count - 1 }, (_, i) => makePackage(random, i + 1, maintainers)),
  ];
  const virtuals = Array.from({ length: 30 }, (_, i) => `virtual ${WORDS[i % 10]} ${i}`);
  return {
    packages,
    virtuals,
    maintainers,
    versions: packages
      .filter((_, i) => i % 4 === 0)
      .flatMap(({ id }) => ['1.0-1', '1.0-2'].map((n) => ({ id: `${id} ${n}`, package: id }))),
    dependencies: packages.flatMap((one, i) =>
      makeDependencies(random, one, packages, i, virtuals),
    ),
    provisions: packages
      .filter(() => random.chance(0.1))
      .map(({ id }) => ({
        ...{ subject: id, object: random.pick(virtuals) },
        as: maybe(random, `1.${random.below(9)}`),
      })),
  };
}

function makePackage(
  random: Random,
  i: number,
  maintainers: readonly { readonly id: string }[],
): Package {
  const year = String(2026 + random.below(6));
  return {
    id: `${WORDS[i % WORDS.length]}/pkg ${i}@1.${i % 5}`,
    // Several have one name.
    name: `${WORDS[(i * 3) % WORDS.length]}-${i % 400}`,
    summary: maybe(random, makeText(random, 5)),
    section: random.pick(SECTIONS),
    size: maybe(random, random.below(500) * 1000),
    score: maybe(random, Math.round(random.next() * 1000) / 100),
    essential: random.chance(0.02),
    released: maybe(random, makeDay(random)),
    built: maybe(random, `${makeDay(random)}T${10 + random.below(14)}:30:15.250Z`),
    supported: maybe(random, { earliest: `${year}-01-01`, text: `at least till ${year}` }, 0.4),
    tags: random.sample(WORDS, random.below(4)),
    maintainer: maybe(random, random.pick(maintainers).id),
  };
}

function makeDependencies(
  random: Random,
  { id }: Package,
  packages: readonly Package[],
  i: number,
  virtuals: readonly string[],
): Dependency[] {
  if (i === 0) return [];
  const targets = [
    ...(random.chance(0.8) ? [LIBC] : []),
    ...Array.from({ length: random.below(4) }, () => packages[random.below(i)]?.id ?? LIBC),
    ...(random.chance(0.2) ? [random.pick(virtuals)] : []),
  ];
  return [...new Set(targets)].flatMap((object) => {
    // Some are needed for up to three reasons.
    const kinds = random.sample(KINDS, random.chance(0.2) ? 3 : 1);
    return kinds.map((kind) => ({
      ...{ subject: id, object, kind, key: kinds.length > 1 ? `for ${kind}` : null },
      atLeast: maybe(random, `>= 1.${random.below(12)}~β#${random.below(3)}`),
      weight: maybe(random, random.below(20)),
    }));
  });
}

/** The index as lines for `npm run seed`: relations first, so that they refer to what follows. */
export function packageLines(index: PackageIndex): unknown[] {
  const { packages, virtuals, versions, maintainers, dependencies, provisions } = index;
  return [
    ...dependencies.map(({ key, ...dependency }) => ({
      ...{ relation: 'DEPENDS_ON', ...dependency },
      ...(key === null ? {} : { key }),
    })),
    ...provisions.map((provision) => ({ relation: 'PROVIDES', ...provision })),
    ...packages.flatMap(({ id, maintainer }) =>
      maintainer === null ? [] : [{ relation: 'MAINTAINED_BY', subject: id, object: maintainer }],
    ),
    ...versions.map(({ id, package: object }) => ({
      ...{ relation: 'VERSION_OF', subject: id, object },
    })),
    ...packages.map(({ maintainer: _, ...fields }) => ({ type: 'Package', ...fields })),
    ...virtuals.map((id) => ({ type: 'VirtualPackage', id, name: id })),
    ...versions.map(({ id }) => ({
      ...{ type: 'Version', id, name: id, number: id.split(' ').at(-1) },
    })),
    ...maintainers.map((maintainer) => ({ type: 'Maintainer', ...maintainer })),
  ];
}
