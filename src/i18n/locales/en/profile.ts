import { counted } from '../../format.ts';

export const profile = {
  title: 'Profile',
  introduction:
    'Only the name is needed. Each of the others sharpens something, and says what. Leave out what you do not know: it narrows nothing.',
  optional: 'optional',
  name: { label: 'Name of the organisation', changes: 'Shown on the report and in file names.' },
  sector: {
    label: 'Sector',
    changes:
      'Brings examples in your own words and says which areas to look at first. It never changes a score.',
    none: 'Not said',
    options: {
      software: 'Software and SaaS',
      financial: 'Financial services',
      healthcare: 'Healthcare and medical devices',
      public: 'Public sector',
      industry: 'Industry and operational technology',
      education: 'Education',
      other: 'Another sector',
    },
  },
  size: {
    label: 'People working here',
    changes: 'Shown on the report. Decides which AI Act relief for smaller companies may fit you.',
    none: 'Not said',
    options: {
      '1-9': '1 to 9',
      '10-49': '10 to 49',
      '50-249': '50 to 249',
      '250-749': '250 to 749',
      '750+': '750 or more',
    },
  },
  country: {
    label: 'Country',
    changes: 'Shown on the report. A provider outside the EU has to name a representative in it.',
    none: 'Not said',
  },
  goal: {
    label: 'What you are after',
    changes:
      'Shown on the report, so that readers know what the figures are for, and read where we say whether a certificate fits.',
    none: 'Not decided',
    options: {
      certify: 'A certificate',
      align: 'A sound management system, without a certificate',
      'ai-act': 'Getting ready for the EU AI Act',
    },
  },
  target: {
    label: 'Target level',
    changes:
      'Credit is counted against it. Certification asks for level 3; a higher target lowers the readiness figure until you reach it.',
    options: { 3: '3 Defined', 4: '4 Managed', 5: '5 Optimised' },
  },
  activities: {
    label: 'What you do with AI',
    changes: 'Shown on the report. Companies that only use AI may leave out more of A.6 and A.7.',
    options: {
      develops: 'We develop or adapt AI (fine-tuning, retrieval and prompt systems count)',
      provides: 'We offer AI to others, alone or inside a product',
      uses: 'We use AI in our own work',
    },
  },
  isoRoles: {
    label: 'Your roles in the sense of ISO/IEC 22989',
    changes:
      'Clause 4.1 asks you to determine them. They are not the same as the AI Act roles below.',
    options: {
      provider: 'AI provider: offers products or services with AI',
      producer: 'AI producer: designs, develops, tests or deploys AI systems',
      customer: 'AI customer or user: uses AI that others offer',
      partner: 'AI partner: supplies data, tests or advises',
      subject: "AI subject: people of yours are affected by somebody's AI",
    },
  },
  operatorRoles: {
    label: 'Your roles under the EU AI Act',
    changes:
      'Decides which obligations the AI Act page shows as yours. Leave empty if you do not know: then all stay open.',
  },
  riskClasses: {
    label: 'Risk classes you believe your AI systems fall into',
    changes:
      'Decides which obligations apply and from when. A belief is enough for now; when unsure, tick the stricter one too.',
  },
  certifications: {
    label: 'Certificates and reports you hold',
    headStart: 'See what your certificates already give: head start',
    changes:
      'Shown on the report. A certified management system has done part of the work already.',
    options: {
      'iso-27001': 'ISO/IEC 27001 (information security)',
      'iso-27701': 'ISO/IEC 27701 (privacy)',
      'iso-9001': 'ISO 9001 (quality)',
      'iso-13485': 'ISO 13485 (medical devices)',
      'iso-20000-1': 'ISO/IEC 20000-1 (IT services)',
      'soc-2': 'SOC 2 report',
    },
  },
  nameEmpty: 'The name is empty, so the report will say "Unnamed organisation".',
  follows: {
    title: 'What follows from this',
    introduction: 'Go wherever you like; nothing has to be done in order.',
    sector: {
      name: 'Your sector',
      known: (sector: string) =>
        `${sector}: which areas to look at first, examples, and the laws that meet the standard.`,
      open: 'Choose one above, or look at the six we have pages for.',
    },
    fit: {
      name: 'Should we certify at all?',
      text: 'Eight questions, a clear recommendation with its reasons, and what would change it.',
    },
    headStart: {
      name: 'Head start',
      text: 'What your certificates already give, item by item, and what is new.',
    },
    systems: {
      name: 'AI systems',
      known: (count: number) =>
        `${counted(count, 'system', 'systems')} described. Roles, classes and duties follow from them.`,
      open: 'Describe them, and roles, classes and duties under the AI Act follow.',
    },
    quick: 'Quick check, under ten minutes',
    same: 'What the quick check says counts provisionally, and stays when you go on to the questions.',
  },
  next: 'Go on to the questions',
};
