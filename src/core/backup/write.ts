import { currentVersion } from '../file/migrations.ts';
import { fileFormat } from '../file/schema.ts';
import {
  backupCountLimit,
  backupKind,
  backupLimit,
  backupVersion,
  deskLimit,
  type BackedUpDesk,
  type Backup,
} from './format.ts';

export type WrittenBackup =
  | { readonly kind: 'written'; readonly text: string }
  /** More than reading would take again: a backup that cannot be restored is none. */
  | { readonly kind: 'too-large' };

/**
 * The text of a backup. Each assessment stands in it in the shape of an assessment file, so that it can be cut
 * out by hand. A plain backup carries no key: whoever finds the file could open every reply.
 */
export function backupText(backup: Backup, isSealed: boolean): WrittenBackup {
  const { exportedAt, assessments, desk } = backup;
  const lists = desk ? [desk.invitations, desk.clients, desk.received, desk.keys] : [];
  if (assessments.length > backupCountLimit || lists.some(({ length }) => length > deskLimit)) {
    return { kind: 'too-large' };
  }
  const text = JSON.stringify({
    kind: backupKind,
    version: backupVersion,
    exportedAt,
    assessments: assessments.map(({ assessment, deletedAt }) => ({
      format: fileFormat,
      version: currentVersion,
      exportedAt,
      deletedAt,
      assessment,
    })),
    desk: desk && deskFields(desk, isSealed),
  });
  return text.length > backupLimit ? { kind: 'too-large' } : { kind: 'written', text };
}

/** Field by field, so that nothing gets into a file because it happened to be stored beside the rest. */
function deskFields(desk: BackedUpDesk, isSealed: boolean): object {
  const { brand, invitations, clients, received, keys } = desk;
  return {
    brand,
    invitations,
    clients: clients.map(({ id, invitation, tags, note, sentOn, openedAt, replies }) => {
      return { id, invitation, tags, note, sentOn, openedAt, replies };
    }),
    received,
    ...(isSealed
      ? {
          keys: keys.map(({ id, recipient, identity, createdAt, replacedAt }) => {
            return { id, recipient, identity, createdAt, replacedAt };
          }),
        }
      : {}),
  };
}
