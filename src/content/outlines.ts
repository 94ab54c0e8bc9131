import type { DocumentId } from './documents.ts';

/** One part of a document: what it is called and what has to be written there. */
export interface OutlineSection {
  readonly heading: string;
  /** What belongs here, each as a short instruction or question that the writer answers. Never empty. */
  readonly prompts: readonly string[];
  /** Columns of a table to fill in, where a table says it better than sentences. */
  readonly table?: readonly string[];
}

/** A starting draft of one piece of documented information, in our own words. */
export interface DocumentOutline {
  /** Whom it serves and when it is opened, in one or two sentences. */
  readonly purpose: string;
  /** In the order of the finished document; three to eight. */
  readonly sections: readonly OutlineSection[];
  /** What goes wrong with this document most often, said as advice. */
  readonly pitfall: string;
}

/** The outlines of all documents of the register; heavy, loaded when a draft is asked for. */
export type DocumentOutlines = Readonly<Record<DocumentId, DocumentOutline>>;
