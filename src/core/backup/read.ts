import { depthLimit, depthOf, restoreAssessment, type Refusal } from '../file/read.ts';
import { isData, restoreField, type Data } from '../file/restore.ts';
import { assessmentFields, fileFormat, profileFields } from '../file/schema.ts';
import {
  backupCountLimit,
  backupKind,
  backupLimit,
  backupVersion,
  type BackedUp,
  type BackedUpDesk,
} from './format.ts';
import { readDesk } from './read-desk.ts';

/** Why a whole backup is not taken. Nothing is stored in any of these cases. */
export type BackupRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  /** A file of one assessment, which is opened elsewhere. */
  | { readonly kind: 'an-assessment' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly path: string };

/** Why one assessment of a backup is left out; all others are taken. */
export type EntryRefusal = Refusal | { readonly kind: 'twice' };

export interface LeftOut {
  /** As far as it could be read, or empty. */
  readonly name: string;
  /** Which one it is, from 1. */
  readonly place: number;
  readonly refusal: EntryRefusal;
}

/** An assessment of a backup, and how many of its fields had to be put right. */
export interface ReadEntry extends BackedUp {
  readonly repairs: number;
}

export type BackupReading =
  | {
      readonly kind: 'read';
      /** ISO timestamp, or empty where it cannot be used. */
      readonly exportedAt: string;
      readonly assessments: readonly ReadEntry[];
      readonly leftOut: readonly LeftOut[];
      readonly desk: BackedUpDesk | null;
      /** Entries of the desk that could not be used. */
      readonly deskLosses: number;
    }
  | { readonly kind: 'refused'; readonly refusal: BackupRefusal };

/**
 * Reads the text of a backup. It never throws and trusts nothing: size and depth are checked before parsing, and
 * every assessment is rebuilt on its own, so that a damaged one costs no other. `spare` stands in for
 * identifiers and timestamps that cannot be used.
 */
export function readBackup(
  text: string,
  spare: { readonly newId: () => string; readonly now: string },
): BackupReading {
  if (text.length > backupLimit) return refused({ kind: 'too-large', limit: backupLimit });
  if (depthOf(text) > depthLimit) return refused({ kind: 'too-deep', limit: depthLimit });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ kind: 'not-json' });
  }
  if (isData(parsed) && parsed.format === fileFormat) return refused({ kind: 'an-assessment' });
  if (!isData(parsed) || parsed.kind !== backupKind) return refused({ kind: 'not-a-backup' });
  const { version, assessments } = parsed;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused({ kind: 'damaged', path: 'version' });
  }
  if (version > backupVersion) return refused({ kind: 'newer-version', version });
  if (!Array.isArray(assessments)) return refused({ kind: 'damaged', path: 'assessments' });
  if (assessments.length > backupCountLimit) {
    return refused({ kind: 'too-many', limit: backupCountLimit });
  }
  const exportedAt = timestampOf(parsed.exportedAt);
  return { kind: 'read', exportedAt, ...readEntries(assessments, spare), ...readDesk(parsed.desk) };
}

function readEntries(
  entries: readonly unknown[],
  spare: { readonly newId: () => string; readonly now: string },
): { readonly assessments: readonly ReadEntry[]; readonly leftOut: readonly LeftOut[] } {
  const assessments: ReadEntry[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const result = readEntry(entry, { id: spare.newId(), now: spare.now });
    const leave = (refusal: EntryRefusal) =>
      leftOut.push({ name: nameOf(entry), place: index + 1, refusal });
    if (result.kind === 'refused') leave(result.refusal);
    else if (seen.has(result.assessment.id)) leave({ kind: 'twice' });
    else {
      const { assessment, repairs } = result;
      seen.add(assessment.id);
      const deletedAt = timestampOf((entry as Data).deletedAt);
      assessments.push({ assessment, deletedAt, repairs: repairs.length });
    }
  }
  return { assessments, leftOut };
}

function readEntry(
  entry: unknown,
  spare: { readonly id: string; readonly now: string },
): ReturnType<typeof restoreAssessment> {
  if (!isData(entry) || entry.format !== fileFormat) {
    return { kind: 'refused', refusal: { kind: 'not-plumbline' } };
  }
  if (!isData(entry.assessment)) {
    return { kind: 'refused', refusal: { kind: 'damaged', path: 'assessment' } };
  }
  return restoreAssessment(entry.assessment, entry.version, spare);
}

function nameOf(entry: unknown): string {
  const assessment = isData(entry) ? entry.assessment : null;
  const profile = isData(assessment) ? assessment.profile : null;
  const name = isData(profile) ? profile.name : '';
  return String(restoreField(profileFields.name, name, '', '', []));
}

function timestampOf(value: unknown): string {
  return String(restoreField(assessmentFields.createdAt, value, '', '', []));
}

function refused(refusal: BackupRefusal): BackupReading {
  return { kind: 'refused', refusal };
}
