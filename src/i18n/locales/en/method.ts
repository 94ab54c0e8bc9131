import type { PlanSettings } from '../../../core/plan/records.ts';
import type { OfferKind } from '../../../core/systems/offers.ts';
import { counted, longDate, percent, twoDecimals } from '../../format.ts';

const registerFacts: Readonly<Record<OfferKind, string>> = {
  'register-empty': 'It holds no system that is in development, on trial or in use',
  'register-kept': 'Every system has a purpose, an owner and an origin',
  'impact-missing': 'Some systems have no approved impact assessment',
  'impact-process-unused': 'No system has an approved impact assessment',
  'impact-done': 'Every system has an approved impact assessment, and none is due again',
  'impact-overdue': 'The review day of an impact assessment has passed',
  'impact-on-people-missing': 'For some systems nobody has written who is affected',
  'risk-missing': 'Some systems have no risk written down',
  'risk-incomplete': 'Some risks have no likelihood or severity',
  'risk-kept': 'Every system has risks, and no row lacks anything',
  'treatment-open': 'An open risk is past its due date',
  'suppliers-unknown': 'A system that is bought, or built on a model, names no vendor or supplier',
  'intended-use-missing': 'For some systems no purpose is written down',
  'oversight-missing': 'An approved assessment does not say who watches over the system',
  'roles-undetermined': 'Some systems have no AI Act class yet',
};

export const method = {
  title: 'How it works',
  introduction:
    'Every figure in Plumbline follows from your answers by the rules on this page. The same answers always give the same figures, on every screen and in every export, and each figure can show its working where it stands.',
  principle:
    'Wherever something is not known, two readings are worked out, and the lower one is the headline. Percentages are rounded down. Plumbline never flatters.',

  credit: {
    title: 'From an answer to a credit',
    text: (items: number, requirements: number, controls: number, areas: number) =>
      `The check has ${items} items: ${requirements} requirements of clauses 4 to 10 and ${controls} controls of Annex A, in ${areas} areas. You answer each with a level.`,
    levelsLabel: 'The six levels',
    level: 'Level',
    name: 'Name',
    meaning: 'What it means',
    target: (usual: number, highest: number) =>
      `The target is level ${usual}, which certification asks for. You can raise it to ${highest} in the profile, and then every credit is measured against the higher one.`,
    cap: (cap: number) =>
      `The effective level is the level you gave, but at most ${cap} while a document that the item makes mandatory is not approved. A practice that nobody has approved on paper does not pass an audit.`,
    formula: 'Credit = effective level ÷ target, and at most 1.',
    example: (example: { level: number; target: number; effective: number; credit: number }) =>
      `Example: you say level ${example.level}, the document is still a draft, the target is ${example.target}. The effective level is ${example.effective} and the credit ${example.effective} ÷ ${example.target} = ${twoDecimals(example.credit)}.`,
    exclusion:
      'Only controls of Annex A can be left out. With a written reason a control leaves the sum altogether. Without one it stays, counts nothing and becomes a finding. Requirements of clauses 4 to 10 can never be left out.',
  },

  weights: {
    title: 'What counts double',
    text: (plain: number, double: number, count: number) =>
      `Most items weigh ${plain}. These ${count} weigh ${double}, because the rest of the management system hangs on them. The weights are our judgement; the standard has none.`,
    listLabel: 'Items that count double, with the reason',
    reasons: {
      risk: 'Risk: finding and treating it is what the controls are chosen from.',
      impact: 'Impact on people: what sets an AI management system apart from other systems.',
      audit: 'Internal audit: without it nobody inside has looked.',
      review: 'Management review: without it nobody at the top has decided.',
    },
  },

  readiness: {
    title: 'Readiness',
    text: 'Readiness = sum of weight × credit ÷ sum of weights. It is worked out for each area, for the clauses, for Annex A and for the whole.',
    rangeTitle: 'Low and high',
    range:
      'The low reading counts an unanswered item, "I don\'t know" and a document of unknown state as nothing. The high reading counts them as met. The width of the range is what you do not know yet.',
    evidencedTitle: 'Claimed and evidenced',
    evidenced:
      'Claimed is readiness as you answered it. Evidenced is the same sum with a credit of 0 for every item that has no evidence reference (a title or a place; a blank row is none). The distance between the two is what an auditor would ask you to show.',
  },

  quick: {
    title: 'The quick check',
    text: (questions: number, items: number) =>
      `The quick check asks ${questions} questions for all ${items} items. Each answer places the items that it speaks for between two levels; the low end goes into the low reading, the high end into the high one, and documents hold both back as always. "I don't know" says nothing.`,
    tableLabel: 'Levels by answer in the quick check',
    answer: 'Answer',
    direct: 'Items it asks about',
    indirect: 'Items it only touches',
    ceiling: (ceiling: number, target: number) =>
      `The low end never passes level ${ceiling}: certification asks that level ${target} be shown item by item, and one answer for several shows none of them. For an item that the question only touches the range is wider, and proof of something else lifts it no further. These figures are our judgement.`,
    replaced:
      'All of it is provisional. An own answer of an item replaces it, also "I don\'t know". It makes no potential finding and counts as no answer in the progress. An item that it places under the target even at the high end is listed as a provisional gap.',
    reachLabel: 'What each question speaks for',
    question: 'Question',
    next: 'What would narrow the range most: for each item the distance between its two readings × its weight ÷ sum of weights. Together these are the width of the range. Among equals the areas that weigh most in your sector come first, then the order of the standard decides. A question of the quick check is ranked by how much its four answers narrow the range on average.',
  },

  stageOne: {
    title: 'Stage 1: documents',
    text: (fromClauses: number, fromControls: number) =>
      `A Stage 1 audit reads documents. Plumbline keeps a register of ${fromClauses + fromControls}: ${fromClauses} that clauses 4 to 10 make mandatory, and ${fromControls} that the controls of Annex A add while you use them. A document leaves the register when every control that asks for it is left out with a reason.`,
    creditsLabel: 'What a document counts',
    state: 'State',
    low: 'Low reading',
    high: 'High reading',
    formula: 'Stage 1 = sum of weight × what the document counts ÷ sum of weights.',
    blockers: (weight: number) =>
      `Without some documents an audit makes no sense. They block the verdict and weigh ${weight}, the others 1.`,
    blocksUntilApproved: 'These block until they are approved:',
    blocksUntilStarted: 'These block only while nothing exists at all:',
  },

  stageTwo: {
    title: 'Stage 2: practice',
    text: (gates: { stageTwo: number; auditAndReview: number; weakest: number }) =>
      `A Stage 2 audit looks at what is lived. It has no percentage of its own here. Beyond Stage 1 it needs internal audit and management review at level ${gates.auditAndReview}, no requirement under level ${gates.weakest} and readiness of ${percent(gates.stageTwo)}, and each is shown with its state. Beside them stands how many of the items that count as level ${gates.auditAndReview} or more name evidence: no gate of the verdict, but what an auditor asks to see.`,
  },

  verdict: {
    title: 'The verdict',
    text: 'A ladder with gates, always climbed by the low reading. A high mean with an open gate stays below it.',
    tableLabel: 'Steps of the verdict and what they take',
    rung: 'Step',
    gate: 'What it takes',
    gates: {
      starting: (building: number) => `Readiness under ${percent(building)}.`,
      building: (building: number) => `Readiness of ${percent(building)} or more.`,
      'stage-1-possible': (stageOne: number) =>
        `No blocking document open, no item that owns one at level 0, and Stage 1 at ${percent(stageOne)} or more.`,
      'stage-2-possible': (gates: { stageTwo: number; auditAndReview: number; weakest: number }) =>
        `All of that, internal audit (9.2) and management review (9.3) at level ${gates.auditAndReview}, no requirement under level ${gates.weakest}, and readiness at ${percent(gates.stageTwo)} or more.`,
    },
  },

  findings: {
    title: 'Potential findings',
    text: 'What an auditor would probably raise. Always "potential", because only a certification body grades. What you have not answered, or answered with "I don\'t know", is an open question and no finding.',
    tableLabel: 'Grades of potential findings and their rules',
    grade: 'Grade',
    rule: 'When',
    rules: {
      'potential-major': (minors: number) =>
        `A blocking document is missing, a requirement is at level 0 (where both are true, that is one finding), or ${minors} potential minors come together in one clause.`,
      'potential-minor': (upTo: number) =>
        `A requirement or control stands at level 1 to ${upTo}, also because a document holds it there; a control is at level 0; or a control is left out without a reason.`,
      observation: (above: number) =>
        `The level is above ${above}, and no evidence reference shows it.`,
    },
    gaps: 'Gaps are listed with blockers first, also those that nobody could tell about, in the order in which a management system is built: context and scope, roles, policy, risks and their treatment, impact, objectives, competence, operation, audit, review. The others follow by how much readiness each would add if it reached its target.',
  },

  coverage: {
    title: 'EU AI Act coverage',
    text: (obligations: number) =>
      `The legal data has ${obligations} rows, one for each thing to do. For each we name the items that carry it and the items that help.`,
    formula: (primary: number, supporting: number) =>
      `Claimed = weighted mean credit of these items, as you answered them; those that carry weigh ${primary}, those that help ${supporting}. A control left out of your Statement of Applicability counts nothing here, since the law knows no exclusion. Whether evidence shows what you claimed is not looked at here.`,
    ceiling:
      'A management system never carries a legal duty whole. So what you claimed fills a bar only up to a ceiling, which depends on how far ISO/IEC 42001 reaches into the article.',
    ceilingsLabel: 'Ceilings by reach',
    reach: 'Reach',
    atMost: 'At most',
    parts:
      'Claimed in place = ceiling × claimed, on the low reading. Within reach = what is left up to the ceiling. Outside any AIMS = the rest. Rounded down, the three can come to a hair under the whole.',
    applies:
      'A row applies if it fits your roles, the risk classes of your systems and the day. A role or class that you did not give rules nothing out, and the row says so. Days are those on which a duty can bite; the formal day stands in the details.',
  },

  ratings: {
    title: 'Risks and impact: ratings',
    text: 'Likelihood and severity go from 1 to 5, for harms of an impact assessment and for risks alike, so that both compare.',
    formula: 'Weight = likelihood × severity.',
    bandsLabel: 'Bands of weights',
    band: 'Band',
    from: 'Likelihood × severity',
    remaining:
      'What is rated with the measures counts as what remains. Where nobody has rated that, the rating without the measures counts: a measure that nobody has judged takes nothing away.',
    stepsLabel: 'Steps of likelihood and severity',
    step: 'Step',
  },

  register: {
    title: 'What the register says about answers',
    text: 'Some answers can be held against what stands in the register of AI systems. Where a fact speaks against an answer, or for a better one, Plumbline offers a level. It changes nothing by itself, and an offer that you put away comes back only when its facts change. Systems that are only an idea, and retired ones, are not looked at. A control that is left out is left alone.',
    directions:
      '"At most" is offered where the answer claims more; "at least" where it claims less. Where there is no answer, or "I don\'t know", either is offered.',
    tableLabel: 'Facts of the register and the levels that they allow',
    fact: 'What the register shows',
    item: 'Item',
    level: 'Level',
    bounds: { 'at-most': 'At most', 'at-least': 'At least' },
    kinds: registerFacts,
  },

  deliverables: {
    statement: {
      title: 'The Statement of Applicability',
      text: 'Whether a control applies, why not, its owner and its evidence are those of the answer; the reason for a control that is in, what drives it and the review date are its own. The status is the level that surely counts: 0 is not in place, 1 and 2 partly, from 3 on in place.',
      objections: (limit: number, never: readonly string[]) =>
        `The list of objections follows audit practice, not the words of the standard. We hold that ${never.join(', ')} can never be left out credibly, and that more than ${percent(limit)} left out casts doubt on the whole. What the profile, the register of AI systems and the risks say is held against each exclusion.`,
    },
    plan: {
      title: 'The plan and its dates',
      paragraphs: (settings: PlanSettings, part: number): readonly string[] => [
        'Every gap, every document that is not approved, every finding in work and every duty of the AI Act that no management system carries is one action. Points are what overall readiness gains once what the action waits for is done. Blockers come first, in the order in which a management system is built, then the gain for each day of work.',
        'The days are our judgement for each item, document and duty; neither the standard nor any study gives them. They are scaled by staff band and by the number of AI systems, and by how far the item is. An ISO/IEC 27001 system shortens them item by item, never by a flat percentage. Whatever you enter goes before.',
        `Where nobody has answered, the action is to find out. The likely course adds ${percent(part)} of the work that would follow if nothing is there, the bad one all of it.`,
        'Actions start one after the other in the order of the plan, each as soon as what it waits for has ended and somebody is free. So more people or more days a week never make anything end later, which simple planners do not guarantee. An action with a date of its own stands outside of that queue.',
        `Unless you change it: ${counted(settings.people, 'person', 'people')}, ${settings.daysPerWeek} days a week, ${settings.weeksOfOperation} weeks of operation before the internal audit, ${settings.weeksToStageOne} weeks from ready to Stage 1, ${settings.weeksToStageTwo} to Stage 2. A good course takes ${settings.bestCase} times the days, a bad one ${settings.worstCase} times.`,
      ],
    },
    kpis: {
      title: 'The six KPIs',
      text: 'Six figures for management reviews. The targets come from common practice of consultancies; where those quote wrong control numbers, ours are put right.',
      snapshots:
        'A kept state holds all answers and documents. Its scores are worked out by the rules of today, so that a curve shows your progress and not ours; the KPIs are kept as they were.',
    },
  },

  judgement: {
    title: 'What is fact, and what is our judgement',
    factTitle: 'Fact, with sources',
    facts: [
      'The numbers and short titles of clauses and controls, and which documents clauses 4 to 10 make mandatory.',
      'The articles, days, amounts and roles of the EU AI Act, with the confidence that we have in each.',
      'What you answered.',
    ],
    ourTitle: 'Our judgement',
    ours: [
      'The questions, the levels and what they look like, and the target.',
      'Which items count double, the cap by documents, and which documents block.',
      'The gates of the verdict and the rules for potential findings. They follow audit practice; no standard sets them.',
      'Which items carry an article of the AI Act, its reach, and the ceilings.',
      'The day on which a duty can bite, where it is not the formal one.',
      'The days of work in the plan, what waits for what, and the objections to a Statement of Applicability.',
      'The bands of risks and harms, and the levels that the register of AI systems speaks for.',
    ],
  },

  versions: {
    title: 'Sources and versions',
    edition: 'Questions and mappings',
    law: 'Legal data as of',
    horizon: 'Newest source found',
    review: 'To be checked again by',
    date: (day: string) => longDate(day),
    sourcesTitle: 'Sources of the legal data',
    sourcesText:
      'Each row of the legal data names those that stand behind it. The copies that we relied on bear these dates.',
  },

  not: { title: 'What Plumbline is not' },

  copyright: { title: 'Copyright' },

  privacy: {
    title: 'Privacy in short',
    points: (deletedDays: number) => [
      'There is no account, no server and no tracking. The page that you opened does all the work, also without a network.',
      'Answers are stored in this browser and nowhere else. They leave it when you export them, and only then.',
      'Evidence is only referred to. Plumbline never holds the document itself.',
      'Other people who use this browser profile can see your assessments. Clearing the site data deletes them, so keep a file of what matters.',
      `A deleted assessment can be brought back for ${counted(deletedDays, 'day', 'days')}. After that it is gone.`,
    ],
  },

  licence: {
    title: 'Licence',
    text: 'Plumbline is free software under the MIT licence. You may use, change and pass it on; it comes without warranty.',
    packages: 'The packages that travel with it, each with its licence',
  },
};
