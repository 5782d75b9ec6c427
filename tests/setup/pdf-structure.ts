import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type TreeNode = { role?: string; id?: string; children?: TreeNode[] };

/** An element of the structure tree on one page, with the text that is marked as its own, children not included. */
export type PdfElement = { page: number; role: string; depth: number; text: string };

export type PdfStructure = {
  pages: number;
  lang: unknown;
  title: unknown;
  elements: PdfElement[];
  /** The text of headers and footers and of everything else that belongs to no element. */
  artifacts: string[];
  outline: { title: string; items: { title: string; items: unknown[] }[] }[];
  isMarked: boolean;
  displaysTitle: unknown;
};

type Item = { type?: string; id?: string; str?: string; hasEOL?: boolean };

/** The text of each marked piece of a page by its id; what is marked as an artifact has none and comes under "". */
function textById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id ?? "");
    else if (item.type === "endMarkedContent") open.pop();
    else {
      const id = open.at(-1) ?? "";
      texts.set(id, `${texts.get(id) ?? ""}${item.str ?? ""}${item.hasEOL ? " " : ""}`);
    }
  }
  return texts;
}

function flatten(node: TreeNode, page: number, texts: Map<string, string>, depth = 0): PdfElement[] {
  const children = node.children ?? [];
  const own = children.filter(({ role }) => role === undefined).map(({ id }) => texts.get(id ?? "") ?? "");
  const text = own.join("").replace(/\s+/g, " ").trim();
  const below = children
    .filter(({ role }) => role !== undefined)
    .flatMap((child) => flatten(child, page, texts, depth + 1));
  return node.role === undefined ? below : [{ page, role: node.role, depth, text }, ...below];
}

/** Reads a tagged PDF back, with a library that did not write it, as its structure says that it is to be read. */
export async function readPdfStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const elements: PdfElement[] = [];
  const artifacts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textById(items);
    elements.push(...flatten(await page.getStructTree(), number, texts));
    artifacts.push(texts.get("") ?? "");
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const preferences: object | null = await document.getViewerPreferences();
  const structure = {
    pages: document.numPages,
    lang: info.Language,
    title: info.Title,
    elements,
    artifacts,
    outline: ((await document.getOutline()) as PdfStructure["outline"] | null) ?? [],
    isMarked: (await document.getMarkInfo())?.Marked === true,
    displaysTitle: preferences !== null && "DisplayDocTitle" in preferences && preferences.DisplayDocTitle,
  };
  await document.destroy();
  return structure;
}
