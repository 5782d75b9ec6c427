import type { SubmissionResult } from "@conform-to/react";

/** What an action of these pages answers when it refuses a form. `minutes`: to wait before the next try. */
export type FormFault = { result: SubmissionResult; minutes?: number };
