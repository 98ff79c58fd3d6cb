// Many files as one, and a text as a document for Word. Both are made by the library that reads spreadsheets: a workbook
// is such an archive too.

import XLSX from "../biblioteker/xlsx.js";

const { CFB } = XLSX;
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const RELS = "application/vnd.openxmlformats-package.relationships+xml";
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** @type {{[sign: string]: string}} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const encoder = new TextEncoder();

/**
 * The bytes of a .zip; the names have plain letters only.
 * @param {Iterable<[name: string, content: Uint8Array]>} files
 * @returns {Uint8Array}
 */
export function zipped(files) {
  const archive = CFB.utils.cfb_new();
  // Without a look for a file of the same name: that would take a look at all of them for each.
  for (const [name, content] of files) CFB.utils.cfb_add(archive, `/${name}`, content, { unsafe: true });
  return new Uint8Array(/** @type {any} */ (CFB.write(archive, { fileType: "zip", type: "array", compression: true })));
}

/**
 * A text file that old programs too read right.
 * @param {string} text
 */
export const asText = (text) => encoder.encode(`\ufeff${text.replaceAll("\n", "\r\n")}\r\n`);

/**
 * A document with a paragraph for each line.
 * @param {string} text
 */
export function asDocument(text) {
  const paragraphs = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  /** @type {[string, string][]} */
  const parts = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELS}"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", `<w:document xmlns:w="${W}"><w:body>${paragraphs.join("")}</w:body></w:document>`],
  ];
  return zipped(parts.map(([name, xml]) => [name, encoder.encode(DECLARED + xml)]));
}

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ESCAPED[sign]).replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "");
