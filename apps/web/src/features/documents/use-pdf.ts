import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from '../../lib/pdf/open-pdf';

interface OpenedPdf {
  pdf: PDFDocumentProxy | null;
  failure: unknown;
}

/** A PDF that is open as long as it is shown; the last one stays until the next is there. */
export function usePdf(bytes: Uint8Array): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: null, failure: null });
  useEffect(() => {
    let isShown = true;
    const opening = openPdf(bytes);
    opening.then(
      (pdf) => isShown && setOpened({ pdf, failure: null }),
      (failure: unknown) => isShown && setOpened(({ pdf }) => ({ pdf, failure })),
    );
    return () => {
      isShown = false;
      void opening.then((pdf) => pdf.destroy()).catch(() => undefined);
    };
  }, [bytes]);
  return opened;
}
