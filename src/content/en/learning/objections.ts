import type { LearningTexts } from '../../learning/types.ts';

export const objections: LearningTexts['objections'] = {
  'too-early': {
    objection: 'The standard is young. Let others make the mistakes first.',
    whatIsTrue:
      'Auditors are still learning, and practice differs between bodies. Those who come later will find better examples, more choice and perhaps smaller effort.',
    whatSpeaksAgainst:
      'The skeleton is decades old and known from ISO 9001 and 27001; only the AI part is new. The work itself, knowing your systems, risks and effects, is needed anyway and does not keep until the market is ready. You can start with it and book the audit later.',
    whenItWins:
      'When no customer asks, your AI decides nothing about people, and the days would come out of building the product. Then follow the standard in outline and look again in a year.',
  },
  'security-and-law-suffice': {
    objection: 'We have ISO/IEC 27001 and a programme for the AI Act. That is enough.',
    whatIsTrue:
      'Much of the machinery exists: audit, review, suppliers, logging. The Act is what can be enforced, and a certificate adds nothing to your duties under it.',
    whatSpeaksAgainst:
      'Information security protects your information. It does not ask whom an AI system treats unfairly. An AI Act programme often ends with the project, while someone has to keep it alive when models, uses and the law change. The impact assessment has no counterpart in 27001.',
    whenItWins:
      'When your Act programme has owners, a yearly cycle, internal checks and impact assessments, and nobody outside wants a certificate. Then you have most of an AIMS under another name.',
  },
  'no-return': {
    objection: 'It costs money and months. What do we get back?',
    whatIsTrue:
      'The figures that are quoted for the return come from those who sell it, without a method. The certificate by itself wins no customer who does not ask for it.',
    whatSpeaksAgainst:
      'Part of the return can be counted in your own house: hours spent on questionnaires, deals delayed by them, incidents that a monitoring rule would have caught. If those are small, that is an answer, too. And following the standard without the audit keeps most of the use and drops the audit fees.',
    whenItWins:
      'When you cannot name one deal, one duty or one risk that would change. Write down the number that would change your mind, and measure it.',
  },
  'tired-of-frameworks': {
    objection: 'Our CISO is tired. Not another framework.',
    whatIsTrue:
      'Another register, another audit, another set of papers is what usually happens. A second system beside the first wears people out and protects nobody. Much of AI is also not a security subject, so it lands on the wrong desk.',
    whatSpeaksAgainst:
      'Built as one system it adds little routine: the same audit programme, the same review, the same document control, with AI on the agenda. The new part belongs to product and data people. The CISO gains colleagues rather than a further list.',
    whenItWins:
      'When 27001 itself is behind, with overdue actions and an audit in sight. Finish that. An extension of something that limps will limp as well.',
  },
  'nobody-asks': {
    objection: 'Nobody in our sector asks for it.',
    whatIsTrue:
      'In many sectors that is so, and claims that every tender will demand it soon are forecasts. You know your customers better than any consultancy does.',
    whatSpeaksAgainst:
      'Customers often ask for the content without the name: who checks your AI, on what data, who can stop it. Look at the last five questionnaires. From decision to certificate often takes the better part of a year. If you start when a tender asks, you are too late for that tender.',
    whenItWins:
      'When the questionnaires are silent, too, and your contracts do not run for years. Prepare the answers without the audit and ask your three largest customers once a year.',
  },
  'will-change': {
    objection: 'The standard may change, and the law already did.',
    whatIsTrue:
      'Both move. The AI Act was amended in the middle of 2026, standards for it are still being written, and any ISO standard is reviewed after some years.',
    whatSpeaksAgainst:
      'A management system is made for change: clauses 4.1, 4.2 and 6.3 are about noticing it and acting in an orderly way. Revisions of ISO standards come with a transition period. The companion standards add guidance and replace nothing.',
    whenItWins:
      'When your only reason is one article of the Act that was put off or is likely to be detailed by its own standard. Then do that duty first, from the law, and build the rest when it is calm.',
  },
};
