import { furniture, type PageGeometry } from '../layout/style-sheet.js';
import { drawnForm } from '../text/characters.js';
import type { FontFace } from '../text/font-face.js';

/** Share of the page's diagonal that the word takes, and the largest font size in points. */
const share = 0.62;
const largest = 150;

/** Draws a word as outlines across the page. Draw it first: what follows stands above it. */
export function drawWatermark(pdf: PDFKit.PDFDocument, text: string, face: FontFace, geometry: PageGeometry): void {
  const { width, height } = geometry;
  const { glyphs, width: length } = face.shape(drawnForm(text, face.has), 'ltr');
  const size = Math.min(largest, (share * Math.hypot(width, height) * 1000) / length);
  const scale = size / face.font.unitsPerEm;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.save();
  pdf.translate(width / 2, height / 2).rotate(furniture.watermark.angle);
  pdf.translate((-length / 2000) * size, size / 3).scale(scale, -scale);
  for (const { id, advance } of glyphs) {
    pdf.path(face.font.getGlyph(id).path.toSVG());
    pdf.fill(furniture.watermark.colour.map((part) => part * 255) as [number, number, number]);
    pdf.translate((advance / 1000) * face.font.unitsPerEm, 0);
  }
  pdf.restore();
  pdf.endMarkedContent();
}
