/** Stands in for optional dependencies of jsPDF that are never used: see vite.config.ts. */
export {};
