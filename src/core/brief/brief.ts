import type { Profile } from '../assessment.ts';
import { standingOf } from '../quick/provisional.ts';
import type { Report } from '../report.ts';
import { fitOf } from '../fit/fit.ts';
import { agendaOf } from './agenda.ts';
import { briefLawOf } from './law.ts';
import { reportItemOf, shortlist } from './lookup.ts';
import { suggestedStepOf } from './next-step.ts';
import { talkingPointsOf } from './talking-points.ts';
import { profileFacts, type Brief, type BriefGap, type ProfileFact, type Who } from './types.ts';

/** Two sheets of A4 hold this much of each list, however long the texts are. */
export const mostGaps = 5;
export const mostObstacles = 6;
export const mostPoints = 8;
/** Questions that paper has room for; the presenter view goes through all. */
export const agendaOnPaper = 10;

/** What to know before a call with them, and what to speak about. Everything in it is in the report. */
export function briefOf(report: Report): Brief {
  const { verdict, readiness } = report.results;
  return {
    who: whoOf(report),
    progress: report.progress,
    provisional: standingOf(readiness.overall.contributions).provisional,
    verdict,
    holdsBack: shortlist([...verdict.obstacles, ...verdict.later], mostObstacles),
    gaps: shortlist(gapsOf(report), mostGaps),
    agenda: agendaOf(report),
    law: briefLawOf(report),
    fit: fitOf(report.assessment, report.day),
    next: suggestedStepOf(report),
    points: shortlist(talkingPointsOf(report), mostPoints),
  };
}

function whoOf({ profile, legal, example }: Report): Who {
  return {
    profile,
    roles: legal.roles,
    classes: legal.classes,
    example,
    notSaid: profileFacts.filter((fact) => isMissing(profile, fact)),
  };
}

function isMissing(profile: Profile, fact: ProfileFact): boolean {
  const value = profile[fact];
  return value === null || value.length === 0;
}

function gapsOf(report: Report): readonly BriefGap[] {
  return report.gaps.map((gap) => {
    const { firstStep, answer } = reportItemOf(report, gap.item);
    return { gap, firstStep, words: answer.note.trim() };
  });
}
