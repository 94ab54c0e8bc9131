/** Stands in for dependencies of jsPDF that are never used: see vite.config.ts. */

/** What jsPDF imports by name to read PNG pictures; our PDF holds none. */
export const decode = undefined;
