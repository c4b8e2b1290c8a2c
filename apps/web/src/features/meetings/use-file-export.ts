import { useMutation } from '@tanstack/react-query';
import { download } from '../../lib/api/download';

interface Wish {
  slug: string;
  /** The programme alone, without what has come of the meeting. */
  isProgrammeOnly: boolean;
}

/** Fetches a meeting file and has the browser save it; what stands in the way is told, and no file of it is saved. */
export function useFileExport() {
  return useMutation({
    mutationFn: async ({ slug, isProgrammeOnly }: Wish) => {
      const address = `/api/meetings/${slug}/file${isProgrammeOnly ? '?only=programme' : ''}`;
      const bytes = await download(address, new AbortController().signal);
      save(new Blob([new Uint8Array(bytes)], { type: 'application/json' }), `${slug}.json`);
    },
  });
}
export type FileExport = ReturnType<typeof useFileExport>;

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
