import type { AiActTexts } from '../../content/ai-act/types.ts';
import { isControl } from '../../content/items.ts';
import { texts } from '../../content/locale.ts';
import { guardedCell, plain, type Cell } from '../../core/exchange/cells.ts';
import type { ActionState } from '../../core/plan/records.ts';
import type { Action, Plan } from '../../core/plan/types.ts';
import type { Report } from '../../core/report.ts';
import { csvText } from '../../core/systems/csv.ts';
import { m } from '../../i18n/index.ts';
import { actionTitle } from '../../i18n/plan-sentences.ts';
import { workbookOf } from './workbook.ts';

/** The columns of applied controls, as CISO Assistant imports them. */
export const appliedControlColumns = [
  'ref_id',
  'name',
  'description',
  'domain',
  'status',
  'category',
  'priority',
  'csf_function',
  'effort',
  'control_impact',
  'start_date',
  'eta',
  'expiry_date',
  'link',
  'observation',
  'filtering_labels',
  'reference_control',
  'owner',
] as const;

/** `deprecated` is its word for what is no longer pursued; what is done is in force there. */
const statusOf: Readonly<Record<ActionState, string>> = {
  open: 'to_do',
  'in-work': 'in_progress',
  done: 'active',
  dropped: 'deprecated',
};

/** Working days up to which an action counts as each size. Our judgement; XL is all above. */
const sizes = [
  { upTo: 1, size: 'XS' },
  { upTo: 3, size: 'S' },
  { upTo: 8, size: 'M' },
  { upTo: 20, size: 'L' },
] as const;

/** The action plan as a workbook (XLSX). */
export function actionPlanXlsx(
  report: Report,
  aiAct: AiActTexts,
): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf('applied_controls', tableOf(report, aiAct));
}

/** The action plan as text: semicolons, and the mark of UTF-8 before it. */
export function actionPlanCsv(report: Report, aiAct: AiActTexts): string {
  const rows = tableOf(report, aiAct).map((row) => row.map((cell) => String(cell ?? '')));
  return `\uFEFF${csvText(rows, ';')}`;
}

function tableOf({ plan }: Report, aiAct: AiActTexts): readonly (readonly Cell[])[] {
  const bars = new Map(plan.schedule.bars.map((bar) => [bar.action, bar]));
  const rows = plan.actions.map((action) => {
    const span = bars.get(action.id)?.span.likely;
    const record: Partial<Record<(typeof appliedControlColumns)[number], Cell>> = {
      ref_id: text(action.id),
      name: text(actionTitle(action, { titles: texts.titles, aiAct })),
      description: text(m.exchange.plan.serves(action.items)),
      status: statusOf[action.state],
      category: categoryOf(action),
      priority: priorityOf(action),
      effort: sizes.find(({ upTo }) => action.effort.days <= upTo)?.size ?? 'XL',
      control_impact: impactOf(action, plan),
      start_date: span?.start ?? null,
      eta: (action.dueDate || span?.end) ?? null,
      observation: text(action.note),
      filtering_labels: 'Plumbline',
      owner: text(action.owner),
    };
    return appliedControlColumns.map((column) => record[column] ?? null);
  });
  return [appliedControlColumns, ...rows];
}

/** A document is a procedure or, if it is the policy, a policy; what is done for an item or a duty is a process. */
function categoryOf({ subject }: Action): 'policy' | 'procedure' | 'process' {
  if (subject.kind !== 'document') return 'process';
  return subject.document === 'ai-policy' ? 'policy' : 'procedure';
}

/**
 * 1 without which Stage 1 makes no sense; 2 what a document of Stage 1 or a requirement hangs on; 3 controls;
 * 4 what adds nothing to readiness, and what is done or dropped.
 */
function priorityOf(action: Action): 1 | 2 | 3 | 4 {
  if (action.state === 'done' || action.state === 'dropped') return 4;
  if (action.isBlocker) return 1;
  const isRequirement = action.items.some((item) => !isControl(item));
  if (action.gain.stageOne > 0 || isRequirement) return 2;
  return action.gain.readiness > 0 ? 3 : 4;
}

/** 1 to 5, against the action of this plan that adds most to readiness. */
function impactOf({ gain }: Action, { actions }: Plan): number {
  const most = Math.max(...actions.map((each) => each.gain.readiness));
  return most > 0 ? Math.max(1, Math.ceil((5 * gain.readiness) / most)) : 1;
}

/** Clean and harmless; null for nothing. */
function text(words: string): Cell {
  return guardedCell(plain(words)) || null;
}
