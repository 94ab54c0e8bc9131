import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 8, Operation. */
export const clause8 = {
  '8.1': {
    question:
      'If someone swaps a model or edits its instructions on a Friday night, what stops it, what records it, and who notices when your vendor does the same?',
    why: 'One edited line in a system prompt (the standing instructions to a model) can alter behaviour as much as a release. Where only code passes change control, the riskiest changes go through unseen.',
    levels: {
      1: 'Careful engineers are the only safeguard. Prompts, thresholds and model versions are edited in live operation, and vendor updates are noticed by their side effects.',
      3: 'AI work runs to set criteria, with records to prove it. The chosen controls operate and their effect is watched; planned changes, unintended changes and AI from outside are under control for the whole scope.',
      5: 'Failed changes, rollbacks and vendor surprises are counted by cause. Criteria and gates were moved to where the pattern pointed.',
    },
    stage1: [
      'Procedures with criteria for building, changing, releasing and using AI',
      'Change rule that names prompts, thresholds, reference data and model versions',
      'Overview of AI products and services from outside, each with its form of control',
      'Schedule for checking that the selected controls still have an effect',
    ],
    stage2: [
      'One system is walked through from idea to daily use, with a record at each gate',
      'Prompt and model versions in live use are matched with approved changes',
      'A silent vendor update, or another unintended change, and how you dealt with it',
    ],
    usualGap:
      'Code is reviewed, prompts and model settings are not. AI inside purchased software escapes every check, because no developer here had to build it.',
    firstStep:
      'Look up the last ten changes to prompts, models, data or thresholds of one system and mark which were approved. Draft the rule that was missing on half a page.',
    iso27001:
      'Change control (27001 A.8.32), development rules (27001 A.8.25) and the watch on suppliers (27001 A.5.22) run already under 27001 clause 8.1. Stretch them to prompts, data, model versions and every stage in the life of an AI system.',
    commonlyQuoted: {
      claim: 'Suppliers and other third parties have a clause to themselves, 8.5.',
      fact: 'Clause 8 ends at 8.4. Processes, products and services from outside are controlled here, in 8.1, with A.10.2 and A.10.3 as the matching controls.',
    },
  },
  '8.2': {
    question:
      'When was the risk assessment of each AI system last repeated, what set it off, and where is the dated result?',
    why: 'Models lose accuracy, users invent new uses and laws move. A register from launch day lists risks you no longer have and misses the ones you do.',
    levels: {
      1: 'A spreadsheet was made for the launch. It is opened again when a customer sends a questionnaire.',
      3: 'Each AI system in scope has a current assessment made with the method of 6.1.2, repeated on schedule and after significant changes. Every result is kept, older ones too.',
      5: 'Each incident is looked up in the register: was it foreseen, and was the rating right? Misses have shortened intervals or added triggers.',
    },
    stage1: [
      'Schedule with interval and triggers for every AI system in scope',
      'First complete set of results, dated and made with the approved method',
      'Definition of the significant changes that bring an assessment forward',
    ],
    stage2: [
      'Release notes of the past year are laid beside the dates of reassessment',
      'Earlier and present results of one system show what moved and why',
      'A change picked by the auditor leads to the assessment it should have caused',
    ],
    usualGap:
      'The register was completed once, in the run-up to the audit. Later model changes and new customer groups left no trace in it.',
    firstStep:
      "Enter a date for the next risk assessment of every AI system in the calendar. Add one field to your change ticket: 'reassess AI risks, yes or no, why'.",
    iso27001:
      'Rhythm and triggers can be shared with 27001 clause 8.2. The work itself uses the AI method and goes system by system. It also reacts to drift and to new uses, which security assessments do not look for.',
  },
  '8.3': {
    question:
      'Which measures of your AI risk treatment plan are done, which are late, and how do you know that the finished ones lowered the risk?',
    why: 'A closed ticket proves that work was done, not that the risk shrank. A filter that does not filter is dangerous, because everybody relies on it.',
    levels: {
      1: 'Measures get attention when there is time. The plan is read again shortly before an audit.',
      3: 'The approved plan is carried out, with status and proof for each measure. Its effect is verified, newly found risks get a treatment, and what did not work is reconsidered.',
      5: 'Risk is measured before and after, for instance by error rates or blocked attacks. Effort moves to the measures with a proven effect.',
    },
    stage1: [
      'Treatment plan with status, due date and link to proof in every row',
      'Note on how each kind of measure will be tested for effect',
      'Decisions on postponed measures, with the protection that applies meanwhile',
    ],
    stage2: [
      'A measure marked as done is demonstrated on the AI system it protects',
      'Figures from before and after for one treated risk, and who judged them',
      'A risk found in the latest assessment already has its row in the plan',
      'Something that failed to work, and the decision taken next',
    ],
    usualGap:
      'Due dates have passed in silence. Finished measures were ticked off, and nobody tested whether they help.',
    firstStep:
      'Sort the plan by due date and agree a new date or a stop with the risk owner of each late measure. Then test one finished measure and file the result.',
    iso27001:
      'To track a treatment plan is routine under 27001 clause 8.3. To prove that it works takes new tests, such as error rates by group or attempts to provoke harmful output. Keep the results for each AI system.',
    commonlyQuoted: {
      claim: 'Clause 8.3 is the impact assessment, and clause 8.4 holds the life cycle controls.',
      fact: 'Under 8.3 you carry out the risk treatment plan, under 8.4 the impact assessments. The life cycle controls stand in Annex A, from A.6.1.2 to A.6.2.8, and are put to work through 8.1.',
    },
  },
  '8.4': {
    question:
      'Does every AI system in scope have a current impact assessment, and which one was redone because the system, its users or its purpose changed?',
    why: 'A drafting aid for staff that later answers customers affects different people in a different way. The assessment of the first use says nothing about the second.',
    levels: {
      1: 'One showcase assessment exists, for the system a customer asked about. Smaller tools and bought AI are still waiting.',
      3: 'All systems in scope are covered. Assessments are repeated at planned intervals and when a significant change is proposed, then approved, kept and used in the risk assessment.',
      5: 'Coverage and age are tracked, and complaints from affected people bring a repeat forward. Features were redesigned or dropped because a repeat showed worse effects than expected.',
    },
    stage1: [
      'Coverage table: every AI system with date, approver and next due date',
      'A completed assessment, with the entries it caused in the risk register',
      'Rule on which proposed changes reopen an assessment',
    ],
    stage2: [
      'A bought system is picked from the inventory: where is its assessment',
      'A proposed change, and the repeat that was done before deciding on it',
      'Two editions of one assessment, with what differs and who approved the newer one',
    ],
    usualGap:
      'The main product is covered, internal and bought AI is not. No assessment was repeated, even after a different model or a new group of users.',
    firstStep:
      'Put all AI systems in a table with the date of their last impact assessment and leave the blanks visible. Book the one whose system touches most people.',
    iso27001:
      'No clause of ISO/IEC 27001 asks you to judge effects on people and society again and again. You may borrow the change ticket as a trigger, and facts from a DPIA (data protection impact assessment) where personal data is used.',
    commonlyQuoted: {
      claim: 'The standard makes an impact assessment compulsory before each deployment.',
      fact: 'Clause 8.4 asks for it at planned intervals and when significant changes are proposed. Doing it before release is good practice, and you can make it a release condition under A.6.2.5.',
    },
  },
} as const satisfies RequirementTexts<'8.1' | '8.2' | '8.3' | '8.4'>;
