import mammoth from "mammoth";

export type DocxReading = {
  html: string;
  text: string;
  /** What the reading library did not understand. */
  complaints: string[];
};

/** Reads a Word document back with a library that did not write it. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const buffer = Buffer.from(bytes);
  const [html, text] = await Promise.all([
    mammoth.convertToHtml({ buffer }),
    mammoth.extractRawText({ buffer }),
  ]);
  const complaints = [...html.messages, ...text.messages].map(({ message }) => message);
  return { html: html.value, text: text.value, complaints };
}
