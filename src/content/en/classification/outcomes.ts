import { legalTerms } from '../../ai-act/law.ts';
import type { ClassificationTexts } from '../../ai-act/classification/texts.ts';

/** What the answers lead to. Days come from the data; nothing here types one. */
export const outcomes: ClassificationTexts['outcomes'] = {
  prohibited: {
    title: 'Likely prohibited',
    meaning:
      'The Act bans this practice outright, so no paper and no certificate makes it acceptable. From the day a ban starts there is no further time to adapt.',
  },
  'high-risk-annex-iii': {
    title: 'Likely high-risk: a use listed in Annex III',
    meaning:
      'The provider has to test, document, assess and register the system; whoever uses it has to follow the instructions and keep people in charge. Most of these duties start later than the rest of the Act, so they are work to plan and no reason to stop.',
  },
  'high-risk-annex-i-a': {
    title: 'Likely high-risk: part of a regulated product (Annex I, Section A)',
    meaning:
      "The requirements for high-risk AI come on top of your product law and are checked in that law's own procedure. They are the last big part of the Act to start; approvals take long, so early work pays.",
  },
  'high-risk-sectoral-b': {
    title: 'Likely high-risk under the law of its sector (Annex I, Section B)',
    meaning:
      'For this product the Act itself asks hardly anything of you directly. Its requirements reach you through the approval rules of the sector, at the pace of that law.',
  },
  'gpai-systemic': {
    title: 'Likely a general-purpose model with systemic risk',
    meaning:
      'Besides the duties of every model provider, you have to evaluate the model, reduce its risks, report serious incidents and protect it against attack. These duties have started already; only models from before that start got extra time.',
  },
  gpai: {
    title: 'Likely a general-purpose model',
    meaning:
      'Its provider has to document the model, inform those who build on it, respect copyright and publish a summary of the training content. These duties have started already; only models from before that start got extra time.',
  },
  transparency: {
    title: 'Likely with transparency duties',
    meaning:
      'People have to know that they deal with AI, or that what they see or hear was made by it. These duties have started, ahead of the high-risk rules, and they come on top of any other class.',
  },
  'annex-iii-derogated': {
    title: 'Likely not high-risk, although the use is listed',
    meaning:
      'The use stands in Annex III, but by your answers it does light work only and so falls out of the high-risk class. The provider has to explain this in writing and register the system; the other duties of the high-risk class likely do not apply.',
  },
  minimal: {
    title: 'Likely minimal risk',
    meaning:
      'None of the regulated classes fits, so the Act asks little more than AI literacy, which has started already. A new purpose can change the class, so check again when the use changes.',
  },
  'out-of-scope': {
    title: 'Likely outside the Act',
    meaning:
      'By your answers the Act likely asks nothing of you for it, now or when later parts start. Other laws, such as data protection, still count.',
  },
};

export const remarks: ClassificationTexts['remarks'] = {
  'open-source-is-no-exit': () =>
    'The open-source licence is no way out here: prohibited practices, high-risk systems and the transparency duties stay in the Act. Only general-purpose models get some relief from it.',
  'open-source-leaves-little': () =>
    'For an open-source system outside the regulated classes the Act likely asks little or nothing (Art. 2(12)). A new use can end that, so check again when the purpose changes.',
  'new-prohibition-ahead': (dateOf) =>
    `The ban on making such images binds from ${dateOf('art5-new')}. Until then the other results count; from then on the ban stands above them.`,
  'became-provider': () =>
    "You are likely the provider of this system by now, although somebody else made it, and carry a provider's duties. If you took it over from another provider, that one has to give you the documents and the access you need, unless it had clearly ruled out high-risk use (Art. 25(2)).",
  'built-on-someone-elses-model': () =>
    "If the system runs on somebody else's model, that company answers for the model, and you likely for the system that you built on it. This is the usual reading rather than a rule spelt out in the Act; ask the maker for its information for those who build on the model.",
  'only-the-modification': () =>
    'Because you changed a model that somebody else made, you likely answer for the change only. Document what you altered and the data that you added.',
  'open-model-keeps-two-duties': () =>
    'As an open model it is likely free of both kinds of model documentation and of the need for a representative. The copyright policy and the public summary of the training content remain.',
  'sector-law-decides': () =>
    'For its part in this product the duties of the Act do not bind you directly: the law of the sector takes its requirements over (Art. 2(2)). Other results shown here count for uses outside the product, if there are any.',
  'general-test-and-conditions': () =>
    "To leave the high-risk class, we ask for two things: no significant risk, and one of the four light tasks. The Commission's own checker was content with one of the tasks, and its final guidelines were not out when this data was checked; if your result hangs on this, ask a lawyer.",
  'derogation-is-the-providers-call': () =>
    'It is for the provider to judge that a listed use is not high-risk, and to write it down. If you only use the system, your own view does not replace that file.',
  'transparency-on-top': (dateOf) =>
    `Being high-risk does not switch the transparency duties off (Art. 50(6)). They started first, on ${dateOf('general')}.`,
  'existing-system': (dateOf) =>
    `A system that is on the market or in use before ${dateOf('annex3')} (listed uses) or ${dateOf('annex1')} (regulated products) is likely caught only once its design changes significantly. Keep proof of the first release, and ask at every new version whether this was such a change.`,
  'existing-system-of-authorities': (dateOf) =>
    `Older systems meant for public authorities get longer, but not for ever: this one has to comply by ${dateOf('public-legacy')} even if its design never changes.`,
  'marking-grace': (dateOf) =>
    `Because it was on the market before ${dateOf('general')}, the system likely has until ${dateOf('art50-2-legacy')} to mark what it makes. The other transparency duties apply already.`,
  'model-grace': (dateOf) =>
    `Because it was on the market before ${dateOf('gpai')}, the model likely has until ${dateOf('gpai-legacy')} to comply.`,
  'reliefs-for-small': () =>
    "For an SME, start-ups included, fines under Art. 99 stop at the lower of the two amounts; turnover and linked companies count for that size, not only staff. For a high-risk system the quality management system may fit your size (simpler still without partner or linked companies), and the technical documentation may take the Commission's short form once that exists.",
  'reliefs-for-mid-caps': () =>
    'For a small mid-cap, fines for breached duties or false information stop at the lower of the two amounts, those for prohibited practices do not; turnover and linked companies count for that size, too. In a high-risk case your quality management may be kept in proportion, and the short form of the technical documentation is open to you once it exists.',
  'model-without-chapter-five': () =>
    'A model that is not general-purpose, or that is never offered in the EU, likely has no duties of its own. Check each system that is built with it.',
  'recheck-on-expansion': () =>
    'Nothing ties this system to the EU today. Check again before you offer it or use it there, or let its results be used there.',
};

export const firstSteps: ClassificationTexts['firstSteps'] = {
  'stop-and-ask-counsel': () =>
    'Stop offering and using it in this way today, and put the facts before a lawyer before it starts again. Breaches carry the highest fines of the Act.',
  'end-before-new-prohibition': (dateOf) =>
    `End this use before ${dateOf('art5-new')}. If you provide the system, take the function out by then, or build safeguards against it and keep the tests that show that they hold.`,
  'write-the-derogation-file': (dateOf) =>
    `Write the assessment that explains why this listed use is not high-risk before you release the system, and keep it ready for the authority. Plan the registration in the EU database: we show ${dateOf('annex3')} for both, and readers disagree about the registration.`,
  'ask-provider-for-derogation-file': () =>
    'Ask the provider for its written assessment that the system is not high-risk, and for its entry in the EU database, or the plan for one. Until you have seen the assessment, treat the system as high-risk.',
  'plan-rights-assessment': (dateOf) =>
    `Plan the fundamental rights impact assessment: from ${dateOf('annex3')} it has to be done before first use, and the authority has to be told the result. Parts of your data protection impact assessment can serve.`,
  'start-technical-file': (dateOf) =>
    `Start the technical file with what you have: purpose, design, data, tests, limits, human oversight. The rules bind from ${dateOf('annex3')} for listed uses and from ${dateOf('annex1')} for regulated products; name one person who brings the file there.`,
  'choose-sector-procedure': (dateOf) =>
    `Ask the notified body for your product how it will assess the AI together with the rest. Book it well ahead of ${dateOf('annex1')}, as others will want it too.`,
  'ask-provider-for-papers': () =>
    'Ask the provider in writing for the instructions for use and the declaration of conformity, or for the day by which they will be there. Put that day into the next contract.',
  'name-the-overseers': () =>
    'Name the people who watch over the system, and give them the training, the time and the power to overrule it and to stop it. Put their names beside it in the register.',
  'ask-sector-authority': () =>
    'Ask the authority or technical service that approves your product which requirements for AI its sector law will take over, and from when.',
  'notify-the-commission': () =>
    `Notify the Commission within ${legalTerms.notifySystemicRiskWeeks} weeks of the day on which the model meets the test for systemic risk, or on which it is known that it will.`,
  'write-model-papers': () =>
    'Write the model documentation and the information for those who build on the model, adopt a copyright policy, and publish the summary of the training content. An open model without systemic risk needs only the last two.',
  'say-it-is-ai': (dateOf) =>
    `Say at first contact that this is AI: one plain sentence above the chat or at the start of the call, which a screen reader can read as well. This duty started on ${dateOf('general')}.`,
  'mark-what-is-made': (dateOf) =>
    `Mark what the system makes so that machines can detect it, and test that the mark survives saving and sharing. This duty started on ${dateOf('general')}; a system that was on the market before that day has until ${dateOf('art50-2-legacy')}.`,
  'label-what-is-shown': (dateOf) =>
    `Label deep fakes and AI-written news where people see them, and put up a notice where emotions are read or people are sorted by their body data. These duties started on ${dateOf('general')}.`,
  'teach-the-people': (dateOf) =>
    `Teach the people who build, run or use the system what it can do, where it errs and whom it affects, and note who was taught what. Supporting AI literacy has been a duty since ${dateOf('ch1-2')}.`,
  'write-down-why-out': () =>
    'Write down in three sentences why the Act does not reach this, with date and name. Check again when purpose, market or technology changes.',
};

export const contradictions: ClassificationTexts['contradictions'] = {
  'before-market-yet-in-use': {
    what: 'You ticked that it was never released or put to use, but the register says that it is in use. The exception ends with the first real use.',
    kept: 'We go on without the exception.',
  },
  'research-yet-in-use': {
    what: 'You ticked that it serves scientific research only, but the register says that it is in use. Both can be true only if research is all that it is used for.',
    kept: 'We keep open that it is used for more than research.',
  },
  'private-yet-in-business': {
    what: 'You ticked that the only use is private, but also that you provide, import or pass on the system. Whoever does that acts in business.',
    kept: 'We go on as if the use were professional.',
  },
  'built-here-yet-no-provider': {
    what: 'The register says that you built it and that it is in use, but you did not tick that you build it. Whoever puts a system of their own to use is likely its provider, even if only their staff use it.',
    kept: "We keep open that you are the provider, and show a provider's duties.",
  },
  'bought-and-in-use-yet-no-deployer': {
    what: 'The register says that you bought it and that it is in use, but you ticked neither that you use it nor that you pass it on.',
    kept: "We keep open that you use it in your work, and show a deployer's duties.",
  },
  'in-the-union-yet-no-link': {
    what: 'The profile says that you are in the EU and you ticked that you use the system, but you ticked no tie to the EU. Use by a company in the EU is one.',
    kept: 'We keep open that the Act reaches the system.',
  },
  'emotions-yet-not-listed': {
    what: 'You ticked that you use it to read emotions, but not the listed use of emotion recognition. It is always listed.',
    kept: 'We keep open that emotion recognition, and with it the high-risk class, applies.',
  },
  'emotions-at-work-yet-not-prohibited': {
    what: 'You ticked emotion recognition and a use in work or education, without a medical or safety reason, but not the ban on inferring emotions there.',
    kept: 'We keep open that the system is prohibited.',
  },
  'profiling-in-investigations-yet-no-profiling': {
    what: 'You ticked that it profiles people in investigations, but answered that it does not profile people in that use.',
    kept: 'We go on as if it did, which leaves the use high-risk.',
  },
  'scoring-yet-no-profiling': {
    what: "You ticked credit scoring, but answered that it does not profile people. A credit score judges a person's finances from their data, which is nearly always profiling.",
    kept: 'We keep open that it profiles people, which leaves the use high-risk.',
  },
  'insurance-yet-no-profiling': {
    what: "You ticked life or health insurance, but answered that it does not profile people. Rating a person's risk or price from their data is nearly always profiling.",
    kept: 'We keep open that it profiles the insured, which leaves the use high-risk.',
  },
  'staff-yet-not-at-work': {
    what: 'The register says that it affects your staff, but you did not tick that you use it at your own workplace.',
    kept: 'We keep open that you have to inform your staff before you use it.',
  },
  'both-sizes': {
    what: 'You ticked both SME and small mid-cap. A small mid-cap is a company too large to be an SME, so only one can be right.',
    kept: 'We count on neither relief until you choose.',
  },
};
