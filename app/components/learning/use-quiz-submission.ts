import { useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import type { SavingState } from "./use-answer-saving.ts";

/**
 * Sends the form of a quiz in two steps: first the answers that are not kept yet, and no others, so that nothing given on
 * another device is written over; then what the button says. `offline`: the first step did not arrive, and nothing of
 * the page has changed.
 */
export function useQuizSubmission(here: string, flush: () => Promise<SavingState>) {
  const send = useSubmit();
  const [offline, setOffline] = useState(false);
  const submit = async (button: HTMLButtonElement) => {
    const outcome = await flush();
    setOffline(outcome === "failed");
    if (outcome !== "saved") return;
    const action = button.getAttribute("formaction") ?? here;
    send({ [button.name]: button.value }, { method: "post", action });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    void submit(button);
  };
  return { offline, onSubmit };
}
