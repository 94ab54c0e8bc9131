/** Who is who at Três Cegonhas, written as they would fill in the owner. */
export const people = {
  ines: 'Inês, managing director',
  tiago: 'Tiago, head of engineering',
  mariana: 'Mariana, quality and security lead',
  nuno: 'Nuno, machine learning engineer',
  joana: 'Joana, product manager Crivo',
  sofia: 'Sofia, product manager Balcão',
  rui: 'Rui, operations',
  beatriz: 'Beatriz, people and communication',
  diogo: 'Diogo, customer success',
  leonor: 'Leonor, outside counsel and data protection officer',
} as const;
