import { counted } from '../../format.ts';

/** The comparison of frameworks; its longer texts are content (`content/en/crosswalks`). */
export const frameworks = {
  trail: 'Where you are in the comparison',
  start: {
    crumb: 'All frameworks',
    introduction:
      'Begin on either side. A framework leads to the items of ISO/IEC 42001 that serve it; an item leads to everything it serves elsewhere.',
    byFramework: 'From a framework to the items',
    byItem: 'From an item to the frameworks',
    byItemText: 'Every clause and every domain of Annex A, with its items.',
    entries: (count: number) => counted(count, 'entry', 'entries'),
  },
  names: {
    'nist-ai-rmf': 'NIST AI RMF 1.0',
    'owasp-llm': 'OWASP Top 10 for LLM applications',
    'mitre-atlas': 'MITRE ATLAS',
    'ai-act': 'EU AI Act',
  },
  shortNames: {
    'nist-ai-rmf': 'NIST',
    'owasp-llm': 'OWASP',
    'mitre-atlas': 'MITRE ATLAS',
    'ai-act': 'AI Act',
  },
  functions: {
    GOVERN: 'GOVERN: rules, roles, culture',
    MAP: 'MAP: understand the setting',
    MEASURE: 'MEASURE: test and follow',
    MANAGE: 'MANAGE: act on the risks',
  },
  tactics: 'Tactics',
  tacticsTitle: 'The 16 tactics, in the order of an attack',
  before: (id: string) => `${id} in the edition of 2025`,

  filter: {
    framework: 'Framework',
    frameworkHint: 'The choice stays while you walk on.',
    allFrameworks: 'All four',
    area: 'Area of ISO/IEC 42001',
    areaHint: 'Only entries that an item of this area serves.',
    allAreas: 'All areas',
    count: (shown: number, total: number) =>
      shown === total
        ? `${counted(total, 'entry', 'entries')}.`
        : `${shown} of ${counted(total, 'entry', 'entries')}.`,
  },

  entry: {
    asks: 'What it asks for',
    items: 'Items that serve it',
    none: 'No item serves it',
    noneText:
      'It is a legal act or a filing that no management system performs. What it takes stands below.',
    beyond: 'What it needs beyond',
    reach: (name: string) => `How far an AIMS reaches here: ${name}`,
  },
  item: {
    nothing: 'Nothing in this framework.',
    key: 'Bold: direct. Plain: part of it. Grey: supporting.',
    nothingAtAll: 'Nothing in the frameworks shown.',
  },

  grades: {
    direct: 'Direct',
    partial: 'Part of it',
    supporting: 'Supporting',
  },
  gradeMeanings: {
    direct: 'Both ask for the same thing. Evidence for the item is evidence for the entry.',
    partial: 'The item gives a part of what the entry asks for.',
    supporting: 'The item helps, and shows nothing by itself.',
  },
  sources: {
    published: 'published crosswalk',
    'built-on-published': 'our mapping, built on published ones',
    judgement: 'our mapping',
  },
  sourceMeanings: {
    published: 'A public crosswalk names this pair. The grade is ours all the same.',
    'built-on-published': 'Two public crosswalks were compared and corrected.',
    judgement: 'Our own judgement. Nobody published it.',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  publishedAt: (parts: readonly string[]) => `at ${parts.join(', ')}`,

  legend: {
    title: 'How to read grades and sources',
    grades: 'Grades',
    sources: 'Sources',
    noFigure:
      'These pairs are never added up. Having the evidence of every item is not the same as meeting a framework, and no figure here would say so.',
  },
  basis: 'Where the mapping comes from',
  previous: 'Before',
  next: 'Next',
  neighbours: 'Neighbours',
  unknown: (at: string) => `There is no entry or item with the id "${at}".`,
  inOthers: 'In other frameworks',
  inOthersAll: (item: string) => `Compare ${item} with them`,
  more: (count: number) => `and ${count} more`,
};
