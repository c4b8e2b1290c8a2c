import { VisuallyHidden } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { drawPage } from '../../lib/pdf/draw-page';
import type { PageElement } from '../../lib/pdf/page-text.rules';
import { readPage } from '../../lib/pdf/read-page';
import { PageText } from './PageText';
import classes from './PdfPages.module.css';

interface Props {
  pdf: PDFDocumentProxy;
  number: number;
  /** “Agenda, page 1 of 3”. */
  label: string;
  language: string;
  asText: boolean;
}

/** A page as a picture, and beside it, for those who do not see it, as its tags tell it; or that alone. */
export function PdfPage({ pdf, number, label, language, asText }: Props) {
  const text = usePageText(pdf, number);
  const words = <PageText parts={text} />;
  return (
    <section aria-label={label} lang={language} dir="auto">
      {asText ? (
        <div className={classes['text']}>{words}</div>
      ) : (
        <>
          <PagePicture pdf={pdf} number={number} />
          <VisuallyHidden component="div">{words}</VisuallyHidden>
        </>
      )}
    </section>
  );
}

/** Drawn when it comes near to what is in sight. */
function PagePicture({ pdf, number }: Pick<Props, 'pdf' | 'number'>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { ref, entry } = useIntersection({ rootMargin: '800px' });
  const isNear = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (!isNear || !canvas.current) return;
    const drawing = new AbortController();
    // A page of which another is drawn already, or that is closed, is drawn no further.
    drawPage(pdf, number, canvas.current, drawing.signal).catch(() => undefined);
    return () => {
      drawing.abort();
    };
  }, [pdf, number, isNear]);
  return (
    <div ref={ref} className={classes['sheet']} aria-hidden>
      {/* As large as a page of A4 until it is drawn, so that nothing jumps. */}
      <canvas ref={canvas} className={classes['picture']} width={210} height={297} />
    </div>
  );
}

function usePageText(pdf: PDFDocumentProxy, number: number): PageElement[] {
  const [text, setText] = useState<PageElement[]>([]);
  useEffect(() => {
    let isShown = true;
    readPage(pdf, number).then(
      (read) => isShown && setText(read),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [pdf, number]);
  return text;
}
