import { expect, test } from "vitest";
import { NamedError } from "../named-error.ts";
import { guarded } from "./guarded.server.ts";

const post = (body: string) =>
  new Request("http://localhost/branches/moor/plan/risks?x=1", {
    method: "POST",
    body,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });

async function refusalOf(work: () => Promise<unknown>): Promise<Response> {
  const thrown: unknown = await work().then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error("Nothing was refused");
  return thrown;
}

test("somebody signed out while writing gets back every word, but no password stands in the page", async () => {
  const handler = guarded((_args: { request: Request }) => Promise.reject(new NamedError("sign-in-needed")));
  const answer = await refusalOf(() =>
    handler({ request: post("risks=Two+offices&risks=close&currentPassword=secret") }),
  );
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({
    code: "sign-in-needed",
    typed: {
      action: "/branches/moor/plan/risks?x=1",
      fields: [
        ["risks", "Two offices"],
        ["risks", "close"],
      ],
    },
  });
});

test.each([
  ["not-found", 404],
  ["stale", 409],
  ["link-expired", 410],
  ["database-unavailable", 503],
] as const)(
  "a refusal called %s is answered %d, so that the page can say what to do",
  async (code, status) => {
    const handler = guarded((_args: { request: Request }) => Promise.reject(new NamedError(code)));
    const answer = await refusalOf(() => handler({ request: new Request("http://localhost/") }));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  },
);

test("a fault of ours is not dressed up as a refusal", async () => {
  const handler = guarded((_args: { request: Request }) => Promise.reject(new TypeError("a fault")));
  await expect(handler({ request: new Request("http://localhost/") })).rejects.toThrow("a fault");
});
