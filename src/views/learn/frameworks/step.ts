/** A place one can go to from here, by its address. */
export interface Step {
  readonly address: string;
  readonly label: string;
}
