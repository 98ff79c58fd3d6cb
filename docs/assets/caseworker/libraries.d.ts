// The libraries that the build puts in the site (generator/site/biblioteker.py).

declare module "*/biblioteker/papaparse.js" {
  const Papa: {
    parse(
      text: string,
      options: { delimiter: string; skipEmptyLines: boolean },
    ): { data: string[][]; errors: { type: string; row?: number }[] };
    unparse(rows: unknown[][], options: { delimiter: string; newline: string; escapeFormulae: RegExp }): string;
  };
  export default Papa;
}

declare module "*/biblioteker/xlsx.js" {
  import * as XLSX from "@e965/xlsx";
  export default XLSX;
}
