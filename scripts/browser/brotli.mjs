// Writes x.br beside every file x of a folder that Brotli makes smaller, for servers that send such files as they are.
// Usage: node scripts/brotli.mjs <folder> <folder that keeps what was packed before>
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const LEAST = 1024;

function pack(path, kept) {
  const plain = readFileSync(path);
  if (plain.length < LEAST) return;
  const packed = join(kept, createHash("sha256").update(plain).digest("hex"));
  if (!existsSync(packed)) {
    writeFileSync(`${packed}.part`, brotli(plain));
    renameSync(`${packed}.part`, packed);
  }
  if (readFileSync(packed).length < plain.length) copyFileSync(packed, `${path}.br`);
}

function brotli(plain) {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

const [folder, kept] = process.argv.slice(2);
mkdirSync(kept, { recursive: true });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  if (entry.isFile() && !path.endsWith(".br")) pack(path, kept);
}
