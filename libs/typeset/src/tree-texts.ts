import type { Block, DocumentTree, Run } from './tree.js';

/** Every text of a document that is printed, in the order of the document. */
export function* textsOf(tree: DocumentTree): Generator<string> {
  yield* tree.blocks.flatMap((block) => [...textsOfBlock(block)]);
  yield tree.runningHead;
  yield tree.runningFoot;
  yield tree.pageLabel;
  if (tree.mark !== undefined) yield tree.mark;
}

function* textsOfBlock(block: Block): Generator<string> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield* block.runs.map(textOf);
      break;
    case 'list':
      for (const inner of block.items.flat()) yield* textsOfBlock(inner);
      break;
    case 'table':
      for (const { head } of block.columns) yield* head.map(textOf);
      for (const inner of block.rows.flatMap(({ cells }) => cells.flat())) yield* textsOfBlock(inner);
      yield block.continued;
      break;
  }
}

function textOf({ text }: Run): string {
  return text;
}
