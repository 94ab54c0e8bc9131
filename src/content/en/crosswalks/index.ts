import type { CrosswalkTexts } from '../../crosswalks/types.ts';
import { frameworks } from './frameworks.ts';
import { nist } from './nist.ts';
import { atlas, owasp } from './security.ts';

export const crosswalks: CrosswalkTexts = { frameworks, nist, owasp, atlas };
