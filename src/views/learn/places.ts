import type { Place } from '../../content/learning/types.ts';
import { m } from '../../i18n/index.ts';
import {
  consultantAddress,
  learnPageAddress,
  methodAddress,
  privacyAddress,
} from '../../state/route.ts';

interface Named {
  readonly address: string;
  readonly name: string;
}

/** Where an entry leads, and what it is called there. */
export function placeNamed(place: Place): Named {
  switch (place) {
    case 'method':
      return { address: methodAddress, name: m.method.title };
    case 'privacy':
      return { address: privacyAddress, name: m.privacy.title };
    case 'consultant':
      return { address: consultantAddress, name: m.app.nav.consultant };
    case 'glossary':
    case 'questions':
    case 'objections':
    case 'mistakes':
    case 'sectors':
    case 'iso-27001':
    case 'frameworks':
    case 'sources':
    case 'limits':
      return { address: learnPageAddress(place), name: m.learn.pages[place].title };
  }
}
