/** The little that is used of pdf.js. Its published types belong to other files than these, which any browser of these years and Node can run. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export interface TextItem {
    str: string;
    width: number;
    height: number;
    /** The place of its beginning is in the last two. */
    transform: number[];
  }
  interface Page {
    /** Left, lower, right and upper side, in points. */
    view: number[];
    getTextContent(): Promise<{ items: (TextItem | { type: string })[] }>;
    cleanup(): void;
  }
  export interface PdfDocument {
    numPages: number;
    getMetadata(): Promise<{
      info: Record<string, unknown>;
      metadata: { get(name: string): unknown } | null;
    }>;
    getPage(number: number): Promise<Page>;
  }
  export function getDocument(source: {
    data: Uint8Array;
    verbosity: number;
    isEvalSupported: boolean;
    useWasm: boolean;
    useSystemFonts: boolean;
    disableFontFace: boolean;
    stopAtErrors: boolean;
  }): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
