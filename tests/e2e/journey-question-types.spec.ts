import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { type KeyedQuestion, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { expect, test } from "./fixtures.ts";
import {
  firstAnswerTo,
  openAttempt,
  questionAt,
  questionsOfEachType,
  untilScriptsRun,
} from "./quiz-answers.ts";

const MOST_STEPS = 200;

/** Presses Tab until that control has the focus: nothing is out of reach of a keyboard. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < MOST_STEPS; i += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(MOST_STEPS)} steps of the Tab key do not reach ${String(control)}`);
}

/** Goes with Tab to a group of radio buttons, and with the arrow keys to one of them. */
async function chooseRadio(page: Page, group: Locator, value: string): Promise<void> {
  const radios = group.locator('input[type="radio"]');
  const values = await radios.evaluateAll((all) => all.map((radio) => radio.getAttribute("value")));
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let i = 0; i < values.indexOf(value); i += 1) await page.keyboard.press("ArrowDown");
  await expect(group.locator(`input[type="radio"][value="${value}"]`)).toBeChecked();
}

async function chooseWord(page: Page, list: Locator, value: string): Promise<void> {
  const values = await list.evaluate((element: HTMLSelectElement) =>
    [...element.options].map((option) => option.value),
  );
  await tabTo(page, list);
  for (let i = 0; i < values.indexOf(value); i += 1) await page.keyboard.press("ArrowDown");
  await expect(list).toHaveValue(value);
}

/** Answers one question by keyboard alone. */
async function typeAnswer(
  page: Page,
  position: number,
  { type }: KeyedQuestion,
  given: readonly string[],
): Promise<void> {
  const group = questionAt(page, position);
  if (type === "ordering" || type === "matching" || type === "categorise" || type === "gap-fill") {
    for (const list of await group.getByRole("combobox").all()) {
      const values = await list
        .locator("option")
        .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
      await chooseWord(page, list, given.find((value) => values.includes(value)) ?? "");
    }
    return;
  }
  for (const value of given) {
    if (type === "multiple") {
      await tabTo(page, group.locator(`input[value="${value}"]`));
      await page.keyboard.press("Space");
    } else if (type === "numeric" || type === "short-text") {
      await tabTo(page, group.getByRole("textbox"));
      await page.keyboard.type(value);
    } else {
      await chooseRadio(page, group, value);
    }
    if (type !== "branching-case") continue;
    await tabTo(page, group.getByRole("button", { name: "Decide and go on" }));
    await page.keyboard.press("Enter");
    await expect(group.locator(`input[type="hidden"][value="${value}"]`)).toHaveCount(1);
  }
}

/** axe runs in the page, so it looks at it once, where scripts may run: the markup is the same without. */
async function expectFit(page: Page, javaScriptEnabled: boolean): Promise<void> {
  if (javaScriptEnabled) {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "scrolls sideways").toBeLessThanOrEqual(0);
}

/** Every answer that stands in the form, as it would be sent. */
const formOf = (page: Page): Promise<string[]> =>
  page
    .locator("form:has(#question-1)")
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].flatMap(([name, value]) =>
        name.startsWith("answer-") && typeof value === "string" && value !== "" ? [`${name} ${value}`] : [],
      ),
    );

for (const javaScriptEnabled of [true, false]) {
  test(`every type of question by keyboard at 390 px, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    site,
    browser,
  }) => {
    const questions = await questionsOfEachType();
    expect(new Set(questions.map(({ type }) => type)).size).toBe(10);
    await openAttempt("readyRep", questions);
    const viewport = { width: 390, height: 844 };
    const page = await site.signedIn(browser, "readyRep", { javaScriptEnabled, viewport });
    await page.goto(`${site.address}/learn/module-1/quiz`);
    await tabTo(page, page.getByRole("link", { name: "Go on where you stopped" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("group")).toHaveCount(questions.length);
    await expectFit(page, javaScriptEnabled);

    // Single choices wrong and everything else right: not enough to pass, so that nobody's standing changes.
    const answers = questions.map((question) =>
      question.type === "single" ? wrongAnswerTo(question) : rightAnswerTo(question),
    );
    for (const [i, question] of questions.entries())
      await typeAnswer(page, i + 1, question, answers[i] ?? []);
    const caseAt = questions.findIndex(({ type }) => type === "branching-case") + 1;
    await expect(questionAt(page, caseAt)).toContainText("How it ends");
    await expectFit(page, javaScriptEnabled);

    const given = (await formOf(page)).sort();
    const [attempt = ""] = page.url().split("#");
    if (javaScriptEnabled) {
      await expect(
        page.getByText(`${String(questions.length)} of ${String(questions.length)} answered`),
      ).toBeVisible();
      await expect(page.getByRole("status")).toHaveText("Saved");
      await page.reload();
    } else {
      await tabTo(page, page.getByRole("button", { name: "Save and come back later" }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?saved/);
      await page.goto(attempt);
    }
    expect((await formOf(page)).sort()).toEqual(given);

    await tabTo(page, page.getByRole("button", { name: "Submit the answers" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not this time");
    const singles = questions.filter(({ type }) => type === "single").length;
    for (const [i, { type }] of questions.entries()) {
      const verdict = type === "single" ? "Not right" : "Right";
      await expect(page.getByRole("heading", { level: 3 }).nth(i)).toContainText(verdict);
    }
    await expect(
      page.getByText(`${String(questions.length - singles)} of ${String(questions.length)};`),
    ).toBeVisible();
    await expect(page.getByRole("main")).toContainText("How it ends");
    await expectFit(page, javaScriptEnabled);
    await page.context().close();
  });
}

/** Another option than the right one. */
function wrongAnswerTo(question: KeyedQuestion<"single">): string[] {
  const [first = ""] = firstAnswerTo(question);
  const other = question.body.options.find(({ id }) => !question.key.includes(id))?.id ?? first;
  return [other];
}

test("a case is decided step by step, tells what came of each decision, and can be begun again", async ({
  site,
  browser,
}) => {
  const questions = await questionsOfEachType();
  const caseAt = questions.findIndex(({ type }) => type === "branching-case") + 1;
  const attempt = await openAttempt("rep", questions);
  const page = await site.signedIn(browser, "rep");
  await page.goto(`${site.address}/learn/module-1/quiz/${attempt}`);
  await untilScriptsRun(page);
  const group = questionAt(page, caseAt);
  await group.getByRole("radio", { name: /Of course I'll come/ }).check();
  await group.getByRole("button", { name: "Decide and go on" }).click();
  await expect(group).toContainText("the whole kitchen has heard");
  await expect(page.locator(":focus")).toContainText("the whole kitchen has heard");
  await expect(group.getByRole("radio")).toHaveCount(2);
  await group.getByRole("button", { name: "Begin the case again" }).click();
  await expect(group).not.toContainText("the whole kitchen has heard");
  await expect(group.getByRole("radio")).toHaveCount(3);
  await page.reload();
  await untilScriptsRun(page);
  await expect(group.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(group.getByRole("radio")).toHaveCount(3);
  await page.context().close();
});
