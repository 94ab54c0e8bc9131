import type { Colour } from './contrast.ts';

/** Who invites: shown in the client's app and report, beside our own words and never in place of them. */
export interface Brand {
  readonly name: string;
  readonly company: string;
  /** A picture as `data:image/png|jpeg|webp;base64,...`, made by our own canvas; or empty. */
  readonly logo: string;
  /** Null leaves Plumbline's own. */
  readonly colour: Colour | null;
  readonly mail: string;
  readonly phone: string;
  /** An address where a call can be booked (https only), or empty. */
  readonly booking: string;
  readonly introduction: string;
}

/** "Nora Bell, Bell Audits": who a brand stands for, or empty where it does not say. */
export function brandNames({ name, company }: Brand): string {
  return [name, company].filter((each) => each !== '').join(', ');
}

export const emptyBrand: Brand = {
  name: '',
  company: '',
  logo: '',
  colour: null,
  mail: '',
  phone: '',
  booking: '',
  introduction: '',
};
