import type { HeadStart } from '../../../content/items.ts';
import type { ChangeKind } from '../../../content/learning/changes.ts';
import type { QuestionGroup } from '../../../content/learning/questions.ts';

/** The screens to learn from; their longer texts are content. */
export const learn = {
  title: 'Learn',
  introduction:
    'What ISO/IEC 42001 is, whether you need it, what people get wrong, and where this tool has its knowledge from. No assessment is needed to read it.',
  loading: 'Loading …',
  pages: {
    glossary: {
      title: 'Glossary',
      line: 'Every term that turns up here, in a sentence or two.',
      lead: 'Where one of these terms is underlined with dots elsewhere, point at it, tap it or tab to it, and its explanation opens.',
    },
    questions: {
      title: 'Questions that people ask',
      line: 'Is it mandatory, how long does it take, is ChatGPT enough to be concerned?',
      lead: 'Short answers, as far as they can honestly be given.',
    },
    objections: {
      title: 'Six objections, answered',
      line: 'The good reasons against it, what is true in them, and when they win.',
      lead: 'Each is put as fairly as we can. Some of them may be right for you.',
    },
    mistakes: {
      title: 'Five common mistakes',
      line: 'What goes wrong most often, and the wrong numbers that circulate.',
      lead: 'How each looks from inside, why it hurts, and what to do. Below them, the wrong numbers that circulate.',
    },
    sectors: {
      title: 'Sectors',
      line: 'What matters first in software, finance, health, public bodies, industry and education.',
      lead: 'Emphasis and order differ by sector. Scores never do.',
    },
    'iso-27001': {
      title: 'ISO/IEC 27001 and 42001 side by side',
      line: 'What carries over from information security, what has to grow, what is new.',
      lead: 'Two standards with one skeleton and different subjects.',
    },
    frameworks: {
      title: 'Frameworks side by side',
      line: 'From an item to NIST, OWASP, ATLAS and the AI Act, and back.',
      lead: 'What one framework asks, the others often ask in other words.',
    },
    sources: {
      title: 'Sources, versions and changes',
      line: 'Where each fact comes from, how old it is, and what changed.',
      lead: 'Whoever wants to rely on a statement should be able to see where it comes from.',
    },
    limits: {
      title: 'What this tool is not',
      line: 'Ten limits, each with what to do instead.',
      lead: 'A tool that hides its limits invites mistakes. These are ours.',
    },
  },
  groups: {
    understand: 'Understand',
    compare: 'Compare',
    about: 'About this tool',
  },
  methodLine: 'Every formula and every rule, with its reason and its numbers.',
  back: 'All pages to learn from',
  trail: 'Where you are',
  readOn: 'Read on:',
  items: 'Items it concerns:',

  term: {
    more: 'In the glossary',
    explains: (term: string) => `Explanation: ${term}`,
  },

  glossary: {
    filter: 'Find a term',
    letters: 'By letter',
    toLetter: (letter: string, first: string) => `${letter}, from ${first}`,
    found: (count: number, total: number) =>
      count === total ? `${total} terms` : `${count} of ${total} terms`,
    none: 'No term has this in its name or explanation. Try a shorter word.',
    showAll: 'Show all terms',
    unknown: (wanted: string) => `There is no term “${wanted}” in this glossary. All terms follow.`,
    inPractice: 'In practice:',
    also: 'Also written:',
    seeAlso: 'See also:',
  },

  questions: {
    groups: {
      standard: 'The standard',
      certificate: 'The certificate',
      law: 'The AI Act',
      tool: 'This tool',
    } satisfies Readonly<Record<QuestionGroup, string>>,
  },

  objections: {
    whatIsTrue: 'What is true in it',
    whatSpeaksAgainst: 'What speaks against it',
    whenItWins: 'When it wins',
  },

  mistakes: {
    looksLike: 'What it looks like',
    whyItHurts: 'Why it hurts',
    instead: 'What to do',
    numbers: {
      title: 'Wrong numbers that circulate',
      text: (items: number, articles: number) =>
        `Guides copy from each other, and so do their mistakes. Here are ${items} statements about items and ${articles} matches with articles of the AI Act, each with what we found.`,
      perItem: 'Said of items',
      perArticle: 'Said of articles of the AI Act',
      table: 'Wrong statements about items',
      lawTable: 'Matches with articles of the AI Act',
      item: 'Item',
      article: 'Article',
      claim: 'Commonly quoted',
      fact: 'What we found',
    },
  },

  iso27001: {
    table: 'ISO/IEC 27001 and ISO/IEC 42001',
    aspect: 'Subject',
    old: 'ISO/IEC 27001:2022',
    new: 'ISO/IEC 42001:2023',
    carries: {
      title: 'If you hold ISO/IEC 27001',
      text: (total: number) =>
        `Our verdict for each of the ${total} items, which the plan of your check reckons with, too. It counts items and not effort: a new item can be a morning or a month.`,
      verdicts: {
        reuse: 'Carries over',
        extend: 'Has to be extended',
        new: 'Is new',
      } satisfies Readonly<Record<HeadStart, string>>,
      count: (count: number, total: number) => `${count} of ${total} items`,
      clauses: (requirements: number, controls: number) =>
        `${requirements} in clauses 4 to 10, ${controls} in Annex A.`,
      list: (count: number) => `Show the ${count} items`,
      caution:
        'Percentages of effort saved are often quoted. None has a published basis, so we give none.',
    },
    frameworks: {
      title: 'Frameworks at a glance',
      text: 'They complete each other. Only two of them can be certified.',
      table: 'Frameworks and whether they can be certified',
      name: 'Framework',
      kind: 'What it is',
      certifiable: 'Certifiable?',
      use: 'What it gives you beside ISO/IEC 42001',
      crosswalk: 'Item by item, in both directions',
    },
  },

  sources: {
    versions: 'Versions',
    edition: 'Questions and mappings',
    law: 'Legal data looked at',
    horizon: 'Newest source found',
    review: 'To be looked at again by',
    reviewText: 'After that day the AI Act page says at its head that the legal data is old.',
    standard: 'The standard and the frameworks',
    source: 'Source',
    usedFor: 'What it was used for',
    lawTitle: 'The law',
    lawText:
      'Days, duties and amounts come from these. The Official Journal is the only authentic text.',
    changes: 'What changed',
    changesText: 'The newest first. Each entry says what to look at again because of it.',
    kinds: {
      law: 'Law',
      standard: 'Standard',
      content: 'This tool',
    } satisfies Readonly<Record<ChangeKind, string>>,
    lookAgain: 'Look again at:',
  },

  limits: {
    instead: 'Instead:',
  },
};
