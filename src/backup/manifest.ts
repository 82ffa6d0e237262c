/** What a backup says of itself. */
export interface Manifest {
  /** Grows when backups come to be made otherwise. */
  readonly format: number;
  readonly madeAt: string;
  /** The model that the database was prepared for. */
  readonly model: { readonly name: string; readonly hash: string };
  /** How things lie in the database; see `LAYOUT_VERSION`. */
  readonly layout: number;
  /** Version of the Neo4j that wrote it. */
  readonly neo4j: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly dump: { readonly bytes: number; readonly sha256: string };
}

/** The form of backups that this program makes, and the only one that it takes. */
export const BACKUP_FORMAT = 1;

/** So much room has a manifest, which is written when all else is. */
const BYTES = 4_096;

/** A manifest as it stands in a backup, always of the same length. */
export function printManifest(manifest: Manifest): Buffer {
  const text = JSON.stringify(manifest, null, 2);
  const blanks = BYTES - Buffer.byteLength(text) - 1;
  return Buffer.from(`${text}${' '.repeat(Math.max(blanks, 0))}\n`);
}

/** How long a manifest is, whatever it says. */
export const MANIFEST_BYTES = BYTES;

/** The manifest that stands in a text; undefined where there is none, of whatever form. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What every form of it has. */
function isManifest(value: unknown): value is Manifest {
  const { format, model, layout, neo4j, nodes, relationships, dump } = (value ??
    {}) as Partial<Manifest>;
  return (
    [format, layout, nodes, relationships, dump?.bytes].every(Number.isSafeInteger) &&
    [neo4j, model?.name, model?.hash, dump?.sha256].every((text) => typeof text === 'string')
  );
}
