/** The 27 member states and the three EEA states, ISO 3166-1 alpha-2. */
const unionCountries: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

/** Established in the Union; the EEA states are counted with it, to which the Act extends once it is taken over there. */
export function isUnionCountry(country: string): boolean {
  return unionCountries.has(country);
}
