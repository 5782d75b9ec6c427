import { describe, expect, test } from "vitest";
import { type GivenDetail, fillDetails } from "./page.ts";

const item = (id: string, words = "Ring") =>
  `<li data-needs="${id}">${words}: <span data-detail="${id}"></span></li>`;

const given = (details: Record<string, GivenDetail>) => new Map(Object.entries(details));
const phone = (value: string): GivenDetail => ({ kind: "phone", value });

describe("a rep who needs a number", () => {
  test("can touch it to ring", () => {
    expect(fillDetails(item("office"), given({ office: phone("020 7223 4887") }))).toBe(
      '<li>Ring: <a href="tel:02072234887">020 7223 4887</a></li>\n',
    );
  });

  test.each([
    ["+44 (0)20 7223 4887", "+442072234887"],
    ["0300 123 1100 (option 2)", "03001231100"],
    ["029-2037-2037", "02920372037"],
  ])("rings %s as %s", (written, dialled) => {
    expect(fillDetails(item("office"), given({ office: phone(written) }))).toContain(`href="tel:${dialled}"`);
  });

  test("reads words as words where there is no number to ring", () => {
    expect(fillDetails(item("office"), given({ office: phone("Ask at reception") }))).toBe(
      "<li>Ring: Ask at reception</li>\n",
    );
  });

  test("never meets an empty line, nor a list of nothing", () => {
    const html = `<ul>\n${item("office")}\n${item("line")}\n</ul>\n<p data-needs="office line">Or <span data-detail="office"></span>.</p>`;
    expect(fillDetails(html, new Map())).toBe("");
    expect(fillDetails(html, given({ line: phone("999") }))).toBe(
      '<ul>\n<li>Ring: <a href="tel:999">999</a></li>\n</ul>\n',
    );
  });
});

describe("what an administrator has typed", () => {
  test.each<[GivenDetail, string]>([
    [{ kind: "email", value: "help@example.org" }, '<a href="mailto:help@example.org">help@example.org</a>'],
    [{ kind: "email", value: "x@y?bcc=z@y" }, "x@y?bcc=z@y"],
    [
      { kind: "url", value: "https://example.org/a&b" },
      '<a href="https://example.org/a&amp;b">https://example.org/a&amp;b</a>',
    ],
    [{ kind: "url", value: "javascript:alert(1)" }, "javascript:alert(1)"],
    [
      { kind: "text", value: '<img src=x onerror="alert(1)">' },
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;",
    ],
    [{ kind: "longtext", value: "One\r\nTwo" }, "One<br>Two"],
    [{ kind: "text", value: "$& $1 $'" }, "$&amp; $1 $&#39;"],
  ])("can do no harm on the page: %j", (detail, html) => {
    expect(fillDetails(item("it"), given({ it: detail }))).toBe(`<li>Ring: ${html}</li>\n`);
  });
});
