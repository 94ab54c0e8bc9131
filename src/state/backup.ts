import { backupText } from '../core/backup/write.ts';
import type { BackedUp, BackedUpDesk } from '../core/backup/format.ts';
import { emptyDesk } from '../storage/desk-content.ts';
import { noteBackup } from '../storage/safekeeping-notes.ts';
import type { App } from './app.svelte.ts';
import { download } from './hand-over.ts';

export type MadeBackup =
  | {
      readonly kind: 'made';
      /** Of the file. */
      readonly name: string;
      readonly count: number;
      /** Names of the assessments that could not be read; then it does not count as a backup of everything. */
      readonly unread: readonly string[];
      /** Keys that a plain backup leaves out. */
      readonly keysLeftOut: number;
    }
  | { readonly kind: 'too-large' };

/** Makes a file of everything, sealed where there is a passphrase, and hands it to the browser's download. */
export async function saveBackup(app: App, passphrase: string): Promise<MadeBackup> {
  const now = app.environment.now();
  const isSealed = passphrase !== '';
  const assessments: BackedUp[] = [];
  const unread: string[] = [];
  for (const { id, name, deletedAt } of [...app.assessments, ...app.deleted]) {
    const assessment = await app.read(id);
    if (assessment) assessments.push({ assessment, deletedAt });
    else unread.push(name);
  }
  const desk = await deskOf(app);
  const written = backupText({ exportedAt: now, assessments, desk }, isSealed);
  if (written.kind === 'too-large') return written;
  const file = await fileOf(written.text, passphrase);
  if (!file) return { kind: 'too-large' };

  const name = `plumbline-backup-${app.today}.${isSealed ? 'age' : 'json'}`;
  download(file, name);
  if (unread.length === 0) noteBackup(now);
  const keys = app.desk.content.keys;
  if (isSealed) for (const key of keys) await app.desk.keepKey({ ...key, backedUpAt: now });
  const keysLeftOut = isSealed ? 0 : keys.length;
  return { kind: 'made', name, count: assessments.length, unread, keysLeftOut };
}

async function deskOf(app: App): Promise<BackedUpDesk | null> {
  await app.desk.openIfKept();
  const { content } = app.desk;
  return JSON.stringify(content) === JSON.stringify(emptyDesk) ? null : content;
}

/** Null where it is larger than what could be opened again. */
async function fileOf(text: string, passphrase: string): Promise<Blob | null> {
  if (passphrase === '') return new Blob([text], { type: 'application/json' });
  const { sealWith, sealedLimit } = await import('../share/seal.ts');
  const sealed = await sealWith(passphrase, new TextEncoder().encode(text));
  if (sealed.length > sealedLimit) return null;
  return new Blob([Uint8Array.from(sealed)], { type: 'application/octet-stream' });
}
