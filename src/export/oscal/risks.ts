import type { Report } from '../../core/report.ts';
import type { AiSystem, Rated, Risk as SystemRisk, RiskState } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';
import { systemName } from '../../i18n/law-sentences.ts';
import {
  endOfDay,
  line,
  namespace,
  paragraphs,
  propsOf,
  relatedTo,
  type Making,
  type Risk,
} from './parts.ts';

/** What each state of our risk register is called in OSCAL; an accepted risk is a deviation somebody approved. */
const statusOf: Readonly<Record<RiskState, string>> = {
  open: 'open',
  'in-treatment': 'remediating',
  treated: 'closed',
  accepted: 'deviation-approved',
};

/** The risks of all AI systems that are not retired. */
export function risksOf(report: Report, making: Making): readonly Risk[] {
  return report.systems
    .filter(({ system }) => system.stage !== 'retired')
    .flatMap(({ system }) => system.risks.map((risk) => riskOf(risk, system, making)));
}

function riskOf(risk: SystemRisk, system: AiSystem, making: Making): Risk {
  const words = m.oscal.risk;
  const name = `risk ${system.id} ${risk.id}`;
  const title = line(risk.title, words.untitled);
  const ratings = [
    ...characterization('initial', risk.inherent, making),
    ...characterization('residual', risk.residual, making),
  ];
  const deadline = endOfDay(risk.dueDate);
  const measures = paragraphs(risk.measures);
  return {
    uuid: making.id(name),
    title,
    description: paragraphs(risk.description) || title,
    statement: words.statement(line(systemName(system.name), m.systems.unnamed)),
    ...propsOf({ system: system.name, treatment: risk.treatment, owner: risk.owner }),
    status: statusOf[risk.state],
    origins: [making.origin],
    ...(ratings.length > 0 ? { characterizations: ratings } : {}),
    ...(deadline === null ? {} : { deadline }),
    ...(measures === ''
      ? {}
      : {
          remediations: [
            {
              uuid: making.id(`${name} measures`),
              lifecycle: risk.state === 'treated' ? 'completed' : 'planned',
              title: words.measures,
              description: measures,
            },
          ],
        }),
    ...relatedTo(risk.items, making),
  };
}

/** A rating from 1 to 5 on both scales of ours; nothing where nothing is rated. */
function characterization(
  state: 'initial' | 'residual',
  { likelihood, severity }: Rated,
  { origin }: Making,
): NonNullable<Risk['characterizations']> {
  const facets = Object.entries({ likelihood, impact: severity }).flatMap(([name, value]) =>
    value === null ? [] : [{ name, system: namespace, value: String(value) }],
  );
  const { props = [] } = propsOf({ state });
  return facets.length === 0 ? [] : [{ props, origin, facets }];
}
