import { Document, Packer } from 'docx';
import { wordBlocks } from './docx/blocks.js';
import { coreProperties } from './docx/core-properties.js';
import { withFixedTimes } from './docx/fixed-zip.js';
import { pageOf } from './docx/page.js';
import { footers, headers } from './docx/running.js';
import { stylesFor } from './docx/styles.js';
import { writerFor } from './docx/writer.js';
import type { DocumentTree, Paper } from './tree.js';

/**
 * A document as a Word file (ISO/IEC 29500 WordprocessingML): named styles, an outline, numbered lists, tables whose
 * head row repeats, page numbers as fields. The same tree and paper give the same bytes in every process and time zone.
 *
 * Characters that XML forbids are left out, and so are links that are neither `https:` nor `mailto:` nor lead to an
 * anchor of the tree; their text stays.
 *
 * @returns the bytes of the `.docx` file
 * @throws RangeError when `issuedAt` is no instant
 */
export async function renderDocx(tree: DocumentTree, options: { paper: Paper }): Promise<Uint8Array> {
  const page = pageOf(options.paper, tree.orientation);
  const writer = writerFor(tree);
  const children = wordBlocks(tree.blocks, { width: page.measure }, writer);
  const document = new Document({
    styles: stylesFor(tree),
    numbering: writer.lists.numbering(),
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: page.size, margin: page.margin },
        },
        headers: headers(tree, page, writer),
        footers: footers(tree, page, writer),
        children,
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(tree) };
  return withFixedTimes(await Packer.pack(document, 'uint8array', false, [core]));
}
