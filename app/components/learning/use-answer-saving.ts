import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type AskedQuestion, answerField } from "#app/domain/learning/attempt.ts";
import { answeredIn, bodyOf, givenIn } from "./answer-form.ts";

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

/** Keeps which fields have changed, and sends them one request after the other, always as the form then stands. */
function answerSaver(form: HTMLFormElement, to: string, report: (state: SavingState) => void) {
  const changed = new Set<string>();
  let timer = 0;
  let sending = false;
  const send = async () => {
    window.clearTimeout(timer);
    if (sending || changed.size === 0) return;
    sending = true;
    const names = new Set(changed);
    changed.clear();
    report("saving");
    const outcome = await post(to, bodyOf(form, names));
    sending = false;
    if (outcome !== "saved") for (const name of names) changed.add(name);
    report(outcome);
    if (outcome === "failed") timer = window.setTimeout(() => void send(), RETRY_MS);
    else if (outcome === "saved" && changed.size > 0) void send();
  };
  return {
    send,
    change(name: string) {
      changed.add(name);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void send(), SETTLE_MS);
    },
  };
}

/**
 * Saves each answer as it is chosen, without sending the form. Also what was chosen before this script ran, or put
 * back by the browser. Returns the state, the names of the fields that are answered, and a way to try again at once.
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
    form.addEventListener("submit", again);
    window.addEventListener("online", again);
    return () => {
      form.removeEventListener("input", change);
      form.removeEventListener("submit", again);
      window.removeEventListener("online", again);
      void current.send();
    };
  }, [ref, to]);
  useEffect(() => {
    if (ref.current) setAnswered(answeredIn(ref.current));
  }, [ref, questions]);
  const retry = useCallback(() => void saver.current?.send(), []);
  return { state, answered, retry };
}
