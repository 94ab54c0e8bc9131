import { counted } from '../../format.ts';

/** What goes into the PDF: three presets, and single parts. */
export const presets = {
  title: 'What goes into the PDF',
  options: {
    board: {
      name: 'For the board',
      text: 'Two to four pages: verdict, decisions needed, what changed, KPIs, what presses, and the plan in one chart.',
    },
    auditor: {
      name: 'For the auditor',
      text: 'Everything that was entered, from the Statement of Applicability to the working of the figures.',
    },
    consultant: {
      name: 'For the consultant',
      text: 'What is open and what to do: gaps, findings, open questions, plan, AI systems in short.',
    },
  },
  own: (count: number) => `Your own choice: ${counted(count, 'part', 'parts')}.`,
  single: 'Choose single parts',
  brief: 'In brief',
  briefHint: 'Without a cover; summary, changes, KPIs and plan come without their lists.',
  parts: 'Parts',
  partsHint:
    'In this order. A part about something of which there is nothing yet may be left out. The disclaimers are always in it.',
};
