import { ApiProblem, problemOf } from './problem';

/** A file at an address of this site; what was refused is thrown as the API's client throws it. */
export async function download(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new ApiProblem('network', 0);
  });
  if (!response.ok) throw await problemOf(response);
  return new Uint8Array(await response.arrayBuffer());
}
