import { firstItemOf } from '../../content/documents.ts';
import type { Action } from '../../core/plan/types.ts';
import { itemAddress, pageAddress } from '../../state/route.ts';

/** Where what an action is to change is said: its question, its finding, or its duty. */
export function questionAddressOf({ subject, items }: Action, check: string): string {
  switch (subject.kind) {
    case 'item':
      return itemAddress(check, subject.item);
    case 'document':
      return itemAddress(check, firstItemOf(subject.document));
    case 'finding':
      return pageAddress(check, 'findings');
    case 'duty':
      return pageAddress(check, 'ai-act');
    case 'own':
      return items[0] ? itemAddress(check, items[0]) : pageAddress(check, 'plan');
  }
}
