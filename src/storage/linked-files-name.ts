/** Stands apart, so that whoever only asks whether there is such a database loads no database code. */
export const linkedFilesDatabase = 'plumbline-linked-files';
