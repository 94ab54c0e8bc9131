import { counted } from '../../format.ts';

export const sector = {
  title: 'Your sector',
  introduction:
    'What tends to weigh most where you work, in your own words, and the laws that meet the standard there. A sector changes emphasis and order. It never changes a score.',
  choose: 'Sector',
  chooseHint: 'Kept in the profile.',
  none: 'Choose your sector to see what it would look at first. Nothing is lost without one: all 70 items stand for everybody.',
  other:
    'We have no page for other sectors. All 70 items hold for you as they stand; the nearest of the six may still be worth a look.',
  inSector: {
    software: 'In software',
    financial: 'In financial services',
    healthcare: 'In healthcare',
    public: 'In the public sector',
    industry: 'In industry',
    education: 'In education',
  },
  first: 'first',
  firstHere: (sector: string) => `${sector} this is one of the areas to look at first.`,
  why: 'Why, and what else',
  areas: {
    title: 'What to look at first',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    open: (area: string) => `Open ${area}`,
  },
  examples: {
    title: 'What the items mean here',
    introduction: (count: number) =>
      `${counted(count, 'item', 'items')} in situations that you will recognise. They also stand beside the questions.`,
  },
  systems: {
    title: 'Typical AI systems and their likely class',
    tableLabel: 'Systems and classes, as a table',
    introduction:
      'A pointer under the EU AI Act as amended in July 2026. The class follows from purpose and use: only the questions about your own system tell.',
    system: 'System',
    likely: 'Likely class',
    where: 'Where it stands',
    why: 'Why, and what would change it',
    noBasis: 'No single provision',
    toSystems: 'Classify your own systems',
  },
  laws: {
    title: 'Laws and rules that meet the standard',
    introduction:
      'What each is, what one piece of work serves both, and what stays open. General information, no legal advice; national law and supervisors may ask for more.',
    meets: 'Where they meet',
    leaves: 'What it leaves open',
    items: 'Items',
  },
  public: {
    choose: 'Choose a sector',
    introduction:
      'The same 70 items hold in every sector. These pages say what tends to weigh most in six of them.',
  },
};
