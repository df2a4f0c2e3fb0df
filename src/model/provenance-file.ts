import { z } from 'zod';

/** Whose release a folder holds. */
export interface Origin {
  /** The files of the export: their names, and where they are known SHA-256 of their bytes. */
  readonly files: readonly { readonly name: string; readonly sha256?: string }[];
  /** The days it covers, ISO, and what part of the municipality it is about where that is not all. */
  readonly from: string;
  readonly to: string;
  readonly scope: string | null;
}

/** A release in a folder: whose it is, and SHA-256 of its audit. */
export interface Whose {
  readonly origin: Origin;
  readonly audit: string;
}

const provenanceSchema = z.object({
  release: z.object({ from: z.string(), to: z.string(), scope: z.string().nullable(), audit_sha256: z.string() }),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/** Null for that of a version that did not say whose it is. */
export function parseProvenance(text: string): Whose | null {
  const { data } = provenanceSchema.safeParse(parseJson(text));
  if (data === undefined) return null;
  const { audit_sha256: audit, ...of } = data.release;
  return { origin: { ...of, files: data.files }, audit };
}

const auditOriginSchema = z.object({
  schema: z.string().startsWith('gender-audit/'),
  scope: z.string().optional(),
  window: z.object({ from: z.string(), to: z.string() }),
  source: z.object({ files: z.array(z.object({ name: z.string() })) }),
});

export function parseAuditOrigin(text: string, sha256Of: (text: string) => string): Whose | null {
  const { data } = auditOriginSchema.safeParse(parseJson(text));
  if (data === undefined) return null;
  const { window, source, scope = null } = data;
  return { origin: { files: source.files, from: window.from, to: window.to, scope }, audit: sha256Of(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
