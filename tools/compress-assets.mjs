// Puts a compressed copy beside each text of the built web application, which never changes under its name: what is packed once can be
// packed as small as it gets, and costs the server nothing when it is asked for.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const codings = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gz: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes `NAME.br` and `NAME.gz` for each script and style sheet of a folder. */
export async function compressAssets(folder) {
  const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    names.flatMap((name) => {
      const body = readFileSync(join(folder, name));
      return Object.entries(codings).map(async ([extension, compress]) => {
        writeFileSync(join(folder, `${name}.${extension}`), await compress(body));
      });
    }),
  );
}
