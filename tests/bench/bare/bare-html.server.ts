import { readFileSync } from "node:fs";

export const bareHtml = readFileSync(process.env.BARE_HTML ?? "", "utf8");
