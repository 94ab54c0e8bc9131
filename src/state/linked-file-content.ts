import { asOf } from '../content/ai-act/law.ts';
import { texts } from '../content/locale.ts';
import type { Assessment } from '../core/assessment.ts';
import { fileLimit, readAssessmentFile } from '../core/file/read.ts';
import { contentFor } from '../core/linked-file/problems.ts';
import type { PickRefusal } from '../core/linked-file/status.ts';
import type { Found } from '../core/linked-file/step.ts';
import { fileName } from '../export/file-name.ts';
import { longDate } from '../i18n/format.ts';
import { lookAt, permissionFor, type Look, type Stamp } from '../storage/file-access.ts';
import type { Picking, Place } from '../storage/file-picking.ts';
import type { App } from './app.svelte.ts';
import { makeReport } from './downloads.ts';

/** The text of the assessment file, the same as that of the download. */
export async function textOf(assessment: Assessment, app: App): Promise<string> {
  const [report, aiAct, { jsonText }] = await Promise.all([
    makeReport(assessment, app),
    texts.aiAct(),
    import('../export/json/json.ts'),
  ]);
  return jsonText(assessment, report, Object.values(aiAct.disclaimers(longDate(asOf))));
}

/** A new file is called as the download is; in a folder it keeps one name from day to day. */
export function suggestedName(picking: Picking, assessment: Assessment, day: string): string {
  const name = fileName(assessment.profile.name, day, 'plumbline.json');
  return picking === 'folder' ? name.replace(`-${day}.`, '.') : name;
}

export type Meeting =
  | { readonly kind: 'needs-permission' }
  | { readonly kind: 'found'; readonly found: Found; readonly stamp: Stamp };

const nothingSeen: Stamp = { size: -1, lastModified: -1, hash: '' };

/** What a look at the file means for the assessment `id`, with what was seen of the file. */
export function meetingOf(look: Look, id: string, app: App): Meeting {
  const problem = (found: Found, stamp = nothingSeen): Meeting => ({ kind: 'found', found, stamp });
  switch (look.kind) {
    case 'needs-permission':
      return { kind: 'needs-permission' };
    case 'gone':
      return problem({ kind: 'gone' });
    case 'too-large':
      return problem({ kind: 'problem', problem: { kind: 'too-large', limit: fileLimit } });
    case 'unreadable':
      return problem({ kind: 'problem', problem: { kind: 'unreadable' } });
    case 'unchanged':
      return { kind: 'found', found: { kind: 'unchanged' }, stamp: look.stamp };
    case 'content': {
      const { newId, now } = app.environment;
      const reading = readAssessmentFile(look.text, { id: newId(), now: now() });
      return { kind: 'found', found: contentFor(id, look.text, reading), stamp: look.stamp };
    }
  }
}

/** Why a place is not taken, or null: a file that holds nothing yet, or this very assessment, is right. */
export async function refusalOf(
  { file, folder }: Place,
  id: string,
  app: App,
): Promise<PickRefusal | null> {
  if ((await permissionFor(folder ?? file, 'ask')) !== 'granted') return { kind: 'not-allowed' };
  const meeting = meetingOf(await lookAt(file, null), id, app);
  if (meeting.kind === 'needs-permission') return { kind: 'not-allowed' };
  const { found } = meeting;
  if (found.kind === 'gone') return found;
  return found.kind === 'problem' && found.problem.kind !== 'empty' ? found.problem : null;
}
