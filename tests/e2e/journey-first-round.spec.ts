import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContextOptions, type Page, expect, test } from "@playwright/test";
import { parse } from "yaml";
import { readPdfStructure } from "../setup/pdf-structure.ts";
import { type KeyedQuestion, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { type RunningProgram, runProgram } from "../setup/run-program.ts";
import { firstAnswerTo, giveAnswer, readDrawnQuiz } from "./quiz-answers.ts";

/** So many of the bank are asked in an attempt. */
const QUESTIONS = 15;
const PASSWORD = "four words put together";

const lessons = (parse(readFileSync("content/modules/module-1/module.yaml", "utf8")) as { lessons: string[] })
  .lessons;

const visitors = [
  { name: "with JavaScript, at 1280 px", javaScriptEnabled: true, viewport: { width: 1280, height: 900 } },
  { name: "with JavaScript, at 390 px", javaScriptEnabled: true, viewport: { width: 390, height: 844 } },
  {
    name: "without JavaScript, at 1280 px",
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  },
  { name: "without JavaScript, at 390 px", javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
];

/** Somebody's own browser. */
async function newVisitor(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

async function becomeFirstAdministrator(page: Page, program: RunningProgram): Promise<void> {
  await page.goto(program.administratorLink ?? "");
  await page.getByLabel("Name").fill("Morgan Ellis");
  await page.getByLabel("E-mail address").fill("morgan@example.org");
  await page.getByLabel("Membership number").fill("N001");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Become the administrator" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("First steps");
}

async function createBranch(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/admin/branches`);
  await page.getByLabel("Name of the branch").fill(name);
  await page.getByRole("button", { name: "Create the branch" }).click();
  await expect(page.getByRole("main")).toContainText(name);
}

type Invited = { name: string; number: string; roles: string[] };

/** Invites a person and gives the one-time link that the administrator copies by hand. */
async function invite(page: Page, address: string, { name, number, roles }: Invited): Promise<string> {
  await page.goto(`${address}/admin/people/invite`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail address").fill(`${number}@example.org`);
  await page.getByLabel("Membership number").fill(number);
  for (const role of ["Rep", "Branch lead"]) {
    await page.getByRole("checkbox", { name: new RegExp(`^${role}`) }).setChecked(roles.includes(role));
  }
  await page.getByLabel("Branch", { exact: true }).selectOption("Moor and Vale");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  return page.getByLabel("Link", { exact: true }).inputValue();
}

async function acceptInvitation(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Set password and start" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What comes next");
}

async function learnEveryLesson(page: Page, address: string): Promise<void> {
  await page.getByRole("link", { name: /^Start the lesson/ }).click();
  for (const slug of lessons) {
    await page.goto(`${address}/learn/module-1/${slug}`);
    await page.getByRole("button", { name: "Mark as done" }).click();
    await expect(page.getByText("You have done this lesson")).toBeVisible();
  }
}

/** Answers every question with what `choose` picks, and submits. */
async function takeQuiz(
  page: Page,
  button: string,
  choose: (question: KeyedQuestion) => string[],
): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("group")).toHaveCount(QUESTIONS);
  const questions = await readDrawnQuiz(page);
  for (const [i, question] of questions.entries()) await giveAnswer(page, i + 1, question, choose(question));
  await page.getByRole("button", { name: "Submit the answers" }).click();
}

async function failThenPass(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/`);
  await page.getByRole("link", { name: /^Take the quiz/ }).click();
  await takeQuiz(page, "Start the quiz", firstAnswerTo);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not this time");
  await expect(page.getByText("Right answer").first()).toBeVisible();
  await takeQuiz(page, "Try the quiz again", rightAnswerTo);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You passed");
}

async function makePlan(page: Page, address: string): Promise<void> {
  const plan = `${address}/branches/moor-and-vale/plan`;
  await page.goto(plan);
  await page.getByRole("button", { name: "Start the plan" }).click();
  await expect(page.getByText("still missing").first()).toBeVisible();

  await page.getByRole("link", { name: "Who took part, and when", exact: true }).click();
  await page.getByLabel("People who took part").fill("Ruth, chair\nŴyn, health and safety rep");
  await page.getByRole("button", { name: "Save this part" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto(plan);
  await page.getByRole("link", { name: "Add the first objective" }).click();
  await page.getByLabel("Objective", { exact: true }).fill("Win a caseload measure that members trust");
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("The objective is saved.")).toBeVisible();

  await page.getByRole("link", { name: "Add an action to objective 1" }).click();
  await page.getByLabel("Action", { exact: true }).fill("Survey caseloads office by office");
  await page.getByLabel(/^Due/).fill("2027-01-15");
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("The action is saved.")).toBeVisible();
}

for (const { name, ...visitor } of visitors) {
  test(`from the first start to a plan on paper, ${name}`, async ({ browser }) => {
    const folder = mkdtempSync(path.join(tmpdir(), "branchwork-journey-"));
    const program = await runProgram({ DATA_FOLDER: folder });
    const { address } = program;

    const administrator = await newVisitor(browser, visitor);
    await becomeFirstAdministrator(administrator, program);
    await createBranch(administrator, address, "Moor and Vale");
    const links = {
      lead: await invite(administrator, address, {
        name: "Ruth Okafor",
        number: "N002",
        roles: ["Rep", "Branch lead"],
      }),
      rep: await invite(administrator, address, { name: "Sam Whitlock", number: "N003", roles: ["Rep"] }),
      newRep: await invite(administrator, address, { name: "Ines Duarte", number: "N004", roles: ["Rep"] }),
    };

    const rep = await newVisitor(browser, visitor);
    await acceptInvitation(rep, links.rep);
    await learnEveryLesson(rep, address);
    await failThenPass(rep, address);
    await rep.goto(`${address}/learn/module-1`);
    await expect(rep.getByText("You have completed this module")).toBeVisible();

    const newRep = await newVisitor(browser, visitor);
    await acceptInvitation(newRep, links.newRep);

    const lead = await newVisitor(browser, visitor);
    await acceptInvitation(lead, links.lead);
    await lead.goto(`${address}/branches/moor-and-vale`);
    await expect(
      lead
        .getByRole("row", { name: /Sam Whitlock/ })
        .locator("time")
        .first(),
    ).toBeVisible();
    await expect(lead.getByRole("row", { name: /Ines Duarte/ })).toContainText(
      `${String(lessons.length)} lessons (or a session with the trainer) and the quiz left`,
    );

    await makePlan(lead, address);
    const pdf = await lead.request.get(`${address}/branches/moor-and-vale/plan/document.pdf?for=officers`);
    const { isMarked, lang, elements } = await readPdfStructure(await pdf.body());
    expect(isMarked).toBe(true);
    expect(lang).toBe("en");
    expect(elements.map(({ text }) => text).join(" ")).toContain("Ŵyn, health and safety rep");
    expect(elements.map(({ text }) => text).join(" ")).toContain("Survey caseloads");
    const roles = new Set(elements.map(({ role }) => role));
    for (const role of ["Document", "H1", "H2", "P", "L", "LI"]) expect(roles).toContain(role);

    await program.stop();
    rmSync(folder, { recursive: true });
  });
}
