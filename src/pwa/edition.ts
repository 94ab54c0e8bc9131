import { offered } from 'virtual:single-file';

/** True in the edition in one file, which is opened from a disk and never asks a network for anything. */
export const isSingleFile = import.meta.env.MODE === 'single-file';

/** The edition in one file as it lies beside this page, or null where there is none. */
export const offeredEdition = offered;
