import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type StructureNode = { role?: string; children?: StructureNode[] };

const rolesOf = (node: StructureNode): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** Reads a PDF back with a library that did not write it: its words in order, and the roles of its structure tree. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; roles: string[]; pages: number }> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const words: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    words.push(content.items.map((item) => ("str" in item ? item.str : "")).join(" "));
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree) roles.push(...rolesOf(tree));
  }
  const pages = document.numPages;
  await document.destroy();
  return { text: words.join("\n").replace(/\s+/g, " "), roles, pages };
}
