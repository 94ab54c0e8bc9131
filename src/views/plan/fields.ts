/** The ids of rows and fields, for links and for the focus that follows what somebody did. */
export const fieldId = {
  row: (action: string) => `plan-row-${action}`,
  up: (action: string) => `plan-up-${action}`,
  down: (action: string) => `plan-down-${action}`,
  /** A field of the open action. */
  of: (field: string) => `plan-${field}`,
};
