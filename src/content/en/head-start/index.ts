import type { HeadStartTexts } from '../../head-start/types.ts';
import { iso27701 } from './iso-27701.ts';
import { iso9001 } from './iso-9001.ts';

export const headStart: HeadStartTexts = {
  'iso-9001': iso9001,
  'iso-27701': iso27701,
  standards: {
    'iso-27001':
      'Counted from the edition of 2022. It looks at harm to your information, not at harm to people.',
    'iso-27701':
      'Counted from the edition of 2025, which stands alone. A certificate of 2019 sits on ISO/IEC 27001: tick that, too.',
    'iso-9001':
      'Numbers are those of the edition of 2015. What it gives for development (A.6) holds only if design is inside your certificate.',
  },
  newIn: {
    '5': 'An AI policy says which AI you build, buy and refuse. A policy on quality, security or privacy says none of that.',
    '6': 'Here the question is what AI does to people. A system that looks at quality or at information has no process for it, or only half of one.',
    '8': 'What has never been assessed cannot be repeated: these are the runs and results of the processes that are new in clause 6.',
    'A.2': 'The same policy as in 5.2, asked once more as a control.',
    'A.3':
      'People must be able to speak up about AI without fear. A complaints box or a security hotline is not meant for that.',
    'A.4':
      'Asset lists know that a thing exists and who owns it. What a model was trained on, with which tools and on which machines is another record.',
    'A.5':
      'Effects on single people, groups and society, thought through and written down: no other management system has this.',
    'A.6':
      'How AI is designed, tested, watched and logged goes beyond the quality or the protection of a product.',
    'A.7':
      'Data is judged as raw material of a model: may it be used, is it good enough, where is it from, what was done to it?',
    'A.8':
      'Users, outsiders and authorities get information on the AI itself, and outsiders a door to report harm.',
    'A.9':
      'Your own use of AI gets limits, a purpose and someone who may say stop. Rules on accounts and devices do not give that.',
    'A.10':
      'Who answers for what along the chain of AI, up to what your customers need. Complaints and satisfaction surveys do not count here.',
  },
};
