import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type AskedQuestion, answerField } from "#app/domain/learning/attempt.ts";
import { answeredIn, bodyOf, givenIn } from "./answer-form.ts";
import { keepUnsent, restoreUnsent } from "./unsent-answers.ts";

const SETTLE_MS = 400;
const RETRY_MS = 4000;

/** `closed`: the server will not take these answers, now or later (signed out, or the attempt is submitted). */
export type SavingState = "idle" | "saving" | "saved" | "failed" | "closed";

/** The outcome of one post; a network that is gone or a server that is busy is worth another try. */
async function post(to: string, body: URLSearchParams): Promise<"saved" | "failed" | "closed"> {
  try {
    const { ok, status } = await fetch(to, { method: "POST", body, redirect: "manual", keepalive: true });
    if (ok) return "saved";
    return status >= 500 || status === 429 ? "failed" : "closed";
  } catch {
    return "failed";
  }
}

/**
 * Keeps which fields have changed, and sends them one request after the other, always as the form then stands. What has
 * not been sent outlives a reload of the page, in this window and no other.
 */
function answerSaver(form: HTMLFormElement, to: string, report: (state: SavingState) => void) {
  const changed = new Set<string>();
  let inFlight: ReadonlySet<string> = new Set();
  let timer = 0;
  const deliver = async () => {
    const names = new Set(changed);
    inFlight = names;
    changed.clear();
    const outcome = await post(to, bodyOf(form, names));
    if (outcome !== "saved") for (const name of names) changed.add(name);
    inFlight = new Set();
    keepUnsent(form, to, changed);
    if (outcome === "failed") timer = window.setTimeout(() => void send(), RETRY_MS);
    return outcome;
  };
  const send = async () => {
    window.clearTimeout(timer);
    if (inFlight.size > 0 || changed.size === 0) return;
    report("saving");
    const outcome = await deliver();
    report(outcome);
    if (outcome === "saved" && changed.size > 0) void send();
  };
  return {
    send,
    /** Sends what is not saved yet, or only asks whether the server is there. */
    async flush() {
      window.clearTimeout(timer);
      for (const name of inFlight) changed.add(name);
      const outcome = await deliver();
      report(outcome);
      return outcome;
    },
    /** The page is left: one more try, and nothing stays behind in this window but what could not be sent. */
    end() {
      keepUnsent(form, to, changed);
      void send();
    },
    change(name: string) {
      changed.add(name);
      keepUnsent(form, to, changed);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void send(), SETTLE_MS);
    },
  };
}

/**
 * Saves each answer as it is chosen, without sending the form. Also what was chosen before this script ran, or put
 * back by the browser or from before a reload. Returns the state, the names of the fields that are answered, a way to
 * try again at once, and one to send all of it before a submission.
 */
export function useAnswerSaving(
  ref: RefObject<HTMLFormElement>,
  to: string,
  questions: readonly AskedQuestion[],
) {
  const [state, setState] = useState<SavingState>("idle");
  const [answered, setAnswered] = useState<ReadonlySet<string>>(
    () => new Set(questions.flatMap(({ position, complete }) => (complete ? [answerField(position)] : []))),
  );
  const saver = useRef<ReturnType<typeof answerSaver> | null>(null);
  const initial = useRef(questions);
  useEffect(() => {
    const form = ref.current;
    if (!form) return undefined;
    const current = answerSaver(form, to, setState);
    saver.current = current;
    const look = () => setAnswered(answeredIn(form));
    restoreUnsent(form, to);
    const kept = new Map(initial.current.map(({ position, given }) => [answerField(position), given]));
    for (const [name, given] of givenIn(form)) {
      if (given.toSorted().join("\n") !== (kept.get(name) ?? []).join("\n")) current.change(name);
    }
    look();
    const change = (event: Event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        current.change(target.name);
      look();
    };
    const again = () => void current.send();
    form.addEventListener("input", change);
    window.addEventListener("online", again);
    return () => {
      form.removeEventListener("input", change);
      window.removeEventListener("online", again);
      current.end();
    };
  }, [ref, to]);
  useEffect(() => {
    if (ref.current) setAnswered(answeredIn(ref.current));
  }, [ref, questions]);
  const retry = useCallback(() => void saver.current?.send(), []);
  const flush = useCallback(() => saver.current?.flush() ?? Promise.resolve("failed" as const), []);
  return { state, answered, retry, flush };
}
