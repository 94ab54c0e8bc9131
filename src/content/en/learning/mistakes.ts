import type { LearningTexts } from '../../learning/types.ts';

export const mistakes: LearningTexts['mistakes'] = {
  'confusing-with-the-act': {
    title: 'Taking the standard for the AI Act',
    looksLike:
      'The website says “AI Act compliant through ISO 42001”. The AI Act project is closed because certification is booked. Roles are named once for the company, in ISO’s words only.',
    whyItHurts:
      'Duties of the law stay undone: registration, declaration, instructions, reports to authorities. The claim itself can be held against you.',
    instead:
      'Determine role and class under the Act for each system, and keep both lists of roles. Show duties and controls side by side, and name the ones that no control reaches.',
  },
  'self-certified': {
    title: 'Claiming a certificate that is none',
    looksLike:
      'A badge after a self-assessment, a “certificate” from the consultant who built the system, or one by a body whose accreditation does not name ISO/IEC 42001.',
    whyItHurts:
      'The first customer with a purchasing department asks for the accreditation mark. What is left is a doubt about everything else that you say.',
    instead:
      'Say what is true: “assessed by ourselves, working towards certification by spring”. Check the accreditation of a body before you sign.',
  },
  'no-security-base': {
    title: 'Building on no security at all',
    looksLike:
      'There is an AI policy, and no list of who can change the model. Prompts and logs lie open to everybody. Nobody knows how an incident is noticed.',
    whyItHurts:
      'Monitoring, logs, access to data and suppliers all presume ordinary security. Without it those controls stay on paper, and each has to be built on the way.',
    instead:
      'ISO/IEC 27001 is no condition. Do bring access rights, backups, logging, incident handling and supplier checks to a plain working state first, or in parallel, and link them through A.2.3.',
  },
  'paper-only': {
    title: 'Writing documents and changing nothing',
    looksLike:
      'A complete folder, bought or generated, all of it with one date. The engineers have not seen it. No test failed, no release was stopped, no risk was ever raised by somebody from the work.',
    whyItHurts:
      'Stage 1 may pass. Stage 2 asks people and samples records, and the gap shows within an hour. Above all, the harm that the controls should prevent still happens.',
    instead:
      'Start with one system. Take it through risk, impact, test, release and monitoring, and write down what you really do. Then apply it to the next.',
  },
  'overestimating-the-market': {
    title: 'Expecting too much of a young market',
    looksLike:
      'A date promised to the board before a certification body was asked. A price taken from 27001. A sales plan that counts on the certificate as a door opener next quarter.',
    whyItHurts:
      'Bodies with accreditation and auditors who know AI are still few. Dates slip, and the expectation breaks first where it was highest.',
    instead:
      'Ask several bodies early, with the scope in hand, for dates and for the auditor’s experience. Justify the work by what it does for you without the certificate.',
  },
};
