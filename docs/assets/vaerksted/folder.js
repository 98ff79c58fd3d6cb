// The files of a folder that the reader chose.

/**
 * Each with its path from the folder's own name on; what a program keeps for itself is left out.
 * @param {HTMLInputElement} input
 * @returns {Promise<{navn: string, indhold: ArrayBuffer}[]>}
 */
export function filesOf(input) {
  const files = [...(input.files ?? [])].filter(({ webkitRelativePath }) => !webkitRelativePath.includes("/."));
  return Promise.all(
    files.map(async (file) => ({ navn: file.webkitRelativePath || file.name, indhold: await file.arrayBuffer() })),
  );
}
