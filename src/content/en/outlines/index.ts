import type { DocumentOutlines } from '../../outlines.ts';
import { annexA3 } from './annex-a-3.ts';
import { annexA4People } from './annex-a-4-people.ts';
import { annexA4 } from './annex-a-4.ts';
import { annexA5 } from './annex-a-5.ts';
import { annexA6Design } from './annex-a-6-design.ts';
import { annexA6Documentation } from './annex-a-6-documentation.ts';
import { annexA6Operation } from './annex-a-6-operation.ts';
import { annexA7Origin } from './annex-a-7-origin.ts';
import { annexA7Quality } from './annex-a-7-quality.ts';
import { annexA8 } from './annex-a-8.ts';
import { annexA9To10 } from './annex-a-9-to-10.ts';
import { clause6ImpactsAndObjectives } from './clause-6-impacts-and-objectives.ts';
import { clause6Risks } from './clause-6-risks.ts';
import { clause6Treatment } from './clause-6-treatment.ts';
import { clause7 } from './clause-7.ts';
import { clause8 } from './clause-8.ts';
import { clauses4And5 } from './clauses-4-and-5.ts';
import { clauses9And10 } from './clauses-9-and-10.ts';

/** The starting drafts of all documents of the register. */
export const outlines: DocumentOutlines = {
  ...clauses4And5,
  ...clause6Risks,
  ...clause6Treatment,
  ...clause6ImpactsAndObjectives,
  ...clause7,
  ...clause8,
  ...clauses9And10,
  ...annexA3,
  ...annexA4,
  ...annexA4People,
  ...annexA5,
  ...annexA6Design,
  ...annexA6Operation,
  ...annexA6Documentation,
  ...annexA7Origin,
  ...annexA7Quality,
  ...annexA8,
  ...annexA9To10,
};
